// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include "tests/server/host_support.hpp"

// The host and its network: what it says of it, and how it follows it. Networks that only exist in a namespace are in
// tests/e2e/network.

using namespace stemmig;
using stemmig::test::freePort;
using stemmig::test::hasNotice;
using stemmig::test::hostOptions;
using stemmig::test::Newest;
using stemmig::test::RawClient;

namespace {

// TEST-NET-2 and -3 of RFC 5737: addresses nobody has.
const Adapter kLan{"eth0", 0xC6336407, true};         // 198.51.100.7
const Adapter kLanLater{"eth0", 0xC6336463, true};    // 198.51.100.99
const Adapter kDocker{"docker0", 0xCB007101, false};  // 203.0.113.1

/// Adapters that a test plugs in and out while the room thread looks.
class Plugs {
public:
    explicit Plugs(std::vector<Adapter> first) : m_now(std::move(first)) {}
    void now(std::vector<Adapter> next) {
        const std::lock_guard lock(m_mutex);
        m_now = std::move(next);
    }
    std::function<std::vector<Adapter>()> sense() {
        return [this] {
            const std::lock_guard lock(m_mutex);
            return m_now;
        };
    }

private:
    std::mutex m_mutex;
    std::vector<Adapter> m_now;
};

HostOptions quick(Plugs& plugs) {
    HostOptions out = hostOptions();
    out.loopback_only = false;
    out.port = freePort();
    out.network.look = Instant{5};
    out.network.fetch = Instant{20};
    out.network.adapters = plugs.sense();
    out.network.neighbours = [] { return std::nullopt; };
    return out;
}

/// A lesson that is on, with a seat taken.
HostOptions underWay(HostOptions options, const std::string& address) {
    Session session = newSession(options.room.lesson, false, {});
    session.place = Place::AtStep;
    session.room.seats = std::make_shared<const std::vector<Seat>>(std::vector{Seat{3, {}}});
    options.identity = HostIdentity{KeyPair::generate().secret, address, *options.port};
    options.resumed = std::move(session);
    return options;
}

auto announces(const std::string& address) {
    return [address](const Publication& now) {
        return now.network.announced == address && now.join_url.starts_with("http://" + address + ":");
    };
}

}  // namespace

TEST_CASE("host: it fetches its own page through the address it announces") {
    testing::MemoryRecorder recorder;
    Newest newest;
    HostOptions wanted = hostOptions();
    wanted.port = freePort();
    const auto host = Host::start(std::move(wanted), recorder, newest.publish());
    REQUIRE(host.ok());
    const auto now = newest.diagnosed(Diagnosis::NobodyYet);  // and not OwnPageFails
    REQUIRE(now);
    CHECK(now->network.announced == "127.0.0.1");
    CHECK(now->network.offered.empty());
    // The page, here, is no device.
    RawClient client(host.value()->port());
    client.send("GET / HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(host.value()->port()) +
                "\r\nAccept-Encoding: gzip\r\n\r\n");
    CHECK(client.readAnswer().starts_with("HTTP/1.1 200 "));
    host.value()->send(Command::Expect{20});
    CHECK(newest.after(1)->network.advice.diagnosis == Diagnosis::NobodyYet);
}

TEST_CASE("host: an address that does not lead here is noticed") {
    testing::MemoryRecorder recorder;
    Newest newest;
    Plugs plugs({kLan, kDocker});
    const auto host = Host::start(quick(plugs), recorder, newest.publish());
    REQUIRE(host.ok());
    const auto now = newest.diagnosed(Diagnosis::OwnPageFails);
    REQUIRE(now);
    CHECK(now->network.announced == "198.51.100.7");
    CHECK(now->network.offered == std::vector{kLan, kDocker});
    CHECK(now->network.advice.headline.in("en").find("198.51.100.7:" + std::to_string(host.value()->port())) !=
          std::string::npos);
}

TEST_CASE("host: the teacher picks another address, and everything follows it") {
    testing::MemoryRecorder recorder;
    Newest newest;
    Plugs plugs({kLan, kDocker});
    const auto host = Host::start(quick(plugs), recorder, newest.publish());
    REQUIRE(host.ok());
    const std::string port = std::to_string(host.value()->port());
    REQUIRE(newest.diagnosed(Diagnosis::OwnPageFails));
    host.value()->announceAt("nowhere");
    host.value()->announceAt("203.0.113.1");
    const auto now = newest.until(announces("203.0.113.1"));
    REQUIRE(now);
    CHECK(now->join_address == "203.0.113.1:" + port);
    CHECK_FALSE(hasNotice(*now, "address-changed"));  // nobody was in
    RawClient client(host.value()->port());
    client.send("GET / HTTP/1.1\r\nHost: 203.0.113.1:" + port + "\r\nAccept-Encoding: gzip\r\n\r\n");
    CHECK(client.readAnswer().starts_with("HTTP/1.1 200 "));
    REQUIRE(newest.diagnosed(Diagnosis::OwnPageFails));
    host.value()->announceAt("127.0.0.1");
    REQUIRE(newest.until(announces("127.0.0.1")));
    CHECK(newest.diagnosed(Diagnosis::AddressChanged));  // no pupil gets there
}

TEST_CASE("host: an empty lobby follows the network without a word") {
    testing::MemoryRecorder recorder;
    Newest newest;
    Plugs plugs({kDocker});
    const auto host = Host::start(quick(plugs), recorder, newest.publish());
    REQUIRE(host.ok());
    CHECK(host.value()->joinUrl().starts_with("http://203.0.113.1:"));
    plugs.now({kDocker, kLan});
    REQUIRE(newest.until(announces("198.51.100.7")));
    plugs.now({kLanLater});
    const auto now = newest.until(announces("198.51.100.99"));
    REQUIRE(now);
    CHECK_FALSE(hasNotice(*now, "address-changed"));
    plugs.now({});
    const auto alone = newest.diagnosed(Diagnosis::AddressLost);
    REQUIRE(alone);
    CHECK(alone->network.announced == "198.51.100.99");
}

TEST_CASE("host: with the class in, a lost address is said, and only the teacher changes it") {
    testing::MemoryRecorder recorder;
    Newest newest;
    Plugs plugs({kLan});
    const auto host = Host::start(underWay(quick(plugs), "198.51.100.7"), recorder, newest.publish());
    REQUIRE(host.ok());
    const auto first = newest.after(0);
    REQUIRE(first);
    CHECK_FALSE(hasNotice(*first, "address-changed"));
    plugs.now({kLanLater});
    const auto lost = newest.diagnosed(Diagnosis::AddressChanged);
    REQUIRE(lost);
    CHECK(lost->network.announced == "198.51.100.7");
    CHECK(lost->network.offered == std::vector{kLanLater});
    REQUIRE(hasNotice(*lost, "address-changed"));
    CHECK(lost->notices.back().sentence.in("en").starts_with("This computer no longer has the address 198.51.100.7."));
    host.value()->announceAt("198.51.100.99");
    const auto moved = newest.until(announces("198.51.100.99"));
    REQUIRE(moved);
    REQUIRE(hasNotice(*moved, "address-changed"));
    CHECK(moved->notices.back().sentence.in("en").find("was 198.51.100.7 and is now 198.51.100.99.") != std::string::npos);
    plugs.now({kLanLater, kLan});
    REQUIRE(newest.until([](const Publication& now) { return now.network.offered.size() == 2; }));
    CHECK(newest.until(announces("198.51.100.99")));
}

TEST_CASE("host: a lost address that comes back is no news any more") {
    testing::MemoryRecorder recorder;
    Newest newest;
    Plugs plugs({kLan});
    const auto host = Host::start(underWay(quick(plugs), "198.51.100.7"), recorder, newest.publish());
    REQUIRE(host.ok());
    plugs.now({});
    const auto lost = newest.diagnosed(Diagnosis::AddressLost);
    REQUIRE(lost);
    CHECK(hasNotice(*lost, "address-changed"));
    plugs.now({kLan});
    const auto back = newest.until([](const Publication& now) { return !hasNotice(now, "address-changed"); });
    REQUIRE(back);
    CHECK(back->network.announced == "198.51.100.7");
}

TEST_CASE("host: a computer without a network says so, and takes the first one that comes") {
    testing::MemoryRecorder recorder;
    Newest newest;
    Plugs plugs({{"lo", 0x7F000001, false}, {"eth1", 0xA9FE0102, true}});
    const auto host = Host::start(quick(plugs), recorder, newest.publish());
    REQUIRE(host.ok());
    const auto alone = newest.diagnosed(Diagnosis::NoNetwork);
    REQUIRE(alone);
    CHECK(alone->network.offered.empty());
    CHECK(alone->network.announced == "169.254.1.2");
    plugs.now({{"lo", 0x7F000001, false}, {"eth1", 0xA9FE0102, true}, kDocker});
    CHECK(newest.until(announces("203.0.113.1")));
}
