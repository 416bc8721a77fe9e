// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>
#include "proto/channel/noise.hpp"

// IPv4 addresses: which one pupils can reach, and how the join URL is written.
namespace stemmig {

/// One IPv4 address of a network adapter that is up.
struct Adapter {
    std::string name;           ///< "wlp2s0"
    std::uint32_t address = 0;  ///< host byte order
    bool hardware = true;       ///< false: a bridge, tunnel or virtual machine's network, where no pupil is
    friend bool operator==(const Adapter&, const Adapter&) = default;
};

/// Dotted decimal, "192.168.1.20".
[[nodiscard]] std::string dotted(std::uint32_t address);
/// Empty for anything but four decimal numbers 0..255 without leading zeros.
[[nodiscard]] std::optional<std::uint32_t> parseDotted(std::string_view text);
[[nodiscard]] bool isLoopback(std::uint32_t address);
/// 169.254/16: a computer gives it to itself when nobody on the network gives it one.
[[nodiscard]] bool isSelfGiven(std::uint32_t address);
/// Another device can have it in a join URL: neither loopback nor self-given.
[[nodiscard]] bool isUsable(std::uint32_t address);

/// By its name it belongs to a program and not to a cable or an antenna: containers, virtual machines, VPNs. For systems
/// and adapters that say nothing better.
[[nodiscard]] bool soundsVirtual(std::string_view adapter);

/// Best for pupils first: real adapters, then virtual ones, then self-given addresses (169.254/16), loopback last.
/// Within a kind, private networks (RFC 1918) before others, else the given order.
[[nodiscard]] std::vector<Adapter> ranked(std::vector<Adapter> adapters);
/// The best of them, 127.0.0.1 when there is none.
[[nodiscard]] std::string bestAddress(const std::vector<Adapter>& adapters);
/// Of a better kind, by the order of ranked(). False for two of a kind.
[[nodiscard]] bool isBetter(const Adapter& one, const Adapter& other);
/// What the teacher may choose from: the usable ones, ranked.
[[nodiscard]] std::vector<Adapter> offered(std::vector<Adapter> adapters);

/// What a pupil types: "192.168.1.20", or "192.168.1.20:7420" when the port is not 80.
[[nodiscard]] std::string joinAddress(const std::string& address, std::uint16_t port);
/// What the QR says: the join address with the host's key in the fragment, which browsers never send.
[[nodiscard]] std::string joinUrl(const std::string& address, std::uint16_t port, const PublicKey& key);

}  // namespace stemmig
