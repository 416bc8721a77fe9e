// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <variant>
#include "host/session/engine.hpp"

namespace stemmig {

/// A line that is no command to the room but to this program.
enum class Local : std::uint8_t { Status, Steps, Help, Quit, Nothing };
/// The join URL is to carry this IPv4 address (Host::announceAt).
struct AnnounceAt {
    std::string address;
};
/// So many new tickets; 0: nobody needs one any more. Their codes are still to be drawn.
struct TicketWish {
    unsigned count;
};
/// The n-th booth of boothList() is to have so many pupils; 0: it is none.
struct BoothWish {
    unsigned number;  ///< from 1
    unsigned pupils;
};
/// What a line typed on the console asks for; a sentence when it is none.
using ConsoleCommand = std::variant<Command::Any, AnnounceAt, TicketWish, BoothWish, Local>;
[[nodiscard]] Result<ConsoleCommand, std::string> parseCommand(const std::string& line);
/// All commands, a line each.
[[nodiscard]] const char* commandHelp();
/// The word that asks for this wish.
[[nodiscard]] std::string commandWord(Wish wish);

}  // namespace stemmig
