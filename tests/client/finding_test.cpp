// SPDX-License-Identifier: GPL-3.0-or-later
// On real sockets of this computer: a host calls, a device hears it, asks it and compares the join code.
#include <doctest/doctest.h>
#include <asio.hpp>
#include "host/server/beacon_sender.hpp"
#include "participant/client/finder.hpp"
#include "participant/client/knock.hpp"
#include "tests/server/host_support.hpp"

using namespace stemmig;
using asio::ip::udp;

namespace {

constexpr std::uint32_t kHere = 0x7F000001;

Beacon room(std::uint8_t key) {
    Beacon out;
    out.port = 7420;
    out.key.fill(key);
    out.day = readDay("261127").value();
    out.titles = {{"nl", "Les"}};
    return out;
}

Adapter adapter(std::uint32_t address) { return {"lo", address, true}; }

/// Runs until `so`, at most as long as a test may take.
template <class So>
[[nodiscard]] bool runUntil(asio::io_context& io, So so) {
    const auto until = std::chrono::steady_clock::now() + test::kPatience;
    while (!so() && std::chrono::steady_clock::now() < until) io.run_one_for(std::chrono::milliseconds(100));
    return so();
}

struct Ear {
    asio::io_context io{1};
    std::vector<FoundRoom> rooms;
    int told = 0;
    Finder finder{io, [this](const std::vector<FoundRoom>& now) { rooms = now, ++told; }, 0};
};

}  // namespace

TEST_CASE("a device hears two rooms that call on the network, and each once") {
    Ear ear;
    REQUIRE(ear.finder.listening());
    const udp::endpoint here(asio::ip::address_v4::loopback(), ear.finder.port());
    int calls = 0;
    const auto caller = [&](std::uint8_t key) {
        return [&, key]() -> std::optional<BeaconSender::Call> {
            ++calls;
            return BeaconSender::Call{{adapter(kHere + key)}, room(key)};
        };
    };
    BeaconSender first(ear.io, Instant{20}, caller(1), here), second(ear.io, Instant{20}, caller(2), here);
    first.start();
    second.start();
    CHECK(runUntil(ear.io, [&] { return ear.rooms.size() == 2 && calls >= 10; }));
    CHECK(ear.told <= 2);
    CHECK(ear.rooms.front().beacon == room(1));
    CHECK(ear.rooms.front().host.address == "127.0.0.2");
    CHECK(ear.rooms.back().host.address == "127.0.0.3");
}

TEST_CASE("a host that takes no seats is silent, and one adapter that fails costs the others nothing") {
    Ear ear;
    const udp::endpoint here(asio::ip::address_v4::loopback(), ear.finder.port());
    bool open = false;
    BeaconSender sender(
        ear.io, Instant{5},
        [&]() -> std::optional<BeaconSender::Call> {
            if (!open) return std::nullopt;
            constexpr std::uint32_t kNotOurs = 0xC0000201;  // 192.0.2.1
            return BeaconSender::Call{{adapter(kNotOurs), adapter(kHere)}, room(3)};
        },
        here);
    sender.start();
    ear.io.run_for(std::chrono::milliseconds(60));
    CHECK(ear.rooms.empty());
    open = true;
    CHECK(runUntil(ear.io, [&] { return ear.rooms.size() == 1; }));
    CHECK(ear.rooms.front().host.address == "127.0.0.1");
}

TEST_CASE("a device listens on while it is flooded, and still hears a room") {
    Ear ear;
    udp::socket flood(ear.io, udp::v4());
    const udp::endpoint here(asio::ip::address_v4::loopback(), ear.finder.port());
    const Bytes rubbish(900, 'x');
    Bytes cut = room(1).encode();
    cut.pop_back();
    for (int i = 0; i < 3000; ++i) {
        flood.send_to(asio::buffer(i % 2 == 0 ? rubbish : cut), here);
        ear.io.poll();
    }
    const Bytes call = room(1).encode();
    CHECK(runUntil(ear.io, [&] {
        flood.send_to(asio::buffer(call), here);
        return ear.rooms.size() == 1;
    }));
}

TEST_CASE("a host tells who knocks its key and day, and the board's code fits them") {
    test::Newest newest;
    testing::MemoryRecorder recorder;
    HostOptions options = test::hostOptions();
    options.network.today = [] { return readDay("261127").value(); };
    auto host = Host::start(std::move(options), recorder, newest.publish());
    REQUIRE(host.ok());
    const auto coded = newest.until([](const Publication& now) { return !now.join_code.empty(); });
    REQUIRE(coded != nullptr);

    asio::io_context io{1};
    std::optional<Result<HostCard, KnockFailure>> came;
    const Knock knock(io, {"127.0.0.1", host.value()->port()}, 1, [&](auto result) { came.emplace(std::move(result)); });
    REQUIRE(runUntil(io, [&] { return came.has_value(); }));
    REQUIRE(came->ok());
    CHECK(came->value().kind == SessionKind::Live);
    CHECK(writeDay(came->value().day) == "261127");
    CHECK(shownCode(joinCode(came->value().key, came->value().day)) == coded->join_code);
    CHECK(coded->join_url.find(toBase64Url(came->value().key)) != std::string::npos);
    CHECK(coded->view.joined == 0);

    SUBCASE("a cleared room has another code") {
        host.value()->send(Command::ClearRoom{});
        CHECK(newest.until([&](const Publication& now) { return !now.join_code.empty() && now.join_code != coded->join_code; }));
    }
}

TEST_CASE("where nobody answers a knock ends as silence, and where somebody else does as a stranger") {
    asio::io_context io{1};
    std::optional<Result<HostCard, KnockFailure>> came;
    const auto done = [&](auto result) { came.emplace(std::move(result)); };
    SUBCASE("a port nobody listens at") {
        const Knock knock(io, {"127.0.0.1", test::freePort()}, 1, done);
        REQUIRE(runUntil(io, [&] { return came.has_value(); }));
        CHECK(came->error() == KnockFailure::Silent);
    }
    SUBCASE("an address that is none") {
        const Knock knock(io, {"school", 80}, 1, done);
        REQUIRE(runUntil(io, [&] { return came.has_value(); }));
        CHECK(came->error() == KnockFailure::Silent);
    }
    SUBCASE("a server that greets otherwise") {
        test::TestServer server;
        const Knock knock(io, {"127.0.0.1", server.port()}, 1, done);
        REQUIRE(runUntil(io, [&] { return came.has_value(); }));
        CHECK(came->error() == KnockFailure::Stranger);
    }
}
