// SPDX-License-Identifier: GPL-3.0-or-later
#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <array>
#include <stdexcept>
#include <unordered_map>
#include "proto/channel/websocket_key.hpp"
#include "tests/bench/plain_room.hpp"
#include "tests/bench/servers.hpp"

// "The limit": what the same messages cost with no library and no safety in between. Trusts its clients; for the
// bench only.
namespace stemmig::bench {
namespace {

struct Peer {
    int file = -1;
    bool upgraded = false;
    Bytes in, out;
};

class LimitServer {
public:
    LimitServer(const Backstage& backstage, const Sizes& sizes)
        : m_backstage(backstage),
          m_room(sizes, [this](std::uint64_t id, ByteView message) { send(m_peers.at(static_cast<int>(id)), message); }) {}

    void run() {
        m_listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        if (bind(m_listener, reinterpret_cast<sockaddr*>(&address), size) != 0 || listen(m_listener, 4096) != 0 ||
            getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &size) != 0)
            throw std::runtime_error("cannot listen");
        watch(m_listener, EPOLLIN, EPOLL_CTL_ADD);
        watch(m_backstage.orders(), EPOLLIN, EPOLL_CTL_ADD);
        m_backstage.sayPort(ntohs(address.sin_port));
        std::array<epoll_event, 256> events{};
        while (true) {
            const int count = epoll_wait(m_poll, events.data(), static_cast<int>(events.size()), -1);
            for (int i = 0; i < count; ++i) {
                const epoll_event& event = events[static_cast<std::size_t>(i)];
                if (event.data.fd == m_listener) {
                    acceptAll();
                } else if (event.data.fd == m_backstage.orders()) {
                    const Order order = m_backstage.next();
                    if (order == Order::Quit) return;
                    m_room.order(order);
                } else if (const auto peer = m_peers.find(event.data.fd); peer != m_peers.end()) {
                    if ((event.events & EPOLLOUT) != 0) flush(peer->second);
                    if ((event.events & ~static_cast<unsigned>(EPOLLOUT)) != 0) readable(peer->second);
                }
            }
        }
    }

private:
    void watch(int file, unsigned events, int how) {
        epoll_event event{};
        event.events = events;
        event.data.fd = file;
        epoll_ctl(m_poll, how, file, &event);
    }

    void acceptAll() {
        while (true) {
            const int file = accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK);
            if (file < 0) return;
            const int on = 1;
            setsockopt(file, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
            m_peers[file].file = file;
            watch(file, EPOLLIN, EPOLL_CTL_ADD);
        }
    }

    void readable(Peer& peer) {
        const ssize_t size = read(peer.file, m_buffer.data(), m_buffer.size());
        if (size < 0) return;
        if (size == 0) {
            const int file = peer.file;
            m_room.closed(static_cast<std::uint64_t>(file));
            m_peers.erase(file);
            close(file);
            return;
        }
        peer.in.insert(peer.in.end(), m_buffer.begin(), m_buffer.begin() + size);
        if (peer.upgraded || upgrade(peer)) frames(peer);
    }

    bool upgrade(Peer& peer) {
        const std::string_view head(reinterpret_cast<const char*>(peer.in.data()), peer.in.size());
        constexpr std::string_view kName = "Sec-WebSocket-Key: ";
        if (!head.ends_with("\r\n\r\n")) return false;
        const std::size_t key = head.find(kName) + kName.size();
        const std::string answer =
            "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: " +
            acceptForKey(head.substr(key, head.find('\r', key) - key)).value() + "\r\n\r\n";
        peer.in = {};
        peer.upgraded = true;
        push(peer, asBytes(answer));
        m_room.opened(static_cast<std::uint64_t>(peer.file));
        return true;
    }

    /// Masked frames of less than 126 bytes: all a device sends.
    void frames(Peer& peer) {
        std::size_t at = 0;
        while (peer.in.size() - at >= 6) {
            const std::size_t size = peer.in[at + 1] & 0x7F;
            if (peer.in.size() - at < 6 + size) break;
            std::uint8_t* payload = peer.in.data() + at + 6;
            for (std::size_t i = 0; i < size; ++i) payload[i] ^= peer.in[at + 2 + i % 4];
            if ((peer.in[at] & 0x0F) == 2) m_room.received(static_cast<std::uint64_t>(peer.file), {payload, size});
            at += 6 + size;
        }
        peer.in.erase(peer.in.begin(), peer.in.begin() + static_cast<std::ptrdiff_t>(at));
        if (peer.in.empty()) peer.in = {};
    }

    void send(Peer& peer, ByteView message) {
        Bytes frame{0x82};
        frame.reserve(message.size() + 4);
        if (message.size() < 126) {
            frame.push_back(static_cast<std::uint8_t>(message.size()));
        } else {
            frame.push_back(126);
            frame.push_back(static_cast<std::uint8_t>(message.size() >> 8));
            frame.push_back(static_cast<std::uint8_t>(message.size() & 0xFF));
        }
        frame.insert(frame.end(), message.begin(), message.end());
        push(peer, frame);
    }

    void push(Peer& peer, ByteView bytes) {
        ssize_t written = 0;
        if (peer.out.empty()) written = std::max<ssize_t>(0, write(peer.file, bytes.data(), bytes.size()));
        if (static_cast<std::size_t>(written) == bytes.size()) return;
        if (peer.out.empty()) watch(peer.file, EPOLLIN | EPOLLOUT, EPOLL_CTL_MOD);
        peer.out.insert(peer.out.end(), bytes.begin() + written, bytes.end());
    }

    void flush(Peer& peer) {
        const ssize_t written = std::max<ssize_t>(0, write(peer.file, peer.out.data(), peer.out.size()));
        peer.out.erase(peer.out.begin(), peer.out.begin() + written);
        if (peer.out.empty()) watch(peer.file, EPOLLIN, EPOLL_CTL_MOD);
    }

    const Backstage& m_backstage;
    PlainRoom m_room;
    int m_poll = epoll_create1(0);
    int m_listener = -1;
    std::unordered_map<int, Peer> m_peers;
    std::array<std::uint8_t, 16 * 1024> m_buffer{};
};

}  // namespace

void serveLimit(const Backstage& backstage, const Sizes& sizes) { LimitServer(backstage, sizes).run(); }

}  // namespace stemmig::bench
