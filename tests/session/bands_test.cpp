// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include <string>
#include "host/session/release.hpp"

using namespace stemmig;

namespace {

constexpr unsigned kMostRoster = 400;

/// The cut as it is written in docs/release.md: "0-3|4-6|7-10".
std::string written(unsigned roster, Policy policy = Policy::Standard) {
    const std::optional<Bands> cut = bands(roster, policy);
    if (!cut) return "nothing";
    std::string out;
    for (std::size_t i = 0; i < cut->first.size(); ++i) {
        const unsigned last = i + 1 < cut->first.size() ? cut->first[i + 1] - 1 : roster;
        out += (i == 0 ? "" : "|") + std::to_string(cut->first[i]) + "-" + std::to_string(last);
    }
    return out;
}

template <class Check>
void forEveryCut(Check check) {
    for (const Policy policy : {Policy::Standard, Policy::Strict}) {
        for (unsigned roster = 0; roster <= kMostRoster; ++roster) {
            CAPTURE(roster);
            CAPTURE(policy == Policy::Strict);
            if (const std::optional<Bands> cut = bands(roster, policy)) check(*cut, roster, policy);
        }
    }
}

unsigned sizeOf(const Bands& cut, unsigned roster, std::size_t place) {
    return (place + 1 < cut.first.size() ? cut.first[place + 1] : roster + 1) - cut.first[place];
}

/// Smallest and largest true count that some dither turns into this level, by trying all.
std::pair<unsigned, unsigned> possible(const Bands& cut, unsigned roster, std::uint8_t level) {
    unsigned least = roster + 1, most = 0;
    for (unsigned count = 0; count <= roster; ++count) {
        for (const int dither : {-1, 0, 1}) {
            const int moved = std::min(std::max(static_cast<int>(count) + dither, 0), static_cast<int>(roster));
            if (levelOf(cut, roster, static_cast<unsigned>(moved)) != level) continue;
            least = std::min(least, count);
            most = std::max(most, count);
        }
    }
    return {least, most};
}

}  // namespace

TEST_CASE("the bands are the ones of the design") {
    CHECK(written(10) == "0-3|4-6|7-10");
    CHECK(written(13) == "0-3|4-9|10-13");
    CHECK(written(15) == "0-3|4-6|7-8|9-11|12-15");
    CHECK(written(16) == "0-3|4-6|7-9|10-12|13-16");
    CHECK(written(25) == "0-3|4-6|7-10|11-14|15-18|19-21|22-25");
    CHECK(written(32) == "0-3|4-8|9-13|14-18|19-23|24-28|29-32");
    CHECK(bands(300, Policy::Standard)->tail == 25);
    CHECK(written(300).substr(0, 5) == "0-25|");
    CHECK(written(300).substr(written(300).size() - 8) == "|275-300");
}

TEST_CASE("the strict bands have one word between wider tails") {
    CHECK(written(11, Policy::Strict) == "nothing");
    CHECK(written(12, Policy::Strict) == "0-4|5-7|8-12");
    CHECK(written(25, Policy::Strict) == "0-5|6-19|20-25");
    CHECK(written(300, Policy::Strict) == "0-60|61-239|240-300");
}

TEST_CASE("below ten, or twelve when strict, there are no bands") {
    for (unsigned roster = 0; roster < 10; ++roster) CHECK_FALSE(bands(roster, Policy::Standard));
    CHECK(bands(10, Policy::Standard));
    for (unsigned roster = 0; roster < 12; ++roster) CHECK_FALSE(bands(roster, Policy::Strict));
    CHECK(bands(12, Policy::Strict));
}

TEST_CASE("the tail is the larger of three and a twelfth, and wider when strict") {
    forEveryCut([](const Bands& cut, unsigned roster, Policy policy) {
        const unsigned tail = std::max(3U, roster / 12);
        CHECK(cut.tail == (policy == Policy::Strict ? std::max(tail + 1, roster / 5) : tail));
        CHECK(cut.first[1] == cut.tail + 1);
        CHECK(cut.first.back() == roster - cut.tail);
    });
}

TEST_CASE("there are five words between from fifteen counts on, three from eight, else one") {
    forEveryCut([](const Bands& cut, unsigned roster, Policy policy) {
        const unsigned between = roster - 2 * cut.tail - 1;
        CHECK(cut.interior == (policy == Policy::Strict || between < 8 ? 1 : between < 15 ? 3 : 5));
        const std::vector<std::uint8_t> expected = cut.interior == 1   ? std::vector<std::uint8_t>{0, 3, 6}
                                                   : cut.interior == 3 ? std::vector<std::uint8_t>{0, 2, 3, 4, 6}
                                                                       : std::vector<std::uint8_t>{0, 1, 2, 3, 4, 5, 6};
        CHECK(cut.level == expected);
    });
}

TEST_CASE("a larger count never gives a lower word, and the bands partition all counts") {
    forEveryCut([](const Bands& cut, unsigned roster, Policy) {
        std::uint8_t before = 0;
        for (unsigned count = 0; count <= roster; ++count) {
            const std::uint8_t level = levelOf(cut, roster, count);
            REQUIRE(level >= before);
            REQUIRE(level <= 6);
            before = level;
        }
        CHECK(levelOf(cut, roster, 0) == 0);
        CHECK(before == 6);
        unsigned total = 0;
        for (std::size_t place = 0; place < cut.first.size(); ++place) total += sizeOf(cut, roster, place);
        CHECK(total == roster + 1);
    });
}

TEST_CASE("a count and its mirror image have mirrored words") {
    forEveryCut([](const Bands& cut, unsigned roster, Policy) {
        for (unsigned count = 0; count <= roster; ++count) {
            REQUIRE(levelOf(cut, roster, count) + levelOf(cut, roster, roster - count) == 6);
        }
    });
}

TEST_CASE("no band is narrow: outer words hold three counts, the centre two, the tails three and zero") {
    forEveryCut([](const Bands& cut, unsigned roster, Policy) {
        for (std::size_t place = 0; place < cut.first.size(); ++place) {
            const bool is_tail = place == 0 || place + 1 == cut.first.size();
            const bool is_centre = cut.level[place] == 3;
            CHECK(sizeOf(cut, roster, place) >= (is_tail ? 4U : is_centre ? 2U : 3U));
        }
    });
}

TEST_CASE("every word leaves at least four true counts possible") {
    for (const Policy policy : {Policy::Standard, Policy::Strict}) {
        for (unsigned roster = 10; roster <= kMostRoster; ++roster) {
            const std::optional<Bands> cut = bands(roster, policy);
            if (!cut) continue;
            for (const std::uint8_t level : cut->level) {
                const auto [least, most] = possible(*cut, roster, level);
                CAPTURE(roster);
                REQUIRE(most - least + 1 >= 4);
            }
        }
    }
}

TEST_CASE("the lowest count of a word is the smallest that some dither turns into it") {
    forEveryCut([](const Bands& cut, unsigned roster, Policy) {
        for (const std::uint8_t level : cut.level) REQUIRE(lowestCount(cut, level) == possible(cut, roster, level).first);
    });
}
