// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/session/ticket.hpp"

#include <doctest/doctest.h>
#include <random>
#include <set>
#include "tests/session/classroom.hpp"

using namespace stemmig;

namespace {

std::vector<TicketCode> tickets(std::size_t count, std::uint8_t seed = 1) {
    std::mt19937 source(seed);
    Bytes random(count * 8);
    for (std::uint8_t& byte : random) byte = static_cast<std::uint8_t>(source());
    return makeTickets(random);
}

std::optional<Refusal> comes(Classroom& room, std::uint64_t token, const TicketCode& ticket, bool address_has_seat = false) {
    return room.tell(Command::Join{bytes32(token), address_has_seat, ticket});
}

}  // namespace

TEST_CASE("tickets have eight characters that nobody misreads, and read in two halves") {
    std::set<TicketCode> seen;
    for (const TicketCode& code : tickets(100)) {
        for (const std::uint8_t letter : code)
            CHECK(std::string_view("0123456789ABCDEFGHJKMNPQRSTVWXYZ").find(static_cast<char>(letter)) != std::string_view::npos);
        seen.insert(code);
        CHECK(ticketText(code).size() == 9);
        CHECK(ticketText(code)[4] == '-');
    }
    CHECK(seen.size() == 100);
}

TEST_CASE("with tickets a seat needs one, and each is good for one seat") {
    Classroom room(0);
    const auto codes = tickets(3);
    room.must(Command::Tickets{codes});
    CHECK(teacherView(room.session).tickets_left == 3U);
    CHECK(comes(room, 1, TicketCode{}) == Refusal::TicketNeeded);
    CHECK_FALSE(comes(room, 1, codes[0]));
    CHECK(comes(room, 2, codes[0]) == Refusal::TicketNeeded);
    CHECK_FALSE(comes(room, 1, TicketCode{}));  // a known device comes back without
    CHECK(teacherView(room.session).tickets_left == 2U);
}

TEST_CASE("a ticket counts for more than a shared address, and not for the lock, an open round or a full room") {
    Classroom room(0);
    const auto codes = tickets(12);
    room.must(Command::Tickets{codes});
    CHECK_FALSE(comes(room, 1, codes[0], true));
    room.must(Wish::Lock);
    CHECK(comes(room, 2, codes[1]) == Refusal::Locked);
    room.must(Wish::Unlock);
    room.must(Command::GoTo{at::kPractice});
    room.must(Wish::Open);
    CHECK(comes(room, 2, codes[1]) == Refusal::RoundOpen);
    room.must(Wish::Back);
    room.must(Command::Expect{1});
    CHECK_FALSE(comes(room, 2, codes[1]));
    CHECK_FALSE(comes(room, 3, codes[2]));
    CHECK(comes(room, 4, codes[3]) == Refusal::Full);
    CHECK(teacherView(room.session).tickets_left == 9U);  // who was refused keeps the ticket
}

TEST_CASE("more tickets add to those not used, none end the need for one, and a cleared room makes all of them worthless") {
    Classroom room(0);
    const auto first = tickets(2), more = tickets(2, 99);
    room.must(Command::Tickets{first});
    room.must(Command::Tickets{more});
    CHECK(teacherView(room.session).tickets_left == 4U);
    room.must(Command::ClearRoom{});
    CHECK(comes(room, 1, first[0]) == Refusal::TicketNeeded);
    CHECK(teacherView(room.session).tickets_left == 0U);
    room.must(Command::Tickets{});
    CHECK_FALSE(comes(room, 1, TicketCode{}));
    CHECK(room.tell(Command::Tickets{std::vector<TicketCode>(kMostTickets + 1)}) == Refusal::OutOfRange);
}
