// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/attack/theft/stranger.hpp"

#include <array>
#include <asio.hpp>
#include <deque>
#include "participant/client/device_socket.hpp"
#include "proto/base/secret.hpp"
#include "stemmig/v1/wire.pb.h"

namespace stemmig::attack {
namespace {

constexpr timeval kPatience{20, 0};

}  // namespace

struct Stranger::Socket {
    asio::io_context io;
    asio::ip::tcp::socket tcp{io};
    std::optional<DeviceSocket> web;
    std::deque<Bytes> heard;
    bool over = false;

    void flush() {
        asio::error_code failed;
        const Bytes output = web->takeOutput();
        if (!output.empty()) asio::write(tcp, asio::buffer(output), failed);
        over = over || failed;
    }
    void read() {
        std::array<std::uint8_t, 16 * 1024> buffer{};
        const ssize_t size = ::recv(tcp.native_handle(), buffer.data(), buffer.size(), 0);
        if (size <= 0) {
            over = true;
            return;
        }
        web->receive({buffer.data(), static_cast<std::size_t>(size)},
                     [this](ByteView message) { heard.emplace_back(message.begin(), message.end()); });
        over = over || web->finished();
        flush();
    }
};

Stranger::Stranger(const HostEndpoint& host, std::uint32_t from) : m_socket(std::make_unique<Socket>()) {
    Socket& it = *m_socket;
    asio::error_code failed;
    it.tcp.open(asio::ip::tcp::v4());
    it.tcp.set_option(asio::socket_base::reuse_address(true));
    it.tcp.bind({asio::ip::make_address_v4(from), 0}, failed);
    it.tcp.connect({asio::ip::make_address_v4(host.address), host.port}, failed);
    setsockopt(it.tcp.native_handle(), SOL_SOCKET, SO_RCVTIMEO, &kPatience, sizeof kPatience);
    it.tcp.set_option(asio::ip::tcp::no_delay(true), failed);
    ByteArray<16> nonce{};
    fillRandom(nonce);
    it.web.emplace(host.authority(), nonce);
    it.flush();
    m_greeting = Greeting::decode(hear());
}

Stranger::~Stranger() {
    asio::error_code ignored;
    // Closed at once, so that a flood does not fill the table of waiting sockets.
    m_socket->tcp.set_option(asio::socket_base::linger(true, 0), ignored);
    m_socket->tcp.close(ignored);
}

void Stranger::say(ByteView message) {
    m_socket->web->send(message);
    m_socket->flush();
}

Bytes Stranger::hear() {
    Socket& it = *m_socket;
    while (it.heard.empty() && !it.over) it.read();
    if (it.heard.empty()) return {};
    Bytes out = std::move(it.heard.front());
    it.heard.pop_front();
    return out;
}

bool Stranger::shakeHands() {
    if (!m_greeting) return false;
    Initiator initiator(prologue(m_greeting->kind), m_greeting->host_key);
    say(initiator.writeFirst().value());
    auto channel = initiator.readSecond(hear());
    if (!channel) return false;
    m_channel.emplace(std::move(channel).value());
    return true;
}

Bytes Stranger::seal(const ClientFrame& frame) { return sealFrame(m_channel->send, frame.encode()); }

std::optional<Bytes> Stranger::open(ByteView message) {
    if (message.empty()) return std::nullopt;
    const auto plain = openFrame(m_channel->receive, message);
    return plain ? unpadMessage(plain.value()) : std::nullopt;
}

bool Stranger::enter(const ResumeToken& token) {
    ClientFrame hello;
    hello.kind = FrameKind::Hello;
    hello.token = token;
    say(seal(hello));
    for (;;) {
        const auto plain = open(hear());
        v1::FromHost message;
        if (!plain || !message.ParseFromArray(plain->data(), static_cast<int>(plain->size())) || message.has_bye()) return false;
        if (!message.has_view()) continue;
        m_answered = message.view().answered();
        if (const std::string& round = message.view().round(); round.size() == m_round.size())
            std::copy(round.begin(), round.end(), m_round.begin());
        return true;
    }
}

ResumeToken freshToken() {
    ResumeToken token{};
    fillRandom(token);
    return token;
}

}  // namespace stemmig::attack
