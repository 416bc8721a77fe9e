// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <vector>
#include "host/session/session.hpp"

// Paper tickets: where nobody may come in but who was handed one. Eight characters of Crockford's base 32 (40 bits): good for
// one seat and one lesson, so nobody can guess one through the network in time.
namespace stemmig {

/// New codes. @param random 8 bytes for each
[[nodiscard]] std::vector<TicketCode> makeTickets(ByteView random);
/// "K7QF-03ZD".
[[nodiscard]] std::string ticketText(const TicketCode& code);

}  // namespace stemmig
