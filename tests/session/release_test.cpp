// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/session/release.hpp"
#include <doctest/doctest.h>
#include <sodium.h>
#include <algorithm>
#include <cstdlib>
#include <functional>
#include <limits>
#include <numeric>
#include <random>

using namespace stemmig;

namespace {

using Numbers = std::vector<unsigned>;

/// STEMMIG_LONG=1 in the environment: all orders of counts instead of one of each.
bool isLong() { return std::getenv("STEMMIG_LONG") != nullptr; }

const NoiseStream kNoDither = [](unsigned, std::size_t) { return std::uint8_t{1}; };

/// The given bits in the first draw; afterwards no result can hide that there was a second.
struct FirstDraw {
    std::uint32_t bits = 0;
    mutable bool again = false;

    std::uint8_t operator()(unsigned attempt, std::size_t choice) const {
        if (attempt > 0) again = true;
        return static_cast<std::uint8_t>(bits >> (2 * choice));
    }
};

/// All counts of so many choices with at most `roster` in all; only descending ones unless every order is wanted.
void forEveryCounts(unsigned roster, std::size_t choices, bool every_order, const std::function<void(const Numbers&)>& visit) {
    Numbers counts;
    const std::function<void(unsigned)> add = [&](unsigned left) {
        if (counts.size() == choices) return visit(counts);
        const unsigned most = every_order || counts.empty() ? left : std::min(left, counts.back());
        for (unsigned count = 0; count <= most; ++count) {
            counts.push_back(count);
            add(left - count);
            counts.pop_back();
        }
    };
    add(roster);
}

/// The smallest true count that may stand behind a level, found by trying, not by asking the code under test.
Numbers lowestByTrying(const Bands& cut, unsigned roster) {
    Numbers lowest(7, roster + 1);
    for (unsigned count = roster + 1; count-- > 0;) {
        for (const unsigned moved : {count == 0 ? 0 : count - 1, count, std::min(count + 1, roster)}) {
            lowest[levelOf(cut, roster, moved)] = count;
        }
    }
    return lowest;
}

bool hasSlack(const Release& release, const Numbers& lowest, unsigned roster) {
    unsigned least = 3;
    for (const std::uint8_t level : release.levels) least += lowest[level];
    return least <= roster;
}

ByteArray<32> filled(std::uint8_t byte) {
    ByteArray<32> bytes{};
    bytes.fill(byte);
    return bytes;
}

}  // namespace

TEST_CASE("nothing is shown for fewer than ten, more answers than devices, or a strange number of choices") {
    CHECK_FALSE(release(Numbers{4, 5}, 9, kNoDither, Policy::Standard).shown);
    CHECK(release(Numbers{4, 3}, 10, kNoDither, Policy::Standard).shown);
    CHECK_FALSE(release(Numbers{4, 3}, 11, kNoDither, Policy::Strict).shown);
    CHECK(release(Numbers{4, 3}, 12, kNoDither, Policy::Strict).shown);
    CHECK_FALSE(release(Numbers{10, 6}, 15, kNoDither, Policy::Standard).shown);
    CHECK_FALSE(release(Numbers{5}, 25, kNoDither, Policy::Standard).shown);
    CHECK_FALSE(release(Numbers{}, 25, kNoDither, Policy::Standard).shown);
    CHECK_FALSE(release(Numbers(8, 1), 25, kNoDither, Policy::Standard).shown);
    CHECK_FALSE(release(Numbers{4, 3}, 25, nullptr, Policy::Standard).shown);
}

TEST_CASE("a sum that overflows is no way round the roster") {
    const unsigned huge = std::numeric_limits<unsigned>::max();
    CHECK_FALSE(release(Numbers{huge, 1}, 25, kNoDither, Policy::Standard).shown);
    CHECK_FALSE(release(Numbers{huge, huge, 2}, 25, kNoDither, Policy::Standard).shown);
}

TEST_CASE("a result that is not shown tells nothing, not even how many words there would have been") {
    CHECK(release(Numbers{4, 5}, 9, kNoDither, Policy::Standard) == Release{});
    CHECK(release(Numbers{20, 20}, 13, kNoDither, Policy::Strict) == Release{});
}

TEST_CASE("0, 1 and 2 give the lowest word and N-2, N-1 and N the highest, whatever the noise") {
    unsigned highest = 0;
    for (const Policy policy : {Policy::Standard, Policy::Strict}) {
        for (unsigned roster = 12; roster <= 400; ++roster) {
            for (std::uint32_t bits = 0; bits < 16; ++bits) {
                for (unsigned few = 0; few <= 2; ++few) {
                    const Bands cut = *bands(roster, policy);
                    const unsigned up = few + 1;
                    REQUIRE(levelOf(cut, roster, up) == 0);
                    REQUIRE(levelOf(cut, roster, roster - up) == 6);
                    const Release shown = release(Numbers{few, 0}, roster, FirstDraw{bits}, policy);
                    REQUIRE(shown.levels == std::vector<std::uint8_t>{0, 0});
                }
                if (roster < 15) continue;  // below, the slack rule can refuse the highest word
                const Release shown = release(Numbers{roster - 2, 0}, roster, FirstDraw{bits}, policy);
                if (!shown.shown) continue;
                REQUIRE(shown.levels == std::vector<std::uint8_t>{6, 0});
                ++highest;
            }
        }
    }
    CHECK(highest > 10'000);
}

TEST_CASE("the two low bits dither by -1, 0, 0, +1 and stay inside 0..N") {
    const auto levelWith = [](unsigned count, std::uint8_t noise) {
        const auto stream = [noise](unsigned, std::size_t choice) { return choice == 0 ? noise : std::uint8_t{1}; };
        return release(Numbers{count, 0}, 25, stream, Policy::Standard).levels.at(0);
    };
    CHECK(levelWith(4, 0) == 0);
    CHECK(levelWith(4, 1) == 1);
    CHECK(levelWith(4, 2) == 1);
    CHECK(levelWith(6, 3) == 2);
    CHECK(levelWith(6, 0xFC) == 1);  // the upper six bits are not used
    CHECK(levelWith(0, 0) == 0);
    CHECK(levelWith(25, 3) == 6);
}

TEST_CASE("permuting the choices permutes the words") {
    std::mt19937 dice(7);
    for (int round = 0; round < 2000; ++round) {
        const auto roster = static_cast<unsigned>(10 + dice() % 40);
        const std::size_t choices = 2 + dice() % 6;
        Numbers counts(choices, 0);
        for (unsigned i = 0; i < roster - dice() % 5; ++i) ++counts[dice() % choices];
        std::vector<std::size_t> order(choices);
        std::iota(order.begin(), order.end(), 0U);
        std::shuffle(order.begin(), order.end(), dice);
        const std::uint32_t salt = static_cast<std::uint32_t>(dice());
        const NoiseStream noise = [salt](unsigned attempt, std::size_t choice) {
            return static_cast<std::uint8_t>((salt * (attempt * 8 + choice + 1)) >> 13);
        };
        const NoiseStream permuted = [&](unsigned attempt, std::size_t choice) { return noise(attempt, order[choice]); };
        Numbers moved;
        for (const std::size_t from : order) moved.push_back(counts[from]);
        const Release one = release(counts, roster, noise, Policy::Standard);
        const Release other = release(moved, roster, permuted, Policy::Standard);
        REQUIRE(one.shown == other.shown);
        for (std::size_t i = 0; one.shown && i < choices; ++i) REQUIRE(other.levels[i] == one.levels[order[i]]);
    }
}

TEST_CASE("every shown result leaves room for three who chose nothing, for classes of 10 to 25") {
    // All counts of 2 and 3 choices in every order, of 4 in descending order (the test above covers the others),
    // each with every outcome of the first draw: later draws pass the same door.
    for (const Policy policy : {Policy::Standard, Policy::Strict}) {
        for (unsigned roster = policy == Policy::Strict ? 12 : 10; roster <= 25; ++roster) {
            const Numbers lowest = lowestByTrying(*bands(roster, policy), roster);
            for (std::size_t choices = 2; choices <= 4; ++choices) {
                forEveryCounts(roster, choices, choices < 4 || isLong(), [&](const Numbers& counts) {
                    for (std::uint32_t bits = 0; bits < 1U << (2 * choices); ++bits) {
                        if (~bits & (bits >> 1) & 0x55U) continue;  // noise 2 is the same as noise 1
                        const Release shown = release(counts, roster, FirstDraw{bits}, policy);
                        if (shown.shown && !hasSlack(shown, lowest, roster)) FAIL("no slack at roster " << roster);
                    }
                });
            }
        }
    }
}

TEST_CASE("larger classes and more choices keep the slack too") {
    std::mt19937 dice(11);
    unsigned seen = 0;
    for (int round = 0; round < 20000; ++round) {
        const auto roster = static_cast<unsigned>(26 + dice() % 400);
        const std::size_t choices = 2 + dice() % 6;
        Numbers counts(choices, 0);
        for (unsigned i = 0; i < roster - dice() % 3; ++i) ++counts[std::min<std::size_t>(dice() % choices, dice() % choices)];
        const Policy policy = dice() % 2 ? Policy::Strict : Policy::Standard;
        const std::uint32_t salt = static_cast<std::uint32_t>(dice());
        const NoiseStream noise = [salt](unsigned attempt, std::size_t choice) {
            return static_cast<std::uint8_t>((salt * (attempt * 8 + choice + 1)) >> 11);
        };
        const Release shown = release(counts, roster, noise, policy);
        if (!shown.shown) continue;
        REQUIRE(hasSlack(shown, lowestByTrying(*bands(roster, policy), roster), roster));
        ++seen;
    }
    CHECK(seen > 10'000);
}

TEST_CASE("the slack rule refuses words that sum high, and after 32 tries nothing is shown") {
    // N=10, 7+3: undithered 6+0 fits; 7 up and 3 up give "most" and "part": 6 + 3 proves that one passed at most.
    unsigned tries = 0;
    const NoiseStream up = [&](unsigned attempt, std::size_t) {
        tries = std::max(tries, attempt + 1);
        return std::uint8_t{3};
    };
    CHECK_FALSE(release(Numbers{7, 3}, 10, up, Policy::Standard).shown);
    CHECK(tries == 32);
    const NoiseStream up_once = [](unsigned attempt, std::size_t) { return attempt == 0 ? std::uint8_t{3} : std::uint8_t{1}; };
    CHECK(release(Numbers{7, 3}, 10, up_once, Policy::Standard).levels == std::vector<std::uint8_t>{6, 0});
}

TEST_CASE("the first draw passes the slack rule in at least 81 of 100 cases") {
    double worst = 1;
    for (unsigned roster = 10; roster <= 25; ++roster) {
        for (std::size_t choices = 2; choices <= (isLong() ? 4U : 3U); ++choices) {
            forEveryCounts(roster, choices, false, [&](const Numbers& counts) {
                unsigned passed = 0;
                for (std::uint32_t bits = 0; bits < 1U << (2 * choices); ++bits) {
                    FirstDraw draw{bits};
                    (void)release(counts, roster, std::cref(draw), Policy::Standard);
                    if (!draw.again) ++passed;
                }
                worst = std::min(worst, passed / static_cast<double>(1U << (2 * choices)));
            });
        }
    }
    CAPTURE(worst);
    CHECK(worst >= 0.81);
    CHECK(worst < 1);
}

TEST_CASE("the noise is BLAKE2b keyed with the noise key over text hash, roster, counts and try") {
    const ByteArray<32> key = filled(5);
    const TextHash text = filled(9);
    const Numbers counts{3, 14, 6};
    const NoiseStream noise = noiseFrom(key, text, 25, counts);
    for (unsigned attempt = 0; attempt < kReleaseTries; ++attempt) {
        Bytes input(text.begin(), text.end());
        for (const std::uint64_t number : {25U, 3U, 3U, 14U, 6U, attempt}) {
            ByteArray<8> bytes{};
            storeU64(bytes, number);
            input.insert(input.end(), bytes.begin(), bytes.end());
        }
        ByteArray<16> expected{};
        crypto_generichash(expected.data(), expected.size(), input.data(), input.size(), key.data(), key.size());
        for (std::size_t choice = 0; choice < 7; ++choice) REQUIRE(noise(attempt, choice) == expected[choice]);
    }
}

TEST_CASE("the same answers asked again give the same words") {
    const ByteArray<32> key = filled(1);
    std::mt19937 dice(3);
    for (int round = 0; round < 500; ++round) {
        const Numbers counts{static_cast<unsigned>(dice() % 9), static_cast<unsigned>(dice() % 9),
                             static_cast<unsigned>(dice() % 8)};
        const Release once = release(counts, 25, noiseFrom(key, filled(2), 25, counts), Policy::Standard);
        const Release again = release(counts, 25, noiseFrom(key, filled(2), 25, counts), Policy::Standard);
        REQUIRE(once == again);
    }
}

TEST_CASE("another key, text, roster or count draws other noise") {
    const Numbers counts{3, 14, 6};
    const auto first = [](const NoiseStream& noise) {
        Bytes bytes;
        for (unsigned attempt = 0; attempt < 4; ++attempt) {
            for (std::size_t choice = 0; choice < 3; ++choice) bytes.push_back(noise(attempt, choice));
        }
        return bytes;
    };
    const Bytes base = first(noiseFrom(filled(1), filled(2), 25, counts));
    CHECK(base != first(noiseFrom(filled(3), filled(2), 25, counts)));
    CHECK(base != first(noiseFrom(filled(1), filled(3), 25, counts)));
    CHECK(base != first(noiseFrom(filled(1), filled(2), 26, counts)));
    CHECK(base != first(noiseFrom(filled(1), filled(2), 25, Numbers{3, 15, 6})));
}
