// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace stemmig {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;
template <std::size_t N>
using ByteArray = std::array<std::uint8_t, N>;

/// Lower-case hex, two digits a byte.
[[nodiscard]] std::string toHex(ByteView bytes);
/// The bytes of an even number of hex digits (either case); empty for anything else.
[[nodiscard]] std::optional<Bytes> fromHex(std::string_view hex);

/// URL-safe base64 without padding (RFC 4648 section 5), as the key in the page's URL fragment.
[[nodiscard]] std::string toBase64Url(ByteView bytes);
/// The bytes again; empty for padding, foreign characters or bits left over.
[[nodiscard]] std::optional<Bytes> fromBase64Url(std::string_view text);

/// The bytes of a text, without a copy.
[[nodiscard]] ByteView asBytes(std::string_view text);

/// Little-endian integers, as every integer on our wire (PROTOCOL.md).
void storeU64(std::span<std::uint8_t, 8> out, std::uint64_t value);
[[nodiscard]] std::uint64_t loadU64(std::span<const std::uint8_t, 8> in);

}  // namespace stemmig
