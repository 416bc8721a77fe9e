// SPDX-License-Identifier: GPL-3.0-or-later
#include "participant/client/rooms.hpp"

#include <doctest/doctest.h>

using namespace stemmig;

namespace {

Beacon room(std::uint8_t key, const std::string& title = "Les") {
    Beacon out;
    out.port = 7420;
    out.key.fill(key);
    out.day = readDay("261127").value();
    out.titles = {{"nl", title}};
    return out;
}

/// A list that hears what it is told, with a clock that only moves when told to.
struct Ear {
    RoomList list;
    ClientTime now{1000};
    bool hear(const std::string& sender, const Beacon& beacon) { return list.hear(sender, beacon.encode(), now); }
    bool told(const std::string& address, const Beacon& beacon) {
        return list.hear(FoundRoom{{address, beacon.port}, beacon}, now);
    }
    [[nodiscard]] std::vector<std::string> addresses() const {
        std::vector<std::string> out;
        for (const FoundRoom& one : list.rooms()) out.push_back(one.host.address);
        return out;
    }
};

std::string made(unsigned number) { return "10.0." + std::to_string(number / 200) + "." + std::to_string(number % 200); }

}  // namespace

TEST_CASE("several rooms are listed in the order they were found, with the sender's address") {
    Ear ear;
    CHECK(ear.hear("192.168.1.20", room(1)));
    CHECK(ear.hear("192.168.1.30", room(2)));
    CHECK_FALSE(ear.hear("192.168.1.20", room(1)));
    CHECK(ear.addresses() == std::vector<std::string>{"192.168.1.20", "192.168.1.30"});
    CHECK(ear.list.rooms().front().host.authority() == "192.168.1.20:7420");
}

TEST_CASE("a room that falls silent is forgotten, one that keeps calling is not") {
    Ear ear;
    (void)ear.hear("192.168.1.20", room(1));
    (void)ear.hear("192.168.1.30", room(2));
    ear.now += ClientTime{4000};
    CHECK_FALSE(ear.hear("192.168.1.30", room(2)));
    CHECK(ear.list.nextDeadline() == ClientTime{1000} + kRoomLife);
    CHECK_FALSE(ear.list.expire(ClientTime{1000} + kRoomLife - ClientTime{1}));
    CHECK(ear.list.expire(ClientTime{1000} + kRoomLife));
    CHECK(ear.addresses() == std::vector<std::string>{"192.168.1.30"});
    CHECK(ear.list.expire(ear.now + kRoomLife));
    CHECK_FALSE(ear.list.nextDeadline().has_value());
}

TEST_CASE("a host on two adapters is one room, at the address heard first") {
    Ear ear;
    CHECK(ear.hear("192.168.1.20", room(1)));
    CHECK_FALSE(ear.hear("10.0.0.5", room(1)));
    CHECK(ear.addresses() == std::vector<std::string>{"192.168.1.20"});
    ear.now += kRoomLife;
    CHECK(ear.hear("10.0.0.5", room(1)));
    CHECK(ear.addresses() == std::vector<std::string>{"10.0.0.5"});
}

TEST_CASE("a room that was cleared or renamed stays one room") {
    Ear ear;
    (void)ear.hear("192.168.1.20", room(1));
    CHECK(ear.hear("192.168.1.20", room(2)));
    CHECK(ear.hear("192.168.1.20", room(2, "Een andere les")));
    REQUIRE(ear.list.rooms().size() == 1);
    CHECK(ear.list.rooms().front().beacon == room(2, "Een andere les"));
}

TEST_CASE("a room found both ways is one room, and one that is there as a service alone stays while it is told again") {
    Ear ear;
    CHECK(ear.hear("192.168.1.20", room(1)));
    CHECK_FALSE(ear.told("192.168.1.20", room(1)));
    CHECK(ear.told("192.168.1.30", room(2)));
    CHECK_FALSE(ear.hear("192.168.1.30", room(2)));
    for (int beat = 0; beat < 8; ++beat) {
        ear.now += ClientTime{1000};
        CHECK_FALSE(ear.told("192.168.1.20", room(1)));
        CHECK_FALSE(ear.told("192.168.1.30", room(2)));
    }
    CHECK(ear.addresses() == std::vector<std::string>{"192.168.1.20", "192.168.1.30"});
    ear.now += kRoomLife;
    CHECK(ear.list.expire(ear.now));
    CHECK(ear.list.rooms().empty());
}

TEST_CASE("what a host calls itself is not changed by what a service says of it, until it is silent") {
    Ear ear;
    (void)ear.told("192.168.1.20", room(1, "Oud"));
    CHECK(ear.told("192.168.1.20", room(1, "Nieuw")));
    CHECK(ear.hear("192.168.1.20", room(2, "Les")));
    ear.now += ClientTime{4000};
    CHECK_FALSE(ear.told("192.168.1.20", room(3, "Een verzinsel")));
    CHECK(ear.list.rooms().front().beacon == room(2, "Les"));
    ear.now += ClientTime{4000};
    CHECK(ear.told("192.168.1.20", room(3, "Een nieuwe les")));
    REQUIRE(ear.list.rooms().size() == 1);
    CHECK(ear.list.rooms().front().beacon == room(3, "Een nieuwe les"));
}

TEST_CASE("what is no beacon is not heard") {
    Ear ear;
    CHECK_FALSE(ear.list.hear("192.168.1.20", {}, ear.now));
    CHECK_FALSE(ear.list.hear("192.168.1.20", Bytes(600, 'S'), ear.now));
    Bytes cut = room(1).encode();
    cut.pop_back();
    CHECK_FALSE(ear.list.hear("192.168.1.20", cut, ear.now));
    CHECK(ear.list.rooms().empty());
}

TEST_CASE("a flood of made-up senders neither fills the memory nor pushes out a room that keeps calling") {
    Ear ear;
    (void)ear.hear("192.168.1.20", room(1));
    ear.now += ClientTime{2000};
    (void)ear.hear("192.168.1.20", room(1));
    for (unsigned i = 0; i < 10'000; ++i) {
        Beacon fake = room(2);
        storeU64(std::span(fake.key).first<8>(), i);
        if (i % 2 == 0) {
            (void)ear.hear(made(i), fake);
        } else {
            (void)ear.told(made(i), fake);
        }
        REQUIRE(ear.list.rooms().size() <= kMostRooms);
    }
    CHECK(ear.addresses().front() == "192.168.1.20");
    // And a true room gets in, in the place of one that was heard once.
    CHECK(ear.hear("192.168.1.30", room(9)));
    CHECK(ear.addresses().back() == "192.168.1.30");
}
