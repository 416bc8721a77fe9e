// SPDX-License-Identifier: GPL-3.0-or-later
#include "proto/base/bytes.hpp"

#include <doctest/doctest.h>

using namespace stemmig;

TEST_CASE("hex is lower-case, two digits a byte, and reads either case") {
    const Bytes bytes{0x00, 0x0F, 0xA5, 0xFF};
    CHECK(toHex(bytes) == "000fa5ff");
    CHECK(fromHex("000fa5ff") == bytes);
    CHECK(fromHex("000FA5Ff") == bytes);
    CHECK(toHex({}).empty());
    CHECK(fromHex("") == Bytes{});
}

TEST_CASE("what is not an even number of hex digits is refused") {
    for (const char* text : {"0", "000", "0g", "g0", "00 0", " 00", "0x00", "00\n0", "00zz"}) {
        CAPTURE(text);
        CHECK_FALSE(fromHex(text).has_value());
    }
}

TEST_CASE("base64url has no padding and no characters that a URL changes") {
    CHECK(toBase64Url(asBytes("")) == "");
    CHECK(toBase64Url(asBytes("f")) == "Zg");
    CHECK(toBase64Url(asBytes("fo")) == "Zm8");
    CHECK(toBase64Url(asBytes("foo")) == "Zm9v");
    CHECK(toBase64Url(Bytes{0xFB, 0xFF, 0xFE}) == "-__-");
    CHECK(toBase64Url(Bytes(32)).size() == 43);
}

TEST_CASE("base64url gives back the bytes it was made of") {
    for (std::size_t size = 0; size < 70; ++size) {
        Bytes bytes(size);
        for (std::size_t i = 0; i < size; ++i) bytes[i] = static_cast<std::uint8_t>(i * 37 + size);
        CHECK(fromBase64Url(toBase64Url(bytes)) == bytes);
    }
}

TEST_CASE("base64url with padding, foreign characters or loose bits is refused") {
    for (const char* text : {"Zg==", "Zm8=", "Zm9v ", "+/+/", "Zm9v\n", "Z", "Zh"}) {
        CAPTURE(text);
        CHECK_FALSE(fromBase64Url(text).has_value());
    }
}

TEST_CASE("integers are little-endian") {
    ByteArray<8> bytes{};
    storeU64(bytes, 0x0102030405060708);
    CHECK(toHex(bytes) == "0807060504030201");
    CHECK(loadU64(bytes) == 0x0102030405060708);
    storeU64(bytes, UINT64_MAX);
    CHECK(loadU64(bytes) == UINT64_MAX);
}
