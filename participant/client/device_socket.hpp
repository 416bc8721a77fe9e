// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include "proto/base/bytes.hpp"
#include "proto/channel/join_code.hpp"

struct wslay_event_context;

namespace stemmig {

/// The device's side of one WebSocket, without a real socket: the HTTP upgrade, then bytes in, messages out, and back.
/// Strict: only the exact answer to our upgrade, only binary messages of at most kMaxHostFrame bytes.
class DeviceSocket {
public:
    /// @param authority "192.168.1.20" or "192.168.1.20:7420", as the host calls itself.
    /// @param nonce fresh for every connection.
    DeviceSocket(std::string_view authority, const ByteArray<16>& nonce);
    ~DeviceSocket();
    DeviceSocket(const DeviceSocket&) = delete;
    DeviceSocket& operator=(const DeviceSocket&) = delete;

    /// Bytes from the host. Every whole message goes to `take` at once, which may call send().
    void receive(ByteView bytes, const std::function<void(ByteView)>& take);
    /// One binary message; only once upgraded().
    void send(ByteView message);
    /// Takes the bytes that are to be written, in order; the upgrade request first.
    [[nodiscard]] Bytes takeOutput();

    /// Of the host's join code, once upgraded; empty when the host did not say.
    [[nodiscard]] std::optional<JoinDay> day() const { return m_day; }

    /// The host has taken the upgrade.
    [[nodiscard]] bool upgraded() const { return m_context != nullptr; }
    /// Refused, a rule broken, or closed by the host: nothing more will come.
    [[nodiscard]] bool finished() const { return m_finished; }

private:
    struct Callbacks;
    /// The bytes after the head, once it is whole and right.
    [[nodiscard]] std::optional<Bytes> finishUpgrade(ByteView bytes);

    std::string m_expected_accept;
    std::string m_head;  // the host's answer, until upgraded
    std::optional<JoinDay> m_day;
    Bytes m_output;
    wslay_event_context* m_context = nullptr;
    ByteView m_input;                                       // during receive() only
    const std::function<void(ByteView)>* m_take = nullptr;  // during receive() only
    bool m_finished = false;
};

/// What the host says of its day (PROTOCOL.md "Join code") in a head that acceptsUpgrade().
[[nodiscard]] std::optional<JoinDay> dayIn(std::string_view head);

/// True for the head (up to its empty line) of the one answer a host may give to our upgrade.
[[nodiscard]] bool acceptsUpgrade(std::string_view head, std::string_view expected_accept);

}  // namespace stemmig
