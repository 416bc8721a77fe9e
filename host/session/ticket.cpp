// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/session/ticket.hpp"

namespace stemmig {

std::vector<TicketCode> makeTickets(ByteView random) {
    static constexpr std::string_view kLetters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";  // no I, L, O, U: they are misread
    std::vector<TicketCode> codes(random.size() / TicketCode{}.size());
    std::size_t at = 0;
    for (TicketCode& code : codes) {
        for (std::uint8_t& letter : code) letter = static_cast<std::uint8_t>(kLetters[random[at++] % kLetters.size()]);
    }
    return codes;
}

std::string ticketText(const TicketCode& code) {
    std::string text(code.begin(), code.end());
    return text.insert(4, 1, '-');
}

}  // namespace stemmig
