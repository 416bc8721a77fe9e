// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/client/scripted_host.hpp"

// A device that is a shared booth: what it says, what it keeps and for how long.

using namespace stemmig;

namespace {

constexpr BallotName kFirst{1, 1, 1, 1, 1, 1, 1, 1};
constexpr BallotName kSecond{2, 2, 2, 2, 2, 2, 2, 2};

v1::FromHost boothWelcome(unsigned pupils) {
    v1::FromHost message = welcome();
    message.mutable_welcome()->set_booth(pupils);
    return message;
}

v1::FromHost boothView(v1::Phase phase, std::uint8_t round, const BallotName& ballot, std::optional<BallotName> later = {}) {
    v1::FromHost message = view(phase, round);
    v1::View& view = *message.mutable_view();
    if (phase == v1::PHASE_OPEN || phase == v1::PHASE_CLOSING) view.set_ballot(ballot.data(), ballot.size());
    if (!later) return message;
    v1::Later& other = *view.add_later();
    other.set_ballot(later->data(), later->size());
    for (int i = 0; i < 2; ++i) other.mutable_question()->add_choices()->add_in("b");
    return message;
}

struct BoothDesk : Desk {
    explicit BoothDesk(unsigned pupils = 4) {
        device.askForBooth(pupils, now);
        CHECK(connect().booth == pupils);
        (void)hear(boothWelcome(pupils));
        (void)hear(view(std::nullopt));
        REQUIRE(device.booth() == pupils);
    }
};

}  // namespace

TEST_CASE("a booth asks until the teacher has said yes, and can be an own device after all") {
    Desk desk;
    desk.device.askForBooth(25, desk.now);
    CHECK(desk.connect().booth == 25);
    (void)desk.hear(bye(v1::Bye::REASON_BOOTH_ASKED, 3000));
    desk.lose();
    CHECK(desk.device.state() == DeviceState::Refused);
    CHECK(desk.device.nextDeadline() == desk.now + ClientTime(3000));
    CHECK(desk.connect().booth == 25);
    (void)desk.hear(bye(v1::Bye::REASON_BOOTH_DECLINED));
    desk.lose();
    CHECK_FALSE(desk.device.nextDeadline());
    desk.device.askForBooth(0, desk.now);
    CHECK(desk.device.nextDeadline() == desk.now);
    CHECK(desk.connect().booth == 0);
}

TEST_CASE("an own device that is in the room asks to be a booth by coming back") {
    Desk desk;
    desk.join();
    desk.device.askForBooth(1, desk.now);
    CHECK_FALSE(desk.device.broken());
    desk.device.askForBooth(41, desk.now);
    CHECK_FALSE(desk.device.broken());
    desk.device.askForBooth(12, desk.now);
    CHECK(desk.device.broken());
    desk.lose();
    CHECK(desk.connect().booth == 12);
}

TEST_CASE("ballots stay on the booth until the close, and go out sorted") {
    BoothDesk desk;
    (void)desk.hear(boothView(v1::PHASE_OPEN, 1, kFirst));
    for (const Mark mark : {Mark{2}, Mark{0}, kPassed, Mark{2}}) desk.device.cast(kFirst, mark);
    CHECK(desk.device.castFor(kFirst) == 4);
    desk.device.cast(kFirst, 1);  // everybody has been here
    CHECK(desk.device.castFor(kFirst) == 4);
    const ClientFrame tick = desk.tick();
    CHECK(tick.kind == FrameKind::BoothTick);
    CHECK(tick.count == 4);
    CHECK(std::ranges::all_of(tick.ballots, [](Mark mark) { return mark == 0; }));
    const auto answers = desk.hear(boothView(v1::PHASE_CLOSING, 1, kFirst));
    REQUIRE(answers.size() == 1);
    CHECK(answers[0].kind == FrameKind::BoothAnswer);
    CHECK(answers[0].round == roundId(1));
    CHECK(answers[0].count == 4);
    CHECK(std::vector(answers[0].ballots.begin(), answers[0].ballots.begin() + 4) == std::vector<Mark>{0, 2, 2, kPassed});
    CHECK(desk.hear(boothView(v1::PHASE_CLOSING, 1, kFirst)).empty());
    (void)desk.hear(boothView(v1::PHASE_HELD, 1, kFirst));
    CHECK(desk.device.castFor(kFirst) == 0);
}

TEST_CASE("a booth takes no choice there is not, none in a pause and none outside of a round") {
    BoothDesk desk;
    desk.device.cast(kFirst, 0);
    (void)desk.hear(boothView(v1::PHASE_PREVIEW, 1, kFirst));
    desk.device.cast(kFirst, 0);
    v1::FromHost paused = boothView(v1::PHASE_OPEN, 1, kFirst);
    paused.mutable_view()->set_paused(true);
    (void)desk.hear(paused);
    desk.device.cast(kFirst, 0);
    (void)desk.hear(boothView(v1::PHASE_OPEN, 1, kFirst));
    desk.device.cast(kFirst, 3);
    desk.device.cast(kFirst, kNothingYet);
    desk.device.cast(kSecond, 0);
    CHECK(desk.device.castFor(kFirst) == 0);
    CHECK(desk.device.castFor(kSecond) == 0);
    desk.device.choose(1);
    CHECK(desk.device.mark() == kNothingYet);  // a booth has no choice of its own
}

TEST_CASE("what is voted on together waits for its own round, however the connection fares") {
    BoothDesk desk;
    (void)desk.hear(boothView(v1::PHASE_OPEN, 1, kFirst, kSecond));
    for (int i = 0; i < 4; ++i) {
        desk.device.cast(kFirst, 0);
        desk.device.cast(kSecond, 1);
    }
    desk.device.cast(kSecond, 2);  // it has two choices
    (void)desk.hear(boothView(v1::PHASE_CLOSING, 1, kFirst, kSecond));
    (void)desk.hear(boothView(v1::PHASE_HELD, 1, kFirst));
    desk.lose();
    CHECK(desk.connect().kind == FrameKind::Hello);
    (void)desk.hear(boothWelcome(4));
    (void)desk.hear(boothView(v1::PHASE_HELD, 1, kFirst));
    (void)desk.hear(boothView(v1::PHASE_OPEN, 2, kSecond));
    CHECK(desk.device.castFor(kSecond) == 4);
    const auto answers = desk.hear(boothView(v1::PHASE_CLOSING, 2, kSecond));
    REQUIRE(answers.size() == 1);
    CHECK(answers[0].round == roundId(2));
    CHECK(std::vector(answers[0].ballots.begin(), answers[0].ballots.begin() + 4) == std::vector<Mark>{1, 1, 1, 1});
}

TEST_CASE("a booth that the teacher took away is none, and may be an own device") {
    BoothDesk desk;
    (void)desk.hear(boothView(v1::PHASE_OPEN, 1, kFirst));
    desk.device.cast(kFirst, 0);
    desk.lose();
    (void)desk.connect();
    (void)desk.hear(bye(v1::Bye::REASON_BOOTH_ASKED, 3000));
    CHECK(desk.device.booth() == 0);
    CHECK(desk.device.castFor(kFirst) == 0);
    desk.lose();
    desk.device.askForBooth(0, desk.now);
    CHECK(desk.connect().booth == 0);
}

TEST_CASE("ballots of a turn that the lesson left are gone, and all are when it ends") {
    BoothDesk desk;
    (void)desk.hear(boothView(v1::PHASE_OPEN, 1, kFirst, kSecond));
    desk.device.cast(kFirst, 0);
    desk.device.cast(kSecond, 1);
    (void)desk.hear(boothView(v1::PHASE_OPEN, 2, kSecond));
    CHECK(desk.device.castFor(kFirst) == 0);
    CHECK(desk.device.castFor(kSecond) == 1);
    (void)desk.hear(bye(v1::Bye::REASON_ENDED));
    CHECK(desk.device.castFor(kSecond) == 0);
}
