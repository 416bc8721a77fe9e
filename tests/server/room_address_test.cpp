// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include "host/server/addresses.hpp"
#include "tests/server/room_bench.hpp"

// The join URL gets another address while the lesson is on, and who may come back by it.

using namespace stemmig;
using namespace stemmig::testing;

TEST_CASE("room: another address is in the URL at once, and kept") {
    RoomBench bench;
    bench.room->announceAt("10.0.0.5", bench.now);
    CHECK(bench.published->join_address == "10.0.0.5:7420");
    CHECK(bench.published->join_url == joinUrl("10.0.0.5", 7420, bench.room->key()));
    CHECK(bench.recorder.durable_address == "10.0.0.5");
    const auto published = bench.published_all.size();
    bench.room->announceAt("10.0.0.5", bench.now);
    CHECK(bench.published_all.size() == published);
}

TEST_CASE(
    "room: after a move the same phones get seats back by their new pages, though it is locked, and who is still in keeps his") {
    BenchSetup setup;
    setup.shared_addresses = false;
    setup.expected = 1;
    RoomBench bench(setup);
    const auto pupils = joinClass(bench, 3);
    bench.goTo(kOpinion);
    bench.wish(Wish::Open);
    bench.wish(Wish::Close);
    bench.pass(kClosingPatience);
    REQUIRE(bench.room->session().room.locked);
    std::vector<std::unique_ptr<RawDevice>> newcomers;  // another origin: a page that knows no token
    for (std::uint8_t i = 0; i < 3; ++i) {
        newcomers.push_back(std::make_unique<RawDevice>(bench, static_cast<std::uint8_t>(50 + i), Address{100} + i));
    }
    pupils[0]->close();
    pupils[1]->close();
    newcomers[0]->join();
    CHECK(newcomers[0]->bye() == v1::Bye::REASON_LOCKED);

    bench.room->announceAt("10.0.0.5", bench.now);
    newcomers[0]->join();
    CHECK_FALSE(newcomers[0]->dropped());
    pupils[1]->join();  // the other adapter is still there: back by the page it has
    CHECK_FALSE(pupils[1]->dropped());
    pupils[1]->close();
    pupils[2]->tick();  // was never away
    pupils[2]->close();
    newcomers[1]->join();
    CHECK(newcomers[1]->bye() == v1::Bye::REASON_LOCKED);
    pupils[1]->join();
    pupils[2]->join();
    CHECK_FALSE(pupils[1]->dropped());
    CHECK_FALSE(pupils[2]->dropped());
    CHECK(bench.room->session().room.seats->size() == 3);
}

TEST_CASE("room: nobody is unseated while connected, even before the first word after a move") {
    BenchSetup setup;
    setup.shared_addresses = false;
    setup.expected = 1;
    RoomBench bench(setup);
    const auto pupils = joinClass(bench, 3);
    bench.wish(Wish::Lock);
    bench.room->announceAt("10.0.0.5", bench.now);
    RawDevice stranger(bench, 50, 100);
    stranger.join();
    CHECK(stranger.bye() == v1::Bye::REASON_LOCKED);
    for (const auto& pupil : pupils) CHECK_FALSE(pupil->dropped());
}

TEST_CASE("room: a move of an empty lobby opens no seat to anybody later") {
    BenchSetup setup;
    setup.shared_addresses = false;
    RoomBench bench(setup);
    bench.room->announceAt("10.0.0.5", bench.now);
    const auto pupils = joinClass(bench, 2);
    bench.wish(Wish::Lock);
    pupils[0]->close();
    RawDevice stranger(bench, 50, 100);
    stranger.join();
    CHECK(stranger.bye() == v1::Bye::REASON_LOCKED);
}

TEST_CASE("room: a HELLO is heard by the doctor, let in or not, and a handshake alone is not") {
    RoomBench bench;
    RawDevice first(bench, 1, 7);
    first.open();
    CHECK(first.shake());
    CHECK(bench.proven.empty());
    first.hello();
    CHECK(bench.proven == std::vector<Address>{7});
    bench.wish(Wish::Lock);
    RawDevice late(bench, 2, 8);
    late.join();
    CHECK(late.bye() == v1::Bye::REASON_LOCKED);
    CHECK(bench.proven == std::vector<Address>{7, 8});
}
