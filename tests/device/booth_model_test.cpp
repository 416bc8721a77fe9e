// SPDX-License-Identifier: GPL-3.0-or-later
// What a shared booth keeps, for whom and for how long.
#include <doctest/doctest.h>
#include "participant/client/wire_names.hpp"
#include "tests/device/states.hpp"

using namespace stemmig;
using namespace stemmig::testing;

namespace {

using Ballot = std::pair<BallotName, Mark>;

/// A model with a clock that moves when told to, and what it wished.
struct Booth {
    ClientTime now{5'000};
    std::vector<Ballot> cast;
    std::vector<unsigned> asked;
    DeviceModel device{{QStringLiteral("nl-NL")}, [this] { return now; }};
    BoothModel& booth = *device.booth();

    Booth() {
        DeviceModel::Wishes wishes;
        wishes.ask_for_booth = [this](unsigned pupils) { asked.push_back(pupils); };
        wishes.cast = [this](const BallotName& name, Mark mark) { cast.emplace_back(name, mark); };
        device.setWishes(std::move(wishes));
    }
    /// The network knows of all that was cast here.
    void show(DeviceNews news) {
        news.casts = cast.size();
        device.show(std::make_shared<const DeviceNews>(std::move(news)));
    }
    void wait(ClientTime time) {
        now += time;
        booth.look();
    }
};

DeviceNews with(DeviceNews news, const std::function<void(DeviceNews&)>& change) {
    change(news);
    return news;
}

}  // namespace

TEST_CASE("a choice at a booth is put in by Done and forgotten at once") {
    Booth it;
    it.show(atBooth({3}));
    CHECK(it.device.place() == DeviceModel::BoothNext);
    it.device.choose(1);  // nobody's turn
    it.booth.begin();
    CHECK(it.device.place() == DeviceModel::BoothTurn);
    CHECK(it.device.lesson()->mark() == LessonModel::Nothing);
    it.booth.done();
    CHECK(it.device.place() == DeviceModel::BoothTurn);
    it.device.choose(6);  // there are four
    CHECK_FALSE(it.booth.chosen());
    it.device.choose(0);
    it.device.choose(2);
    CHECK(it.device.lesson()->mark() == 2);
    CHECK(it.cast.empty());
    it.booth.done();
    CHECK(it.cast == std::vector<Ballot>{{ballotName(0), 2}});
    CHECK(it.device.place() == DeviceModel::BoothNext);
    CHECK(it.device.lesson()->mark() == LessonModel::Nothing);
    CHECK_FALSE(it.booth.chosen());
    it.booth.begin();
    CHECK(it.device.lesson()->mark() == LessonModel::Nothing);
    it.device.choose(LessonModel::Passed);
    it.booth.done();
    CHECK(it.cast.back() == Ballot{ballotName(0), kPassed});
}

TEST_CASE("a turn asks its statements in order, each once, and leaves out those that everybody has answered") {
    Booth it;
    it.show(atBooth({8, 3, 7}));
    it.booth.begin();
    CHECK(it.booth.positions() == 2);
    CHECK(it.booth.position() == 1);
    CHECK_FALSE(it.booth.last());
    CHECK(it.device.lesson()->number() == 3);
    CHECK(it.device.lesson()->kind() == LessonModel::RedFlag);
    it.device.choose(1);
    it.booth.done();
    CHECK(it.booth.position() == 2);
    CHECK(it.booth.last());
    CHECK(it.device.lesson()->number() == 4);
    CHECK(it.device.lesson()->mark() == LessonModel::Nothing);
    it.device.choose(0);
    it.booth.done();
    CHECK(it.device.place() == DeviceModel::BoothNext);
    CHECK(it.cast == std::vector<Ballot>{{ballotName(1), 1}, {ballotName(2), 0}});
}

TEST_CASE("a booth counts whose turn is over by the statement that has fewest, also before the network has said so") {
    Booth it;
    it.show(atBooth({8, 3, 7}));
    CHECK(it.booth.been() == 3);
    CHECK(it.booth.pupils() == 8);
    it.show(atBooth({6}));
    CHECK(it.booth.been() == 6);
    for (const int been : {7, 8}) {
        it.booth.begin();
        it.device.choose(0);
        it.booth.done();
        CHECK(it.booth.been() == been);
    }
    CHECK(it.device.place() == DeviceModel::BoothEverybody);
    it.booth.begin();
    CHECK(it.device.place() == DeviceModel::BoothEverybody);
    it.show(atBooth({8}));
    CHECK(it.booth.been() == 8);
    CHECK(it.device.place() == DeviceModel::BoothEverybody);
}

TEST_CASE("a turn that nobody touches is dropped after a minute, and asks twenty seconds before") {
    Booth it;
    it.show(atBooth({3}));
    it.booth.begin();
    it.device.choose(1);
    it.wait(kTurnWarning - ClientTime(1));
    CHECK_FALSE(it.booth.fading());
    it.wait(ClientTime(1));
    CHECK(it.booth.fading());
    it.booth.touch();
    CHECK_FALSE(it.booth.fading());
    it.wait(kTurnPatience - ClientTime(1));
    CHECK(it.device.place() == DeviceModel::BoothTurn);
    it.wait(ClientTime(1));
    CHECK(it.device.place() == DeviceModel::BoothNext);
    CHECK_FALSE(it.booth.fading());
    CHECK(it.cast.empty());
    it.booth.begin();
    CHECK(it.device.lesson()->mark() == LessonModel::Nothing);
}

TEST_CASE("Info that a pupil opened and left is closed after a minute, and the turn with it") {
    for (const bool turn : {false, true}) {
        CAPTURE(turn);
        Booth it;
        it.show(atBooth({3}));
        if (turn) it.booth.begin();
        it.booth.touch();
        it.device.openInfo();
        it.wait(kTurnPatience - ClientTime(1));
        CHECK(it.device.place() == DeviceModel::Info);
        it.wait(ClientTime(1));
        CHECK(it.device.place() == DeviceModel::BoothNext);
    }
}

TEST_CASE("an untouched neutral start is not drawn anew again and again") {
    Booth it;
    it.show(atBooth({3}));
    int drawn = 0;
    QObject::connect(&it.device, &DeviceModel::turned, [&] { ++drawn; });
    for (int i = 0; i < 5; ++i) it.wait(kTurnPatience);
    CHECK(drawn == 0);
    it.booth.touch();  // a key that moved the focus, and then nobody
    for (int i = 0; i < 5; ++i) it.wait(kTurnPatience);
    CHECK(drawn == 1);
}

TEST_CASE("a close, a pause, another round and a lost view end a turn, and nothing of it is put in") {
    const std::pair<DeviceNews, DeviceModel::Place> ends[] = {
        {atBooth({3}, kPhaseClosing), DeviceModel::BoothClosing},
        {atBooth({3}, kPhaseHeld), DeviceModel::Board},
        {with(atBooth({3}), [](DeviceNews& news) { news.view->paused = true; }), DeviceModel::Pause},
        {with(atBooth({3}), [](DeviceNews& news) { news.view->round.fill(9); }), DeviceModel::BoothNext},
        {with(atBooth({3}), [](DeviceNews& news) { news.bye = kByeReplaced, news.state = DeviceState::Refused; }),
         DeviceModel::Replaced},
        {with(atBooth({3}), [](DeviceNews& news) { news.view.reset(), news.state = DeviceState::Waiting; }),
         DeviceModel::Connecting},
    };
    for (const auto& [end, place] : ends) {
        Booth it;
        it.show(atBooth({3}));
        it.booth.begin();
        it.device.choose(1);
        it.show(end);
        CHECK(it.device.place() == place);
        it.booth.done();
        CHECK(it.cast.empty());
        it.show(atBooth({3}));
        CHECK(it.device.place() == DeviceModel::BoothNext);
        CHECK_FALSE(it.booth.chosen());
    }
}

TEST_CASE("a short gap of the network leaves a turn alone") {
    Booth it;
    it.show(atBooth({3}));
    it.booth.begin();
    it.device.choose(1);
    it.show(with(atBooth({3}), [](DeviceNews& news) {
        news.state = DeviceState::Waiting;
        news.connected = Connectedness::Lost;
    }));
    CHECK(it.device.place() == DeviceModel::BoothTurn);
    CHECK(it.device.connection() == DeviceModel::Away);
    CHECK(it.booth.chosen());
}

TEST_CASE("a booth that was started again says so until somebody votes, whatever the host says meanwhile") {
    Booth it;
    it.show(atBooth({0}));
    CHECK_FALSE(it.booth.restarted());
    it.show(with(atBooth({0}), [](DeviceNews& news) { news.view->answered = true; }));
    CHECK(it.booth.restarted());
    it.show(atBooth({0}));  // its first tick said that nobody has been here
    CHECK(it.booth.restarted());
    it.booth.begin();
    it.device.choose(0);
    it.booth.done();
    it.show(atBooth({1}));
    CHECK_FALSE(it.booth.restarted());
}

TEST_CASE("a booth shows no result and no welcome, and the rest as an own device") {
    const auto seen = [](const DeviceNews& news) { return screenOf(with(news, [](DeviceNews& it) { it.booth = 8; }), Own{}); };
    CHECK(seen(inLesson(kSceneLobby)) == Screen::Joined);
    CHECK(seen(inLesson(kSceneTalk)) == Screen::Board);
    CHECK(seen(inLesson(kScenePause)) == Screen::Pause);
    CHECK(seen(inLesson(kSceneClosing)) == Screen::Help);
    CHECK(seen(inLesson(kSceneEnded)) == Screen::Ended);
    CHECK(seen(with(answering(kNothingYet), [](DeviceNews& news) { news.view->counted = false; })) == Screen::NotCounted);
    CHECK(seen(with(answering(kNothingYet, kPhaseShown), [](DeviceNews& news) { news.view->pictured = true; })) == Screen::Board);
    CHECK(seen(atBooth({1}, kPhaseRevealed)) == Screen::Board);
}

TEST_CASE("a device asks to be a booth for 2 to 40 pupils, and the screen stays while it asks again") {
    Booth it;
    it.show(inLesson(kSceneLobby));
    CHECK(it.device.canShare());
    it.device.openBoothForm();
    CHECK(it.device.place() == DeviceModel::BoothForm);
    for (const char* typed : {"", "1", "41", "acht", "-8", "8.5"}) CHECK_FALSE(it.device.askForBooth(QString::fromLatin1(typed)));
    CHECK(it.asked.empty());
    CHECK(it.device.askForBooth(QStringLiteral(" 8 ")));
    CHECK(it.asked == std::vector<unsigned>{8});
    int drawn = 0;
    QObject::connect(&it.device, &DeviceModel::turned, [&] { ++drawn; });
    DeviceNews asking = inLesson(kSceneLobby);
    for (int i = 0; i < 3; ++i) {
        for (const auto state : {DeviceState::Joined, DeviceState::Waiting, DeviceState::Connecting, DeviceState::Refused}) {
            asking.state = state;
            if (state == DeviceState::Refused) asking.bye = kByeBoothAsked;
            if (i > 0 && state == DeviceState::Joined) continue;
            it.show(asking);
            CHECK(it.device.place() == DeviceModel::BoothAsked);
        }
    }
    CHECK(drawn == 0);
    it.show(with(inLesson(kSceneLobby), [](DeviceNews& news) { news.booth = 7; }));
    CHECK(it.device.place() == DeviceModel::Joined);
    CHECK(it.booth.pupils() == 7);
    CHECK_FALSE(it.device.canShare());
}

TEST_CASE("a device that is no booth, or does not want to be one any more, takes part for itself") {
    Booth it;
    it.show(inLesson(kSceneLobby));
    CHECK(it.device.askForBooth(QStringLiteral("8")));
    DeviceNews declined = inLesson(kSceneLobby);
    declined.state = DeviceState::Refused;
    declined.bye = kByeBoothDeclined;
    it.show(declined);
    CHECK(it.device.place() == DeviceModel::BoothDeclined);
    CHECK(it.device.wantsBooth());
    it.device.takePartAlone();
    CHECK(it.asked == std::vector<unsigned>{8, 0});
    it.show(inLesson(kSceneLobby));
    CHECK(it.device.place() == DeviceModel::Welcome);
    CHECK(it.device.canShare());
}

TEST_CASE("a booth can be asked for in the lobby and where the address is taken, not in the middle of a lesson") {
    CHECK(mayAskForBooth(inLesson(kSceneLobby)));
    CHECK_FALSE(mayAskForBooth(answering(kNothingYet)));
    CHECK_FALSE(mayAskForBooth(with(inLesson(kSceneLobby), [](DeviceNews& news) { news.booth = 8; })));
    CHECK_FALSE(mayAskForBooth({}));
    DeviceNews refused;
    refused.inside = true;
    refused.state = DeviceState::Refused;
    refused.bye = kByeAskTeacher;
    CHECK(mayAskForBooth(refused));
    refused.bye = kByeLocked;
    CHECK_FALSE(mayAskForBooth(refused));
}

TEST_CASE("a language that a pupil switches at a booth is for that turn, and is not remembered") {
    Booth it;
    QStringList picked;
    QObject::connect(&it.device, &DeviceModel::languagePicked, [&](const QString& code) { picked.append(code); });
    it.show(atBooth({3}));
    it.device.switchLanguage();
    CHECK(it.device.language() == u"en");
    it.booth.begin();
    CHECK(it.device.language() == u"en");
    it.device.choose(1);
    it.booth.done();
    CHECK(it.device.language() == u"nl");
    it.booth.touch();
    it.device.switchLanguage();
    it.wait(kTurnPatience);
    CHECK(it.device.language() == u"nl");
    CHECK(picked.isEmpty());
    it.show(with(inLesson(kSceneLobby), [](DeviceNews& news) { news.booth = 8; }));
    it.device.switchLanguage();
    CHECK(picked == QStringList{QStringLiteral("en")});
}

TEST_CASE("the window of a booth asks before it closes, for as long as ballots are inside") {
    Booth it;
    it.show(atBooth({0}));
    CHECK(it.device.mayClose());
    it.show(atBooth({1}));
    CHECK_FALSE(it.device.mayClose());
    CHECK(it.device.place() == DeviceModel::LeaveBooth);
    it.device.goBack();
    CHECK(it.device.place() == DeviceModel::BoothNext);
    // Between the rounds of a turn the later statements' ballots wait.
    it.show(with(inLesson(kSceneTalk), [](DeviceNews& news) {
        news.booth = 8;
        news.boxes = {{ballotName(0), 0}, {ballotName(1), 8}};
    }));
    CHECK_FALSE(it.device.mayClose());
    it.show(with(inLesson(kSceneTalk), [](DeviceNews& news) {
        news.booth = 8;
        news.boxes = {{ballotName(1), 0}};
    }));
    CHECK(it.device.place() == DeviceModel::Board);  // they are with the host: nothing to ask any more
    CHECK(it.device.mayClose());
    it.show(atBooth({1}));
    it.device.letBallotsGo();
    CHECK(it.device.mayClose());
}
