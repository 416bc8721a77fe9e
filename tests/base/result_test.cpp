// SPDX-License-Identifier: GPL-3.0-or-later
#include "proto/base/result.hpp"

#include <doctest/doctest.h>
#include <memory>
#include <string>

using namespace stemmig;

TEST_CASE("a result holds its value or its failure, never both") {
    const Result<int, std::string> value = 7;
    CHECK(value.ok());
    CHECK(value.value() == 7);
    CHECK_THROWS_AS((void)value.error(), std::bad_variant_access);

    const Result<int, std::string> failure = Err{std::string("no")};
    CHECK_FALSE(failure.ok());
    CHECK(failure.error() == "no");
    CHECK_THROWS_AS((void)failure.value(), std::bad_variant_access);
}

TEST_CASE("value and failure may be of one type") {
    const Result<int, int> value = 1;
    const Result<int, int> failure = Err{1};
    CHECK(value.ok());
    CHECK_FALSE(failure.ok());
}

TEST_CASE("a value that cannot be copied is moved out") {
    Result<std::unique_ptr<int>, int> result = std::make_unique<int>(3);
    const std::unique_ptr<int> taken = std::move(result).value();
    CHECK(*taken == 3);
}
