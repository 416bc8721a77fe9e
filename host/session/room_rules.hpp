// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "host/session/lesson_flow.hpp"

// Inside host/session only: who gets a seat (PROTOCOL.md "Seats").
namespace stemmig {

[[nodiscard]] No join(Session& session, const Command::Join& device, const Context& context);
[[nodiscard]] No takeOver(Session& session, const Command::TakeOver& device);
[[nodiscard]] No expireSeat(Session& session, SeatNumber seat);
/// Approves a booth, changes its number of pupils or takes it away.
[[nodiscard]] No seatBooth(Session& session, const Command::SeatBooth& booth, const Context& context);
[[nodiscard]] No clearRoom(Session& session);
[[nodiscard]] No giveTickets(Session& session, const std::vector<TicketCode>& codes);
[[nodiscard]] No expect(Session& session, unsigned devices);
/// Lock, Unlock, LetOneIn and ShareAddresses.
[[nodiscard]] No changeDoor(Session& session, Wish wish);

}  // namespace stemmig
