// SPDX-License-Identifier: GPL-3.0-or-later
#include "proto/channel/beacon.hpp"

#include <doctest/doctest.h>
#include <functional>

using namespace stemmig;

namespace {

Beacon room() {
    Beacon out;
    out.port = 7420;
    out.key.fill(7);
    out.day = readDay("261127").value();
    out.titles = {{"nl", "Veilig met je scherm"}, {"en", "Smart with your screen"}};
    return out;
}

/// Where the first title begins, and its text.
constexpr std::size_t kFirstTitle = 4 + 1 + 1 + 2 + 32 + 6 + 1, kFirstText = kFirstTitle + 3;

Bytes with(const std::function<void(Bytes&)>& change) {
    Bytes out = room().encode();
    change(out);
    return out;
}

Beacon called(const std::string& title) {
    Beacon out = room();
    out.titles = {{"nl", title}};
    return out;
}

}  // namespace

TEST_CASE("a beacon reads back as it was written, and is small") {
    CHECK(Beacon::decode(room().encode()) == room());
    Beacon other = room();
    other.kind = SessionKind::Rehearsal;
    other.port = 80;
    CHECK(Beacon::decode(other.encode()) == other);
    CHECK(room().encode().size() < 128);
}

TEST_CASE("the longest beacon fits, and a long title ends between two characters") {
    Beacon out = room();
    out.titles.assign(kMaxTitles + 3, {"nl", std::string(kMaxTitle - 1, 'a') + "é" + std::string(200, 'b')});
    const Bytes bytes = out.encode();
    CHECK(bytes.size() <= kMaxBeacon);
    const auto read = Beacon::decode(bytes);
    REQUIRE(read.has_value());
    CHECK(read->titles.size() == kMaxTitles);
    CHECK(read->titles.front().text == std::string(kMaxTitle - 1, 'a'));
}

TEST_CASE("a beacon cut off anywhere, or with a byte too many, is none") {
    const Bytes whole = room().encode();
    for (std::size_t size = 0; size < whole.size(); ++size) {
        CAPTURE(size);
        CHECK_FALSE(Beacon::decode(ByteView(whole).first(size)).has_value());
    }
    CHECK_FALSE(Beacon::decode(with([](Bytes& it) { it.push_back(0); })).has_value());
    CHECK_FALSE(Beacon::decode(Bytes(kMaxBeacon + 1, 0)).has_value());
}

TEST_CASE("another program, version, world, port 0, a wrong day and a room without a name are no beacon") {
    const std::pair<std::size_t, std::uint8_t> changes[] = {{0, 'X'}, {4, 2}, {5, 0}, {5, 3}, {40, 'x'}, {46, 0}, {46, 9}};
    for (const auto& change : changes) {
        CAPTURE(change.first);
        CHECK_FALSE(Beacon::decode(with([&](Bytes& it) { it[change.first] = change.second; })).has_value());
    }
    CHECK_FALSE(Beacon::decode(with([](Bytes& it) { it[6] = it[7] = 0; })).has_value());
    CHECK_FALSE(Beacon::decode(with([](Bytes& it) { it[kFirstTitle] = 'N'; })).has_value());
    CHECK_FALSE(Beacon::decode(with([](Bytes& it) { it[kFirstTitle + 2] = 0; })).has_value());
    CHECK_FALSE(Beacon::decode(called("").encode()).has_value());
    CHECK_FALSE(Beacon::decode(called("   ").encode()).has_value());
}

TEST_CASE("a title is one line of text that cannot disturb its neighbours") {
    for (const char* good : {"Les 2B", "Café", "Ünïcode ✓", "\xF0\x9F\x8C\xB1 groen"}) {
        CAPTURE(good);
        CHECK(Beacon::decode(called(good).encode()) == called(good));
    }
    for (const char* bad : {"two\nlines", "tab\there", "\x7F", "\xC2\x85", "turned \xE2\x80\xAE round", "\xE2\x81\xA6",
                            "\xE2\x80\xA8", "\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xFF", "half \xE2\x82", "\x80"}) {
        CAPTURE(bad);
        CHECK_FALSE(Beacon::decode(called(bad).encode()).has_value());
    }
    CHECK_FALSE(Beacon::decode(with([](Bytes& it) { it[kFirstText] = 0; })).has_value());
}
