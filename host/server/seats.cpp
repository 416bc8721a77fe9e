// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/server/seats.hpp"

#include <sodium.h>
#include <algorithm>

namespace stemmig {

TokenHash hashToken(const ResumeToken& token) {
    TokenHash hash;
    crypto_generichash(hash.data(), hash.size(), token.data(), token.size(), nullptr, 0);
    return hash;
}

std::optional<SeatNumber> AddressBook::seatAt(Address address) const {
    const auto found = m_entries.find(address);
    if (found == m_entries.end()) return std::nullopt;
    return found->second.seat;
}

void AddressBook::hold(Address address, SeatNumber seat) {
    if (m_addresses[seat] == address) return;
    release(seat);
    Entry& entry = m_entries.try_emplace(address, Entry{seat, {}}).first->second;
    if (entry.seat != seat) m_addresses[entry.seat].reset();
    entry.seat = seat;
    m_addresses[seat] = address;
}

void AddressBook::release(SeatNumber seat) {
    if (!m_addresses[seat]) return;
    m_entries.erase(*m_addresses[seat]);
    m_addresses[seat].reset();
}

bool AddressBook::turnedAway(Address address, const TokenHash& token) {
    const auto found = m_entries.find(address);
    if (found == m_entries.end()) return false;
    std::vector<TokenHash>& turned = found->second.turned_away;
    const bool known = std::find(turned.begin(), turned.end(), token) != turned.end();
    if (!known && turned.size() + 1 < kManyDevices) turned.push_back(token);
    return turned.size() + 1 >= kManyDevices;
}

}  // namespace stemmig
