// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/bell_model.hpp"

#include <doctest/doctest.h>
#include <QDirIterator>
#include <QFile>
#include <QQuickItem>
#include "host/app/board_model.hpp"
#include "tests/app/app_driver.hpp"
#include "tests/app/scenes.hpp"

using namespace stemmig;

namespace {

struct Wall {
    QTime now{10, 0};
    BellModel bell{nullptr, [this] { return now; }};

    explicit Wall(const std::string& scene) { bell.show(demoScene(scene)); }
    void at(int hour, int minute) {
        now = QTime(hour, minute, 40);
        bell.refresh();
    }
};

/// The neutral lesson at a statement in its middle, where this many minutes of core steps are still to come.
int minutesAhead(const TeacherView& view) {
    int minutes = 0;
    for (std::size_t i = view.current + 1; i < view.steps.size(); ++i)
        minutes += view.steps[i].core ? static_cast<int>(view.steps[i].minutes) : 0;
    return minutes;
}

}  // namespace

TEST_CASE("the bell is asked for in the opening, once") {
    Wall wall("lobby");
    CHECK(!wall.bell.asking());
    CHECK(!wall.bell.running());
    wall.bell.show(demoScene("opening"));
    CHECK(wall.bell.asking());
    wall.bell.skip();
    CHECK(!wall.bell.asking());
    CHECK(!wall.bell.known());
    CHECK(wall.bell.left().isEmpty());
    wall.bell.begin();
    CHECK(wall.bell.asking());
}

TEST_CASE("the suggested time is now and the planned minutes, a round time") {
    Wall wall("opening");
    wall.now = QTime(9, 3);
    const TeacherView& view = demoScene("opening")->view;
    const int planned = minutesAhead(view) + static_cast<int>(view.steps[view.current].minutes);
    const QTime suggested = QTime::fromString(wall.bell.time(), "HH:mm");
    REQUIRE(suggested.isValid());
    CHECK(suggested.minute() % 5 == 0);
    CHECK(minutesBetween(wall.now, suggested) >= planned);
    CHECK(minutesBetween(wall.now, suggested) < planned + 5);
}

TEST_CASE("a time is read as people write it, and what is none is refused at the field") {
    Wall wall("opening");
    for (const char* good : {"10:50", "10.50", "1050", " 10:50 ", "10 : 50"}) {
        wall.bell.begin();
        CHECK(wall.bell.set(good));
        CHECK(wall.bell.time() == "10:50");
        CHECK(wall.bell.problem().isEmpty());
    }
    for (const char* bad : {"", "half past", "25:00", "10:75", "9:50", "10:00", "15:30"}) {
        CHECK(!wall.bell.set(bad));
        CHECK(!wall.bell.problem().isEmpty());
        CHECK(wall.bell.time() == "10:50");
    }
}

TEST_CASE("minutes are counted as the clock on the wall shows them, over midnight too") {
    CHECK(minutesBetween(QTime(10, 41, 59), QTime(10, 50)) == 9);
    CHECK(minutesBetween(QTime(23, 50), QTime(0, 20)) == 30);
    CHECK(minutesBetween(QTime(0, 5), QTime(23, 55)) == -10);
}

TEST_CASE("while the plan fits the clock says only how long it is") {
    Wall wall("preview");
    REQUIRE(wall.bell.set("11:00"));
    CHECK(wall.bell.left().contains("60"));
    CHECK(wall.bell.advice().isEmpty());
    CHECK(!wall.bell.toClosing());
}

TEST_CASE("short of time the clock names the step to skip, and at last only the closing step") {
    Wall wall("preview");
    const TeacherView& view = demoScene("preview")->view;
    REQUIRE(wall.bell.set("11:00"));
    bool named = false;
    int closing_at = -1;
    for (int left = 59; left > 0; --left) {
        wall.at(10, 60 - left);
        const BellPlan plan = bellPlan(view, static_cast<unsigned>(left));
        if (plan.advice == BellAdvice::SkipStep) {
            CHECK(wall.bell.advice().contains(words(view.steps[plan.step].title, "en")));
            named = true;
        }
        if (wall.bell.toClosing() && closing_at < 0) closing_at = left;
        CHECK(wall.bell.toClosing() == (closing_at >= 0));
    }
    CHECK(named);
    CHECK(closing_at > 1);
}

TEST_CASE("after the bell there is no hurry, and at the closing step no advice") {
    Wall wall("preview");
    REQUIRE(wall.bell.set("10:30"));
    wall.at(10, 29);
    const QString hurried = wall.bell.advice();
    wall.at(10, 45);
    CHECK(!wall.bell.left().contains("0"));
    CHECK(wall.bell.toClosing());
    CHECK(wall.bell.advice() != hurried);
    wall.bell.show(demoScene("closing"));
    CHECK(wall.bell.advice().isEmpty());
    wall.bell.show(demoScene("ended"));
    CHECK(!wall.bell.running());
}

TEST_CASE("the bell is typed in the opening, and the clock that comes can be changed") {
    AppDriver app;
    app.openLesson(QStringLiteral("slim-met-je-scherm"));
    BellModel& bell = *app.console().tools()->bell();
    bell.setClock([] { return QTime(10, 0); });
    const auto type = [&](const QString& time) {
        auto* field = app.item("bellTime");
        REQUIRE(field != nullptr);
        field->forceActiveFocus();
        QMetaObject::invokeMethod(field, "selectAll");
        for (const QChar sign : time) QTest::keyClick(app.window, sign.toLatin1());
        app.key(Qt::Key_Return);
    };
    type(QStringLiteral("soon"));
    CHECK(!bell.known());
    CHECK(AppDriver::visibleTexts(*app.window).contains(bell.problem()));
    type(QStringLiteral("10.45"));
    CHECK(bell.time() == "10:45");
    CHECK(AppDriver::becomes([&] { return AppDriver::visibleTexts(*app.window).contains(bell.left()); }));
    CHECK(!app.window->property("typing").toBool());
    CHECK_MESSAGE(app.warnings().isEmpty(), app.warnings().join('\n').toStdString());
}

TEST_CASE("the bell is nowhere on the disk") {
    AppDriver app;
    app.openLesson(QStringLiteral("slim-met-je-scherm"));
    BellModel& bell = *app.console().tools()->bell();
    bell.setClock([] { return QTime(21, 47); });
    REQUIRE(bell.set("22:37"));
    app.console().wish(ConsoleModel::ToClosingStep);
    REQUIRE(AppDriver::becomes([&] { return app.board().scene() == BoardModel::Closing; }));
    const auto nowhere = [&] {
        int files = 0;
        for (QDirIterator each(app.data.path(), QDir::Files, QDirIterator::Subdirectories); each.hasNext();) {
            QFile file(each.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            CHECK(!bytes.contains("22:37"));
            CHECK(!bytes.contains("2237"));
            ++files;
        }
        CHECK(files > 0);
    };
    nowhere();
    app.app.leave();
    nowhere();
}
