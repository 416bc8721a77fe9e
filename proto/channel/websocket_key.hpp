// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace stemmig {

/// The Sec-WebSocket-Accept for a Sec-WebSocket-Key (RFC 6455 section 4.2.2). Empty when the key is not 16 bytes in base64.
[[nodiscard]] std::optional<std::string> acceptForKey(std::string_view key);

}  // namespace stemmig
