// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/session/release.hpp"

#include <algorithm>
#include <array>
#include <numeric>

namespace stemmig {
namespace {

constexpr std::size_t kLeastChoices = 2;
constexpr std::size_t kMostChoices = 7;

/// How many counts each interior word gets: as equal as can be, symmetric.
std::vector<unsigned> wordSizes(unsigned counts, std::uint8_t words) {
    std::vector<unsigned> sizes(words, counts / words);
    const unsigned rest = counts % words;
    const auto widen = [&](std::initializer_list<std::size_t> which) {
        for (const std::size_t word : which) ++sizes[word];
    };
    if (words == 3 && rest == 1) widen({1});
    if (words == 3 && rest == 2) widen({0, 2});
    if (words == 5 && rest == 1) widen({2});
    if (words == 5 && rest == 2) widen({1, 3});
    if (words == 5 && rest == 3) widen({1, 2, 3});
    if (words == 5 && rest == 4) widen({0, 1, 3, 4});
    return sizes;
}

/// Level numbers of the interior words, so that 3 is always the centre.
std::uint8_t firstInteriorLevel(std::uint8_t words) { return static_cast<std::uint8_t>(3 - words / 2); }

unsigned dithered(unsigned count, unsigned roster, std::uint8_t noise) {
    switch (noise & 3U) {
        case 0:
            return count == 0 ? 0 : count - 1;
        case 3:
            return std::min(count + 1, roster);
        default:
            return count;
    }
}

/// The levels of one draw; empty when they would prove too much about the blanks.
std::optional<std::vector<std::uint8_t>> draw(std::span<const unsigned> counts, unsigned roster, const Bands& cut,
                                              const NoiseStream& noise, unsigned attempt) {
    std::vector<std::uint8_t> levels;
    std::uint64_t least = kSlack;
    for (std::size_t choice = 0; choice < counts.size(); ++choice) {
        levels.push_back(levelOf(cut, roster, dithered(counts[choice], roster, noise(attempt, choice))));
        least += lowestCount(cut, levels.back());
    }
    if (least > roster) return std::nullopt;
    return levels;
}

}  // namespace

std::optional<Bands> bands(unsigned roster, Policy policy) {
    const bool strict = policy == Policy::Strict;
    if (roster < (strict ? kLeastRosterStrict : kLeastRoster)) return std::nullopt;
    Bands cut;
    cut.tail = std::max(3U, roster / 12);
    if (strict) cut.tail = std::max(cut.tail + 1, roster / 5);
    const unsigned between = roster - 2 * cut.tail - 1;
    cut.interior = strict || between < 8 ? 1 : between < 15 ? 3 : 5;

    cut.first = {0};
    cut.level = {0};
    unsigned first = cut.tail + 1;
    std::uint8_t level = firstInteriorLevel(cut.interior);
    for (const unsigned size : wordSizes(between, cut.interior)) {
        cut.first.push_back(first);
        cut.level.push_back(level++);
        first += size;
    }
    cut.first.push_back(roster - cut.tail);
    cut.level.push_back(6);
    return cut;
}

std::uint8_t levelOf(const Bands& bands, unsigned roster, unsigned count) {
    const auto above = std::upper_bound(bands.first.begin(), bands.first.end(), std::min(count, roster));
    return bands.level[static_cast<std::size_t>(above - bands.first.begin()) - 1];
}

unsigned lowestCount(const Bands& bands, std::uint8_t level) {
    const auto place = std::find(bands.level.begin(), bands.level.end(), level);
    if (place == bands.level.begin() || place == bands.level.end()) return 0;
    return bands.first[static_cast<std::size_t>(place - bands.level.begin())] - 1;
}

Release release(std::span<const unsigned> counts, unsigned roster, const NoiseStream& noise, Policy policy) {
    const std::optional<Bands> cut = bands(roster, policy);
    const std::uint64_t sum = std::accumulate(counts.begin(), counts.end(), std::uint64_t{0});
    if (!cut || !noise || counts.size() < kLeastChoices || counts.size() > kMostChoices || sum > roster) return {};
    for (unsigned attempt = 0; attempt < kReleaseTries; ++attempt) {
        if (auto levels = draw(counts, roster, *cut, noise, attempt)) return {true, cut->interior, std::move(*levels)};
    }
    return {};
}

}  // namespace stemmig
