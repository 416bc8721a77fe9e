// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/lesson/unicode.hpp"
#include <doctest/doctest.h>
#include <string>

using namespace stemmig;

TEST_CASE("well-formed UTF-8 is read up to its last code point") {
    CHECK_FALSE(
        firstInvalidUtf8("a\xC2\x80\xDF\xBF\xE0\xA0\x80\xED\x9F\xBF\xEE\x80\x80\xF0\x90\x80\x80\xF4\x8F\xBF\xBF").has_value());
    CHECK(countCodePoints("a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x99\x82") == 4);
}

TEST_CASE("overlong forms, surrogates, lone and missing bytes are not UTF-8") {
    for (const char* bad : {"\x80", "\xC0\xAF", "\xC1\xBF", "\xE0\x9F\xBF", "\xED\xA0\x80", "\xED\xBF\xBF", "\xF0\x8F\xBF\xBF",
                            "\xF4\x90\x80\x80", "\xF8\x88\x80\x80\x80", "\xFF", "\xE2\x82", "\xC3(", "\xE2\x28\xA1"}) {
        CAPTURE(std::string_view(bad).size());
        CHECK(firstInvalidUtf8(std::string("ok") + bad) == 2);
    }
}

TEST_CASE("characters that hide or turn a text are found, those that people type are not") {
    CHECK_FALSE(firstForbidden("caf\xC3\xA9 \xE2\x80\x9Cja\xE2\x80\x9D \xE2\x80\x93 \xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x8E\x93")
                    .has_value());
    CHECK(firstForbidden("a\tb") == U'\t');
    CHECK(firstForbidden("a\x7F") == char32_t{0x7F});
    CHECK(firstForbidden("a\xC2\x85") == char32_t{0x85});
    CHECK(firstForbidden("\xE2\x80\xAE") == char32_t{0x202E});
    CHECK(firstForbidden("\xE2\x81\xA6") == char32_t{0x2066});
    CHECK(firstForbidden("\xE2\x80\x8B") == char32_t{0x200B});
    CHECK(firstForbidden("\xEF\xBB\xBF") == char32_t{0xFEFF});
}
