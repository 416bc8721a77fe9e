// SPDX-License-Identifier: GPL-3.0-or-later
#include <QQuickItem>
#include "tests/app/app_driver.hpp"
#include "tests/app/archive_support.hpp"

using namespace stemmig;
using namespace stemmig::test;

namespace {

constexpr int kWhatIs = 2, kFirst = 4;

/// The made-up archive in a window that nobody sees.
struct ArchiveWindow : ArchiveDesk {
    Warnings noted;
    QQmlApplicationEngine engine;
    QQuickWindow* window = openWindow(engine, app);

    ArchiveWindow() {
        REQUIRE(window != nullptr);
        window->requestActivate();
        REQUIRE(QTest::qWaitForWindowActive(window));
    }
    void key(Qt::Key key) { QTest::keyClick(window, key); }
    void type(const QString& text) {
        for (const QChar letter : text) QTest::keyClick(window, letter.toLatin1());
    }
    /// Name of what has the focus, as a screen reader says it.
    [[nodiscard]] QString focused() const {
        const QQuickItem* item = window->activeFocusItem();
        return item ? item->property("text").toString() : QString();
    }
    /// Tab until a control with this text has the focus.
    [[nodiscard]] bool tabTo(const QString& text) {
        for (int presses = 0; presses < 80; ++presses) {
            if (focused() == text) return true;
            key(Qt::Key_Tab);
        }
        return false;
    }
    [[nodiscard]] bool inSight() const {
        const QQuickItem* item = window->activeFocusItem();
        const QRectF place = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
        return QRectF(QPointF(), window->size()).contains(place);
    }
};

}  // namespace

TEST_CASE("the pages of earlier lessons are walked by keyboard alone, and what has the focus is in sight") {
    ArchiveWindow desk;
    REQUIRE(desk.tabTo("Reports"));
    desk.key(Qt::Key_Return);
    CHECK(desk.app.page() == AppModel::Reports);
    REQUIRE(desk.tabTo("Delete all lessons"));
    CHECK(desk.inSight());
    desk.key(Qt::Key_Return);
    REQUIRE(desk.tabTo("Keep"));
    desk.key(Qt::Key_Return);
    CHECK(desk.archive.sessions() == desk.sessions);

    REQUIRE(desk.tabTo("Open the report"));
    CHECK(desk.inSight());
    desk.key(Qt::Key_Return);
    CHECK(desk.app.page() == AppModel::Report);
    REQUIRE(desk.tabTo("Delete this lesson"));
    CHECK(desk.inSight());
    desk.key(Qt::Key_Escape);
    CHECK(desk.app.page() == AppModel::Reports);

    REQUIRE(desk.tabTo("Beside 16 November 2026"));
    desk.key(Qt::Key_Return);
    CHECK(desk.app.page() == AppModel::Comparison);
    desk.key(Qt::Key_Escape);
    CHECK(desk.app.page() == AppModel::Reports);
    REQUIRE(desk.tabTo("What is kept"));
    desk.key(Qt::Key_Space);
    CHECK(desk.app.page() == AppModel::Kept);
    CHECK_MESSAGE(Warnings::seen().isEmpty(), Warnings::seen().join('\n').toStdString());
}

TEST_CASE("a follow-up date and a class label are typed and kept with Enter, and Escape leaves them as they were") {
    ArchiveWindow desk;
    desk.archive.open(desk.sessions[kWhatIs]);
    REQUIRE(desk.tabTo("Choose another day"));
    desk.key(Qt::Key_Return);
    desk.window->activeFocusItem()->setProperty("text", QString());
    desk.type(QStringLiteral("12-1-2027"));
    desk.key(Qt::Key_Return);
    CHECK(desk.stored(kWhatIs).follow_up == "2027-01-12");
    REQUIRE(desk.tabTo("Change the class label"));
    desk.key(Qt::Key_Return);
    desk.window->activeFocusItem()->setProperty("text", QStringLiteral("Bob"));
    desk.key(Qt::Key_Return);
    CHECK(desk.stored(kWhatIs).label == "2B");
    CHECK(!desk.archive.problem().isEmpty());
    desk.key(Qt::Key_Escape);
    CHECK(desk.app.page() == AppModel::Report);  // the sheet went, the page stayed
    CHECK(AppDriver::becomes([&] { return desk.archive.problem().isEmpty(); }));
    CHECK_MESSAGE(Warnings::seen().isEmpty(), Warnings::seen().join('\n').toStdString());
}

TEST_CASE("a lesson is deleted from its report after one question") {
    ArchiveWindow desk;
    desk.archive.open(desk.sessions[kFirst]);
    REQUIRE(desk.tabTo("Delete this lesson"));
    desk.key(Qt::Key_Return);
    CHECK(desk.archive.sessions() == desk.sessions);
    CHECK(desk.focused() == "Keep");
    REQUIRE(desk.tabTo("Delete this lesson"));
    desk.key(Qt::Key_Return);
    CHECK(!desk.archive.sessions().contains(desk.sessions[kFirst]));
    CHECK(AppDriver::becomes([&] { return desk.app.page() == AppModel::Reports; }));
    CHECK_MESSAGE(Warnings::seen().isEmpty(), Warnings::seen().join('\n').toStdString());
}

TEST_CASE("a file of the proof page opens by key and shows every row it holds") {
    ArchiveWindow desk;
    desk.app.setPage(AppModel::Kept);
    const RowModel& files = *desk.archive.kept()->files();
    int full = 0;
    while (value(files, full, "tables").toList().isEmpty()) REQUIRE(++full < files.count());
    qsizetype rows = 0;
    for (const QVariant& table : value(files, full, "tables").toList()) rows += table.toMap()["rows"].toList().size();
    REQUIRE(rows >= static_cast<qsizetype>(desk.desk.records()->history().size()));

    const auto drawn = [&] {
        qsizetype sum = 0;
        for (const QObject* list : findAllInside(*desk.window, QStringLiteral("tableRows")))
            sum += list->property("count").toInt();
        return sum;
    };
    CHECK(drawn() == 0);
    REQUIRE(desk.tabTo(text(files, full, "name")));
    desk.key(Qt::Key_Return);
    CHECK(AppDriver::becomes([&] { return drawn() == rows; }));
    CHECK_MESSAGE(Warnings::seen().isEmpty(), Warnings::seen().join('\n').toStdString());
}

TEST_CASE("a lesson that has ended opens its own report, and a rehearsal opens nothing") {
    AppDriver app;
    app.backstage->start(QStringLiteral("slim-met-je-scherm"));
    REQUIRE(AppDriver::becomes([&] { return app.console().allowed().contains(ConsoleModel::ToClosingStep); }));
    app.console().wish(ConsoleModel::ToClosingStep);
    REQUIRE(AppDriver::becomes([&] { return app.console().allowed().contains(ConsoleModel::End); }));
    app.console().wish(ConsoleModel::End);
    REQUIRE(AppDriver::becomes([&] { return app.board().scene() == BoardModel::Ended; }));
    app.app.leave();
    CHECK(app.app.page() == AppModel::Report);
    CHECK(app.app.archive()->sessions().size() == 1);
    CHECK(app.app.archive()->report()->session() == app.app.archive()->sessions().value(0));

    app.app.setPage(AppModel::Lessons);
    app.backstage->rehearse(QStringLiteral("slim-met-je-scherm"), QStringLiteral("mixed"), 10);
    REQUIRE(AppDriver::becomes([&] { return app.console().allowed().contains(ConsoleModel::ToClosingStep); }));
    app.app.leave();
    CHECK(app.app.page() == AppModel::Lessons);
    CHECK(app.app.archive()->sessions().size() == 1);
}
