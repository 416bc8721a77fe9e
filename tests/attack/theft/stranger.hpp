// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <optional>
#include "participant/client/transport.hpp"
#include "proto/channel/frames.hpp"

// Somebody with a program of their own: says any bytes over a real WebSocket, one connection at a time.
namespace stemmig::attack {

class Stranger {
public:
    /// Connects from this address of 127.0.0.0/8 (host order) and reads the greeting.
    Stranger(const HostEndpoint& host, std::uint32_t from);
    ~Stranger();
    Stranger(const Stranger&) = delete;
    Stranger& operator=(const Stranger&) = delete;

    [[nodiscard]] const std::optional<Greeting>& greeting() const { return m_greeting; }
    void say(ByteView message);
    /// The next message; empty once the host has hung up. Waits for one of the two.
    [[nodiscard]] Bytes hear();
    /// Waits until the host hangs up, or says something more: false.
    [[nodiscard]] bool hungUp() { return hear().empty(); }

    /// An honest handshake up to the channel; false when the host hung up.
    [[nodiscard]] bool shakeHands();
    /// The next sealed frame, not yet said.
    [[nodiscard]] Bytes seal(const ClientFrame& frame);
    /// HELLO with this token; true when a seat came of it (Welcome and View), false when Bye did, or the end.
    [[nodiscard]] bool enter(const ResumeToken& token);
    /// Opens a message of the host.
    [[nodiscard]] std::optional<Bytes> open(ByteView message);
    /// After enter(): whether the View said that the seat has answered.
    [[nodiscard]] bool answered() const { return m_answered; }
    /// After enter(): the round in the View.
    [[nodiscard]] const RoundId& round() const { return m_round; }

private:
    struct Socket;
    std::unique_ptr<Socket> m_socket;
    std::optional<Greeting> m_greeting;
    std::optional<Channel> m_channel;
    bool m_answered = false;
    RoundId m_round{};
};

/// A token nobody else has.
[[nodiscard]] ResumeToken freshToken();

}  // namespace stemmig::attack
