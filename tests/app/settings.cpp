// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/settings.hpp"

#include <doctest/doctest.h>
#include <QSignalSpy>
#include "tests/app/app_driver.hpp"

using namespace stemmig;

namespace {

using Values = std::map<std::string, std::string>;

SettingsModel::Stored from(const Values& values) {
    return [values](const std::string& name) -> std::optional<std::string> {
        const auto found = values.find(name);
        return found == values.end() ? std::nullopt : std::optional(found->second);
    };
}

}  // namespace

TEST_CASE("without anything stored the app is light, at its normal size, and moves") {
    SettingsModel settings;
    settings.restore(from({{"language", "en"}}));
    CHECK(settings.values() == Values{{"language", "en"},
                                      {"look", "light"},
                                      {"text-size", "100"},
                                      {"easy-font", "no"},
                                      {"reduced-motion", "no"},
                                      {"software-rendering", "no"},
                                      {"hints_seen", ""}});
}

TEST_CASE("stored values that make no sense become their defaults") {
    SettingsModel settings;
    for (const char* nonsense : {"", "-1", "1000", "\xff", "Yes", "zeer donker"}) {
        Values values{{"language", nonsense}};
        for (const auto& [name, value] : SettingsModel().values()) values.emplace(name, nonsense);
        values.erase("hints_seen");  // any words: a name that no hint has hides none
        settings.restore(from(values));
        CHECK(settings.values() == SettingsModel().values());
    }
}

TEST_CASE("what is set comes back the same") {
    SettingsModel one, other;
    one.setLanguage(QStringLiteral("nl"));
    one.setLook(SettingsModel::System);
    one.setTextSize(130);
    one.setEasyFont(true);
    one.setReducedMotion(true);
    one.setSoftwareRendering(true);
    other.restore(from(one.values()));
    CHECK(other.values() == one.values());
}

TEST_CASE("only what a teacher changes is to be kept") {
    SettingsModel settings;
    QSignalSpy wished(&settings, &SettingsModel::wished);
    settings.restore(from({{"look", "dark"}}));
    settings.setLook(SettingsModel::Dark);
    settings.setSystem(true, true);
    CHECK(wished.isEmpty());
    settings.setTextSize(150);
    REQUIRE(wished.size() == 1);
    CHECK(wished[0] == QVariantList{QStringLiteral("text-size"), QStringLiteral("150")});
}

TEST_CASE("the desktop's wishes count where the teacher leaves it to the system") {
    SettingsModel settings;
    settings.setSystem(true, false);
    CHECK(!settings.dark());
    settings.setLook(SettingsModel::System);
    CHECK(settings.dark());
    CHECK(!settings.still());
    settings.setSystem(false, true);
    CHECK(!settings.dark());
    CHECK(settings.still());
}

TEST_CASE("settings made on the library page and during a lesson are there at the next start") {
    QTemporaryDir data;
    {
        AppDriver app(data.path());
        app.app.settings()->setLanguage(QStringLiteral("nl"));
        app.app.settings()->setEasyFont(true);
        app.backstage->rehearse(QString(), QStringLiteral("mixed"), 10);
        REQUIRE(app.app.running());
        app.app.settings()->setTextSize(115);
        app.app.leave();
        CHECK(AppDriver::warnings().join(u'\n').toStdString() == "");
    }
    AppDriver app(data.path());
    CHECK(app.app.language() == u"nl");
    CHECK(app.app.settings()->easyFont());
    CHECK(app.app.settings()->textSize() == 115);
}
