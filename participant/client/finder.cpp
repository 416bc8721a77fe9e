// SPDX-License-Identifier: GPL-3.0-or-later
#include "participant/client/finder.hpp"

#include <array>
#include <asio.hpp>

namespace stemmig {
namespace {

using asio::ip::udp;

/// Datagrams read at a time, and the rest after it: some hundreds a second at most, whatever is thrown at us. The system
/// drops what it has no room for.
constexpr int kAtATime = 32;
constexpr ClientTime kRest{50};

}  // namespace

struct Finder::Impl : std::enable_shared_from_this<Impl> {
    Impl(asio::io_context& io, std::function<void(const std::vector<FoundRoom>&)> call)
        : socket(io), rest(io), silence(io), changed(std::move(call)) {}

    udp::socket socket;
    asio::steady_timer rest, silence;
    std::function<void(const std::vector<FoundRoom>&)> changed;
    RoomList list;
    std::array<std::uint8_t, kMaxBeacon + 1> buffer{};  // one more, so that a longer datagram is not taken for a whole one
    std::uint16_t port = 0;
    bool stopped = false;

    bool open(std::uint16_t wanted) {
        asio::error_code failed;
        socket.open(udp::v4(), failed);
        // Two apps on one computer hear both.
        if (!failed) socket.set_option(udp::socket::reuse_address(true), failed);
        if (!failed) socket.non_blocking(true, failed);
        if (!failed) socket.bind({asio::ip::address_v4::any(), wanted}, failed);
        if (!failed) port = socket.local_endpoint(failed).port();
        if (!failed) return true;
        asio::error_code ignored;
        socket.close(ignored);
        return false;
    }

    void wait() {
        socket.async_wait(udp::socket::wait_read, [self = shared_from_this()](const asio::error_code& failed) {
            if (!failed && !self->stopped) self->readable();
        });
    }

    void readable() {
        bool news = false;
        for (int i = 0; i < kAtATime; ++i) {
            udp::endpoint sender;
            asio::error_code failed;
            const std::size_t size = socket.receive_from(asio::buffer(buffer), sender, 0, failed);
            if (failed == asio::error::would_block) break;
            if (failed) continue;
            news = list.hear(sender.address().to_string(), ByteView(buffer).first(size), deviceTime()) || news;
        }
        tell(news);
        rest.expires_after(kRest);
        rest.async_wait([self = shared_from_this()](const asio::error_code& cancelled) {
            if (!cancelled && !self->stopped) self->wait();
        });
    }

    void tell(bool news) {
        if (news) changed(list.rooms());
        const auto due = list.nextDeadline();
        if (!due || stopped) return;
        silence.expires_after(std::max(ClientTime{0}, *due - deviceTime()));
        silence.async_wait([self = shared_from_this()](const asio::error_code& cancelled) {
            if (!cancelled && !self->stopped) self->tell(self->list.expire(deviceTime()));
        });
    }

    void stop() {
        stopped = true;
        asio::error_code ignored;
        socket.close(ignored);
        rest.cancel();
        silence.cancel();
    }
};

Finder::Finder(asio::io_context& io, std::function<void(const std::vector<FoundRoom>&)> changed, std::uint16_t port)
    : m_impl(std::make_shared<Impl>(io, std::move(changed))) {
    if (m_impl->open(port)) m_impl->wait();
}

Finder::~Finder() { m_impl->stop(); }

void Finder::hear(const std::vector<FoundRoom>& services) {
    bool news = false;
    for (const FoundRoom& one : services) news = m_impl->list.hear(one, deviceTime()) || news;
    m_impl->tell(news);
}

bool Finder::listening() const { return m_impl->socket.is_open(); }
std::uint16_t Finder::port() const { return m_impl->port; }

}  // namespace stemmig
