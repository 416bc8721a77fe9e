// SPDX-License-Identifier: GPL-3.0-or-later
// A whole turn at a booth of eight: model and session together, at a host that says what a test tells it to say.
#include "tests/client/scripted_host.hpp"
// Protobuf first: Qt's words are macros.
#include "participant/app/device_model.hpp"
#include "tests/device/states.hpp"

using namespace stemmig;
using namespace stemmig::testing;

namespace {

constexpr unsigned kPupils = 8;

v1::FromHost approved() {
    v1::FromHost message = welcome();
    message.mutable_welcome()->set_booth(kPupils);
    return message;
}

v1::FromHost boothView(v1::Phase phase, std::size_t place, std::optional<std::size_t> later = {}) {
    v1::FromHost message = view(phase, static_cast<std::uint8_t>(place + 1));
    v1::View& view = *message.mutable_view();
    const auto name = [](std::size_t at) {
        const BallotName bytes = ballotName(at);
        return std::string(bytes.begin(), bytes.end());
    };
    if (phase == v1::PHASE_OPEN || phase == v1::PHASE_CLOSING) view.set_ballot(name(place));
    if (!later) return message;
    v1::Later& other = *view.add_later();
    other.set_ballot(name(*later));
    for (int i = 0; i < 2; ++i) other.mutable_question()->add_choices()->add_in("b");
    return message;
}

/// The pupil's app but for its threads and its socket.
struct BoothDesk : Desk {
    DeviceNews news;
    DeviceModel model{{QStringLiteral("nl")}, [this] { return now; }};

    BoothDesk() {
        device.wantTexts();
        news.inside = true;
        DeviceModel::Wishes wishes;
        wishes.ask_for_booth = [this](unsigned pupils) {
            news.bye = 0;
            device.askForBooth(pupils, now);
        };
        wishes.cast = [this](const BallotName& name, Mark mark) {
            ++news.casts;
            device.cast(name, mark);
        };
        model.setWishes(std::move(wishes));
    }
    void tell() {
        takeIn(news, device);
        model.show(std::make_shared<const DeviceNews>(news));
    }
    std::vector<ClientFrame> hearAndTell(const v1::FromHost& message) {
        auto frames = hear(message);
        tell();
        return frames;
    }
    void loseAndTell() {
        lose();
        tell();
    }
    /// One pupil, with these choices.
    void turn(const std::vector<Mark>& marks) {
        model.booth()->begin();
        for (const Mark mark : marks) {
            REQUIRE(model.place() == DeviceModel::BoothTurn);
            model.choose(mark == kPassed ? int(LessonModel::Passed) : int(mark));
            model.booth()->done();
        }
        tell();
    }
};

std::vector<Mark> ballots(const ClientFrame& answer) { return {answer.ballots.begin(), answer.ballots.begin() + answer.count}; }

void becomeBooth(BoothDesk& desk) {
    desk.join();
    desk.tell();
    desk.model.go();
    desk.model.openBoothForm();
    CHECK(desk.model.askForBooth(QStringLiteral("8")));
    REQUIRE(desk.device.broken());  // it comes back and asks
    for (int i = 0; i < 2; ++i) {
        desk.loseAndTell();
        CHECK(desk.connect().booth == kPupils);
        desk.tell();
        CHECK(desk.model.place() == DeviceModel::BoothAsked);
        (void)desk.hearAndTell(bye(v1::Bye::REASON_BOOTH_ASKED, 3000));
        CHECK(desk.model.place() == DeviceModel::BoothAsked);
    }
    desk.loseAndTell();
    CHECK(desk.connect().booth == kPupils);
    (void)desk.hear(approved());
    (void)desk.hearAndTell(view(std::nullopt));
    CHECK(desk.model.place() == DeviceModel::Joined);
    CHECK(desk.model.booth()->pupils() == int(kPupils));
}

}  // namespace

TEST_CASE("eight pupils at a booth: asked, approved, eight turns of two statements, and every ballot in its own round") {
    BoothDesk desk;
    becomeBooth(desk);
    (void)desk.hearAndTell(boothView(v1::PHASE_OPEN, 0, 1));
    CHECK(desk.model.place() == DeviceModel::BoothNext);
    for (const Mark mark : {Mark{2}, Mark{0}, kPassed, Mark{2}, Mark{1}, Mark{2}, Mark{0}, Mark{2}}) {
        CHECK(desk.model.place() == DeviceModel::BoothNext);
        desk.turn({mark, 1});
    }
    CHECK(desk.model.place() == DeviceModel::BoothEverybody);
    CHECK(desk.tick().count == kPupils);
    auto answers = desk.hearAndTell(boothView(v1::PHASE_CLOSING, 0, 1));
    CHECK(desk.model.place() == DeviceModel::BoothClosing);
    REQUIRE(answers.size() == 1);
    CHECK(ballots(answers[0]) == std::vector<Mark>{0, 0, 1, 2, 2, 2, 2, kPassed});
    (void)desk.hearAndTell(boothView(v1::PHASE_HELD, 0));
    CHECK(desk.model.place() == DeviceModel::Board);
    CHECK_FALSE(desk.model.mayClose());  // the second statement waits inside
    desk.model.goBack();
    (void)desk.hearAndTell(boothView(v1::PHASE_OPEN, 1));
    CHECK(desk.model.place() == DeviceModel::BoothEverybody);
    answers = desk.hearAndTell(boothView(v1::PHASE_CLOSING, 1));
    REQUIRE(answers.size() == 1);
    CHECK(ballots(answers[0]) == std::vector<Mark>(kPupils, 1));
    (void)desk.hearAndTell(boothView(v1::PHASE_HELD, 1));
    CHECK(desk.model.mayClose());
}

TEST_CASE("a turn that was broken off is not in the close answer, and the statements before it are") {
    BoothDesk desk;
    becomeBooth(desk);
    (void)desk.hearAndTell(boothView(v1::PHASE_OPEN, 0, 1));
    desk.turn({2, 1});
    desk.model.booth()->begin();
    desk.model.choose(0);
    desk.model.booth()->done();
    desk.model.choose(1);
    desk.now += kTurnPatience;
    desk.model.booth()->look();
    desk.tell();
    CHECK(desk.model.place() == DeviceModel::BoothNext);
    CHECK(desk.model.booth()->been() == 1);
    desk.model.booth()->begin();
    desk.model.choose(1);
    const auto answers = desk.hearAndTell(boothView(v1::PHASE_CLOSING, 0, 1));
    REQUIRE(answers.size() == 1);
    CHECK(ballots(answers[0]) == std::vector<Mark>{0, 2});
}

TEST_CASE("a device that is not wanted as a booth comes in for itself") {
    BoothDesk desk;
    desk.join();
    desk.tell();
    CHECK(desk.model.askForBooth(QStringLiteral("8")));
    desk.loseAndTell();
    (void)desk.connect();
    (void)desk.hearAndTell(bye(v1::Bye::REASON_BOOTH_DECLINED));
    CHECK(desk.model.place() == DeviceModel::BoothDeclined);
    desk.loseAndTell();
    CHECK(desk.model.place() == DeviceModel::BoothDeclined);
    desk.model.takePartAlone();
    CHECK(desk.connect().booth == 0);
    (void)desk.hear(welcome());
    (void)desk.hearAndTell(view(std::nullopt));
    CHECK(desk.model.place() == DeviceModel::Welcome);
}
