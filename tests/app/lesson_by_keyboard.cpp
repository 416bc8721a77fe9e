// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include <QQuickItem>
#include "tests/app/app_driver.hpp"

using namespace stemmig;

namespace {

constexpr int kPupils = 12;

/// One press of the clicker's forward key, when the app can take it; asks are answered with a second press.
void forward(AppDriver& app) {
    REQUIRE(AppDriver::becomes([&] { return !app.console().primary().isEmpty(); }));
    const auto before = [&] {
        return app.console().state() + app.board().statement() + app.board().title() + app.console().primary();
    };
    const QString state = before();
    const auto page = app.board().page();
    app.key(Qt::Key_PageDown);
    if (!app.console().question().isEmpty()) app.key(Qt::Key_PageDown);
    CHECK(AppDriver::becomes([&] { return before() != state || app.board().page() != page; }));
}

}  // namespace

TEST_CASE("a rehearsal runs from the library to the end by the clicker alone") {
    AppDriver app;
    app.backstage->rehearse(QString::fromStdString("slim-met-je-scherm"), QStringLiteral("mixed"), kPupils);
    REQUIRE(app.app.running());
    REQUIRE(AppDriver::becomes([&] { return app.console().joined() == kPupils; }));
    CHECK(app.board().rehearsal());

    int shown = 0, presses = 0;
    while (app.board().scene() != BoardModel::Ended && presses++ < 80) {
        if (app.board().open())
            CHECK(AppDriver::becomes([&] { return app.console().progressLevel() == static_cast<int>(Progress::Most); }));
        forward(app);
        if (app.board().page() == BoardModel::Picture) ++shown;
    }
    CHECK(app.board().scene() == BoardModel::Ended);
    CHECK(shown >= 3);
    CHECK_MESSAGE(app.warnings().isEmpty(), app.warnings().join('\n').toStdString());
    app.app.leave();
    CHECK(!app.app.running());
}

TEST_CASE("the pause key covers the class's screen and lifts it again") {
    AppDriver app;
    app.backstage->rehearse(QString::fromStdString("slim-met-je-scherm"), QStringLiteral("mixed"), kPupils);
    REQUIRE(AppDriver::becomes([&] { return app.console().allowed().contains(ConsoleModel::Pause); }));
    app.key(Qt::Key_B);
    CHECK(AppDriver::becomes([&] { return app.board().paused(); }));
    app.key(Qt::Key_Period);
    CHECK(AppDriver::becomes([&] { return !app.board().paused(); }));
    CHECK_MESSAGE(app.warnings().isEmpty(), app.warnings().join('\n').toStdString());
}

TEST_CASE("the lesson's keys do nothing while somebody types") {
    AppDriver app;
    app.backstage->rehearse(QString::fromStdString("slim-met-je-scherm"), QStringLiteral("mixed"), kPupils);
    REQUIRE(AppDriver::becomes([&] { return app.console().allowed().contains(ConsoleModel::Pause); }));
    auto* field = app.window->findChild<QQuickItem*>(QStringLiteral("number"));
    REQUIRE(field != nullptr);
    app.window->requestActivate();
    REQUIRE(QTest::qWaitForWindowActive(app.window));
    field->forceActiveFocus();
    CHECK(app.window->activeFocusItem() == field);
    CHECK(field->isVisible());
    REQUIRE(app.window->property("typing").toBool());
    for (const Qt::Key key : {Qt::Key_PageDown, Qt::Key_B, Qt::Key_Right, Qt::Key_Period}) app.key(key);
    CHECK(!app.board().paused());
    app.key(Qt::Key_Return);
    CHECK(!app.window->property("typing").toBool());
    app.key(Qt::Key_B);
    CHECK(AppDriver::becomes([&] { return app.board().paused(); }));
    CHECK(app.board().scene() == BoardModel::Lobby);
}

TEST_CASE("the class's screen goes to the second screen by itself") {
    AppDriver app;
    REQUIRE(QGuiApplication::screens().size() == 2);
    app.backstage->rehearse(QString::fromStdString("slim-met-je-scherm"), QStringLiteral("mixed"), kPupils);
    auto* projector = qobject_cast<QQuickWindow*>(app.window->property("projector").value<QObject*>());
    REQUIRE(projector != nullptr);
    CHECK(AppDriver::becomes([&] { return projector->visibility() == QWindow::FullScreen; }));
    CHECK(projector->screen() != app.window->screen());
    CHECK(!app.window->property("alone").toBool());
    app.key(Qt::Key_F);
    CHECK(AppDriver::becomes([&] { return projector->visibility() == QWindow::Windowed; }));
}

TEST_CASE("a sensitive lesson does not start before a contact of the school is named") {
    AppDriver app;
    app.backstage->start(QStringLiteral("seksuele-uitbuiting"));
    CHECK(!app.app.running());
    CHECK(app.app.problems()->count() == 1);
    CHECK(app.app.school()->saveContacts({{"Ada", "mentor", "", "", ""}}));
    app.backstage->start(QStringLiteral("seksuele-uitbuiting"));
    CHECK(app.app.running());
    CHECK(app.board().help()->count() > 0);
}

TEST_CASE("a lesson that was left can be continued from the library") {
    AppDriver app;
    app.backstage->start(QStringLiteral("slim-met-je-scherm"));
    REQUIRE(app.app.running());
    REQUIRE(AppDriver::becomes([&] { return app.board().scene() == BoardModel::Lobby && !app.console().primary().isEmpty(); }));
    app.begin();
    app.app.leave();
    CHECK(!app.app.library()->brokenOff().isEmpty());
    app.app.resume();
    REQUIRE(app.app.running());
    CHECK(AppDriver::becomes([&] { return app.board().scene() == BoardModel::Opening; }));
    app.app.leave();
    app.app.giveUp();
    CHECK(app.app.library()->brokenOff().isEmpty());
}

TEST_CASE("a small class's size neither keeps a rehearsal small nor is changed by it") {
    constexpr int kSmallClass = 11;
    constexpr int kLargeRehearsal = 25;
    const QString lesson = QStringLiteral("slim-met-je-scherm");
    AppDriver app;
    app.backstage->start(lesson);
    REQUIRE(AppDriver::becomes([&] { return app.console().allowed().contains(ConsoleModel::Pause); }));
    app.console().lobby()->booths()->expectOwn(kSmallClass);
    REQUIRE(AppDriver::becomes([&] { return app.console().expected() == kSmallClass; }));
    app.app.leave();
    app.app.giveUp();

    app.backstage->rehearse(lesson, QStringLiteral("mixed"), kLargeRehearsal);
    CHECK(AppDriver::becomes([&] { return app.console().joined() == kLargeRehearsal; }));
    app.app.leave();

    app.backstage->start(lesson);
    CHECK(AppDriver::becomes([&] { return app.console().expected() == kSmallClass; }));
}
