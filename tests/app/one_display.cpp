// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include <QQuickItem>
#include "tests/app/app_driver.hpp"

using namespace stemmig;

namespace {

constexpr int kPupils = 12;

/// A lesson on a computer that has one screen.
struct OneScreen : AppDriver {
    OneScreen() {
        window->setProperty("alone", true);
        backstage->rehearse(QStringLiteral("slim-met-je-scherm"), QStringLiteral("mixed"), kPupils);
        REQUIRE(becomes([&] { return console().joined() == kPupils; }));
        window->requestActivate();
        REQUIRE(QTest::qWaitForWindowActive(window));
    }
    void cover() {
        key(Qt::Key_F);
        REQUIRE(QTest::qWaitForWindowActive(&projector()));
        REQUIRE(projector().visibility() == QWindow::FullScreen);
    }
    void keyOnBoard(Qt::Key key) { QTest::keyClick(&projector(), key); }
    [[nodiscard]] bool consoleInFront() {
        return becomes([&] { return !projector().isVisible() && window->isActive(); });
    }
};

}  // namespace

TEST_CASE("with one screen the board stays away until F, and F or Escape brings the console back") {
    OneScreen app;
    CHECK(!app.projector().isVisible());
    for (const Qt::Key away : {Qt::Key_F, Qt::Key_Escape}) {
        app.cover();
        app.keyOnBoard(away);
        CHECK(app.consoleInFront());
    }
    CHECK_MESSAGE(app.warnings().isEmpty(), app.warnings().join('\n').toStdString());
}

TEST_CASE("the keys of the lesson work in the board's window") {
    OneScreen app;
    app.cover();
    app.keyOnBoard(Qt::Key_PageDown);
    CHECK(AppDriver::becomes([&] { return app.board().scene() == BoardModel::Opening; }));
    app.keyOnBoard(Qt::Key_B);
    CHECK(AppDriver::becomes([&] { return app.board().paused(); }));
    app.keyOnBoard(Qt::Key_Period);
    CHECK(AppDriver::becomes([&] { return !app.board().paused(); }));
    app.keyOnBoard(Qt::Key_PageDown);
    REQUIRE(AppDriver::becomes([&] { return app.board().scene() == BoardModel::Statement; }));
    app.keyOnBoard(Qt::Key_PageUp);
    CHECK(AppDriver::becomes([&] { return app.board().scene() == BoardModel::Opening; }));
}

TEST_CASE("what the console asks behind the board is said on the board without what only the teacher may know") {
    OneScreen app;
    app.cover();
    app.keyOnBoard(Qt::Key_PageDown);
    REQUIRE(AppDriver::becomes([&] { return app.board().scene() == BoardModel::Opening; }));
    app.console().wish(ConsoleModel::ToClosingStep);
    REQUIRE(AppDriver::becomes([&] { return app.board().scene() == BoardModel::Closing; }));
    auto* again = qobject_cast<QQuickItem*>(findInside(app.projector(), QStringLiteral("pressAgain")));
    REQUIRE(again != nullptr);
    CHECK(!again->isVisible());
    app.keyOnBoard(Qt::Key_PageDown);
    CHECK(!app.console().question().isEmpty());
    CHECK(again->isVisible());
    CHECK(!AppDriver::visibleTexts(app.projector()).contains(app.console().question()));
    app.keyOnBoard(Qt::Key_PageUp);
    CHECK(!again->isVisible());
    CHECK(app.board().scene() == BoardModel::Closing);
}

TEST_CASE("a sheet that is opened from the board's window brings the console in front first") {
    OneScreen app;
    const QString aloud = app.console().scripts()->data(app.console().scripts()->index(0), Qt::UserRole + 1).toString();
    app.cover();
    app.keyOnBoard(Qt::Key_H);
    CHECK(app.consoleInFront());
    CHECK(AppDriver::visibleTexts(*app.window).contains(aloud));
    app.key(Qt::Key_PageDown);  // a sheet is open: the lesson stands still
    app.key(Qt::Key_B);         // but the pause is there from anywhere
    CHECK(AppDriver::becomes([&] { return app.board().paused(); }));
    CHECK(app.board().scene() == BoardModel::Lobby);
}

TEST_CASE("a second screen that is plugged in takes the board, full screen, and one question asks whether it is right") {
    OneScreen app;
    app.window->setProperty("alone", false);
    CHECK(AppDriver::becomes([&] { return app.projector().visibility() == QWindow::FullScreen; }));
    CHECK(app.projector().screen() != app.window->screen());
    CHECK(app.console().tools()->classSafe()->asking());
    app.window->setProperty("alone", true);
    CHECK(AppDriver::becomes([&] { return !app.projector().isVisible(); }));
}

TEST_CASE("when the class sees the wrong screen, one button swaps board and console") {
    OneScreen app;
    app.window->setProperty("alone", false);
    REQUIRE(AppDriver::becomes([&] { return app.projector().visibility() == QWindow::FullScreen; }));
    QScreen* const before = app.window->screen();
    QMetaObject::invokeMethod(app.window, "swapScreens");
    CHECK(AppDriver::becomes([&] { return app.projector().screen() == before && app.window->screen() != before; }));
    CHECK(app.projector().visibility() == QWindow::FullScreen);
    CHECK(app.console().tools()->classSafe()->asking());
}

TEST_CASE("the keys can be looked up with a question mark") {
    OneScreen app;
    const int before = static_cast<int>(AppDriver::visibleTexts(*app.window).size());
    app.key(Qt::Key_Question);
    CHECK(AppDriver::becomes([&] { return AppDriver::visibleTexts(*app.window).size() > before + 10; }));
    app.key(Qt::Key_Escape);
    CHECK(AppDriver::becomes([&] { return AppDriver::visibleTexts(*app.window).size() == before; }));
}
