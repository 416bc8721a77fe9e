// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/server/beacon_sender.hpp"

#include <asio/buffer.hpp>
#include "host/server/system.hpp"

namespace stemmig {

using asio::ip::udp;

BeaconSender::BeaconSender(asio::io_context& io, Instant rhythm, Next next, udp::endpoint to)
    : m_io(io), m_timer(io), m_rhythm(rhythm), m_next(std::move(next)), m_to(std::move(to)) {}

void BeaconSender::start() { beat(); }
void BeaconSender::stop() { m_timer.cancel(); }

void BeaconSender::beat() {
    m_timer.expires_after(m_rhythm);
    m_timer.async_wait([this](std::error_code stopped) {
        if (!stopped) beat();
    });
    const std::optional<Call> call = m_next();
    if (!call) return;
    const Bytes bytes = call->beacon.encode();
    for (const Adapter& adapter : call->from) callFrom(adapter.address, bytes);
}

/// Bound to an adapter's address, a broadcast leaves by that adapter. What fails is left out: the next beat tries again.
void BeaconSender::callFrom(std::uint32_t address, ByteView bytes) {
    std::error_code failed;
    udp::socket socket(m_io);
    socket.open(udp::v4(), failed);
    if (failed) return;
    keepFromChildren(socket.native_handle());
    socket.set_option(udp::socket::broadcast(true), failed);
    if (!failed) socket.non_blocking(true, failed);
    if (!failed) socket.bind({asio::ip::address_v4(address), 0}, failed);
    if (!failed) socket.send_to(asio::buffer(bytes.data(), bytes.size()), m_to, 0, failed);
}

}  // namespace stemmig
