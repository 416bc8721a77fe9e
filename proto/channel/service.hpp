// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <vector>
#include "proto/channel/beacon.hpp"

// A beacon as a service of DNS-SD, for networks that carry that and drop broadcasts (PROTOCOL.md "Service").
namespace stemmig {

/// What rooms are announced as.
inline constexpr const char* kServiceType = "_stemmig._tcp";
/// The network one is on and no other: no name server is ever asked.
inline constexpr const char* kServiceDomain = "local";
/// Bytes of UTF-8 of a service's name.
inline constexpr std::size_t kMaxServiceName = 63;

/// The strings of the TXT record: what the beacon says but its port, for which a service has a place of its own. At most 255
/// bytes each.
[[nodiscard]] std::vector<std::string> serviceText(const Beacon& beacon);
/// Empty for all that serviceText() does not write of a beacon that can be read: so nothing is let in that a beacon may not say.
[[nodiscard]] std::optional<Beacon> readServiceText(const std::vector<std::string>& text, std::uint16_t port);
/// The room's first title, "Stemmig" without one, and the first digits of its key: "Slim met je scherm 2a7f". At most
/// kMaxServiceName bytes. Nothing of the computer or who uses it. Two rooms of one name, and a room that was cleared, must be two
/// names: where a name changes its owner, Avahi may go on telling the address of the one before.
[[nodiscard]] std::string serviceName(const Beacon& beacon);

}  // namespace stemmig
