// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <vector>
#include "proto/channel/frames.hpp"
#include "proto/channel/join_code.hpp"

namespace stemmig {

/// Where native devices listen for rooms (UDP).
inline constexpr std::uint16_t kBeaconPort = 7420;
/// Larger datagrams are not looked at.
inline constexpr std::size_t kMaxBeacon = 512;
inline constexpr std::size_t kMaxTitles = 4;
/// Bytes of UTF-8 of one title; longer ones are cut between two characters.
inline constexpr std::size_t kMaxTitle = 96;

/// UTF-8, not longer than so many bytes and never ending within a character.
[[nodiscard]] std::string_view cutText(std::string_view text, std::size_t size);

/// What a room is called in one language.
struct RoomTitle {
    std::string language;  ///< two small letters
    std::string text;
    friend bool operator==(const RoomTitle&, const RoomTitle&) = default;
};

/// What a host calls into its network while a room takes seats: "here is a room". Its address is the datagram's sender.
/// Nothing in it is secret, and nothing proves it: the join code does.
struct Beacon {
    SessionKind kind = SessionKind::Live;
    std::uint16_t port = 0;  ///< TCP, of the host
    PublicKey key{};
    JoinDay day{};  ///< of the host's join code
    /// The lesson's public title; never what the lesson is about where that is sensitive. 1..kMaxTitles.
    std::vector<RoomTitle> titles;

    /// At most kMaxBeacon bytes; titles beyond kMaxTitles are left out.
    [[nodiscard]] Bytes encode() const;
    /// Empty for another version, a wrong length or range, and titles that are no text of one line.
    [[nodiscard]] static std::optional<Beacon> decode(ByteView bytes);
    friend bool operator==(const Beacon&, const Beacon&) = default;
};

}  // namespace stemmig
