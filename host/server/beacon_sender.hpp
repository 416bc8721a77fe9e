// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <asio/io_context.hpp>
#include <asio/ip/udp.hpp>
#include <asio/steady_timer.hpp>
#include <functional>
#include <optional>
#include <vector>
#include "host/server/addresses.hpp"
#include "host/session/session.hpp"
#include "proto/channel/beacon.hpp"

namespace stemmig {

/// Calls into the network that there is a room, for native devices that look for one. Owner: the room thread.
///
/// Every beat opens its sockets anew: adapters come and go, and one that fails (a cable pulled out) must cost no other beat.
class BeaconSender {
public:
    struct Call {
        std::vector<Adapter> from;  ///< of ours, each its own network
        Beacon beacon;
        friend bool operator==(const Call&, const Call&) = default;
    };
    /// Asked at every beat; empty: silence.
    using Next = std::function<std::optional<Call>()>;

    /// @param to every network's own broadcast; tests have a listener of their own.
    BeaconSender(asio::io_context& io, Instant rhythm, Next next,
                 asio::ip::udp::endpoint to = {asio::ip::address_v4::broadcast(), kBeaconPort});

    void start();
    void stop();

private:
    void beat();
    void callFrom(std::uint32_t address, ByteView bytes);

    asio::io_context& m_io;
    asio::steady_timer m_timer;
    Instant m_rhythm;
    Next m_next;
    asio::ip::udp::endpoint m_to;
};

}  // namespace stemmig
