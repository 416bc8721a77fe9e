// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/server/websocket.hpp"

#include <wslay/wslay.h>
#include <algorithm>
#include <cstddef>
#include <new>
#include <utility>

namespace stemmig {

namespace {
/// Browsers answer pings and never send them; each costs an answer, so they may not come alone for ever.
constexpr unsigned kMostControls = 10;
}  // namespace

// wslay's view of us. Its own queue is emptied into m_output after every call, so the one bound on what waits
// for a slow device is the connection's, in bytes.
struct WebSocket::Callbacks {
    static std::ptrdiff_t read(wslay_event_context_ptr context, std::uint8_t* out, std::size_t size, int, void* self) {
        ByteView& input = static_cast<WebSocket*>(self)->m_input;
        if (input.empty()) {
            wslay_event_set_error(context, WSLAY_ERR_WOULDBLOCK);
            return -1;
        }
        size = std::min(size, input.size());
        std::copy_n(input.begin(), size, out);
        input = input.subspan(size);
        return static_cast<std::ptrdiff_t>(size);
    }

    // No exception may pass through wslay, which is C.
    static std::ptrdiff_t write(wslay_event_context_ptr context, const std::uint8_t* data, std::size_t size, int,
                                void* self) try {
        Bytes& output = static_cast<WebSocket*>(self)->m_output;
        output.insert(output.end(), data, data + size);
        return static_cast<std::ptrdiff_t>(size);
    } catch (const std::exception&) {
        static_cast<WebSocket*>(self)->m_closed = true;
        wslay_event_set_error(context, WSLAY_ERR_CALLBACK_FAILURE);
        return -1;
    }

    static void frameStart(wslay_event_context_ptr, const wslay_event_on_frame_recv_start_arg* frame, void* self) {
        static_cast<WebSocket*>(self)->frameStarts(*frame);
    }

    static void message(wslay_event_context_ptr, const wslay_event_on_msg_recv_arg* message, void* self) try {
        static_cast<WebSocket*>(self)->messageComplete(*message);
    } catch (const std::exception&) {
        static_cast<WebSocket*>(self)->close(WSLAY_CODE_INTERNAL_SERVER_ERROR);
    }
};

WebSocket::WebSocket(std::size_t max_message) {
    const wslay_event_callbacks callbacks{Callbacks::read, Callbacks::write, nullptr,           Callbacks::frameStart,
                                          nullptr,         nullptr,          Callbacks::message};
    if (wslay_event_context_server_init(&m_context, &callbacks, this) != 0) throw std::bad_alloc();
    wslay_event_config_set_max_recv_msg_length(m_context, max_message);
}

WebSocket::~WebSocket() { wslay_event_context_free(m_context); }

void WebSocket::receive(ByteView bytes, const std::function<void(ByteView)>& take) {
    if (finished()) return;
    m_received += bytes.size();
    m_input = bytes;
    m_take = &take;
    if (wslay_event_recv(m_context) != 0) m_closed = true;
    m_take = nullptr;
    m_input = {};
    // A frame that breaks the rules makes wslay queue the close frame itself.
    if (wslay_event_get_read_enabled(m_context) == 0) m_closed = true;
}

void WebSocket::send(ByteView message) {
    const wslay_event_msg out{WSLAY_BINARY_FRAME, message.data(), message.size()};
    if (!m_closed && wslay_event_queue_msg(m_context, &out) == WSLAY_ERR_NOMEM) m_closed = true;
}

void WebSocket::close(std::uint16_t code) {
    if (m_closed) return;
    m_closed = true;
    wslay_event_queue_close(m_context, code, nullptr, 0);
    wslay_event_shutdown_read(m_context);
}

Bytes WebSocket::takeOutput() {
    wslay_event_send(m_context);  // writes to memory only; what it cannot say is that a close frame went before
    return std::exchange(m_output, {});
}

bool WebSocket::finished() const { return m_closed; }

bool WebSocket::halfway() const { return m_fragments_open || m_framed != m_received; }

void WebSocket::frameStarts(const wslay_event_on_frame_recv_start_arg& frame) {
    const std::uint64_t length_field = frame.payload_length > 0xFFFF ? 8 : frame.payload_length > 125 ? 2 : 0;
    m_framed += 2 + length_field + 4 + frame.payload_length;
    const bool control = (frame.opcode & 0x8) != 0;
    if (!control) m_fragments_open = frame.fin == 0;
    m_controls = control ? m_controls + 1 : 0;
    if (m_controls > kMostControls && frame.opcode != WSLAY_CONNECTION_CLOSE) close(WSLAY_CODE_POLICY_VIOLATION);
    if (frame.opcode == WSLAY_TEXT_FRAME) close(WSLAY_CODE_UNSUPPORTED_DATA);
}

void WebSocket::messageComplete(const wslay_event_on_msg_recv_arg& message) {
    if (!m_closed && message.opcode == WSLAY_BINARY_FRAME) (*m_take)({message.msg, message.msg_length});
}

}  // namespace stemmig
