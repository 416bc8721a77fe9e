// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

// Private to host/lesson/exchange.
namespace stemmig::exchange {

/// Its first row has a column name of ours.
[[nodiscard]] bool looksLikeCsv(std::string_view text, const std::string& language);

}  // namespace stemmig::exchange
