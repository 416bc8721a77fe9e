// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <map>
#include "host/session/release.hpp"

using namespace stemmig;

// What the rule costs and what it hides, by exact enumeration over all states of a class: the figures of docs/release.md.
namespace {

constexpr double kBlank = 0.05;

using Levels = std::vector<std::uint8_t>;
using Outcomes = std::map<Levels, double>;

/// What may come out for these counts, with its probability: the noise of one draw, given that the slack rule takes it.
Outcomes outcomesOf(const std::vector<unsigned>& counts, unsigned roster) {
    Outcomes all;
    double taken = 0;
    for (unsigned bits = 0; bits < 1U << (2 * counts.size()); ++bits) {
        bool again = false;
        const NoiseStream noise = [&](unsigned attempt, std::size_t choice) {
            again = again || attempt > 0;
            return static_cast<std::uint8_t>(bits >> (2 * choice));
        };
        const Release shown = release(counts, roster, noise, Policy::Standard);
        if (again || !shown.shown) continue;
        all[shown.levels] += 1;
        taken += 1;
    }
    for (auto& [levels, weight] : all) weight /= taken;
    return all;
}

double choose(unsigned n, unsigned k) { return std::exp(std::lgamma(n + 1.0) - std::lgamma(k + 1.0) - std::lgamma(n - k + 1.0)); }

/// Probability of (first, second) in a class where each is blank with 5 % and else takes the first choice with `share`.
double chance(unsigned roster, unsigned first, unsigned second, double share) {
    const unsigned blank = roster - first - second;
    return choose(roster, blank) * choose(first + second, first) * std::pow(kBlank, blank) *
           std::pow((1 - kBlank) * share, first) * std::pow((1 - kBlank) * (1 - share), second);
}

void forEveryState(unsigned roster, const std::function<void(unsigned first, unsigned second)>& visit) {
    for (unsigned first = 0; first <= roster; ++first) {
        for (unsigned second = 0; first + second <= roster; ++second) visit(first, second);
    }
}

/// The share a reader takes from a word: the middle of its counts.
double middleShare(const Bands& cut, unsigned roster, std::uint8_t level) {
    const auto place = static_cast<std::size_t>(std::find(cut.level.begin(), cut.level.end(), level) - cut.level.begin());
    const unsigned last = place + 1 < cut.first.size() ? cut.first[place + 1] - 1 : roster;
    return (cut.first[place] + last) / 2.0 / roster;
}

double meanError(unsigned roster, double share) {
    const Bands cut = *bands(roster, Policy::Standard);
    double error = 0;
    forEveryState(roster, [&](unsigned first, unsigned second) {
        for (const auto& [levels, weight] : outcomesOf({first, second}, roster)) {
            const double read = middleShare(cut, roster, levels[0]);
            error += chance(roster, first, second, share) * weight * std::abs(read - first / static_cast<double>(roster));
        }
    });
    return error;
}

}  // namespace

TEST_CASE("a word is a few points off, for rare, skewed and even answers in a class of 25") {
    double mean = 0;
    for (const double share : {0.05, 0.25, 0.5}) mean += meanError(25, share) / 3;
    CAPTURE(mean);
    CHECK(mean > 0.02);
    CHECK(mean < 0.06);
}

TEST_CASE("the wrong majority is shown in less than one of a thousand even rounds of 25") {
    double wrong = 0, total = 0;
    forEveryState(25, [&](unsigned first, unsigned second) {
        const double p = chance(25, first, second, 0.5);
        total += p;
        for (const auto& [levels, weight] : outcomesOf({first, second}, 25)) {
            if ((first > second && levels[0] < levels[1]) || (first < second && levels[0] > levels[1])) wrong += p * weight;
        }
    });
    CAPTURE(wrong);
    CHECK(total == doctest::Approx(1));
    CHECK(wrong > 0);
    CHECK(wrong < 0.001);
}

TEST_CASE("no shown result proves that nobody chose something, that one or two did, or that nobody passed") {
    // For 2 and 3 choices: gather every true state behind every result, then look what they have in common.
    struct Seen {
        std::array<unsigned, 3> most{};  ///< per choice, over all states behind the result
        std::array<unsigned, 3> least{99, 99, 99};
        unsigned most_blank = 0;
    };
    for (unsigned roster = 10; roster <= 25; ++roster) {
        for (const unsigned choices : {2U, 3U}) {
            std::map<Levels, Seen> behind;
            const auto gather = [&](const std::vector<unsigned>& counts, unsigned blank) {
                for (const auto& [levels, weight] : outcomesOf(counts, roster)) {
                    Seen& seen = behind[levels];
                    seen.most_blank = std::max(seen.most_blank, blank);
                    for (std::size_t i = 0; i < counts.size(); ++i) {
                        seen.most[i] = std::max(seen.most[i], counts[i]);
                        seen.least[i] = std::min(seen.least[i], counts[i]);
                    }
                }
            };
            forEveryState(roster, [&](unsigned first, unsigned second) {
                const unsigned left = roster - first - second;
                if (choices == 2) return gather({first, second}, left);
                for (unsigned third = 0; third <= left; ++third) gather({first, second, third}, left - third);
            });
            CAPTURE(roster);
            for (const auto& [levels, seen] : behind) {
                REQUIRE(seen.most_blank >= 3);
                for (std::size_t i = 0; i < choices; ++i) {
                    REQUIRE(seen.most[i] >= 3);            // neither "nobody" nor "one or two" is ever sure
                    REQUIRE(seen.least[i] <= roster - 3);  // nor "everybody", "all but one or two"
                }
            }
        }
    }
}

TEST_CASE("from five on a choice always has words, up to two never, three and four sometimes, in classes below 48") {
    for (unsigned roster = 10; roster < 48; ++roster) {
        const Bands cut = *bands(roster, Policy::Standard);
        const auto shows = [&](unsigned count) {  // of the four outcomes of the dither
            return (levelOf(cut, roster, count - 1) > 0 ? 1 : 0) + (levelOf(cut, roster, count) > 0 ? 2 : 0) +
                   (levelOf(cut, roster, count + 1) > 0 ? 1 : 0);
        };
        CAPTURE(roster);
        CHECK(shows(1) == 0);
        CHECK(shows(2) == 0);
        CHECK(shows(3) == 1);
        CHECK(shows(4) == 3);
        for (unsigned count = 5; count < roster; ++count) CHECK(shows(count) == 4);
    }
}
