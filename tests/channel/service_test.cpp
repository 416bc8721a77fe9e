// SPDX-License-Identifier: GPL-3.0-or-later
#include "proto/channel/service.hpp"

#include <doctest/doctest.h>

using namespace stemmig;

namespace {

constexpr std::uint16_t kPort = 7420;

Beacon room() {
    Beacon out;
    out.port = kPort;
    for (std::size_t i = 0; i < out.key.size(); ++i) out.key[i] = static_cast<std::uint8_t>(i * 7);
    out.day = readDay("261127").value();
    out.titles = {{"nl", "Slim met je scherm"}, {"en", "Smart with your screen"}};
    return out;
}

/// The text of a good room with one string changed.
std::vector<std::string> with(std::size_t at, const std::string& text) {
    auto out = serviceText(room());
    out.at(at) = text;
    return out;
}

bool isRoom(const std::vector<std::string>& text) { return readServiceText(text, kPort).has_value(); }

}  // namespace

TEST_CASE("a service says what the beacon says, and reads back as it") {
    CHECK(serviceText(room()) == std::vector<std::string>{"v=1", "kind=live",
                                                          "key=00070e151c232a31383f464d545b626970777e858c939aa1a8afb6bdc4cbd2d9",
                                                          "day=261127", "nl=Slim met je scherm", "en=Smart with your screen"});
    CHECK(readServiceText(serviceText(room()), kPort) == room());
    Beacon other = room();
    other.kind = SessionKind::Rehearsal;
    other.titles.pop_back();
    CHECK(readServiceText(serviceText(other), kPort) == other);
    other.titles.front().text = "Wat is er = waar?";
    CHECK(readServiceText(serviceText(other), kPort) == other);
}

TEST_CASE("the longest service fits, and what is too long ends between two characters") {
    Beacon out = room();
    std::string title;
    for (int i = 0; i < 50; ++i) title += "\xE2\x82\xAC";
    out.titles.assign(6, {"nl", title});
    const auto text = serviceText(out);
    CHECK(text.size() == 4 + kMaxTitles);
    for (const std::string& one : text) CHECK(one.size() <= 255);
    const auto read = readServiceText(text, kPort);
    REQUIRE(read.has_value());
    CHECK(read->titles.front().text.size() == 96);
    CHECK(read == Beacon::decode(out.encode()));
}

TEST_CASE("a text with a string too few, too many, twice or in another place is no room") {
    const auto good = serviceText(room());
    CHECK(isRoom(good));
    CHECK_FALSE(isRoom({}));
    for (std::size_t size = 0; size <= 4; ++size) CHECK_FALSE(isRoom({good.begin(), good.begin() + std::ptrdiff_t(size)}));
    for (std::size_t i = 0; i < 4; ++i) {
        auto text = good;
        text.erase(text.begin() + std::ptrdiff_t(i));
        CHECK_FALSE(isRoom(text));
        text = good;
        text.push_back(good[i]);
        CHECK_FALSE(isRoom(text));
        text = good;
        std::swap(text[i], text[i + 1]);
        CHECK_FALSE(isRoom(text));
    }
    CHECK_FALSE(isRoom(std::vector<std::string>(10'000, "nl=Les")));
    auto text = good;
    text.resize(4 + kMaxTitles + 1, "de=Stunde");
    CHECK_FALSE(isRoom(text));
}

TEST_CASE("another version, world, key, day, port and a title that is no line of text are no room") {
    for (const char* bad : {"", "v", "v=2", "V=1", "v=1 "}) CHECK_FALSE(isRoom(with(0, bad)));
    for (const char* bad : {"", "kind=", "kind=exam", "kind=Live", "live"}) CHECK_FALSE(isRoom(with(1, bad)));
    const std::string key = serviceText(room())[2];
    for (const std::string& bad :
         {std::string(), std::string("key="), key + "00", key.substr(0, key.size() - 1), "sey" + key.substr(3)})
        CHECK_FALSE(isRoom(with(2, bad)));
    std::string loud = key;
    loud.back() = 'D', loud[6] = 'G';
    CHECK_FALSE(isRoom(with(2, loud)));
    CHECK_FALSE(isRoom(with(2, key.substr(0, 8) + "0E" + key.substr(10))));  // one way to write it
    for (const char* bad : {"", "day=", "day=261327", "day=2611271", "day=tuesda", "dag=261127"})
        CHECK_FALSE(isRoom(with(3, bad)));
    for (const char* bad : {"", "nl", "nl=", "nl=   ", "NL=Les", "nld=Les", "nl:Les", "n=Les", "nl=Twee\nregels",
                            "nl=\xE2\x80\xAEomgekeerd", "nl=half \xE2\x82", "nl=\xED\xA0\x80", "nl=\x7F", "nl=\xC2\x85"})
        CHECK_FALSE(isRoom(with(4, bad)));
    CHECK_FALSE(isRoom(with(4, std::string("nl=nul\0", 7))));
    CHECK_FALSE(isRoom(with(4, "nl=" + std::string(kMaxTitle + 1, 'x'))));
    CHECK_FALSE(isRoom(with(4, "nl=" + std::string(100'000, 'x'))));
    CHECK_FALSE(readServiceText(serviceText(room()), 0).has_value());
}

TEST_CASE("a service is called after the lesson and its key, and nothing else") {
    Beacon out = room();
    CHECK(serviceName(out) == "Slim met je scherm 0007");
    out.titles.front().text = std::string(57, 'x') + "\xE2\x82\xAC";
    CHECK(serviceName(out) == std::string(57, 'x') + " 0007");
    out.titles.front().text = std::string(90, 'x');
    CHECK(serviceName(out).size() == kMaxServiceName);
    out.titles.clear();
    out.key[0] = 0xAB;
    CHECK(serviceName(out) == "Stemmig ab07");
}
