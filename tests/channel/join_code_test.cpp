// SPDX-License-Identifier: GPL-3.0-or-later
#include "proto/channel/join_code.hpp"

#include <doctest/doctest.h>
#include "tests/channel/vectors.hpp"

using namespace stemmig;

namespace {

const Case& cases() {
    static const Case all = Case::file("join_codes.json");
    return all;
}

std::string text(const JoinCode& code) { return {code.begin(), code.end()}; }

}  // namespace

TEST_CASE("the code of a key on a day is what another program of Argon2id says") {
    for (const Case& one : cases().list("codes")) {
        CAPTURE(one.text("why"));
        CHECK(text(joinCode(one.fixed<kKeySize>("key"), readDay(one.text("day")).value())) == one.text("code"));
    }
}

TEST_CASE("a join code is read as it was meant, and nothing else is") {
    for (const Case& one : cases().list("good")) {
        CAPTURE(one.text("why"));
        REQUIRE(readShortCode(one.text("typed")).has_value());
        CHECK(text(*readShortCode(one.text("typed"))) == one.text("code"));
    }
    for (const Case& one : cases().list("bad")) {
        CAPTURE(one.text("why"));
        CHECK_FALSE(readShortCode(one.text("typed")).has_value());
    }
}

TEST_CASE("a code is shown in two halves, and reads back") {
    const JoinCode code = readShortCode("K7QF03ZD").value();
    CHECK(shownCode(code) == "K7QF-03ZD");
    CHECK(readShortCode(shownCode(code)) == code);
}

TEST_CASE("a day is six digits that name one, and comes back the same") {
    for (const Case& one : cases().list("good_days")) {
        CAPTURE(one.text("why"));
        REQUIRE(readDay(one.text("day")).has_value());
        CHECK(writeDay(*readDay(one.text("day"))) == one.text("day"));
    }
    for (const Case& one : cases().list("bad_days")) {
        CAPTURE(one.text("why"));
        CHECK_FALSE(readDay(one.text("day")).has_value());
    }
}

TEST_CASE("clocks agree from yesterday to tomorrow") {
    for (const Case& one : cases().list("clocks")) {
        CAPTURE(one.text("why"));
        CHECK(clocksAgree(readDay(one.text("host")).value(), readDay(one.text("device")).value()) == one.truth("agree"));
    }
}
