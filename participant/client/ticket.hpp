// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string_view>
#include "proto/channel/frames.hpp"

namespace stemmig {

/// A ticket as somebody types it from paper: lower case, dashes and spaces do not matter, O is read as 0, I and L as 1.
/// Empty for anything but eight characters that can stand on a ticket. proto/vectors/tickets.json holds the cases,
/// for the page too.
[[nodiscard]] std::optional<Ticket> readTicket(std::string_view typed);

}  // namespace stemmig
