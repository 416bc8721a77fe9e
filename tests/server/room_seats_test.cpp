// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include "host/server/addresses.hpp"
#include "tests/server/room_bench.hpp"

using namespace stemmig;
using namespace stemmig::testing;

namespace {
std::size_t seatsOf(const RoomBench& bench) { return bench.room->session().room.seats->size(); }
}  // namespace

TEST_CASE("room: the greeting comes in clear as soon as the connection is open") {
    RoomBench bench;
    RawDevice device(bench, 1, 1);
    device.open();
    CHECK(device.greeting->kind == SessionKind::Live);
    CHECK(device.greeting->host_key == bench.room->key());
    CHECK(seatsOf(bench) == 0);
}

TEST_CASE("room: HELLO with an unknown token gives a seat, a welcome and the view") {
    RoomBench bench;
    RawDevice device(bench, 1, 1);
    device.join();
    const auto said = device.read();
    REQUIRE(said.size() == 2);
    CHECK(said[0].has_welcome());
    CHECK(said[1].has_view());
    CHECK(said[1].view().scene() == v1::SCENE_LOBBY);
    CHECK(said[1].view().tick_ms() == 5000);
    CHECK(seatsOf(bench) == 1);
    CHECK(device.last_welcome.languages_size() == 2);
    CHECK(device.last_welcome.info_size() == 1);
    CHECK(device.last_welcome.contacts(0).name() == "Sam");
}

TEST_CASE("room: the same token resumes the seat, however often") {
    RoomBench bench;
    RawDevice device(bench, 1, 1);
    for (int i = 0; i < 3; ++i) {
        device.join();
        device.close();
    }
    CHECK(seatsOf(bench) == 1);
}

TEST_CASE("room: a replayed handshake attaches nothing") {
    RoomBench bench;
    RawDevice device(bench, 1, 1);
    device.join();
    const Bytes first = device.first_message;
    RawDevice thief(bench, 2, 2);
    thief.open();
    bench.room->received(thief.connection, first, bench.now);
    CHECK_FALSE(thief.dropped());
    CHECK(seatsOf(bench) == 1);
    CHECK_FALSE(device.dropped());
    // Without the ephemeral key the thief cannot go on: the recorded HELLO was sealed for another channel.
    thief.sendRaw(Bytes(kClientFrameSize, 1));
    CHECK(thief.dropped());
    device.tick();
    CHECK(device.view().scene() == v1::SCENE_LOBBY);
}

TEST_CASE("room: the newest tab has the seat, the older one is told and closed") {
    RoomBench bench;
    RawDevice first(bench, 1, 1);
    first.join();
    RawDevice second(bench, 1, 1);
    second.join();
    CHECK(first.bye() == v1::Bye::REASON_REPLACED);
    CHECK(first.dropped());
    CHECK_FALSE(second.dropped());
    first.close();  // the late word of the transport changes nothing
    second.tick();
    CHECK(second.view().scene() == v1::SCENE_LOBBY);
    CHECK(seatsOf(bench) == 1);
}

TEST_CASE("room: a full room and a locked room send newcomers away with a reason") {
    BenchSetup setup;
    setup.expected = 1;
    RoomBench bench(setup);
    const auto pupils = joinClass(bench, 3);  // expected and two more
    RawDevice late(bench, 99, 99);
    late.join();
    CHECK(late.bye() == v1::Bye::REASON_FULL);
    CHECK(late.dropped());
    bench.wish(Wish::Lock);
    late.join();
    CHECK(late.bye() == v1::Bye::REASON_LOCKED);
    pupils[0]->close();
    pupils[0]->join();
    CHECK_FALSE(pupils[0]->dropped());
    CHECK(seatsOf(bench) == 3);
}

TEST_CASE("room: after the lock exactly one more is let in, and not while a round is open") {
    RoomBench bench;
    const auto pupils = joinClass(bench, 3);
    bench.goTo(kOpinion);
    bench.wish(Wish::Open);
    RawDevice late(bench, 50, 50);
    RawDevice later(bench, 51, 51);
    late.join();
    CHECK(late.bye() == v1::Bye::REASON_LOCKED);
    bench.wish(Wish::Close);
    bench.pass(kClosingPatience);
    bench.wish(Wish::LetOneIn);
    late.join();
    CHECK_FALSE(late.dropped());
    later.join();
    CHECK(later.bye() == v1::Bye::REASON_LOCKED);
    CHECK(seatsOf(bench) == 4);
    // Kept at once: after a crash a seat taken behind the lock could not be taken again.
    CHECK(bench.recorder.durable->room.seats->size() == 4);
}

TEST_CASE("room: one seat per address, and the second device is asked to see the teacher") {
    BenchSetup setup;
    setup.shared_addresses = false;
    RoomBench bench(setup);
    RawDevice first(bench, 1, 7);
    RawDevice second(bench, 2, 7);
    first.join();
    second.join();
    CHECK(second.bye() == v1::Bye::REASON_ASK_TEACHER);
    CHECK(second.dropped());
    CHECK_FALSE(first.dropped());
    CHECK(seatsOf(bench) == 1);
}

TEST_CASE("room: an unknown token takes over the seat of its address when nobody sits there, even after the lock") {
    BenchSetup setup;
    setup.shared_addresses = false;
    RoomBench bench(setup);
    RawDevice before(bench, 1, 7);
    before.join();
    bench.wish(Wish::Lock);
    const SeatNumber seat = bench.room->session().room.seats->front().number;
    before.close();
    RawDevice after(bench, 2, 7);  // the same phone in private mode
    after.join();
    CHECK_FALSE(after.dropped());
    CHECK(after.view().scene() == v1::SCENE_LOBBY);
    REQUIRE(seatsOf(bench) == 1);
    CHECK(bench.room->session().room.seats->front().number == seat);
    before.join();  // the old token is worthless now
    CHECK(before.bye() != v1::Bye::REASON_NONE);
}

TEST_CASE("room: a seat that moved to another address leaves its old one free") {
    BenchSetup setup;
    setup.shared_addresses = false;
    RoomBench bench(setup);
    RawDevice phone(bench, 1, 7);
    phone.join();
    phone.close();
    phone.from = 8;
    phone.join();
    RawDevice other(bench, 2, 7);
    other.join();
    CHECK_FALSE(other.dropped());
    CHECK(seatsOf(bench) == 2);
}

TEST_CASE("room: shared addresses are offered when the fourth device comes from one address") {
    BenchSetup setup;
    setup.shared_addresses = false;
    RoomBench bench(setup);
    RawDevice first(bench, 1, 7);
    first.join();
    for (const std::uint8_t name : std::vector<std::uint8_t>{2, 3, 3, 2, 4}) {
        bench.pass(Instant{1000});
        REQUIRE(bench.published);
        CHECK(bench.published->notices.empty());
        RawDevice more(bench, name, 7);
        more.join();
        CHECK(more.bye() == v1::Bye::REASON_ASK_TEACHER);
    }
    bench.pass(Instant{1000});
    REQUIRE(bench.published->notices.size() == 1);
    CHECK(bench.published->notices[0].id == "shared-address");
    bench.wish(Wish::ShareAddresses);
    CHECK(bench.published->notices.empty());
    RawDevice more(bench, 2, 7);
    more.join();
    CHECK_FALSE(more.dropped());
}

TEST_CASE("room: clearing the room draws a new key and leaves nobody inside") {
    RoomBench bench;
    const auto pupils = joinClass(bench, 3);
    const PublicKey before = bench.room->key();
    bench.wish(Command::ClearRoom{});
    CHECK(bench.room->key() != before);
    CHECK(seatsOf(bench) == 0);
    CHECK(bench.published->connected == 0);
    CHECK(bench.published->join_url ==
          joinUrl(bench.recorder.identity().address, bench.recorder.identity().port, bench.room->key()));
    for (const auto& pupil : pupils) CHECK(pupil->dropped());
    pupils[0]->open();
    CHECK(pupils[0]->greeting->host_key == bench.room->key());
    CHECK(KeyPair::fromSecret(bench.recorder.identity().secret.clone()).open == bench.room->key());
}

TEST_CASE("room: a seat nobody was heard from for five minutes in the lobby expires, a connected one does not") {
    RoomBench bench;
    const auto pupils = joinClass(bench, 2);
    pupils[0]->close();
    for (int i = 0; i < 31; ++i) {
        bench.pass(Instant{10'000});
        pupils[1]->tick();
    }
    CHECK(seatsOf(bench) == 1);
    CHECK_FALSE(pupils[1]->dropped());
    CHECK(bench.room->session().room.most_joined == 2);
}

TEST_CASE("room: a device silent for three ticks and five seconds is dropped and keeps its seat") {
    RoomBench bench;
    const auto pupils = joinClass(bench, 2);
    bench.pass(Instant{15'000});
    pupils[1]->tick();
    CHECK_FALSE(pupils[0]->dropped());
    bench.pass(Instant{6'000});
    CHECK(pupils[0]->dropped());
    CHECK_FALSE(pupils[1]->dropped());
    CHECK(seatsOf(bench) == 2);
    CHECK(bench.published->connected == 1);
    pupils[0]->join();
    CHECK(pupils[0]->view().scene() == v1::SCENE_LOBBY);
}

TEST_CASE("room: a connection that never says HELLO is dropped") {
    RoomBench bench;
    RawDevice silent(bench, 1, 1);
    silent.open();
    RawDevice half(bench, 2, 2);
    half.open();
    REQUIRE(half.shake());
    bench.pass(Instant{11'000});
    CHECK(silent.dropped());
    CHECK(half.dropped());
}

TEST_CASE("room: the tick follows the size of the class, and stays within a round") {
    CHECK(tickFor(0) == Instant{10'000});
    CHECK(tickFor(15) == Instant{10'000});
    CHECK(tickFor(16) == Instant{5'000});
    CHECK(tickFor(1000) == Instant{5'000});
    CHECK(tickFor(1001) == Instant{20'000});
    BenchSetup setup;
    setup.tick.reset();
    RoomBench bench(setup);
    auto pupils = joinClass(bench, 15);
    CHECK(pupils[14]->view().tick_ms() == 10'000);
    RawDevice late(bench, 50, 50);
    SUBCASE("in the lobby the one who crosses the bound moves it for all") {
        late.join();
        CHECK(late.view().tick_ms() == 5'000);
        CHECK(pupils[0]->view().tick_ms() == 5'000);
    }
    SUBCASE("within a round it waits for the next step") {
        bench.goTo(kOpinion);
        late.join();
        REQUIRE(seatsOf(bench) == 16);
        CHECK(late.view().tick_ms() == 10'000);
        bench.goTo(kClosingStep);
        CHECK(pupils[0]->view().tick_ms() == 5'000);
    }
}
