// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include "tests/server/room_bench.hpp"

// Paper tickets as devices meet them: who comes in with which, and who needs none.

using namespace stemmig;
using namespace stemmig::testing;

namespace {

constexpr Ticket kUnknown{'0', '0', '0', '0', '0', '0', '0', '0'};

/// A room that works with tickets, one address a seat.
struct TicketRoom {
    explicit TicketRoom(std::size_t count, BenchSetup setup = {}) : codes(testTickets(count)), bench(own(std::move(setup))) {
        bench.wish(Command::Tickets{codes});
    }
    static BenchSetup own(BenchSetup setup) {
        setup.shared_addresses = false;
        return setup;
    }
    /// A device says HELLO with this ticket; the reason it was sent away for.
    v1::Bye::Reason comes(RawDevice& device, const Ticket& ticket) {
        device.ticket = ticket;
        device.last_bye = v1::Bye::REASON_NONE;
        device.join();
        return device.bye();
    }
    v1::Bye::Reason comes(std::uint8_t name, const Ticket& ticket, Address from) {
        RawDevice device(bench, name, from);
        return comes(device, ticket);
    }
    [[nodiscard]] std::size_t seats() const { return bench.room->session().room.seats->size(); }
    [[nodiscard]] std::size_t left() const { return bench.room->session().room.tickets->size(); }

    std::vector<TicketCode> codes;
    RoomBench bench;
};

}  // namespace

TEST_CASE("room: with tickets a good one gives a seat, but none, a used and an unknown one are sent away") {
    TicketRoom room(2);
    RawDevice first(room.bench, 1, 1);
    CHECK(room.comes(first, room.codes[0]) == v1::Bye::REASON_NONE);
    CHECK(first.view().scene() == v1::SCENE_LOBBY);
    for (const Ticket& ticket : {Ticket{}, Ticket(room.codes[0]), kUnknown}) {
        RawDevice other(room.bench, 2, 2);
        CHECK(room.comes(other, ticket) == v1::Bye::REASON_TICKET_NEEDED);
        CHECK(other.dropped());
        CHECK(other.heard.size() == 1);  // the Bye, no welcome and no view
    }
    CHECK_FALSE(first.dropped());
    CHECK(room.seats() == 1);
    CHECK(room.left() == 1);
}

TEST_CASE("room: who is refused for want of a ticket may come again with one, on the same token") {
    TicketRoom room(1);
    RawDevice device(room.bench, 1, 1);
    CHECK(room.comes(device, Ticket{}) == v1::Bye::REASON_TICKET_NEEDED);
    CHECK(room.comes(device, room.codes[0]) == v1::Bye::REASON_NONE);
    CHECK(room.seats() == 1);
}

TEST_CASE("room: a seat is resumed without a ticket, also after the lock, and spends none") {
    TicketRoom room(2);
    RawDevice pupil(room.bench, 1, 1);
    CHECK(room.comes(pupil, room.codes[0]) == v1::Bye::REASON_NONE);
    pupil.close();
    CHECK(room.comes(pupil, Ticket{}) == v1::Bye::REASON_NONE);
    pupil.close();
    CHECK(room.comes(pupil, room.codes[1]) == v1::Bye::REASON_NONE);
    pupil.close();
    room.bench.wish(Wish::Lock);
    CHECK(room.comes(pupil, room.codes[0]) == v1::Bye::REASON_NONE);  // the code in a page's address, loaded anew
    CHECK(room.seats() == 1);
    CHECK(room.left() == 1);
}

TEST_CASE("room: with tickets an address gives nobody the seat of another, and keeps nobody out") {
    TicketRoom room(3);
    RawDevice asleep(room.bench, 1, 7);
    CHECK(room.comes(asleep, room.codes[0]) == v1::Bye::REASON_NONE);
    asleep.close();
    CHECK(room.comes(2, Ticket{}, 7) == v1::Bye::REASON_TICKET_NEEDED);  // without tickets it would have taken the seat over
    RawDevice second(room.bench, 3, 7);
    CHECK(room.comes(second, room.codes[1]) == v1::Bye::REASON_NONE);
    CHECK(room.comes(4, room.codes[2], 7) == v1::Bye::REASON_NONE);
    CHECK(room.comes(asleep, Ticket{}) == v1::Bye::REASON_NONE);
    CHECK_FALSE(second.dropped());
    CHECK(room.seats() == 3);
    CHECK(room.left() == 0);
}

TEST_CASE("room: when no ticket is needed any more, an address holds one seat again") {
    TicketRoom room(2);
    RawDevice first(room.bench, 1, 7);
    CHECK(room.comes(first, room.codes[0]) == v1::Bye::REASON_NONE);
    room.bench.wish(Command::Tickets{});
    CHECK(room.comes(2, room.codes[1], 7) == v1::Bye::REASON_ASK_TEACHER);
    first.close();
    CHECK(room.comes(3, Ticket{}, 7) == v1::Bye::REASON_NONE);
    CHECK(room.seats() == 1);
}

TEST_CASE("room: who is sent away for another reason keeps the ticket") {
    TicketRoom room(4, BenchSetup{.expected = 1});
    const auto comes = [&](const Ticket& ticket) { return room.comes(9, ticket, 9); };
    CHECK(room.comes(1, room.codes[0], 1) == v1::Bye::REASON_NONE);
    room.bench.wish(Wish::Lock);
    CHECK(comes(room.codes[1]) == v1::Bye::REASON_LOCKED);
    room.bench.wish(Wish::LetOneIn);
    CHECK(comes(Ticket{}) == v1::Bye::REASON_TICKET_NEEDED);  // and the door stays open for the one it is for
    CHECK(comes(room.codes[1]) == v1::Bye::REASON_NONE);
    room.bench.wish(Wish::Unlock);
    CHECK(room.comes(2, room.codes[2], 2) == v1::Bye::REASON_NONE);
    CHECK(room.comes(3, room.codes[3], 3) == v1::Bye::REASON_FULL);
    CHECK(room.left() == 1);
}

TEST_CASE("room: a seat taken by ticket is durable before its device hears of it, and so is the end of the ticket") {
    TicketRoom room(3);
    CHECK(room.comes(1, room.codes[0], 1) == v1::Bye::REASON_NONE);
    CHECK(room.bench.recorder.durable->room.seats->size() == 1);
    CHECK(room.bench.recorder.durable->room.tickets->size() == 2);
    room.bench.restart();
    CHECK(room.comes(1, Ticket{}, 1) == v1::Bye::REASON_NONE);
    CHECK(room.comes(2, room.codes[0], 2) == v1::Bye::REASON_TICKET_NEEDED);
    CHECK(room.comes(2, Ticket{}, 1) == v1::Bye::REASON_TICKET_NEEDED);
    CHECK(room.comes(2, room.codes[1], 2) == v1::Bye::REASON_NONE);
    CHECK(room.seats() == 2);
}

TEST_CASE("room: after a restart at another address nobody needs a second ticket for the seats nobody came back to") {
    TicketRoom room(2, BenchSetup{.expected = 1});
    CHECK(room.comes(1, room.codes[0], 1) == v1::Bye::REASON_NONE);
    CHECK(room.comes(2, room.codes[1], 2) == v1::Bye::REASON_NONE);
    room.bench.wish(Wish::Lock);
    room.bench.setup.address_changed = true;
    room.bench.restart();
    CHECK(room.comes(11, Ticket{}, 1) == v1::Bye::REASON_NONE);
    CHECK(room.comes(12, room.codes[1], 2) == v1::Bye::REASON_NONE);
    CHECK(room.comes(13, Ticket{}, 3) == v1::Bye::REASON_TICKET_NEEDED);
    CHECK(room.seats() == 2);
}

TEST_CASE("room: clearing the room makes every ticket worthless") {
    TicketRoom room(2);
    CHECK(room.comes(1, room.codes[0], 1) == v1::Bye::REASON_NONE);
    room.bench.wish(Command::ClearRoom{});
    CHECK(room.comes(2, room.codes[1], 2) == v1::Bye::REASON_TICKET_NEEDED);
    const auto more = testTickets(4);
    room.bench.wish(Command::Tickets{{more.begin() + 2, more.end()}});
    CHECK(room.comes(2, more[3], 2) == v1::Bye::REASON_NONE);
    CHECK(room.seats() == 1);
}
