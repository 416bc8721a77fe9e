// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string_view>
#include "proto/base/bytes.hpp"

namespace stemmig {

/// Crockford's base 32: no I, L, O and U, which look or sound like something else.
inline constexpr std::string_view kCrockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Eight of these letters in ASCII, as they are read from a board or from paper.
using ShortCode = ByteArray<8>;

/// A code as somebody types it: lower case, dashes and spaces do not matter, O is read as 0, I and L as 1.
/// Empty for anything but eight characters that can stand in a code.
[[nodiscard]] std::optional<ShortCode> readShortCode(std::string_view typed);

}  // namespace stemmig
