// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <asio.hpp>
#include <functional>
#include <memory>
#include <optional>

namespace stemmig {

/// Opens a TCP connection to a host that may not be there yet. What is sent into a network that is away is lost, and systems send
/// it again only after 1, 3 and 7 s; so this knocks anew every second or so, beside the tries that are still under way.
/// Owner: the thread that runs the io_context.
class Reach {
public:
    /// The open socket; or why there can be none now: nobody listens there, no network.
    using Done = std::function<void(const asio::error_code&, asio::ip::tcp::socket)>;

    explicit Reach(asio::io_context& io) : m_io(io) {}
    ~Reach() { stop(); }
    Reach(const Reach&) = delete;
    Reach& operator=(const Reach&) = delete;

    /// Calls `done` once, never from within. What was going on is stopped. @param random jitters the rhythm.
    void start(const asio::ip::tcp::endpoint& host, std::function<std::uint64_t()> random, Done done);
    /// Nothing is called any more.
    void stop();
    /// Started, and not done.
    [[nodiscard]] bool going() const { return m_tries != nullptr; }

private:
    struct Tries;
    asio::io_context& m_io;
    std::shared_ptr<Tries> m_tries;
};

/// The address this computer would speak from to `host` at this moment; empty when no network leads there. Sends nothing.
[[nodiscard]] std::optional<asio::ip::address> wayTo(asio::io_context& io, const asio::ip::tcp::endpoint& host);

}  // namespace stemmig
