// SPDX-License-Identifier: GPL-3.0-or-later
#include "participant/client/reach.hpp"

#include <doctest/doctest.h>

using namespace stemmig;
using asio::ip::tcp;

namespace {

/// A port of this computer where somebody listens, and one who reaches for it.
struct Port {
    asio::io_context io{1};
    tcp::acceptor acceptor{io, tcp::endpoint(asio::ip::address_v4::loopback(), 0)};
    tcp::endpoint at = acceptor.local_endpoint();
    Reach reach{io};
    int calls = 0;
    asio::error_code error;
    bool open = false;

    void start() {
        reach.start(
            at, [] { return std::uint64_t{0}; },
            [this](const asio::error_code& failed, tcp::socket socket) {
                ++calls;
                error = failed;
                open = socket.is_open();
            });
    }
    void run() {
        while (calls == 0) REQUIRE(io.run_one_for(std::chrono::seconds(10)) == 1);
    }
};

}  // namespace

TEST_CASE("reaching a host gives an open socket, once") {
    Port port;
    port.start();
    CHECK(port.calls == 0);
    CHECK(port.reach.going());
    port.run();
    CHECK_FALSE(port.error);
    CHECK(port.open);
    CHECK_FALSE(port.reach.going());
    port.io.restart();
    port.io.run();  // no timer is left
    CHECK(port.calls == 1);
}

TEST_CASE("where nobody listens that is said at once") {
    Port port;
    port.acceptor.close();
    port.start();
    port.run();
    CHECK(port.error == asio::error::connection_refused);
    CHECK_FALSE(port.reach.going());
}

TEST_CASE("reaching that was stopped, or begun anew, calls nobody for what it was before") {
    Port port;
    port.start();
    port.reach.stop();
    CHECK_FALSE(port.reach.going());
    port.io.run();
    CHECK(port.calls == 0);
    port.io.restart();
    port.start();
    port.start();
    port.run();
    port.io.restart();
    port.io.run();
    CHECK(port.calls == 1);
}

TEST_CASE("reaching ends with its owner") {
    asio::io_context io(1);
    bool called = false;
    {
        Reach reach(io);
        reach.start(
            {asio::ip::address_v4::loopback(), 9}, [] { return std::uint64_t{0}; },
            [&](const asio::error_code&, tcp::socket) { called = true; });
    }
    io.run();
    CHECK_FALSE(called);
}

TEST_CASE("the way to a host begins at an address of this computer") {
    asio::io_context io(1);
    CHECK(wayTo(io, {asio::ip::address_v4::loopback(), 7420}) == asio::ip::address_v4::loopback());
}
