// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/server/addresses.hpp"

#include <algorithm>
#include <charconv>

namespace stemmig {
namespace {

bool isPrivate(std::uint32_t address) { return (address >> 24) == 10 || (address >> 20) == 0xAC1 || (address >> 16) == 0xC0A8; }

int rank(const Adapter& adapter) {
    if (isLoopback(adapter.address)) return 6;
    if (isSelfGiven(adapter.address)) return adapter.hardware ? 4 : 5;
    return (adapter.hardware ? 0 : 2) + (isPrivate(adapter.address) ? 0 : 1);
}

}  // namespace

std::string dotted(std::uint32_t address) {
    std::string out;
    for (unsigned shift = 32; shift > 0; shift -= 8) {
        if (!out.empty()) out += '.';
        out += std::to_string((address >> (shift - 8)) & 0xFF);
    }
    return out;
}

std::optional<std::uint32_t> parseDotted(std::string_view text) {
    std::uint32_t out = 0;
    for (int part = 0; part < 4; ++part) {
        const std::string_view digits = text.substr(0, text.find('.'));
        if (digits.empty() || digits.size() > 3 || (digits.size() > 1 && digits.front() == '0')) return std::nullopt;
        unsigned value = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        if (error != std::errc{} || end != digits.data() + digits.size() || value > 255) return std::nullopt;
        out = (out << 8) | value;
        text.remove_prefix(digits.size());
        if (part < 3) {
            if (text.empty()) return std::nullopt;
            text.remove_prefix(1);
        }
    }
    return text.empty() ? std::optional(out) : std::nullopt;
}

bool isLoopback(std::uint32_t address) { return (address >> 24) == 127; }
bool isSelfGiven(std::uint32_t address) { return (address >> 16) == 0xA9FE; }
bool isUsable(std::uint32_t address) { return !isLoopback(address) && !isSelfGiven(address); }

bool soundsVirtual(std::string_view adapter) {
    constexpr std::string_view kBegins[] = {"docker",    "br-",     "virbr",    "veth",  "vnet",  "vmnet",    "vboxnet", "bridge",
                                            "tun",       "tap",     "utun",     "wg",    "zt",    "lxc",      "lxd",     "cni",
                                            "cali",      "flannel", "podman",   "incus", "dummy", "ifb",      "gre",     "sit",
                                            "tailscale", "ipsec",   "nordlynx", "awdl",  "llw",   "vEthernet"};
    return std::any_of(std::begin(kBegins), std::end(kBegins),
                       [&](std::string_view begin) { return adapter.starts_with(begin); });
}

std::vector<Adapter> ranked(std::vector<Adapter> adapters) {
    std::stable_sort(adapters.begin(), adapters.end(), [](const Adapter& a, const Adapter& b) { return rank(a) < rank(b); });
    return adapters;
}

std::string bestAddress(const std::vector<Adapter>& adapters) {
    const auto all = ranked(adapters);
    return all.empty() ? "127.0.0.1" : dotted(all.front().address);
}

bool isBetter(const Adapter& one, const Adapter& other) { return rank(one) < rank(other); }

std::vector<Adapter> offered(std::vector<Adapter> adapters) {
    const auto unusable = [](const Adapter& one) { return !isUsable(one.address); };
    adapters.erase(std::remove_if(adapters.begin(), adapters.end(), unusable), adapters.end());
    return ranked(std::move(adapters));
}

std::string joinAddress(const std::string& address, std::uint16_t port) {
    return port == 80 ? address : address + ":" + std::to_string(port);
}

std::string joinUrl(const std::string& address, std::uint16_t port, const PublicKey& key) {
    return "http://" + joinAddress(address, port) + "/#" + toBase64Url(key);
}

}  // namespace stemmig
