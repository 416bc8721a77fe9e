// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include <algorithm>
#include "tests/server/probe.hpp"
#include "tests/server/room_bench.hpp"

// A shared booth as its device meets it: asking, the teacher's word, turns, the close, and coming back.

using namespace stemmig;
using namespace stemmig::testing;

namespace {

class BoothDevice : public RawDevice {
public:
    using RawDevice::RawDevice;

    v1::Bye::Reason ask(std::uint8_t pupils) {
        last_bye = v1::Bye::REASON_NONE;
        open();
        REQUIRE(shake());
        hello(pupils);
        return bye();
    }
    /// Asks, is approved, and is in.
    void settle(std::uint8_t pupils) {
        REQUIRE(ask(pupils) == v1::Bye::REASON_BOOTH_ASKED);
        bench.wish(Command::SeatBooth{hashToken(token), pupils});
        REQUIRE(ask(pupils) == v1::Bye::REASON_NONE);
        REQUIRE(last_welcome.booth() == pupils);
    }
    void turns(std::uint8_t count) { say(FrameKind::BoothTick, count, {}); }
    void answer(const std::vector<Mark>& ballots) {
        say(FrameKind::BoothAnswer, static_cast<std::uint8_t>(ballots.size()), ballots);
    }

private:
    void say(FrameKind kind, std::uint8_t count, const std::vector<Mark>& ballots) {
        ClientFrame frame;
        frame.kind = kind;
        frame.count = count;
        std::ranges::copy(ballots, frame.ballots.begin());
        view();
        std::ranges::copy(last_view.round(), frame.round.begin());
        sendFrame(frame);
    }
};

std::vector<std::uint8_t> levels(const RoomBench& bench) { return bench.room->session().released.back().release.levels; }

/// `first` ballots for the first choice, the rest for the second.
std::vector<Mark> ballots(std::size_t first, std::size_t second) {
    std::vector<Mark> marks(first, 0);
    marks.insert(marks.end(), second, 1);
    return marks;
}

}  // namespace

TEST_CASE("room: a booth waits for the teacher, who says how many pupils it has") {
    RoomBench bench;
    BoothDevice booth(bench, 1, 1);
    CHECK(booth.ask(25) == v1::Bye::REASON_BOOTH_ASKED);
    CHECK(booth.dropped());
    bench.pass(kPublishRhythm);
    REQUIRE(bench.published->booths_asked.size() == 1);
    CHECK(bench.published->booths_asked[0].pupils == 25);
    CHECK(bench.room->session().room.seats->empty());
    CHECK(booth.ask(25) == v1::Bye::REASON_BOOTH_ASKED);  // it asks again by itself, and is not asked twice
    bench.wish(Command::SeatBooth{bench.published->booths_asked[0].token, 24});
    CHECK(bench.published->booths_asked.empty());
    CHECK(booth.ask(25) == v1::Bye::REASON_NONE);
    CHECK(booth.last_welcome.booth() == 24);
    CHECK(booth.view().scene() == v1::SCENE_LOBBY);
    bench.pass(kPublishRhythm);
    CHECK(bench.published->view.joined == 24);
    CHECK(bench.published->connected == 24);
}

TEST_CASE("room: a device that is not wanted as a booth is told once, and may come in for itself") {
    RoomBench bench;
    BoothDevice booth(bench, 1, 1);
    CHECK(booth.ask(25) == v1::Bye::REASON_BOOTH_ASKED);
    bench.wish(Command::DeclineBooth{hashToken(booth.token)});
    CHECK(bench.published->booths_asked.empty());
    CHECK(booth.ask(25) == v1::Bye::REASON_BOOTH_DECLINED);
    CHECK(booth.ask(0) == v1::Bye::REASON_NONE);
    CHECK(booth.last_welcome.booth() == 0);
}

TEST_CASE("room: a booth that asked and went is forgotten, no more than eight may ask, and none for 41 pupils") {
    RoomBench bench;
    std::vector<std::unique_ptr<BoothDevice>> devices;
    for (std::uint8_t i = 1; i <= 9; ++i) {
        devices.push_back(std::make_unique<BoothDevice>(bench, i, i));
        CHECK(devices.back()->ask(10) == v1::Bye::REASON_BOOTH_ASKED);
    }
    bench.pass(kPublishRhythm);
    CHECK(bench.published->booths_asked.size() == 8);
    bench.pass(Instant{20'000});
    CHECK(bench.published->booths_asked.empty());
    CHECK(devices[0]->ask(41) == v1::Bye::REASON_BOOTH_DECLINED);
    CHECK(devices[0]->ask(1) == v1::Bye::REASON_BOOTH_DECLINED);
}

TEST_CASE("room: nobody becomes a booth behind the lock or while a round is open") {
    RoomBench bench;
    const auto pupils = joinClass(bench, 12);
    BoothDevice booth(bench, 100, 100);
    bench.goTo(kOpinion);
    bench.wish(Wish::Open);
    CHECK(booth.ask(10) == v1::Bye::REASON_LOCKED);  // the first statement of a sensitive lesson locks
    CHECK(bench.room->session().room.seats->size() == 12);
}

TEST_CASE("room: the ballots of a booth count with those of own devices, and all are of one length") {
    RoomBench bench;
    const auto pupils = joinClass(bench, 5);
    BoothDevice booth(bench, 100, 100);
    booth.settle(20);
    bench.goTo(kOpinion);
    bench.wish(Wish::Open);
    CHECK(bench.published->view.board.taking_part == 25);
    CHECK(bench.published->view.board.at_booths == 20);
    for (const auto& pupil : pupils) pupil->tick(1);
    booth.turns(20);
    CHECK(booth.view().answered());
    bench.wish(Wish::Close);
    for (const auto& pupil : pupils) pupil->closeAnswer(1);
    CHECK(bench.room->session().round->phase == Phase::Closing);  // the booth is waited for
    booth.answer(ballots(0, 20));
    CHECK(bench.room->session().round->phase == Phase::Held);
    CHECK(levels(bench) == std::vector<std::uint8_t>{0, 6, 0});
    CHECK(std::set(booth.sent_lengths.begin() + 1, booth.sent_lengths.end()) == std::set{kClientFrameSize});
    booth.read();
    pupils[0]->read();
    CHECK(booth.lengths.back() == pupils[0]->lengths.back());
}

TEST_CASE("room: turns at a booth are what the teacher's progress word knows, and hold no choice") {
    RoomBench bench;
    BoothDevice booth(bench, 100, 100);
    booth.settle(20);
    bench.goTo(kOpinion);
    bench.wish(Wish::Open);
    const auto progress = [&] {
        bench.pass(Instant{5'000});
        return bench.published->view.progress;
    };
    booth.turns(3);
    CHECK(progress() == Progress::FewYet);
    booth.turns(10);
    CHECK(progress() == Progress::AboutHalf);
    booth.turns(20);
    CHECK(progress() == Progress::Most);
    bench.wish(Wish::Close);
    bench.pass(kClosingPatience);  // its battery is empty: what was in it is blank
    CHECK(levels(bench) == std::vector<std::uint8_t>{0, 0, 0});
    CHECK(bench.room->session().first_count.size() == 20);
}

TEST_CASE("room: a booth that lost its connection at the close answers again, and is counted once") {
    RoomBench bench;
    const auto pupils = joinClass(bench, 5);
    BoothDevice booth(bench, 100, 100);
    booth.settle(20);
    bench.goTo(kOpinion);
    bench.wish(Wish::Open);
    booth.turns(20);
    for (const auto& pupil : pupils) pupil->tick(kPassed);
    bench.wish(Wish::Close);
    booth.answer(ballots(10, 10));
    booth.turns(20);  // late, on its way when the round closed: takes no choice away
    booth.close();
    CHECK(booth.ask(20) == v1::Bye::REASON_NONE);
    booth.answer(ballots(10, 10));
    bench.pass(kClosingPatience);
    CHECK(bench.room->session().first_count.size() == 25);
    const auto first = levels(bench);
    for (const std::size_t choice : {0U, 1U}) {
        CHECK(first[choice] >= 2);  // 9..11 of 25
        CHECK(first[choice] <= 3);
    }
    CHECK(first[2] == 0);
}

TEST_CASE("room: a booth comes back with all its seats after a crash, and by its address without its token") {
    RoomBench bench({.shared_addresses = false});
    const auto pupils = joinClass(bench, 2);
    BoothDevice booth(bench, 100, 100);
    booth.settle(20);
    bench.goTo(kOpinion);
    bench.wish(Wish::Open);
    bench.restart();
    CHECK(booth.ask(0) == v1::Bye::REASON_NONE);  // the page was loaded anew: it does not know what it is
    CHECK(booth.last_welcome.booth() == 20);
    booth.turns(20);
    bench.wish(Wish::Close);
    booth.answer(ballots(20, 0));
    bench.pass(kClosingPatience);
    CHECK(levels(bench)[0] >= 5);
    booth.close();
    BoothDevice again(bench, 101, 100);  // private mode
    CHECK(again.ask(20) == v1::Bye::REASON_NONE);
    CHECK(again.last_welcome.booth() == 20);
    CHECK(bench.room->session().room.seats->size() == 22);
}

TEST_CASE("room: a booth's frame from an own device, an own device's from a booth, and too many ballots end a connection") {
    RoomBench bench;
    const auto pupils = joinClass(bench, 3);
    ClientFrame foreign;
    foreign.kind = FrameKind::BoothTick;
    pupils[0]->sendFrame(foreign);
    CHECK(pupils[0]->dropped());
    BoothDevice booth(bench, 100, 100);
    booth.settle(5);
    booth.tick();
    CHECK(booth.dropped());
    CHECK(booth.ask(5) == v1::Bye::REASON_NONE);
    booth.turns(6);
    CHECK(booth.dropped());
    bench.pass(kPublishRhythm);
    CHECK(bench.published->connected == 2);
}

TEST_CASE("room: when the teacher changes the number of a booth it comes back and reads it") {
    RoomBench bench;
    BoothDevice booth(bench, 100, 100);
    booth.settle(5);
    bench.wish(Command::SeatBooth{hashToken(booth.token), 7});
    CHECK(booth.dropped());
    CHECK(booth.ask(5) == v1::Bye::REASON_NONE);
    CHECK(booth.last_welcome.booth() == 7);
    bench.wish(Command::SeatBooth{hashToken(booth.token), 0});
    CHECK(bench.published->connected == 0);
    CHECK(booth.ask(5) == v1::Bye::REASON_BOOTH_ASKED);
}

TEST_CASE("room: a booth reads what else is asked in a turn, and own devices do not") {
    RoomBench bench;
    const auto pupils = joinClass(bench, 2);
    BoothDevice booth(bench, 100, 100);
    booth.settle(10);
    bench.wish(Command::BoothTurn{3});
    bench.goTo(kOpinion);
    CHECK(booth.view().ballot().empty());
    bench.wish(Wish::Open);
    CHECK(booth.view().ballot().size() == 8);
    REQUIRE(booth.last_view.later_size() == 1);  // the check; the lesson has no third
    CHECK(booth.last_view.later(0).question().choices_size() == 2);
    CHECK(pupils[0]->view().ballot().empty());
    CHECK(pupils[0]->last_view.later_size() == 0);
    const std::string check = booth.last_view.later(0).ballot();
    bench.wish(Wish::Close);
    bench.pass(kClosingPatience);
    bench.goTo(kCheck);
    bench.wish(Wish::Open);
    CHECK(booth.view().ballot() == check);
    CHECK(booth.last_view.later_size() == 0);
}
