// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include "tests/server/room_bench.hpp"

// Who may sit down on somebody else's seat, how often, and how much a device may say.

using namespace stemmig;
using namespace stemmig::testing;

namespace {
std::size_t seatsOf(const RoomBench& bench) { return bench.room->session().room.seats->size(); }
}  // namespace

TEST_CASE("room: nobody takes over a seat while a round runs, and nothing of its answer is read or lost") {
    BenchSetup setup;
    setup.shared_addresses = false;
    RoomBench bench(setup);
    const auto pupils = joinClass(bench, 3);
    bench.goTo(kOpinion);
    bench.wish(Wish::Open);
    pupils[0]->tick(1);
    pupils[0]->close();
    RawDevice other(bench, 50, pupils[0]->from);  // behind one router it may be anybody
    other.join();
    CHECK(other.bye() == v1::Bye::REASON_ROUND_OPEN);
    CHECK(other.heard.size() == 1);  // the Bye and no view
    pupils[0]->join();
    CHECK(pupils[0]->view().answered());
    pupils[0]->close();
    bench.wish(Wish::Close);
    bench.pass(kClosingPatience);
    other.join();
    CHECK_FALSE(other.dropped());
    bench.goTo(kCheck);
    bench.wish(Wish::Open);
    CHECK(other.view().counted());
    CHECK_FALSE(other.last_view.answered());
}

TEST_CASE("room: an address lease that moved on leads nobody into the seat of before") {
    BenchSetup setup;
    setup.shared_addresses = false;
    RoomBench bench(setup);
    RawDevice before(bench, 1, 7);
    RawDevice now(bench, 2, 8);
    before.join();
    now.join();
    const SeatNumber own = *findSeat(bench.room->session().room, hashToken(now.token));
    before.close();
    now.close();
    now.from = 7;
    now.join();
    now.close();
    RawDevice again(bench, 3, 7);  // the second phone once more, in private mode
    again.join();
    CHECK_FALSE(again.dropped());
    CHECK(findSeat(bench.room->session().room, hashToken(again.token)) == own);
    CHECK(findSeat(bench.room->session().room, hashToken(before.token)));
}

TEST_CASE("room: devices that take a seat from each other are made durable in batches") {
    BenchSetup setup;
    setup.shared_addresses = false;
    RoomBench bench(setup);
    RawDevice first(bench, 1, 7);
    first.join();
    bench.wish(Wish::Lock);
    const unsigned keeps = bench.recorder.keeps;
    first.close();
    for (std::uint8_t name = 10; name < 60; ++name) {
        RawDevice next(bench, name, 7);
        next.join();
        CHECK_FALSE(next.dropped());
        next.close();
    }
    CHECK(bench.recorder.keeps == keeps);
    bench.pass(Instant{1000});
    CHECK(bench.recorder.keeps == keeps + 1);
}

TEST_CASE("room: a connection that says too much is dropped, but a device that keeps the rhythm never") {
    RoomBench bench;
    RawDevice loud(bench, 1, 1);
    loud.join();
    for (int i = 0; i < 6; ++i) loud.tick();
    CHECK_FALSE(loud.dropped());
    loud.tick();
    CHECK(loud.dropped());
    for (int i = 0; i < 3; ++i) loud.join();  // a new connection starts anew
    CHECK_FALSE(loud.dropped());
    for (int i = 0; i < 100; ++i) {
        bench.pass(Instant{4'500});
        loud.tick();
        loud.closeAnswer(kNothingYet);
    }
    CHECK_FALSE(loud.dropped());
}

TEST_CASE("room: after a restart at another address strangers get the seats nobody came back to, though it is locked") {
    BenchSetup setup;
    setup.shared_addresses = false;
    setup.expected = 1;
    RoomBench bench(setup);
    const auto pupils = joinClass(bench, 3);
    bench.goTo(kOpinion);
    bench.wish(Wish::Open);
    const auto newcomers = [&] {  // the same phones; the page has another origin and forgot its tokens
        std::vector<std::unique_ptr<RawDevice>> out;
        for (std::uint8_t i = 0; i < 3; ++i) {
            out.push_back(std::make_unique<RawDevice>(bench, static_cast<std::uint8_t>(50 + i), Address{100} + i));
            out.back()->join();
        }
        return out;
    };
    SUBCASE("at the same address not") {
        bench.restart();
        bench.wish(Wish::Back);
        for (const auto& phone : newcomers()) CHECK(phone->bye() == v1::Bye::REASON_LOCKED);
    }
    SUBCASE("at another one, as soon as no round is open") {
        bench.setup.address_changed = true;
        bench.restart();
        for (const auto& phone : newcomers()) CHECK(phone->bye() == v1::Bye::REASON_ROUND_OPEN);
        bench.wish(Wish::Back);
        pupils[0]->join();  // one that kept its token has its own seat
        CHECK_FALSE(pupils[0]->dropped());
        const auto phones = newcomers();
        CHECK_FALSE(phones[0]->dropped());
        CHECK_FALSE(phones[1]->dropped());
        CHECK(phones[2]->bye() == v1::Bye::REASON_LOCKED);
        CHECK_FALSE(pupils[0]->dropped());
        CHECK(seatsOf(bench) == 3);
    }
}
