// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <unordered_map>
#include <vector>
#include "host/session/session.hpp"
#include "proto/channel/frames.hpp"

namespace stemmig {

/// IPv4, host byte order. Kept only in RAM, never logged, gone with the session.
using Address = std::uint32_t;

/// BLAKE2b-256; what the host keeps of a device's resume token.
[[nodiscard]] TokenHash hashToken(const ResumeToken& token);

/// The address rule: one seat per IPv4 address (PROTOCOL.md "Seats"). A plain map in RAM, gone with the session and in
/// no snapshot: after a restart it fills again as devices come back. Owner: the room thread.
class AddressBook {
public:
    AddressBook() : m_addresses(kSeatNumbers) {}

    [[nodiscard]] std::optional<SeatNumber> seatAt(Address address) const;
    /// The seat's device proved itself from this address. A seat has one address and an address one seat, both the
    /// newest: an address lease that moved on no longer leads to the seat of before.
    void hold(Address address, SeatNumber seat);
    /// The seat is gone.
    void release(SeatNumber seat);
    /// A device was sent away because its address has a seat. True when the seat's device and those sent away are
    /// kManyDevices or more: time to offer shared addresses.
    [[nodiscard]] bool turnedAway(Address address, const TokenHash& token);

    static constexpr std::size_t kManyDevices = 4;

private:
    struct Entry {
        SeatNumber seat = 0;
        std::vector<TokenHash> turned_away;  ///< distinct, at most kManyDevices - 1
    };
    std::unordered_map<Address, Entry> m_entries;
    std::vector<std::optional<Address>> m_addresses;  ///< by seat number
};

}  // namespace stemmig
