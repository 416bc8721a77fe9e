// SPDX-License-Identifier: GPL-3.0-or-later
#include "participant/client/ticket.hpp"

#include "proto/base/crockford.hpp"

namespace stemmig {

std::optional<Ticket> readTicket(std::string_view typed) { return readShortCode(typed); }

}  // namespace stemmig
