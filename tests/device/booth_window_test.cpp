// SPDX-License-Identifier: GPL-3.0-or-later
// What the next pupil at a booth sees of the one before: nothing. And what keys, a screen reader and a closed window do there.
#include <doctest/doctest.h>
#include <QAccessible>
#include "participant/client/wire_names.hpp"
#include "tests/device/driver.hpp"

using namespace stemmig;
using namespace stemmig::testing;

namespace {

constexpr int kPatience = 10'000;  // ms, on a busy machine

/// A booth in its window; the network answers when told to.
struct BoothWindow : Driver {
    using Driver::Driver;

    void ask(std::size_t ballots) {
        DeviceNews news = atBooth({ballots});
        news.casts = cast.size();
        show(news);
    }
    void click(const char* name) {
        QQuickItem* at = item(name);
        REQUIRE(at != nullptr);
        QTest::mouseClick(window, Qt::LeftButton, {}, at->mapToScene({at->width() / 2, at->height() / 2}).toPoint());
        settle();
    }
    /// A button has its text for a name, which Qt tells only while something reads along.
    [[nodiscard]] bool isAt(const QString& name) const {
        const QObject* focus = window->activeFocusItem();
        return focused() == name || (focus && focus->property("text").toString() == name);
    }
    void tabTo(const QString& name) {
        for (int i = 0; i < 30 && !isAt(name); ++i) key(Qt::Key_Tab);
        REQUIRE_MESSAGE(isAt(name), name.toStdString() << " is not reached");
    }
    /// By keys alone, this far down the rows.
    void chooseByKeys(int down) {
        tabTo(QStringLiteral("Dat klopt"));
        for (int i = 0; i < down; ++i) key(Qt::Key_Down);
        key(Qt::Key_Space);
        settle();
    }
    /// The neutral start after a turn that was `done` somehow, four ballots being in then.
    QImage after(const std::function<void()>& turn) {
        ask(3);
        turn();
        ask(4);
        REQUIRE(device.place() == DeviceModel::BoothNext);
        return picture();
    }
};

/// What a screen reader can press in here.
int buttons(QAccessibleInterface* from) {
    if (from == nullptr || from->state().invisible) return 0;
    int out = from->role() == QAccessible::PushButton ? 1 : 0;
    for (int i = 0; i < from->childCount(); ++i) out += buttons(from->child(i));
    return out;
}

}  // namespace

TEST_CASE("the neutral start is the same pixel by pixel, whatever the pupil before chose and however") {
    for (const bool dark : {false, true}) {
        CAPTURE(dark);
        BoothWindow app(QStringLiteral("nl"), dark);
        app.size({360, 640});
        const QImage first = app.after([&] {
            app.click("begin");
            app.chooseByKeys(0);
            app.click("done");
        });
        for (const int down : {1, 3, 4}) {
            CAPTURE(down);
            const QImage next = app.after([&] {
                app.click("begin");
                app.chooseByKeys(down);
                app.click("done");
            });
            CHECK(next == first);
        }
        const QImage by_keys = app.after([&] {
            app.tabTo(QStringLiteral("Ik ben aan de beurt"));
            app.key(Qt::Key_Return);
            app.settle();
            app.chooseByKeys(2);
            app.tabTo(QStringLiteral("Klaar"));
            app.key(Qt::Key_Return);
            app.settle();
        });
        CHECK(by_keys == first);
        const QImage switched = app.after([&] {
            app.click("language");
            app.click("begin");
            app.device.choose(1);
            app.settle();
            app.key(Qt::Key_PageDown);
            app.click("hold");
            app.click("done");
        });
        CHECK(switched == first);
        CHECK_MESSAGE(app.cast.size() == 6, "the turns did not put in what the pictures are compared for");
        app.ask(5);
        CHECK_MESSAGE(app.picture() != first, "the picture does not show how many have been here");
    }
    CHECK_MESSAGE(Driver::warnings().isEmpty(), Driver::warnings().join(u'\n').toStdString());
}

TEST_CASE("a neutral start that somebody touched and left is as it was, a minute later") {
    BoothWindow app;
    app.ask(3);
    const QImage before = app.picture();
    app.click("language");
    app.tabTo(QStringLiteral("It is my turn"));
    CHECK(app.picture() != before);
    app.now += kTurnPatience;
    app.device.booth()->look();
    CHECK(app.picture() == before);
}

TEST_CASE("at a booth the choice is seen for a second, then every screen is the same whatever was chosen") {
    BoothWindow app;
    app.size({420, 1000});  // nothing to scroll
    QImage first;
    for (const int down : {0, 1, 4}) {
        CAPTURE(down);
        app.ask(3);
        app.click("begin");
        app.chooseByKeys(down);
        const QImage seen = app.picture();
        CHECK(QTest::qWaitFor([&] { return app.focused().startsWith(QStringLiteral("Houd ingedrukt")); }, kPatience));
        const QImage hidden = app.picture();
        CHECK(hidden != seen);
        if (first.isNull()) first = hidden;
        CHECK(hidden == first);
        app.click("done");
        app.ask(3);
    }
}

TEST_CASE("Done cannot be pressed before something is chosen, and skipping is something") {
    BoothWindow app;
    app.ask(3);
    app.click("begin");
    CHECK_FALSE(app.item("done")->isEnabled());
    app.click("done");
    CHECK(app.cast.empty());
    app.chooseByKeys(4);
    CHECK(app.item("done")->isEnabled());
    CHECK(app.texts().contains(QStringLiteral("Gekozen. Wisselen kan nog.")));
    app.click("done");
    REQUIRE(app.cast.size() == 1);
    CHECK(app.cast[0].second == kPassed);
}

TEST_CASE("a screen reader is told which screen has come, what can be pressed, and that a turn is about to end") {
    BoothWindow app;
    app.ask(3);
    CHECK(app.focused() == u"Volgende");
    app.click("begin");
    CHECK(app.focused().startsWith(QStringLiteral("Het slachtoffer")));
    const int before = buttons(QAccessible::queryAccessibleInterface(app.window));
    CHECK(before > 0);
    app.device.choose(1);
    app.settle();
    // There was nothing to put in, so there was no Done.
    CHECK(buttons(QAccessible::queryAccessibleInterface(app.window)) == before + 1);
    QAccessibleInterface* done = QAccessible::queryAccessibleInterface(app.item("done"));
    REQUIRE(done != nullptr);
    CHECK(done->role() == QAccessible::PushButton);
    app.now += kTurnWarning;
    app.device.booth()->look();
    app.settle();
    CHECK(app.texts().filter(QStringLiteral("Ben je er nog?")).size() == 1);
    app.key(Qt::Key_Tab);
    app.settle();
    CHECK(app.texts().filter(QStringLiteral("Ben je er nog?")).isEmpty());
}

TEST_CASE("the number of pupils is typed with keys alone, and what is wrong with it is said") {
    BoothWindow app;
    app.show(inLesson(kSceneLobby));
    app.tabTo(QStringLiteral("Deel dit apparaat: stemhokje"));
    app.key(Qt::Key_Return);
    app.settle();
    REQUIRE(app.device.place() == DeviceModel::BoothForm);
    app.tabTo(QStringLiteral("Hoeveel leerlingen?"));
    for (const Qt::Key digit : {Qt::Key_4, Qt::Key_1}) app.key(digit);
    app.key(Qt::Key_Return);
    app.settle();
    CHECK(app.texts().contains(QStringLiteral("Vul een getal in van 2 tot 40.")));
    app.key(Qt::Key_Backspace);
    app.settle();
    CHECK_FALSE(app.texts().contains(QStringLiteral("Vul een getal in van 2 tot 40.")));
    app.key(Qt::Key_Return);
    app.settle();
    CHECK(app.booths_asked == std::vector<unsigned>{4});
    CHECK(app.device.place() == DeviceModel::BoothAsked);
}

TEST_CASE("a window that is closed with ballots inside asks first, and stays when that is wanted") {
    BoothWindow app;
    app.ask(3);
    CHECK_FALSE(app.window->close());
    app.settle();
    CHECK(app.window->isVisible());
    CHECK(app.texts().contains(QStringLiteral("Dit venster sluiten?")));
    app.click("stay");
    CHECK(app.device.place() == DeviceModel::BoothNext);
    CHECK_FALSE(app.window->close());
    app.settle();
    app.click("leave");
    CHECK_FALSE(app.window->isVisible());
    BoothWindow empty;
    empty.ask(0);
    CHECK(empty.window->close());
}
