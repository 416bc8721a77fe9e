// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include <QQuickItem>
#include "tests/app/app_driver.hpp"

using namespace stemmig;

namespace {

QString firstText(RowModel& model) { return model.data(model.index(0), Qt::UserRole).toString(); }

/// A sensitive lesson in its opening, whose notes the teacher reads aloud.
struct HeavyLesson : AppDriver {
    HeavyLesson() {
        app.school()->saveContacts({{"Ada", "mentor", "1.12", "", "06"}});
        openLesson(QStringLiteral("seksuele-uitbuiting"));
        REQUIRE(console().notes()->count() > 0);
    }
    ClassSafeModel& safe() { return *console().tools()->classSafe(); }
    [[nodiscard]] bool reads(const QString& text) const {
        QCoreApplication::processEvents();
        return visibleTexts(*window).contains(text);
    }
    [[nodiscard]] bool readsPrivate() {
        const bool notes = reads(firstText(*console().notes()));
        CHECK(notes == reads(console().nextStep()));
        CHECK(notes == reads(console().lesson()));
        return notes;
    }
    void click(const char* name) {
        auto* button = window->findChild<QQuickItem*>(QString::fromLatin1(name));
        REQUIRE(button != nullptr);
        REQUIRE(button->isVisible());
        QTest::mouseClick(window, Qt::LeftButton, {}, middleOf(*button));
    }
    static QPoint middleOf(const QQuickItem& item) {
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint();
    }
};

}  // namespace

TEST_CASE("until somebody says which screen the class sees, notes and the next step are nowhere on the console") {
    HeavyLesson lesson;
    CHECK(lesson.safe().asking());
    CHECK(!lesson.readsPrivate());
    lesson.click("screenRight");
    CHECK(!lesson.safe().asking());
    CHECK(lesson.readsPrivate());
    CHECK_MESSAGE(lesson.warnings().isEmpty(), lesson.warnings().join('\n').toStdString());
}

TEST_CASE("what is hidden can be read for as long as N is held") {
    HeavyLesson lesson;
    QTest::keyPress(lesson.window, Qt::Key_N);
    CHECK(lesson.readsPrivate());
    QKeyEvent again(QEvent::KeyRelease, Qt::Key_N, Qt::NoModifier, QStringLiteral("n"), true);
    QCoreApplication::sendEvent(lesson.window, &again);
    CHECK(lesson.readsPrivate());
    QTest::keyRelease(lesson.window, Qt::Key_N);
    CHECK(!lesson.readsPrivate());
}

TEST_CASE("what is hidden can be read for as long as the button is held") {
    HeavyLesson lesson;
    auto* hold = lesson.window->findChild<QQuickItem*>(QStringLiteral("holdToLook"));
    REQUIRE(hold != nullptr);
    QTest::mousePress(lesson.window, Qt::LeftButton, {}, HeavyLesson::middleOf(*hold));
    CHECK(lesson.readsPrivate());
    QTest::mouseRelease(lesson.window, Qt::LeftButton, {}, HeavyLesson::middleOf(*hold));
    CHECK(!lesson.readsPrivate());
}

TEST_CASE("a window that comes in front while N is held does not leave the notes open") {
    HeavyLesson lesson;
    QTest::keyPress(lesson.window, Qt::Key_N);
    REQUIRE(lesson.safe().shown());
    lesson.projector().requestActivate();
    CHECK(AppDriver::becomes([&] { return !lesson.safe().shown(); }));
    QTest::keyRelease(lesson.window, Qt::Key_N);
}

TEST_CASE("only I can see this screen: said once, for this lesson, and taken back with one button") {
    HeavyLesson lesson;
    lesson.click("onlyMe");
    CHECK(lesson.readsPrivate());
    lesson.safe().hide();
    CHECK(!lesson.readsPrivate());
    lesson.safe().confirm();
    lesson.app.leave();
    lesson.app.resume();
    REQUIRE(AppDriver::becomes([&] { return lesson.console().notes()->count() > 0; }));
    CHECK(!lesson.readsPrivate());
}

TEST_CASE("a screen that is plugged in or out makes the console class-safe again") {
    HeavyLesson lesson;
    lesson.safe().confirm();
    REQUIRE(lesson.readsPrivate());
    lesson.window->setProperty("alone", true);
    CHECK(!lesson.readsPrivate());
    CHECK(!lesson.safe().asking());
    lesson.safe().confirm();
    lesson.window->setProperty("alone", false);
    CHECK(lesson.safe().asking());
    CHECK(!lesson.readsPrivate());
}

TEST_CASE("scripts open while the console is class-safe, but not what they say to the teacher alone") {
    HeavyLesson lesson;
    RowModel& scripts = *lesson.console().scripts();
    REQUIRE(scripts.count() == 4);
    for (int i = 0; i < scripts.count(); ++i) {
        const auto value = [&](const char* role) {
            return scripts.data(scripts.index(i), scripts.roleNames().key(role)).toString();
        };
        CHECK(!value("text").isEmpty());
        CHECK(!value("aside").isEmpty());
        CHECK(!value("text").contains(value("aside")));
    }
    const QString aloud = scripts.data(scripts.index(0), Qt::UserRole + 1).toString();
    const QString aside = scripts.data(scripts.index(0), Qt::UserRole + 2).toString();
    lesson.key(Qt::Key_H);
    CHECK(lesson.reads(aloud));
    CHECK(!lesson.reads(aside));
    QTest::keyPress(lesson.window, Qt::Key_N);
    CHECK(lesson.reads(aside));
    QTest::keyRelease(lesson.window, Qt::Key_N);
    CHECK(!lesson.reads(aside));
}

TEST_CASE("the card for somebody who left shows the agreed place, and who to call only to the teacher") {
    HeavyLesson lesson;
    lesson.console().setCalmPlace(QStringLiteral("de bank bij de aula"));
    lesson.key(Qt::Key_L);
    const auto readsPart = [&](const QString& part) {
        QCoreApplication::processEvents();
        return !AppDriver::visibleTexts(*lesson.window).filter(part).isEmpty();
    };
    CHECK(readsPart("de bank bij de aula"));
    CHECK(!readsPart("Ada, mentor"));
    QTest::keyPress(lesson.window, Qt::Key_N);
    CHECK(readsPart("Ada, mentor"));
    QTest::keyRelease(lesson.window, Qt::Key_N);
    lesson.key(Qt::Key_Escape);
    CHECK(AppDriver::becomes([&] { return !readsPart("de bank bij de aula"); }));
    CHECK_MESSAGE(lesson.warnings().isEmpty(), lesson.warnings().join('\n').toStdString());
}
