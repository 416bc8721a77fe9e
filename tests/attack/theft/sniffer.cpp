// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/attack/theft/sniffer.hpp"

#include <arpa/inet.h>
#include <linux/if_packet.h>
#include <net/ethernet.h>
#include <net/if.h>
#include <netinet/ip.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <limits>
#include <stdexcept>
#include <thread>
#include "proto/base/bytes.hpp"

namespace stemmig::attack {
namespace {

constexpr int kRoom = 64 << 20;  // bytes the kernel keeps for us meanwhile: a lesson of 300 is some 30 MB
constexpr int kBeat = 20;        // milliseconds until it is noticed that nobody wants to hear more

class Handle {
public:
    explicit Handle(int number) : m_number(number) {}
    ~Handle() {
        if (m_number >= 0) ::close(m_number);
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    [[nodiscard]] int get() const { return m_number; }

private:
    int m_number;
};

/// Of one protocol: so each packet is seen once, as it comes in.
int openPacketSocket() { return ::socket(AF_PACKET, SOCK_DGRAM | SOCK_CLOEXEC, htons(ETH_P_IP)); }

/// What the kernel wrote down beside a packet: when it came. In the class's clock.
double arrival(msghdr& message) {
    for (cmsghdr* one = CMSG_FIRSTHDR(&message); one; one = CMSG_NXTHDR(&message, one)) {
        if (one->cmsg_level != SOL_SOCKET || one->cmsg_type != SO_TIMESTAMPNS) continue;
        timespec stamp{}, now{};
        std::memcpy(&stamp, CMSG_DATA(one), sizeof stamp);
        ::clock_gettime(CLOCK_REALTIME, &now);
        const double ago = static_cast<double>(now.tv_sec - stamp.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec - stamp.tv_nsec) / 1e6;
        return fineTime() - ago;
    }
    return fineTime();
}

}  // namespace

struct Sniffer::Impl {
    std::uint16_t port = 0;
    Handle socket{openPacketSocket()};
    Capture capture;
    std::atomic<double> stopped{std::numeric_limits<double>::infinity()};  ///< what comes later may never end
    std::thread thread;

    /// One packet of IPv4, from its first byte.
    void hear(ByteView packet, double at) {
        if (packet.size() < sizeof(ip)) return;
        ip network{};
        std::memcpy(&network, packet.data(), sizeof network);
        const std::size_t head = network.ip_hl * 4U;
        if (network.ip_p != IPPROTO_TCP || packet.size() < head + sizeof(tcphdr)) return;
        tcphdr transport{};
        std::memcpy(&transport, packet.data() + head, sizeof transport);
        const std::size_t begin = head + transport.th_off * 4U, end = ntohs(network.ip_len);
        if (end <= begin || end > packet.size()) return;  // acknowledgements are the kernel's, not the program's
        const bool to_host = ntohs(transport.th_dport) == port;
        if (!to_host && ntohs(transport.th_sport) != port) return;
        const std::uint32_t address = ntohl((to_host ? network.ip_src : network.ip_dst).s_addr);
        const std::uint16_t of_device = ntohs(to_host ? transport.th_sport : transport.th_dport);
        capture.packets.push_back({address, of_device, {to_host, at, end - begin}});
    }

    void listen() {
        Bytes room(1 << 17);
        for (;;) {
            pollfd wait{socket.get(), POLLIN, 0};
            if (::poll(&wait, 1, kBeat) <= 0) {
                if (fineTime() >= stopped) return;  // and nothing is left to read
                continue;
            }
            iovec into{room.data(), room.size()};
            alignas(cmsghdr) char beside[256];
            msghdr message{nullptr, 0, &into, 1, beside, sizeof beside, 0};
            const ssize_t size = ::recvmsg(socket.get(), &message, 0);
            if (size <= 0) continue;
            const double at = arrival(message);
            if (at >= stopped) return;
            hear(ByteView(room).first(static_cast<std::size_t>(size)), at);
        }
    }
};

std::vector<Heard> Sniffer::Capture::of(std::uint32_t address) const {
    std::vector<Heard> out;
    for (const Packet& one : packets)
        if (one.address == address) out.push_back(one.heard);
    return out;
}

std::string Sniffer::whyNot() {
    const Handle tried(openPacketSocket());
    return tried.get() >= 0 ? "" : std::string("only root may listen on an interface: ") + std::strerror(errno);
}

Sniffer::Sniffer(std::uint16_t port) : m_impl(std::make_unique<Impl>()) {
    Impl& it = *m_impl;
    it.port = port;
    sockaddr_ll where{};
    where.sll_family = AF_PACKET;
    where.sll_protocol = htons(ETH_P_IP);
    where.sll_ifindex = static_cast<int>(::if_nametoindex("lo"));
    const int on = 1;
    ::setsockopt(it.socket.get(), SOL_SOCKET, SO_TIMESTAMPNS, &on, sizeof on);
    ::setsockopt(it.socket.get(), SOL_SOCKET, SO_RCVBUFFORCE, &kRoom, sizeof kRoom);
    if (::bind(it.socket.get(), reinterpret_cast<const sockaddr*>(&where), sizeof where) != 0)
        throw std::runtime_error(std::string("cannot listen on the loopback interface: ") + std::strerror(errno));
    it.thread = std::thread([&it] { it.listen(); });
}

Sniffer::~Sniffer() {
    m_impl->stopped = fineTime();
    if (m_impl->thread.joinable()) m_impl->thread.join();
}

Sniffer::Capture Sniffer::stop() {
    m_impl->stopped = fineTime();
    m_impl->thread.join();
    tpacket_stats counted{};
    socklen_t size = sizeof counted;
    ::getsockopt(m_impl->socket.get(), SOL_PACKET, PACKET_STATISTICS, &counted, &size);
    m_impl->capture.missed = counted.tp_drops;
    return std::move(m_impl->capture);
}

}  // namespace stemmig::attack
