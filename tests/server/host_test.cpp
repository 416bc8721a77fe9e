// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include "tests/server/host_support.hpp"

using namespace stemmig;
using stemmig::test::freePort;
using stemmig::test::hasNotice;
using stemmig::test::Held;
using stemmig::test::hostOptions;
using stemmig::test::Newest;
using stemmig::test::RawClient;

TEST_CASE("a host publishes at once, obeys, serves the page and ends") {
    testing::MemoryRecorder recorder;
    Newest newest;
    HostOptions wanted = hostOptions();
    wanted.port = freePort();
    const std::uint16_t port = *wanted.port;
    auto host = Host::start(std::move(wanted), recorder, newest.publish());
    REQUIRE(host.ok());
    CHECK(host.value()->port() == port);
    const auto first = newest.after(0);
    REQUIRE(first);
    CHECK(first->view.expected == 12);
    CHECK(first->join_url == host.value()->joinUrl());
    CHECK(first->join_url.starts_with("http://127.0.0.1:" + std::to_string(port) + "/#"));
    CHECK(first->notices.size() <= 1);  // perhaps the system would not lock the memory

    host.value()->send(Command::Expect{20});
    host.value()->send(Wish::Reveal);
    const auto second = newest.after(2);
    REQUIRE(second);
    CHECK(second->view.expected == 20);
    CHECK(second->refused == Refusal::NotNow);

    RawClient client(port);
    client.send("GET / HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(port) + "\r\nAccept-Encoding: gzip\r\n\r\n");
    CHECK(client.readAnswer().starts_with("HTTP/1.1 200 "));
    host.value().reset();
    CHECK(client.readAll().empty());
    CHECK(recorder.durable.has_value());
}

TEST_CASE("an exception in the room costs what it was about, never the lesson") {
    testing::MemoryRecorder recorder;
    int thrown = 0;
    recorder.before = [&](const Session&) {
        if (++thrown <= 2) throw std::bad_alloc();
    };
    Newest newest;
    HostOptions wanted = hostOptions();
    wanted.port = freePort();
    const std::uint16_t port = *wanted.port;
    auto host = Host::start(std::move(wanted), recorder, newest.publish());
    REQUIRE(host.ok());
    host.value()->send(Command::Expect{20});  // one of the first two is kept in vain
    host.value()->send(Command::Expect{21});
    host.value()->send(Command::Expect{22});
    host.value()->send(Command::Expect{23});
    const auto now = newest.after(4);
    REQUIRE(now);
    CHECK(now->view.expected == 23);
    RawClient client(port);
    client.send("GET / HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(port) + "\r\nAccept-Encoding: gzip\r\n\r\n");
    CHECK(client.readAnswer().starts_with("HTTP/1.1 200 "));
    host.value().reset();
    CHECK(thrown > 2);
}

TEST_CASE("a broken-off session goes on with its key at its port, and says that the address is another") {
    testing::MemoryRecorder recorder;
    Newest newest;
    const std::uint16_t port = freePort();
    KeyPair key = KeyPair::generate();
    HostOptions wanted = hostOptions();
    wanted.identity = HostIdentity{key.secret.clone(), "192.0.2.77", port};
    wanted.resumed = newSession(wanted.room.lesson, false, {});
    wanted.resumed->room.expected = 7;
    auto host = Host::start(std::move(wanted), recorder, newest.publish());
    REQUIRE(host.ok());
    CHECK(host.value()->port() == port);
    CHECK(host.value()->joinUrl() == joinUrl("127.0.0.1", port, key.open));
    const auto first = newest.after(0);
    REQUIRE(first);
    CHECK(first->view.expected == 7);
    REQUIRE(hasNotice(*first, "address-changed"));
    const Text& said = first->notices.back().sentence;
    CHECK(said.in("nl").find("192.0.2.77 en is nu 127.0.0.1. Sluit eerst een open stelling.") != std::string::npos);
    CHECK(said.in("en").find("192.0.2.77 and is now 127.0.0.1. Close an open statement first.") != std::string::npos);
    host.value()->send(Wish::Lock);
    CHECK(hasNotice(*newest.after(1), "address-changed"));
}

TEST_CASE("a broken-off session does not move to another port") {
    testing::MemoryRecorder recorder;
    const Held somebody(0);
    for (const bool other_wish : {false, true}) {
        HostOptions wanted = hostOptions();
        wanted.identity = HostIdentity{KeyPair::generate().secret, "127.0.0.1", somebody.port()};
        wanted.resumed = newSession(wanted.room.lesson, false, {});
        if (other_wish) wanted.port = freePort();
        const auto host = Host::start(std::move(wanted), recorder, [](auto) {});
        REQUIRE(!host.ok());
        CHECK(host.error().sentence.in("en").starts_with("The broken-off lesson ran on port " + std::to_string(somebody.port())));
        CHECK(host.error().sentence.in("nl").starts_with("De afgebroken les liep op poort " + std::to_string(somebody.port())));
    }
    CHECK(!recorder.durable.has_value());
}

TEST_CASE("without a wish the port is 80, 7420 or the next free one") {
    testing::MemoryRecorder recorder;
    const Held web(80);     // held by us where allowed, else by nobody we need to care about
    const Held ours(7420);  // or by somebody else: either way it is not free
    const auto host = Host::start(hostOptions(), recorder, [](auto) {});
    REQUIRE(host.ok());
    CHECK(host.value()->port() != 80);
    CHECK(host.value()->port() > 7420);
}

TEST_CASE("an address that is none and an occupied port are refused with a sentence") {
    testing::MemoryRecorder recorder;
    HostOptions nowhere = hostOptions();
    nowhere.address = "school.example";
    const auto first = Host::start(std::move(nowhere), recorder, [](auto) {});
    REQUIRE(!first.ok());
    CHECK(first.error().sentence.in("en") == "\"school.example\" is no IPv4 address. It looks like 192.168.1.20.");

    const Held somebody(0);
    HostOptions occupied = hostOptions();
    occupied.port = somebody.port();
    const auto second = Host::start(std::move(occupied), recorder, [](auto) {});
    REQUIRE(!second.ok());
    CHECK(second.error().sentence.in("nl").find("is bezet door een ander programma") != std::string::npos);
}

TEST_CASE("the join URL carries the address the teacher named, and its Host is ours") {
    testing::MemoryRecorder recorder;
    HostOptions wanted = hostOptions();
    wanted.port = freePort();
    wanted.address = "192.0.2.1";
    const std::uint16_t port = *wanted.port;
    const auto host = Host::start(std::move(wanted), recorder, [](auto) {});
    REQUIRE(host.ok());
    CHECK(host.value()->joinUrl().starts_with("http://192.0.2.1:"));
    RawClient client(port);
    client.send("GET / HTTP/1.1\r\nHost: 192.0.2.1:" + std::to_string(port) + "\r\nAccept-Encoding: gzip\r\n\r\n");
    CHECK(client.readAnswer().starts_with("HTTP/1.1 200 "));
}
