// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <span>
#include "host/session/session.hpp"

// The one function that turns counts into what anybody may see. The rule in words, its bands and figures: docs/release.md.
namespace stemmig {

/// Nothing is shown below these rosters.
inline constexpr unsigned kLeastRoster = 10;
inline constexpr unsigned kLeastRosterStrict = 12;
/// After this many draws that break the slack rule nothing is shown.
inline constexpr unsigned kReleaseTries = 32;
/// At least this many pupils may always be blank, or words that sum high would prove that nobody passed.
inline constexpr unsigned kSlack = 3;

/// How 0..roster is cut into levels.
struct Bands {
    unsigned tail = 0;                ///< 0..tail is level 0, roster-tail..roster is level 6
    std::uint8_t interior = 1;        ///< 1, 3 or 5 words between
    std::vector<unsigned> first;      ///< first count of every level in use, ascending: level 0, interior words, level 6
    std::vector<std::uint8_t> level;  ///< the level number of each
};
/// Empty when the roster is too small for the policy.
[[nodiscard]] std::optional<Bands> bands(unsigned roster, Policy policy);
/// Before dither. `count` <= roster.
[[nodiscard]] std::uint8_t levelOf(const Bands& bands, unsigned roster, unsigned count);
/// The smallest true count that can give this level, dither of one included.
[[nodiscard]] unsigned lowestCount(const Bands& bands, std::uint8_t level);

/// One byte of dither per choice and try, from the keyed PRF; the low two bits are used.
using NoiseStream = std::function<std::uint8_t(unsigned attempt, std::size_t choice)>;

/// counts in authored order without blanks. Fails closed (shown = false) on any odd input.
[[nodiscard]] Release release(std::span<const unsigned> counts, unsigned roster, const NoiseStream& noise, Policy policy);

/// BLAKE2b keyed by the session's noise key over: text hash, roster, all counts, try number.
[[nodiscard]] NoiseStream noiseFrom(std::span<const std::uint8_t, 32> key, const TextHash& statement, unsigned roster,
                                    std::span<const unsigned> counts);

}  // namespace stemmig
