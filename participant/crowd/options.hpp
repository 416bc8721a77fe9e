// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>
#include "participant/client/transport.hpp"
#include "participant/crowd/profile.hpp"
#include "proto/base/result.hpp"

namespace stemmig {

struct CrowdOptions {
    HostEndpoint host;
    std::optional<PublicKey> key;  ///< from the URL's fragment
    unsigned pupils = 25;          ///< 1..3000
    Profile profile = Profile::Mixed;
    std::uint64_t seed = 1;       ///< same seed, same class
    ClientTime pace{4000};        ///< typical time to join and to answer; 0: at once
    std::vector<Ticket> tickets;  ///< pupil i shows ticket i; empty: nobody has one
    bool until_end = false;       ///< wait for a host that went away, however long
    bool help = false;
};

/// What the program says to `--help`, and after a mistake.
[[nodiscard]] const char* crowdUsage();
/// The arguments after the program's name; a sentence for the one who typed them.
[[nodiscard]] Result<CrowdOptions, std::string> parseCrowdOptions(std::span<const char* const> arguments);
/// "http://192.168.1.20:7420/#KEY", as the host shows it; port and fragment may be missing.
[[nodiscard]] bool parseJoinUrl(std::string_view url, CrowdOptions& into);

}  // namespace stemmig
