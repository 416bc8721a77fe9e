// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include <QFile>
#include <QTemporaryDir>
#include "participant/app/typed_code.hpp"
#include "participant/client/wire_names.hpp"
#include "tests/device/states.hpp"

using namespace stemmig;
using namespace stemmig::testing;

namespace {

DeviceNews with(DeviceNews news, const std::function<void(DeviceNews&)>& change) {
    change(news);
    return news;
}

Screen seen(const DeviceNews& news, bool welcomed = true, Own::Open open = Own::Open::Nothing) {
    return screenOf(news, {welcomed, open});
}

/// A model and what it wished.
struct Model {
    DeviceModel device{{QStringLiteral("nl-NL")}};
    std::vector<std::pair<HostEndpoint, JoinCode>> joins;
    std::vector<Mark> choices;
    std::vector<Ticket> tickets;
    Model() {
        device.setWishes({[this](HostEndpoint host, JoinCode code) { joins.emplace_back(std::move(host), code); },
                          [this](Mark mark) { choices.push_back(mark); },
                          [this](const Ticket& ticket) { tickets.push_back(ticket); }, nullptr, nullptr, nullptr, nullptr});
    }
    void show(const DeviceNews& news) { device.show(std::make_shared<const DeviceNews>(news)); }
};

QString value(const Rows& rows, int row, const char* role) {
    return rows.data(rows.index(row), rows.roleNames().key(role)).toString();
}

}  // namespace

TEST_CASE("what is on the screen follows from scene and phase, as on the page") {
    CHECK(seen({}) == Screen::Start);
    CHECK(seen(inLesson(kSceneLobby), false) == Screen::Welcome);
    CHECK(seen(inLesson(kSceneLobby)) == Screen::Joined);
    for (const int scene : {kSceneOpening, kSceneTalk}) CHECK(seen(inLesson(scene)) == Screen::Board);
    for (const int phase : {kPhasePreview, kPhaseHeld, kPhaseShown, kPhaseRevealed})
        CHECK(seen(inLesson(kSceneStatement, phase)) == Screen::Board);
    for (const int phase : {kPhaseOpen, kPhaseClosing}) CHECK(seen(answering(kNothingYet, phase)) == Screen::Question);
    CHECK(seen(with(answering(0), [](DeviceNews& it) { it.view->counted = false; })) == Screen::NotCounted);
    CHECK(seen(inLesson(kScenePause)) == Screen::Pause);
    CHECK(seen(with(answering(0), [](DeviceNews& it) { it.view->paused = true; })) == Screen::Pause);
    CHECK(seen(inLesson(kSceneClosing), false) == Screen::Help);
    CHECK(seen(inLesson(kSceneEnded)) == Screen::Ended);
}

TEST_CASE("a phase beyond the open round shows nothing but what was shared") {
    DeviceNews held = answering(1, kPhaseHeld);
    held.view->pictured = true;
    CHECK(seen(held) == Screen::Board);
    DeviceNews shown = answering(1, kPhaseShown);
    CHECK(seen(shown) == Screen::Board);
    shown.view->pictured = true;
    CHECK(seen(shown) == Screen::Result);
}

TEST_CASE("Info is one tap away in every state of a room, and nothing before one") {
    for (const State& state : allStates()) {
        CAPTURE(state.name);
        CHECK(seen(state.news, true, Own::Open::Info) == (state.news.inside ? Screen::Info : Screen::Start));
    }
}

TEST_CASE("a Bye stays on the screen while the device tries again, until there is a view") {
    DeviceNews news;
    news.inside = true;
    news.bye = kByeRoundOpen;
    for (const auto state : {DeviceState::Refused, DeviceState::Waiting, DeviceState::Connecting}) {
        news.state = state;
        CHECK(seen(news) == Screen::RoundOpen);
    }
    news.state = DeviceState::WrongHost;
    CHECK(seen(news) == Screen::WrongHost);
    CHECK(seen(with(inLesson(kSceneLobby), [](DeviceNews& it) { it.bye = 0; })) == Screen::Joined);
}

TEST_CASE("a room is joined by its list entry or by its address, with the code as it was meant") {
    Model model;
    DeviceNews news;
    news.rooms = {foundRoom("192.168.1.20", "Les")};
    model.show(news);
    REQUIRE(model.device.start()->rooms()->count() == 1);
    CHECK(value(*model.device.start()->rooms(), 0, "title") == u"Les");
    CHECK(value(*model.device.start()->rooms(), 0, "address") == u"192.168.1.20:7420");
    model.device.start()->join(QString(), QStringLiteral("k7qf o3zd"));
    REQUIRE(model.joins.size() == 1);
    CHECK(model.joins[0].first == HostEndpoint{"192.168.1.20", 7420});
    CHECK(shownCode(model.joins[0].second) == "K7QF-03ZD");
    CHECK(model.device.start()->asking());
    // While one is asked, no other is.
    model.device.start()->pick(QString());
    model.device.start()->join(QStringLiteral("10.0.0.1"), QStringLiteral("K7QF03ZD"));
    CHECK(model.joins.size() == 1);
}

TEST_CASE("the first room found is picked until the pupil chooses, and a choice outlives other rooms") {
    Model model;
    StartModel& start = *model.device.start();
    const auto found = [&](std::vector<FoundRoom> rooms) {
        DeviceNews news;
        news.rooms = std::move(rooms);
        model.show(news);
    };
    const FoundRoom one = foundRoom("192.168.1.20", "Les", 1), other = foundRoom("192.168.1.30", "Les", 2);
    CHECK(start.picked().isEmpty());
    found({one});
    CHECK(start.picked() == u"192.168.1.20:7420");
    start.pick(QString());
    found({one, other});
    CHECK(start.picked().isEmpty());
    start.pick(QStringLiteral("192.168.1.30:7420"));
    found({one, other});
    CHECK(start.picked() == u"192.168.1.30:7420");
    found({one});
    CHECK(start.picked() == u"192.168.1.20:7420");
    found({});
    CHECK(start.picked().isEmpty());
}

TEST_CASE("what is wrong with the typing is said at once, sends nothing, and stays until it is mended") {
    Model model;
    StartModel& start = *model.device.start();
    model.show({});
    start.join(QStringLiteral("school"), QStringLiteral("K7QF-03ZD"));
    CHECK(start.problem() == StartModel::NoAddress);
    start.join(QStringLiteral("192.168.1.20"), QStringLiteral("K7QF-03Z"));
    CHECK(start.problem() == StartModel::CodeLength);
    CHECK(start.typedSigns() == 7);
    start.join(QStringLiteral("192.168.1.20"), QStringLiteral("K7QF-03Zü"));
    CHECK(start.problem() == StartModel::ForeignSign);
    CHECK(start.foreignSign() == u"Ü");
    model.show({});
    CHECK(start.problem() == StartModel::ForeignSign);
    start.forgetProblem();
    CHECK(start.problem() == StartModel::None);
    CHECK(model.joins.empty());
}

TEST_CASE("why a room was not joined is told by the answer to this try, not by news from before it") {
    Model model;
    StartModel& start = *model.device.start();
    DeviceNews news;
    start.join(QStringLiteral("192.168.1.20"), QStringLiteral("K7QF-03ZD"));
    model.show(news);  // sent before the join arrived
    CHECK(start.asking());
    news.asked = 1;
    news.asking = true;
    model.show(news);
    CHECK(start.asking());
    news.asking = false;
    news.problem = JoinProblem::ClocksApart;
    news.host_day = readDay("261120").value();
    news.own_day = readDay("261127").value();
    model.show(news);
    CHECK_FALSE(start.asking());
    CHECK(start.problem() == StartModel::ClocksApart);
    CHECK(start.hostDay().contains(QStringLiteral("20 november 2026")));
    CHECK(start.ownDay().contains(QStringLiteral("27 november 2026")));
}

TEST_CASE("a choice goes out as the byte of the wire, and nothing else goes") {
    Model model;
    model.show(answering(kNothingYet));
    model.device.choose(2);
    model.device.choose(LessonModel::Passed);
    model.device.choose(LessonModel::Nothing);
    model.device.choose(7);
    CHECK(model.choices == std::vector<Mark>{2, kPassed});
}

TEST_CASE("a ticket that cannot be one is said, and only a good one is sent") {
    Model model;
    CHECK(model.device.typedSigns() == -1);
    CHECK_FALSE(model.device.useTicket(QString()));
    CHECK(model.device.typedSigns() == 0);
    CHECK_FALSE(model.device.useTicket(QStringLiteral("K7QF-03ZU")));
    CHECK(model.device.foreignSign() == u"U");
    CHECK(model.device.useTicket(QStringLiteral("k7qf–03zd")));
    CHECK(model.device.foreignSign().isEmpty());
    CHECK(model.tickets == std::vector<Ticket>{{'K', '7', 'Q', 'F', '0', '3', 'Z', 'D'}});
}

TEST_CASE("the lesson's languages are offered, the one that was chosen stays, and only a switch is remembered") {
    Model model;
    QStringList heard, picked;
    QObject::connect(&model.device, &DeviceModel::languageChanged, [&](const QString& code) { heard.append(code); });
    QObject::connect(&model.device, &DeviceModel::languagePicked, [&](const QString& code) { picked.append(code); });
    CHECK(model.device.language() == u"nl");
    CHECK(model.device.nextLanguage() == u"English");
    model.show(answering(kNothingYet));
    CHECK(model.device.lesson()->statement().startsWith(QStringLiteral("Het slachtoffer")));
    model.device.switchLanguage();
    CHECK(model.device.lesson()->statement().startsWith(QStringLiteral("The victim")));
    CHECK(heard == QStringList{QStringLiteral("en")});
    CHECK(picked == QStringList{QStringLiteral("en")});
    DeviceNews dutch = inLesson(kSceneLobby);
    auto texts = std::make_shared<WelcomeTexts>(*dutch.welcome);
    texts->languages = {"nl"};
    dutch.welcome = texts;
    model.show(dutch);
    CHECK(model.device.language() == u"nl");
    CHECK(model.device.nextLanguage().isEmpty());
    CHECK(picked.size() == 1);
    model.show({});
    CHECK(model.device.language() == u"en");
}

TEST_CASE("the language file holds two letters, and rubbish in it is no language") {
    const QTemporaryDir folder;
    const LanguageFile file(folder.filePath(QStringLiteral("new/language")));
    CHECK(file.read().isEmpty());
    file.write(QStringLiteral("en"));
    CHECK(file.read() == u"en");
    QFile raw(folder.filePath(QStringLiteral("new/language")));
    REQUIRE(raw.open(QIODevice::ReadWrite));
    CHECK(raw.readAll() == "en\n");
    raw.resize(0);
    raw.write("../../x");
    raw.close();
    CHECK(file.read().isEmpty());
}

TEST_CASE("another room has its own welcome") {
    Model model;
    model.show(inLesson(kSceneLobby));
    CHECK(model.device.place() == DeviceModel::Welcome);
    model.device.go();
    CHECK(model.device.place() == DeviceModel::Joined);
    model.show({});
    CHECK(model.device.place() == DeviceModel::Start);
    model.show(inLesson(kSceneLobby));
    CHECK(model.device.place() == DeviceModel::Welcome);
}

TEST_CASE("a typed code counts its signs without what a keyboard adds") {
    CHECK(readTyped(QStringLiteral(" k7 — qf ")).signs == 4);
    CHECK_FALSE(readTyped(QStringLiteral("K7QF03Z")).code.has_value());
    CHECK(readTyped(QStringLiteral("oil0-0000")).code.has_value());
    CHECK(readTyped(QStringLiteral("K7QF03Zß")).foreign == QStringLiteral("ß").toUpper());
}
