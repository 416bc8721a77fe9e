// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>
#include "host/lesson/lesson.hpp"
#include "proto/base/result.hpp"

namespace stemmig {

/// Why there is no code, as a sentence that says what to type instead.
struct WifiCodeError {
    Text sentence;
};

/// What a QR code says to connect a phone to a Wi-Fi network: `WIFI:T:WPA;S:name;P:password;;`. Phones read it with their
/// camera. For a hotspot the teacher types in; kept nowhere.
/// @param name 1..32 bytes. @param password 8..63 visible ASCII characters (WPA), or "" for an open network.
/// @param hidden the network does not show its name.
[[nodiscard]] Result<std::string, WifiCodeError> wifiQr(std::string_view name, std::string_view password, bool hidden);

}  // namespace stemmig
