// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/hints_model.hpp"

#include <doctest/doctest.h>
#include "host/app/app_model.hpp"
#include "tests/app/scenes.hpp"

using namespace stemmig;

namespace {

/// Everything there is to read on this scene, read.
QStringList readAll(HintsModel& hints) {
    QStringList texts;
    for (QString text = hints.text(); !text.isEmpty(); text = hints.text()) {
        REQUIRE(!texts.contains(text));
        texts.append(text);
        hints.dismiss();
    }
    return texts;
}

}  // namespace

TEST_CASE("before a lesson runs there is no hint") {
    AppModel app(true);
    CHECK(app.console()->tools()->hints()->text().isEmpty());
}

TEST_CASE("a hint that was read is not shown again, and the next one waits for its turn") {
    AppModel app(true);
    HintsModel& hints = *app.console()->tools()->hints();
    app.console()->show(demoScene("held"));
    app.console()->tools()->classSafe()->setSecondScreen(true);
    const QString held = hints.text();
    CHECK(!held.isEmpty());
    readAll(hints);
    app.console()->show(demoScene("second-held"));
    CHECK(hints.text().isEmpty());
    app.console()->show(demoScene("open"));
    CHECK(!hints.text().isEmpty());
    CHECK(hints.text() != held);
}

TEST_CASE("what a key does with one screen is told only with one screen") {
    AppModel app(true);
    HintsModel& hints = *app.console()->tools()->hints();
    app.console()->show(demoScene("lobby"));
    CHECK(hints.text().contains("F "));
    app.console()->tools()->classSafe()->setSecondScreen(true);
    CHECK(!hints.text().contains("F "));
}

TEST_CASE("hints that were read are kept with the settings, and can all be had again") {
    std::map<std::string, std::string> kept;
    {
        AppModel app(true);
        app.console()->show(demoScene("opening"));
        CHECK(readAll(*app.console()->tools()->hints()).size() >= 2);
        kept = app.settings()->values();
    }
    AppModel app(true);
    app.console()->show(demoScene("opening"));
    CHECK(!app.console()->tools()->hints()->text().isEmpty());
    app.settings()->restore([&](const std::string& name) {
        const auto found = kept.find(name);
        return found == kept.end() ? std::nullopt : std::optional<std::string>(found->second);
    });
    CHECK(app.console()->tools()->hints()->text().isEmpty());
    app.settings()->setHintsSeen({});
    CHECK(!app.console()->tools()->hints()->text().isEmpty());
}

TEST_CASE("every hint has its moment in a lesson, and is said in both languages") {
    AppModel app(true);
    HintsModel& hints = *app.console()->tools()->hints();
    QStringList read;
    QObject::connect(&hints, &HintsModel::seenChanged, [&](const QStringList& seen) { read = seen; });
    for (const DemoScene& scene : demoScenes(shippedLessons().neutral(), true)) {
        app.console()->show(scene.publication);
        app.setLanguage("en");
        const QString english = hints.text();
        app.setLanguage("nl");
        if (!english.isEmpty()) CHECK(hints.text() != english);
        readAll(hints);
    }
    for (const QString& name : HintsModel::names()) CHECK_MESSAGE(read.contains(name), name.toStdString());
}
