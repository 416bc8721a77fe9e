// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <memory>
#include <string>
#include "participant/client/client.hpp"

namespace asio {
class io_context;
}

namespace stemmig {

/// Where a host listens.
struct HostEndpoint {
    std::string address;  ///< IPv4, dotted
    std::uint16_t port = 80;
    /// "192.168.1.20:7420"; without the port when it is 80, as browsers write it.
    [[nodiscard]] std::string authority() const;
    friend bool operator==(const HostEndpoint&, const HostEndpoint&) = default;
};

/// A DeviceSession on a real socket: connects, ticks, reconnects. Many can share one io_context; no read buffer each.
/// Owner: the thread that runs the io_context.
class Device {
public:
    /// @param seed for jitter only. @param changed called after everything that may have changed the session.
    Device(asio::io_context& io, HostEndpoint host, DeviceSession session, std::uint64_t seed, std::function<void()> changed);
    ~Device();
    Device(Device&&) noexcept;
    Device& operator=(Device&&) = delete;

    /// Connects as soon as `after` has passed.
    void start(ClientTime after = {});
    /// Drops the connection without a word, as a phone that falls asleep, and comes back after `time`.
    void sleep(ClientTime time);
    /// The pupil has typed a ticket; as DeviceSession::useTicket().
    void useTicket(const Ticket& ticket);
    /// To be a shared booth, or an own device after all; as DeviceSession::askForBooth().
    void askForBooth(unsigned pupils);
    /// "Try again", "use here"; as DeviceSession::retry().
    void retry();
    /// The host's computer answered the last tries that nobody listens there: the program has stopped. Anything else may be
    /// the network.
    [[nodiscard]] bool stoppedThere() const;
    /// Closes for good; nothing is called any more.
    void stop();

    [[nodiscard]] DeviceSession& session();

private:
    struct Impl;
    std::shared_ptr<Impl> m_impl;
};

/// The injected time of every Device: since the first call.
[[nodiscard]] ClientTime deviceTime();

}  // namespace stemmig
