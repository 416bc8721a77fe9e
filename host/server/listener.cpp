// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/server/listener.hpp"

#include <algorithm>
#include <asio/post.hpp>
#include <exception>

namespace stemmig {

using asio::ip::tcp;

namespace {
/// Files the rest of the program may need: database, crash file, fonts.
constexpr std::size_t kOtherFiles = 64;
constexpr std::chrono::milliseconds kBackOff{100};
/// 128, the usual one, makes 3000 devices wait 16 s for their join.
constexpr int kBacklog = 4096;
}  // namespace

Result<tcp::acceptor, std::error_code> listenOn(asio::io_context& io, bool loopback_only, std::uint16_t port) {
    const auto address = loopback_only ? asio::ip::address_v4::loopback() : asio::ip::address_v4::any();
    std::error_code error;
    tcp::acceptor acceptor(io);
    acceptor.open(tcp::v4(), error);
    if (error) return Err{error};
    keepFromChildren(acceptor.native_handle());
    if (reuseAddressIsSafe()) acceptor.set_option(tcp::acceptor::reuse_address(true), error);
    if (!error) acceptor.non_blocking(true, error);
    if (!error) acceptor.bind({address, port}, error);
    if (!error) acceptor.listen(kBacklog, error);
    if (error) return Err{error};
    return acceptor;
}

Listener::Listener(asio::io_context& io, tcp::acceptor acceptor, ConnectionHome home)
    : m_io(io), m_acceptor(std::move(acceptor)), m_sweep(io), m_back_off(io), m_home(std::move(home)) {
    const std::size_t files = raiseFileLimit();
    m_most = std::min(m_home.limits.connections, files > 2 * kOtherFiles ? files - kOtherFiles : kOtherFiles);
    m_home.gone = [this](Connection& connection) { forget(connection); };
}

void Listener::start() {
    waitAccept();
    waitSweep();
}

void Listener::stop() {
    m_stopped = true;
    std::error_code ignored;
    m_acceptor.close(ignored);
    m_sweep.cancel();
    m_back_off.cancel();
    for (const auto& [id, connection] : std::exchange(m_connections, {})) connection->end();
}

void Listener::waitAccept() {
    m_acceptor.async_wait(tcp::acceptor::wait_read, [this](std::error_code error) {
        if (m_stopped) return;
        if (error) return backOff();
        acceptAll();
    });
}

void Listener::acceptAll() try {
    // A bounded number at a time: devices that are in already get their turn during a rush.
    for (int i = 0; i < 256; ++i) {
        std::error_code error;
        tcp::socket socket = m_acceptor.accept(error);
        if (error == asio::error::would_block) break;
        if (error == asio::error::connection_aborted) continue;  // it has hung up already
        if (error == asio::error::no_descriptors || error == std::errc::too_many_files_open_in_system) return outOfFiles();
        if (error) return backOff();
        accepted(std::move(socket));
    }
    waitAccept();
} catch (const std::exception&) {
    backOff();  // no memory for one more
}

void Listener::accepted(tcp::socket socket) {
    keepFromChildren(socket.native_handle());
    std::error_code error;
    const tcp::endpoint remote = socket.remote_endpoint(error);
    if (error) return;
    const Address from = remote.address().to_v4().to_uint();
    m_home.reached(from, Contact::Knocked);
    if (!hasRoomFor(from)) {
        const Answer no = refusal(HttpStatus::Unavailable);
        socket.non_blocking(true, error);
        socket.write_some(asio::buffer(no.head), error);
        return;
    }
    const auto connection = std::make_shared<Connection>(m_next++, from, std::move(socket), m_home);
    m_connections.emplace(connection->id(), connection);
    connection->start();
}

void Listener::outOfFiles() {
    m_reserve.release();
    std::error_code error;
    { const tcp::socket refused = m_acceptor.accept(error); }
    m_reserve.take();
    backOff();
}

/// An error that stays would otherwise wake the loop for ever.
void Listener::backOff() {
    m_back_off.expires_after(kBackOff);
    m_back_off.async_wait([this](std::error_code stopped) {
        if (!stopped && !m_stopped) acceptAll();
    });
}

bool Listener::hasRoomFor(Address address) const {
    if (m_connections.size() >= m_most) return false;
    if (m_shared) return true;
    std::size_t all = 0;
    std::size_t http = 0;
    for (const auto& [id, connection] : m_connections) {
        if (connection->from() != address) continue;
        ++all;
        if (!connection->isWebSocket()) ++http;
    }
    return all < m_home.limits.per_address && http < m_home.limits.http_per_address;
}

std::shared_ptr<Connection> Listener::find(ConnectionId id) const {
    const auto found = m_connections.find(id);
    return found == m_connections.end() ? nullptr : found->second;
}

void Listener::send(ConnectionId to, Bytes message) {
    if (const auto connection = find(to)) connection->send(message);
}

void Listener::drop(ConnectionId to) {
    if (const auto connection = find(to)) connection->drop();
}

void Listener::forget(Connection& connection) {
    const ConnectionId id = connection.id();
    if (m_stopped || m_connections.erase(id) == 0 || !connection.isWebSocket()) return;
    // Later: the room may just be sending to this very connection.
    asio::post(m_io, [this, id] {
        if (!m_stopped) m_home.user->closed(id);
    });
}

void Listener::waitSweep() {
    m_sweep.expires_after(m_home.limits.sweep);
    m_sweep.async_wait([this](std::error_code error) {
        if (error || m_stopped) return;
        waitSweep();  // first: whatever happens to one sweep, there is a next one
        std::vector<std::shared_ptr<Connection>> all;
        all.reserve(m_connections.size());
        for (const auto& [id, connection] : m_connections) all.push_back(connection);
        const Instant now = m_home.now();
        for (const auto& connection : all) connection->expire(now);
    });
}

}  // namespace stemmig
