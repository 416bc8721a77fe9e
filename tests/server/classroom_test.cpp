// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/classroom.hpp"
#include <doctest/doctest.h>
#include "stemmig/v1/wire.pb.h"

using namespace stemmig;
using namespace stemmig::testing;

namespace {

bool allIn(const Classroom& room, int scene, int phase) {
    return std::all_of(room.tabs.begin(), room.tabs.end(), [&](const Tab& tab) {
        return tab.session.view() && tab.session.view()->scene == scene && tab.session.view()->phase == phase;
    });
}

Phase phaseOf(const Classroom& room) { return room.room->session().round->phase; }
std::size_t ticketsLeft(const Classroom& room) { return room.room->session().room.tickets->size(); }

}  // namespace

TEST_CASE("classroom: a whole lesson with twenty-five devices") {
    Classroom room;
    room.fill(25);
    REQUIRE(room.runUntil([&] { return room.joined() == 25; }));
    room.command(Wish::Next);
    room.command(Wish::Next);
    room.command(Wish::Open);
    REQUIRE(room.runUntil([&] { return allIn(room, v1::SCENE_STATEMENT, v1::PHASE_OPEN); }));
    for (std::size_t i = 0; i < 25; ++i) room.choose(i, static_cast<Mark>(i % 3));
    room.run(Instant{3000});
    CHECK(room.published->view.progress == Progress::Most);
    for (const Tab& tab : room.tabs) CHECK(tab.session.view()->answered);
    room.choose(0, 2);  // changed at the last moment: only the close answer carries it
    room.command(Wish::Close);
    const Instant closed = room.now;
    REQUIRE(room.runUntil([&] { return phaseOf(room) == Phase::Held; }));
    CHECK(room.now - closed < Instant{500});
    room.command(Wish::ShareToDevices);
    room.command(Wish::Show);
    REQUIRE(room.runUntil([&] { return allIn(room, v1::SCENE_STATEMENT, v1::PHASE_SHOWN); }));
    for (const Tab& tab : room.tabs) CHECK(tab.session.view()->levels.size() == 3);
    for (const Tab& tab : room.tabs) CHECK(tab.session.mark() == kNothingYet);

    room.command(Wish::Again);
    REQUIRE(room.runUntil([&] { return allIn(room, v1::SCENE_STATEMENT, v1::PHASE_OPEN); }));
    room.command(Wish::Close);
    REQUIRE(room.runUntil([&] { return phaseOf(room) == Phase::Held; }));
    CHECK(room.room->session().released.size() == 2);
    room.command(Wish::ToClosingStep);
    room.command(Wish::End);
    REQUIRE(room.runUntil([&] {
        return std::all_of(room.tabs.begin(), room.tabs.end(),
                           [](const Tab& tab) { return tab.session.state() == DeviceState::Ended; });
    }));
    CHECK(room.recorder.finished->released.size() == 2);
    // Handshake and frames: whatever a device chose, it looks the same on the wire.
    CHECK(room.lengths_to_host == std::set<std::size_t>{48, 89});
}

TEST_CASE("classroom: a host killed in an open round and started again has every answer in the release") {
    Classroom room;
    room.fill(25);
    REQUIRE(room.runUntil([&] { return room.joined() == 25; }));
    room.command(Command::GoTo{kOpinion});
    room.command(Wish::Open);
    REQUIRE(room.runUntil([&] { return allIn(room, v1::SCENE_STATEMENT, v1::PHASE_OPEN); }));
    for (std::size_t i = 0; i < 25; ++i) room.choose(i, 1);
    room.run(Instant{1500});
    room.crash();
    room.run(Instant{4000});
    CHECK(room.joined() == 0);
    room.restart();
    REQUIRE(room.runUntil([&] { return room.joined() == 25; }));
    room.run(Instant{1500});
    room.command(Wish::Close);
    REQUIRE(room.runUntil([&] { return phaseOf(room) == Phase::Held; }));
    CHECK(room.room->session().first_count.size() == 25);
    CHECK(room.room->session().released.at(0).release.levels == std::vector<std::uint8_t>{0, 6, 0});
    CHECK(room.room->session().room.seats->size() == 25);
}

TEST_CASE("classroom: two tabs of one phone have one seat, the newer one speaks") {
    Classroom room;
    room.fill(3);
    REQUIRE(room.runUntil([&] { return room.joined() == 3; }));
    const auto second = room.duplicate(0);
    REQUIRE(room.runUntil([&] { return room.tabs[0].session.state() == DeviceState::Refused; }));
    CHECK(room.tabs[0].session.byeReason() == v1::Bye::REASON_REPLACED);
    CHECK(room.tabs[second].session.state() == DeviceState::Joined);
    room.run(Instant{30'000});
    CHECK(room.tabs[0].session.state() == DeviceState::Refused);  // it does not come back by itself
    room.useHere(0);
    REQUIRE(room.runUntil([&] { return room.tabs[second].session.state() == DeviceState::Refused; }));
    CHECK(room.room->session().room.seats->size() == 3);
}

TEST_CASE("classroom: a phone asleep through the close comes back to its seat and sees the board's turn") {
    Classroom room;
    room.fill(12);
    REQUIRE(room.runUntil([&] { return room.joined() == 12; }));
    room.command(Command::GoTo{kOpinion});
    room.command(Wish::Open);
    room.run(Instant{2500});
    room.sleep(0);
    room.command(Wish::Close);
    room.run(kClosingPatience + Instant{100});
    CHECK(phaseOf(room) == Phase::Held);
    CHECK(room.room->session().first_count.size() == 12);  // it was heard: it belongs to the roster
    room.run(Instant{60'000});
    CHECK(room.published->connected == 11);
    room.wake(0);
    REQUIRE(room.runUntil([&] { return room.joined() == 12; }));
    CHECK(room.tabs[0].session.view()->phase == v1::PHASE_HELD);
}

TEST_CASE("classroom: in a computer room one address holds one device until the teacher allows more") {
    ClassroomSetup setup;
    setup.shared_addresses = false;
    Classroom room(setup);
    for (int i = 0; i < 6; ++i) room.arrive(Address{7});
    room.run(Instant{15'000});
    CHECK(room.joined() == 1);
    REQUIRE(room.published->notices.size() == 1);
    CHECK(room.published->notices[0].id == "shared-address");
    room.command(Wish::ShareAddresses);
    REQUIRE(room.runUntil([&] { return room.joined() == 6; }));  // they retried by themselves
}

TEST_CASE("classroom: who comes while a round is open is let in when it is over") {
    Classroom room;
    room.fill(10);
    REQUIRE(room.runUntil([&] { return room.joined() == 10; }));
    room.command(Command::GoTo{kOpinion});
    room.command(Wish::Open);
    const auto late = room.arrive();
    room.run(Instant{1000});
    CHECK(room.tabs[late].session.byeReason() == v1::Bye::REASON_LOCKED);
    room.command(Wish::Close);
    room.run(Instant{3000});
    room.command(Wish::LetOneIn);
    room.reload(late);
    REQUIRE(room.runUntil([&] { return room.joined() == 11; }));
    CHECK(room.room->session().room.seats->size() == 11);
}

TEST_CASE("classroom: clearing the room stops every device that knows the old key") {
    Classroom room;
    room.fill(3);
    REQUIRE(room.runUntil([&] { return room.joined() == 3; }));
    room.command(Command::ClearRoom{});
    REQUIRE(room.runUntil([&] { return room.tabs[0].session.state() == DeviceState::WrongHost; }));
    room.run(Instant{5000});
    CHECK(room.joined() == 0);
    CHECK(room.room->session().room.seats->empty());
    room.arrive();
    REQUIRE(room.runUntil([&] { return room.joined() == 1; }));
}

TEST_CASE("classroom: a full disk in the middle of a lesson stops nothing") {
    Classroom room;
    room.fill(12);
    REQUIRE(room.runUntil([&] { return room.joined() == 12; }));
    room.recorder.full = true;
    room.command(Command::GoTo{kOpinion});
    room.command(Wish::Open);
    REQUIRE(room.runUntil([&] { return allIn(room, v1::SCENE_STATEMENT, v1::PHASE_OPEN); }));
    for (std::size_t i = 0; i < 12; ++i) room.choose(i, static_cast<Mark>(i % 2));
    room.command(Wish::Close);
    REQUIRE(room.runUntil([&] { return phaseOf(room) == Phase::Held; }));
    CHECK(room.published->notices.at(0).id == "disk");
    CHECK(room.room->session().released.size() == 1);
}

TEST_CASE("classroom: a class comes in by ticket, outlives a crash without one, and a typed ticket opens the door") {
    Classroom room;
    const auto tickets = testTickets(14);
    room.command(Command::Tickets{tickets});
    for (std::size_t i = 0; i < 12; ++i) room.arrive(std::nullopt, tickets[i]);
    REQUIRE(room.runUntil([&] { return room.joined() == 12; }));
    CHECK(ticketsLeft(room) == 2);
    room.crash();
    room.run(Instant{4000});
    room.restart();
    // Nobody has a ticket any more: the seats were durable before their devices threw them away.
    REQUIRE(room.runUntil([&] { return room.joined() == 12; }));
    room.run(Instant{1000});
    CHECK(ticketsLeft(room) == 2);
    CHECK(room.room->session().room.seats->size() == 12);

    const auto used = room.arrive(std::nullopt, tickets[0]);
    REQUIRE(room.runUntil([&] { return room.tabs[used].session.state() == DeviceState::Refused; }));
    room.run(Instant{30'000});
    CHECK(room.tabs[used].session.byeReason() == v1::Bye::REASON_TICKET_NEEDED);  // it does not come back by itself
    room.useTicket(used, tickets[12]);
    REQUIRE(room.runUntil([&] { return room.joined() == 13; }));
    CHECK(ticketsLeft(room) == 1);
    // As long as the others: whether a device has a ticket is not seen on the wire.
    CHECK(room.lengths_to_host == std::set<std::size_t>{48, 89});
}

TEST_CASE("classroom: a ticket in hand waits through an open round and opens the door after it") {
    ClassroomSetup setup;
    auto unlocked = std::make_shared<Lesson>(*testLesson());
    unlocked->sensitive = false;
    setup.lesson = unlocked;
    Classroom room(setup);
    const auto tickets = testTickets(13);
    room.command(Command::Tickets{tickets});
    for (std::size_t i = 0; i < 12; ++i) room.arrive(std::nullopt, tickets[i]);
    REQUIRE(room.runUntil([&] { return room.joined() == 12; }));
    room.command(Command::GoTo{kOpinion});
    room.command(Wish::Open);
    const auto late = room.arrive(std::nullopt, tickets[12]);
    room.run(Instant{7000});
    CHECK(room.tabs[late].session.byeReason() == v1::Bye::REASON_ROUND_OPEN);
    CHECK(ticketsLeft(room) == 1);
    room.command(Wish::Close);
    REQUIRE(room.runUntil([&] { return room.joined() == 13; }));  // by itself
    CHECK(ticketsLeft(room) == 0);
}
