// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string_view>
#include "participant/client/transport.hpp"

namespace stemmig {

/// An address as somebody types it from the board: "192.168.1.20" or "192.168.1.20:7420". Spaces around it, "http://" before
/// it and a path after it do not matter, so that what a browser was given works too. Empty for anything else.
[[nodiscard]] std::optional<HostEndpoint> readAddress(std::string_view typed);

}  // namespace stemmig
