// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace stemmig {

/// Another device that this computer's address resolution (ARP) knows: it asked for us, or we for it. A device behind a
/// firewall of ours asks all the same, one the Wi-Fi keeps apart does not come so far. In RAM only, like every address.
struct Neighbour {
    std::uint32_t address = 0;  ///< host byte order
    std::string adapter;        ///< of ours, on whose network it is
    bool router = false;        ///< the way to other networks: no pupil
    friend bool operator==(const Neighbour&, const Neighbour&) = default;
};

/// Reads the two tables of Linux, /proc/net/arp and /proc/net/route. Lines it does not understand are left out, and so
/// are addresses that never answered.
[[nodiscard]] std::vector<Neighbour> readNeighbours(std::string_view arp, std::string_view routes);

}  // namespace stemmig
