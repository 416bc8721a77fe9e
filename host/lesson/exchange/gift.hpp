// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

// Private to host/lesson/exchange.
namespace stemmig::exchange {

/// A text with every sign escaped that GIFT has a meaning for; on one line.
[[nodiscard]] std::string giftText(std::string_view text);

}  // namespace stemmig::exchange
