// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/server/neighbours.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <sstream>
#include "host/server/addresses.hpp"

namespace stemmig {
namespace {

/// ATF_COM of <net/if_arp.h>: the hardware address is known.
constexpr std::uint32_t kComplete = 0x2;
/// RTF_GATEWAY of <net/route.h>.
constexpr std::uint32_t kGateway = 0x2;

std::optional<std::uint32_t> hex(std::string_view text) {
    if (text.starts_with("0x")) text.remove_prefix(2);
    std::uint32_t out = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out, 16);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional(out) : std::nullopt;
}

/// The lines below the heading, as words.
std::vector<std::vector<std::string>> rows(std::string_view table) {
    std::vector<std::vector<std::string>> out;
    std::istringstream lines{std::string(table)};
    std::string line;
    std::getline(lines, line);
    while (std::getline(lines, line)) {
        std::istringstream words(line);
        std::vector<std::string>& row = out.emplace_back();
        for (std::string word; words >> word;) row.push_back(word);
    }
    return out;
}

/// The kernel prints an address as the number its four bytes in network order are on this machine.
std::uint32_t fromNetworkOrder(std::uint32_t number) {
    const auto* const bytes = reinterpret_cast<const std::uint8_t*>(&number);
    return std::uint32_t{bytes[0]} << 24 | std::uint32_t{bytes[1]} << 16 | std::uint32_t{bytes[2]} << 8 | bytes[3];
}

/// Columns: adapter, destination, gateway, flags, ...
std::vector<std::uint32_t> routersOf(std::string_view routes) {
    std::vector<std::uint32_t> out;
    for (const auto& row : rows(routes)) {
        if (row.size() < 4) continue;
        const auto gateway = hex(row[2]);
        const auto flags = hex(row[3]);
        if (gateway && flags && (*flags & kGateway) != 0) out.push_back(fromNetworkOrder(*gateway));
    }
    return out;
}

}  // namespace

/// Columns: address, kind of hardware, flags, hardware address, mask, adapter.
std::vector<Neighbour> readNeighbours(std::string_view arp, std::string_view routes) {
    const auto routers = routersOf(routes);
    std::vector<Neighbour> out;
    for (const auto& row : rows(arp)) {
        if (row.size() != 6) continue;
        const auto address = parseDotted(row[0]);
        const auto flags = hex(row[2]);
        if (!address || !flags || (*flags & kComplete) == 0) continue;
        const bool router = std::find(routers.begin(), routers.end(), *address) != routers.end();
        out.push_back({*address, row[5], router});
    }
    return out;
}

}  // namespace stemmig
