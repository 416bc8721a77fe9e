// SPDX-License-Identifier: GPL-3.0-or-later
#include "participant/client/ticket.hpp"

namespace stemmig {
namespace {

constexpr std::string_view kLetters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";  // Crockford's base 32
constexpr std::string_view kIgnored = " -\t\r";

/// What was meant by a letter of a ticket.
char meant(char typed) {
    const char upper = typed >= 'a' && typed <= 'z' ? static_cast<char>(typed - ('a' - 'A')) : typed;
    if (upper == 'O') return '0';
    return upper == 'I' || upper == 'L' ? '1' : upper;
}

}  // namespace

std::optional<Ticket> readTicket(std::string_view typed) {
    Ticket ticket{};
    std::size_t size = 0;
    for (const char c : typed) {
        if (kIgnored.find(c) != std::string_view::npos) continue;
        const char letter = meant(c);
        if (size == ticket.size() || kLetters.find(letter) == std::string_view::npos) return std::nullopt;
        ticket[size++] = static_cast<std::uint8_t>(letter);
    }
    return size == ticket.size() ? std::optional(ticket) : std::nullopt;
}

}  // namespace stemmig
