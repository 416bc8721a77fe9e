// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <doctest/doctest.h>
#include <algorithm>
#include <optional>
#include <vector>
#include "participant/client/client.hpp"
#include "stemmig/v1/wire.pb.h"

// The other end of a DeviceSession: a host that says what a test tells it to say.
namespace stemmig {

inline constexpr std::uint64_t kEarliest = 0;  ///< random bits that give the earliest jitter

inline RoundId roundId(std::uint8_t seed) {
    RoundId round{};
    round.fill(seed);
    return round;
}

class ScriptedHost {
public:
    explicit ScriptedHost(SessionKind kind = SessionKind::Rehearsal) : m_kind(kind), m_key(KeyPair::generate()) {}

    [[nodiscard]] const PublicKey& key() const { return m_key.open; }
    [[nodiscard]] Bytes greeting() const { return Greeting{m_kind, m_key.open}.encode(); }

    /// The answer to a device's first message.
    [[nodiscard]] Bytes shake(ByteView first) {
        Responder responder(prologue(m_kind), m_key);
        REQUIRE(responder.readFirst(first).ok());
        auto [second, channel] = responder.writeSecond().value();
        m_channel.emplace(std::move(channel));
        return second;
    }
    [[nodiscard]] ClientFrame read(ByteView frame) {
        REQUIRE(frame.size() == kClientFrameSize);
        const auto plain = openFrame(m_channel->receive, frame);
        REQUIRE(plain.ok());
        ClientFrame read;
        REQUIRE(ClientFrame::decode(std::span<const std::uint8_t, ClientFrame::kPlainSize>(plain.value()), read));
        return read;
    }
    [[nodiscard]] Bytes say(const v1::FromHost& message) { return sayBytes(asBytes(message.SerializeAsString())); }
    [[nodiscard]] Bytes sayBytes(ByteView message) {
        return sealFrame(m_channel->send, padMessage(message, paddedSize(message.size())));
    }
    [[nodiscard]] Bytes sayPlain(ByteView plain) { return sealFrame(m_channel->send, plain); }

private:
    SessionKind m_kind;
    KeyPair m_key;
    std::optional<Channel> m_channel;
};

inline v1::FromHost welcome() {
    v1::FromHost message;
    message.mutable_welcome()->add_languages("nl");
    return message;
}

/// A view of a statement with three choices; of the lobby when `phase` is empty.
inline v1::FromHost view(std::optional<v1::Phase> phase, std::uint8_t round = 1, std::uint32_t tick_ms = 5000) {
    v1::FromHost message;
    v1::View& view = *message.mutable_view();
    view.set_tick_ms(tick_ms);
    view.set_counted(true);
    if (!phase) return message;
    view.set_scene(v1::SCENE_STATEMENT);
    view.set_phase(*phase);
    const RoundId id = roundId(round);
    view.set_round(id.data(), id.size());
    for (int i = 0; i < 3 && (*phase == v1::PHASE_OPEN || *phase == v1::PHASE_CLOSING); ++i)
        view.mutable_question()->add_choices()->add_in("a");
    return message;
}

inline v1::FromHost bye(v1::Bye::Reason reason, std::uint32_t retry_ms = 0) {
    v1::FromHost message;
    message.mutable_bye()->set_reason(reason);
    message.mutable_bye()->set_retry_ms(retry_ms);
    return message;
}

/// One device at one scripted host, with a clock that only moves when told to.
struct Desk {
    ScriptedHost host;
    ResumeToken token{1, 2, 3};
    DeviceSession device;
    ClientTime now{1000};

    explicit Desk(SessionKind kind = SessionKind::Rehearsal) : host(kind), device(token, host.key(), false) {}

    /// The device hears one message; what it answers, opened.
    std::vector<ClientFrame> hear(const v1::FromHost& message) {
        std::vector<ClientFrame> out;
        for (const Bytes& frame : device.received(host.say(message), now, kEarliest)) out.push_back(host.read(frame));
        return out;
    }
    /// From the open transport to the HELLO, which it returns.
    ClientFrame connect() {
        device.opened(now);
        const auto first = device.received(host.greeting(), now, kEarliest);
        REQUIRE(first.size() == 1);
        const auto hello = device.received(host.shake(first[0]), now, kEarliest);
        REQUIRE(hello.size() == 1);
        return host.read(hello[0]);
    }
    void join(const v1::FromHost& first_view = view(std::nullopt)) {
        (void)connect();
        (void)hear(welcome());
        (void)hear(first_view);
        REQUIRE(device.state() == DeviceState::Joined);
    }
    /// Goes to the device's next deadline and gives what it then sends.
    std::vector<ClientFrame> wait(std::uint64_t random = kEarliest) {
        REQUIRE(device.nextDeadline().has_value());
        now = std::max(now, *device.nextDeadline());
        std::vector<ClientFrame> out;
        for (const Bytes& frame : device.advance(now, random)) out.push_back(host.read(frame));
        return out;
    }
    /// The next tick's frame.
    ClientFrame tick() {
        const auto frames = wait();
        REQUIRE(frames.size() == 1);
        CHECK((frames[0].kind == FrameKind::Tick || frames[0].kind == FrameKind::BoothTick));
        return frames[0];
    }
    void lose() { device.closed(now, kEarliest); }
};

}  // namespace stemmig
