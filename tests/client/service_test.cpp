// SPDX-License-Identifier: GPL-3.0-or-later
// Announcing and browsing where nobody helps with it. With Avahi's daemon: tests/e2e/dnssd.
#include <doctest/doctest.h>
#include <unistd.h>
#include <asio.hpp>
#include <cstdlib>
#include <filesystem>
#include "host/server/announcement.hpp"
#include "participant/client/browser.hpp"
#include "tests/server/net_support.hpp"

using namespace stemmig;

namespace {

BeaconSender::Call call() {
    BeaconSender::Call out;
    out.from = {{"lo", 0x7F000001, true}};
    out.beacon.port = 7420;
    out.beacon.day = readDay("261127").value();
    out.beacon.titles = {{"nl", "Les"}};
    return out;
}

/// For as long as `meanwhile` takes; nobody is found.
template <class Meanwhile>
void announceAndBrowse(Meanwhile meanwhile) {
    asio::io_context io{1};
    Announcement announcement;
    const Browser browser(io, [](const std::vector<FoundRoom>&) { FAIL("a room where there is none"); });
    announcement.say(call());
    meanwhile();
    announcement.say(std::nullopt);
    io.poll();
}

}  // namespace

TEST_CASE("a D-Bus that takes calls and never answers, or is not there, holds up neither the room nor a device") {
    const auto path = std::filesystem::temp_directory_path() / ("stemmig-mute-bus-" + std::to_string(getpid()));
    asio::io_context io{1};
    using asio::local::stream_protocol;
    stream_protocol::acceptor mute(io, stream_protocol::endpoint(path.string()));
    // Before the first thread, and for good: D-Bus looks once.
    setenv("DBUS_SYSTEM_BUS_ADDRESS", ("unix:path=" + path.string()).c_str(), 1);
    std::optional<stream_protocol::socket> asked;
#ifdef STEMMIG_HAS_AVAHI
    // It has been asked when they end; who waited for its answer would never come back.
    announceAndBrowse([&] {
        mute.async_accept([&](std::error_code failed, stream_protocol::socket socket) {
            if (!failed) asked.emplace(std::move(socket));
        });
        io.run_for(test::kPatience);
    });
    CHECK(asked.has_value());
#endif
    mute.close();
    std::filesystem::remove(path);
    for (int i = 0; i < 20; ++i) announceAndBrowse([] {});
}
