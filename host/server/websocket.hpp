// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <functional>
#include "proto/base/bytes.hpp"

struct wslay_event_context;
struct wslay_event_on_frame_recv_start_arg;
struct wslay_event_on_msg_recv_arg;

namespace stemmig {

/// The server's side of one WebSocket after its handshake, without a socket: bytes in, messages out, and back.
/// Binary messages only; text is refused with 1003, an unmasked frame with 1002, a message over the limit with 1009.
class WebSocket {
public:
    /// @param max_message bytes of one received message; a longer one is refused by its header.
    explicit WebSocket(std::size_t max_message);
    ~WebSocket();
    WebSocket(const WebSocket&) = delete;
    WebSocket& operator=(const WebSocket&) = delete;

    /// Bytes from the device. Every whole message goes to `take` at once, which may call send() and close(). When it
    /// throws, the connection is closed with 1011. More than 10 control frames in a row close it with 1008.
    void receive(ByteView bytes, const std::function<void(ByteView)>& take);
    /// Without memory for it this side closes.
    void send(ByteView message);
    /// Says goodbye after everything sent before; nothing is received any more. @param code RFC 6455 section 7.4.
    void close(std::uint16_t code);

    /// Takes the bytes that are to be written, in order.
    [[nodiscard]] Bytes takeOutput();
    /// Either side has closed: once the output is written, the connection can end.
    [[nodiscard]] bool finished() const;
    /// A frame or a message in fragments has begun and is not complete.
    [[nodiscard]] bool halfway() const;

private:
    struct Callbacks;
    void frameStarts(const wslay_event_on_frame_recv_start_arg& frame);
    void messageComplete(const wslay_event_on_msg_recv_arg& message);

    wslay_event_context* m_context = nullptr;
    Bytes m_output;
    ByteView m_input;                                       ///< during receive() only
    const std::function<void(ByteView)>* m_take = nullptr;  ///< during receive() only
    std::uint64_t m_received = 0;                           ///< bytes ever given to receive()
    std::uint64_t m_framed = 0;                             ///< of them in frames whose header is known, payload included
    unsigned m_controls = 0;                                ///< pings, pongs, closes since the last frame with data
    bool m_fragments_open = false;
    bool m_closed = false;
};

}  // namespace stemmig
