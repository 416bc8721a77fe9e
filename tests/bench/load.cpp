// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/load.hpp"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <algorithm>
#include <stdexcept>
#include <string>

namespace stemmig::bench {

double percentile(Times times, unsigned permille) {
    if (times.empty()) return 0;
    std::ranges::sort(times);
    return times[std::min(times.size() - 1, times.size() * permille / 1000)];
}

Load::Load(const ServerProcess& server, unsigned devices, const MakeSpeaker& speaker)
    : m_server(server), m_poll(epoll_create1(0)), m_peers(devices) {
    for (Peer& peer : m_peers) peer.speaker = speaker();
}

Load::~Load() {
    for (const Peer& peer : m_peers) close(peer.file);
    close(m_poll);
}

double Load::now() const { return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - m_start).count(); }

void Load::connect(std::size_t index) {
    Peer& peer = m_peers[index];
    peer.file = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(m_server.port());
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (peer.file < 0 ||
        (::connect(peer.file, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0 && errno != EINPROGRESS))
        throw std::runtime_error("a device cannot connect");
    const int on = 1;
    setsockopt(peer.file, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    ByteArray<16> nonce{};
    storeU64(std::span(nonce).first<8>(), m_random());
    peer.web = std::make_unique<DeviceSocket>("127.0.0.1:" + std::to_string(m_server.port()), nonce);
    epoll_event event{};
    event.events = EPOLLIN | EPOLLOUT;
    event.data.u64 = index;
    epoll_ctl(m_poll, EPOLL_CTL_ADD, peer.file, &event);
}

void Load::handle(std::size_t index, unsigned events) {
    Peer& peer = m_peers[index];
    if ((events & EPOLLOUT) != 0) {
        // The system's buffers are far larger than anything a device sends: one wait for the connect is enough.
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.u64 = index;
        epoll_ctl(m_poll, EPOLL_CTL_MOD, peer.file, &event);
        flush(peer);
    }
    if ((events & ~static_cast<unsigned>(EPOLLOUT)) == 0) return;
    const ssize_t size = read(peer.file, m_buffer.data(), m_buffer.size());
    if (size <= 0) throw std::runtime_error("a device lost its connection");
    peer.web->receive({m_buffer.data(), static_cast<std::size_t>(size)}, [&](ByteView message) { hear(index, message); });
    if (peer.web->finished() || peer.speaker->broken()) throw std::runtime_error("a device was not understood");
    flush(peer);
}

void Load::hear(std::size_t index, ByteView message) {
    Peer& peer = m_peers[index];
    if (!std::exchange(peer.opened, true)) peer.speaker->opened(clock());
    send(peer, peer.speaker->hear(message, clock(), m_random()));
    // Greeting, handshake, Welcome, then views.
    if (++peer.heard == 3) m_sizes.welcome = message.size();
    if (peer.heard <= 3) return;
    if (peer.asked_at >= 0) {
        m_acks.push_back(now() - peer.asked_at);
        peer.asked_at = -1;
        if (!std::exchange(peer.acknowledged, true)) ++m_acknowledged;
    }
    const Stage stage = peer.speaker->stage();
    const auto at = static_cast<std::size_t>(stage);
    m_sizes.view[at] = std::max(m_sizes.view[at], message.size());
    if (stage == std::exchange(peer.stage, stage)) return;
    ++m_reached[at];
    m_reached_at[at].push_back(now());
    schedule(index);
}

void Load::send(Peer& peer, const std::vector<Bytes>& frames) {
    for (const Bytes& frame : frames) peer.web->send(frame);
}

void Load::flush(Peer& peer) {
    const Bytes out = peer.web->takeOutput();
    if (!out.empty() && write(peer.file, out.data(), out.size()) != static_cast<ssize_t>(out.size()))
        throw std::runtime_error("a device could not write");
}

void Load::schedule(std::size_t index) {
    if (const auto due = m_peers[index].speaker->due()) m_due.push({*due, index});
}

void Load::ticks() {
    while (!m_due.empty() && m_due.top().at <= clock()) {
        const Due due = m_due.top();
        m_due.pop();
        Peer& peer = m_peers[due.peer];
        if (peer.speaker->due() != due.at) continue;  // an older entry
        const auto frames = peer.speaker->advance(clock(), m_random());
        if (!frames.empty()) peer.asked_at = now();
        send(peer, frames);
        flush(peer);
        schedule(due.peer);
    }
}

void Load::turn() {
    std::array<epoll_event, 256> events{};
    const double wait = m_due.empty() ? 100 : std::clamp(static_cast<double>(m_due.top().at.count()) - now() + 1, 0.0, 100.0);
    const int count = epoll_wait(m_poll, events.data(), static_cast<int>(events.size()), static_cast<int>(wait));
    for (int i = 0; i < count; ++i) {
        const epoll_event& event = events[static_cast<std::size_t>(i)];
        handle(event.data.u64, event.events);
    }
    ticks();
}

Times Load::await(Stage stage, double since) {
    const auto at = static_cast<std::size_t>(stage);
    while (m_reached[at] < m_peers.size()) {
        turn();
        if (now() > since + 60'000) throw std::runtime_error("a stage took more than a minute");
    }
    Times out = m_reached_at[at];
    for (double& time : out) time -= since;
    return out;
}

Figures Load::run() {
    Figures out;
    const Report before = m_server.report();
    const double start = now();
    for (std::size_t i = 0; i < m_peers.size(); ++i) {
        connect(i);
        if (i % 64 == 63) turn();
    }
    out.joined_ms = percentile(await(Stage::Lobby, start), 1000);
    const Report joined = m_server.report();
    out.join_cpu_ms = joined.cpu_ms - before.cpu_ms;
    out.kb_per_connection = (joined.rss_kb - before.rss_kb) / static_cast<double>(m_peers.size());

    m_server.order(Order::Preview);
    (void)await(Stage::Preview, now());
    double ordered = now();
    m_server.order(Order::Open);
    out.open_ms = await(Stage::Open, ordered);

    for (Peer& peer : m_peers) {
        peer.speaker->answer(static_cast<Mark>(m_random() % 2));
        peer.acknowledged = false;
        peer.asked_at = -1;
    }
    m_acknowledged = 0;
    m_acks.clear();
    ordered = now();
    while (m_acknowledged < m_peers.size()) {
        turn();
        if (now() > ordered + 60'000) throw std::runtime_error("answers took more than a minute");
    }
    out.ack_ms = m_acks;

    ordered = now();
    m_server.order(Order::Close);
    while (m_reached[static_cast<std::size_t>(Stage::Held)] == 0) turn();
    m_server.order(Order::Show);  // a teacher who shows the words at once
    out.words_ms = await(Stage::Shown, ordered);
    out.round_cpu_ms = m_server.report().cpu_ms - joined.cpu_ms;
    out.sizes = m_sizes;
    return out;
}

}  // namespace stemmig::bench
