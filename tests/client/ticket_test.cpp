// SPDX-License-Identifier: GPL-3.0-or-later
#include "participant/client/ticket.hpp"

#include "tests/channel/vectors.hpp"
#include "tests/client/scripted_host.hpp"

using namespace stemmig;

namespace {

const Ticket kTicket = readTicket("K7QF-03ZD").value();
const Ticket kOther = readTicket("W9XB-52M0").value();

/// A desk whose pupil was handed a ticket.
Desk deskWith(const Ticket& ticket) {
    Desk desk;
    desk.device = DeviceSession(desk.token, desk.host.key(), false, ticket);
    return desk;
}

void refuse(Desk& desk, v1::Bye::Reason reason = v1::Bye::REASON_TICKET_NEEDED) {
    CHECK(desk.hear(bye(reason)).empty());
    desk.lose();
    REQUIRE(desk.device.state() == DeviceState::Refused);
}

}  // namespace

TEST_CASE("a ticket is read as it was meant, and nothing else is") {
    const Case cases = Case::file("tickets.json");
    for (const Case& one : cases.list("good")) {
        CAPTURE(one.text("why"));
        CHECK(readTicket(one.text("typed")) == one.fixed<8>("ticket"));
    }
    for (const Case& one : cases.list("bad")) {
        CAPTURE(one.text("why"));
        CHECK_FALSE(readTicket(one.text("typed")).has_value());
    }
}

TEST_CASE("a ticket is shown with every HELLO until a view came, and then no more") {
    Desk desk = deskWith(kTicket);
    CHECK(desk.connect().ticket == kTicket);
    desk.lose();
    CHECK(desk.connect().ticket == kTicket);
    (void)desk.hear(welcome());
    (void)desk.hear(view(std::nullopt));
    desk.lose();
    CHECK(desk.connect().ticket == Ticket{});
}

TEST_CASE("a refusal for another reason spends no ticket") {
    for (const auto reason : {v1::Bye::REASON_LOCKED, v1::Bye::REASON_FULL, v1::Bye::REASON_ROUND_OPEN}) {
        CAPTURE(reason);
        Desk desk = deskWith(kTicket);
        (void)desk.connect();
        refuse(desk, reason);
        CHECK(desk.connect().ticket == kTicket);
    }
}

TEST_CASE("who needs a ticket waits for one, and tries it at once") {
    Desk desk;
    (void)desk.connect();
    refuse(desk);
    CHECK(desk.device.byeReason() == v1::Bye::REASON_TICKET_NEEDED);
    CHECK_FALSE(desk.device.nextDeadline().has_value());
    desk.device.useTicket(kTicket, desk.now);
    CHECK(desk.device.state() == DeviceState::Waiting);
    CHECK(desk.device.nextDeadline() == desk.now);
    CHECK(desk.connect().ticket == kTicket);
}

TEST_CASE("a ticket that is no good is not shown twice, and another one takes its place") {
    Desk desk = deskWith(kOther);
    (void)desk.connect();
    refuse(desk);
    CHECK(desk.connect().ticket == Ticket{});
    refuse(desk);
    desk.device.useTicket(kTicket, desk.now);
    CHECK(desk.connect().ticket == kTicket);
    (void)desk.hear(view(std::nullopt));
    CHECK(desk.device.state() == DeviceState::Joined);
}

TEST_CASE("nobody asks for a ticket: none is taken") {
    Desk desk;
    SUBCASE("before the first word") { desk.device.useTicket(kTicket, desk.now); }
    SUBCASE("in the lesson") {
        desk.join();
        desk.device.useTicket(kTicket, desk.now);
        CHECK(desk.device.state() == DeviceState::Joined);
    }
    SUBCASE("locked") {
        (void)desk.connect();
        refuse(desk, v1::Bye::REASON_LOCKED);
        desk.device.useTicket(kTicket, desk.now);
        CHECK(desk.device.state() == DeviceState::Refused);
        CHECK_FALSE(desk.device.nextDeadline().has_value());
    }
    CHECK(desk.connect().ticket == Ticket{});
}
