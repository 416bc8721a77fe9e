// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/attack/theft/core.hpp"

// Somebody recorded the Wi-Fi, and later got the memory of the host: does it open the recording?
namespace stemmig::attack {

/// Of these sealed frames (devices' to the host), how many open with some 32 bytes of the memory as key. Looks at every eighth
/// byte, where a program keeps such things.
[[nodiscard]] unsigned opened(const std::vector<Bytes>& frames, const std::vector<Stretch>& memory);

}  // namespace stemmig::attack
