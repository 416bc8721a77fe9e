// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "host/session/engine.hpp"

// A booth: one device that pupils share in turn. To the room it is one token with a seat for each of its pupils, so that
// roster, ballot box and release know nothing of it (docs/adr/0011).
namespace stemmig {

/// Pupils of one booth; a close answer holds no more (PROTOCOL.md).
inline constexpr unsigned kFewestAtBooth = 2;
inline constexpr unsigned kMostAtBooth = 40;
/// Statements a pupil answers in one turn at a booth.
inline constexpr unsigned kMostInATurn = 3;

/// Names what a booth collects: one ballot a pupil, for one statement text and attempt. The same before its round has a name.
using BallotName = ByteArray<8>;
[[nodiscard]] BallotName ballotName(const TextHash& hash, std::uint8_t attempt);

struct Booth {
    TokenHash token{};
    unsigned pupils = 0;  ///< kFewestAtBooth..kMostAtBooth
    friend bool operator==(const Booth&, const Booth&) = default;
};

/// All seats of a token, by number: none, one (an own device), or those of a booth.
[[nodiscard]] std::vector<SeatNumber> seatsOf(const Room& room, const TokenHash& token);
[[nodiscard]] bool isBooth(const Room& room, const TokenHash& token);
/// In the order of their lowest seat number, which is drawn at random.
[[nodiscard]] std::vector<Booth> boothsOf(const Room& room);
/// Room::at_booths of these seats.
[[nodiscard]] unsigned seatsAtBooths(const std::vector<Seat>& seats);

/// Steps whose statements a booth asks together with the present one: those still to come of its turn, in order.
[[nodiscard]] std::vector<std::size_t> laterInTurn(const Session& session);

}  // namespace stemmig
