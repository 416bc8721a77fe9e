// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody sees who looks at the screen of another (privacy.md section 1), and what keys do.
#include <doctest/doctest.h>
#include "participant/client/wire_names.hpp"
#include "tests/device/driver.hpp"

using namespace stemmig;
using namespace stemmig::testing;

namespace {

constexpr int kSeenFor = 1000;

/// An open round as it looks after an answer of this kind was sent and hidden again.
void answer(Driver& app, Mark mark) {
    app.show(answering(kNothingYet));
    app.device.go();
    app.settle();
    app.device.choose(mark == kPassed ? int(LessonModel::Passed) : int(mark));
    app.show(answering(mark));
}

double brightness(const QImage& image) {
    double sum = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) sum += qGray(image.pixel(x, y));
    return sum / (255.0 * image.width() * image.height());
}

}  // namespace

TEST_CASE("after sending, every screen is the same whatever was chosen, pixel by pixel") {
    Driver app;
    answer(app, 0);
    const QImage first = app.picture();
    for (const Mark mark : {Mark{1}, Mark{3}, kPassed}) {
        CAPTURE(int(mark));
        answer(app, mark);
        CHECK(app.picture() == first);
    }
    app.show(answering(kNothingYet));
    CHECK_MESSAGE(app.picture() != first, "the picture does not show that an answer is in: it could not differ by what");
}

TEST_CASE("the chosen row is seen for a second after the key, then no more, and the focus has left it") {
    Driver app;
    answer(app, 0);
    app.show(answering(kNothingYet));
    const QImage before = app.picture();
    for (int i = 0; i < 20 && app.focused() != u"Dat klopt"; ++i) app.key(Qt::Key_Tab);
    REQUIRE(app.focused() == u"Dat klopt");
    app.key(Qt::Key_Down);
    CHECK(app.focused() == u"Dat klopt niet");
    CHECK(app.chosen.size() == 1);  // walking by is not choosing
    app.key(Qt::Key_Space);
    REQUIRE(app.chosen.back() == 1);
    app.show(answering(1));
    const QImage seen = app.picture();
    CHECK(QTest::qWaitFor([&] { return app.focused().startsWith(QStringLiteral("Houd ingedrukt")); }, 10 * kSeenFor));
    const QImage hidden = app.picture();
    CHECK(hidden != seen);
    CHECK(before != hidden);  // it says that an answer is in
    answer(app, 2);
    for (int i = 0; i < 20 && !app.focused().startsWith(QStringLiteral("Houd ingedrukt")); ++i) app.key(Qt::Key_Tab);
    CHECK(app.picture() == hidden);
}

TEST_CASE("holding shows the choice for as long as it is held") {
    Driver app;
    answer(app, 1);
    const QImage hidden = app.picture();
    QQuickItem* hold = app.item("hold");
    REQUIRE(hold != nullptr);
    const QPoint at = hold->mapToScene({hold->width() / 2, hold->height() / 2}).toPoint();
    QTest::mousePress(app.window, Qt::LeftButton, {}, at);
    app.settle();
    CHECK(app.picture() != hidden);
    QTest::mouseRelease(app.window, Qt::LeftButton, {}, at);
    QTest::mouseMove(app.window, QPoint(2, 2));
    app.settle();
    CHECK(app.item("status")->property("text").toString() == u"Je antwoord is binnen. Wisselen kan nog.");
}

TEST_CASE("while the round closes nothing can be chosen any more") {
    Driver app;
    answer(app, 1);
    app.show(answering(1, kPhaseClosing));
    app.chosen.clear();
    for (int i = 0; i < 20 && app.focused() != u"Dat klopt"; ++i) app.key(Qt::Key_Tab);
    REQUIRE(app.focused() == u"Dat klopt");
    app.key(Qt::Key_Space);
    CHECK(app.chosen.empty());
    CHECK(app.item("status")->property("text").toString() == u"De ronde sluit.");
}

TEST_CASE("Info and the waiting page look alike from a distance") {
    for (const bool dark : {false, true}) {
        CAPTURE(dark);
        Driver app(QStringLiteral("nl"), dark);
        app.size({360, 740});
        app.show(inLesson(kSceneTalk));
        app.device.go();
        app.settle();
        const double waiting = brightness(app.picture());
        app.device.openInfo();
        app.settle();
        CHECK(app.device.place() == DeviceModel::Info);
        CHECK(std::abs(brightness(app.picture()) - waiting) < 0.06);
    }
}

TEST_CASE("the title of the window is the program's name in every state") {
    Driver app;
    for (const State& state : allStates()) {
        app.show(state);
        CHECK(app.window->title() == u"Stemmig");
    }
}

TEST_CASE("F11 fills the screen and Escape or F11 leaves it") {
    Driver app;
    app.key(Qt::Key_F11);
    CHECK(app.window->visibility() == QWindow::FullScreen);
    app.key(Qt::Key_Escape);
    CHECK(app.window->visibility() != QWindow::FullScreen);
    app.key(Qt::Key_F11);
    app.key(Qt::Key_F11);
    CHECK(app.window->visibility() != QWindow::FullScreen);
}

TEST_CASE("the language switches on the screen, the texts of the lesson too") {
    Driver app;
    app.show(answering(kNothingYet));
    app.device.go();
    app.settle();
    CHECK(app.texts().contains(QStringLiteral("Deze sla ik over")));
    app.device.switchLanguage();
    app.settle();
    CHECK(app.texts().contains(QStringLiteral("I skip this one")));
    CHECK(app.texts().contains(QStringLiteral("That is right")));
    CHECK_FALSE(app.texts().contains(QStringLiteral("Deze sla ik over")));
    CHECK_MESSAGE(Driver::warnings().isEmpty(), Driver::warnings().join(u'\n').toStdString());
}

TEST_CASE("the promise is word for word the page's, in both languages") {
    for (const auto& [language, begin] :
         {std::pair{"nl", "Dit programma telt alleen"}, std::pair{"en", "This program only counts"}}) {
        Driver app(QString::fromLatin1(language));
        DeviceNews untold = inLesson(kSceneLobby);
        const QString told = QString::fromStdString(untold.welcome->promise[language == std::string("nl") ? 0 : 1]);
        untold.welcome.reset();
        app.show(untold);
        CHECK(app.texts().contains(told));
        CHECK(told.startsWith(QString::fromLatin1(begin)));
    }
}
