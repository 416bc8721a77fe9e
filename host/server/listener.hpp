// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <asio/io_context.hpp>
#include <asio/steady_timer.hpp>
#include <unordered_map>
#include "host/server/connection.hpp"
#include "host/server/system.hpp"

namespace stemmig {

/// A socket that listens on IPv4 `port` (0: any free one), with a backlog for a whole assembly scanning at once.
[[nodiscard]] Result<asio::ip::tcp::acceptor, std::error_code> listenOn(asio::io_context& io, bool loopback_only,
                                                                        std::uint16_t port);

/// Takes connections on one port and keeps them: the only owner of sockets. Room thread only; the io_context may
/// not run any more once the listener is gone.
class Listener : public Outbox {
public:
    /// @param acceptor from listenOn(). `home.gone` is the listener's own to fill.
    Listener(asio::io_context& io, asio::ip::tcp::acceptor acceptor, ConnectionHome home);

    void start();
    /// Ends everything without telling the user.
    void stop();
    /// Computer rooms, rehearsals: no bound on the connections of one address.
    void shareAddresses(bool on) { m_shared = on; }
    /// The join URL carries another address; new connections may be called by it.
    void announce(std::uint32_t address) { m_home.announced = address; }

    void send(ConnectionId to, Bytes message) override;
    void drop(ConnectionId to) override;
    [[nodiscard]] std::size_t connections() const { return m_connections.size(); }

private:
    void waitAccept();
    void acceptAll();
    void accepted(asio::ip::tcp::socket socket);
    void outOfFiles();
    void backOff();
    [[nodiscard]] bool hasRoomFor(Address address) const;
    [[nodiscard]] std::shared_ptr<Connection> find(ConnectionId id) const;
    void forget(Connection& connection);
    void waitSweep();

    asio::io_context& m_io;
    asio::ip::tcp::acceptor m_acceptor;
    asio::steady_timer m_sweep;
    asio::steady_timer m_back_off;
    ReserveFile m_reserve;
    ConnectionHome m_home;
    std::unordered_map<ConnectionId, std::shared_ptr<Connection>> m_connections;
    ConnectionId m_next = 1;
    std::size_t m_most;  ///< connections at once
    bool m_shared = false;
    bool m_stopped = false;
};

}  // namespace stemmig
