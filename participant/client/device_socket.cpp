// SPDX-License-Identifier: GPL-3.0-or-later
#include "participant/client/device_socket.hpp"

#include <sodium.h>
#include <wslay/wslay.h>
#include <algorithm>
#include <cstddef>
#include <new>
#include "proto/base/secret.hpp"
#include "proto/channel/frames.hpp"
#include "proto/channel/websocket_key.hpp"

namespace stemmig {
namespace {

constexpr std::size_t kMaxHead = 2048;
constexpr std::string_view kLineEnd = "\r\n";
constexpr std::string_view kHeadEnd = "\r\n\r\n";

bool sameText(std::string_view a, std::string_view b) {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; };
    return std::ranges::equal(a, b, {}, lower, lower);
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
    return text;
}

std::string socketKey(const ByteArray<16>& nonce) {
    std::string key(sodium_base64_encoded_len(nonce.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(key.data(), key.size(), nonce.data(), nonce.size(), sodium_base64_VARIANT_ORIGINAL);
    key.pop_back();
    return key;
}

}  // namespace

bool acceptsUpgrade(std::string_view head, std::string_view expected_accept) {
    constexpr std::string_view kStatus = "HTTP/1.1 101 ";
    std::size_t end = head.find(kLineEnd);
    if (end == std::string_view::npos || !head.starts_with(kStatus)) return false;
    int upgrade = 0, connection = 0, accept = 0;
    for (head.remove_prefix(end + kLineEnd.size()); !head.starts_with(kLineEnd); head.remove_prefix(end + kLineEnd.size())) {
        end = head.find(kLineEnd);
        if (end == std::string_view::npos) return false;
        const std::string_view line = head.substr(0, end);
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos) return false;
        const std::string_view name = line.substr(0, colon), value = trimmed(line.substr(colon + 1));
        if (sameText(name, "Upgrade")) {
            upgrade += sameText(value, "websocket") ? 1 : 2;
        } else if (sameText(name, "Connection")) {
            connection += sameText(value, "Upgrade") ? 1 : 2;
        } else if (sameText(name, "Sec-WebSocket-Accept")) {
            accept += value == expected_accept ? 1 : 2;
        } else if (sameText(name, "Sec-WebSocket-Extensions") || sameText(name, "Sec-WebSocket-Protocol")) {
            return false;  // we asked for none
        }
    }
    return upgrade == 1 && connection == 1 && accept == 1;
}

std::optional<JoinDay> dayIn(std::string_view head) {
    while (!head.empty()) {
        const std::size_t end = std::min(head.find(kLineEnd), head.size());
        const std::string_view line = head.substr(0, end);
        const std::size_t colon = line.find(':');
        if (colon != std::string_view::npos && sameText(line.substr(0, colon), "Stemmig-Day"))
            return readDay(trimmed(line.substr(colon + 1)));
        head.remove_prefix(std::min(end + kLineEnd.size(), head.size()));
    }
    return std::nullopt;
}

struct DeviceSocket::Callbacks {
    static DeviceSocket& self(void* data) { return *static_cast<DeviceSocket*>(data); }

    static std::ptrdiff_t take(wslay_event_context_ptr context, std::uint8_t* out, std::size_t size, int, void* data) {
        ByteView& input = self(data).m_input;
        if (input.empty()) {
            wslay_event_set_error(context, WSLAY_ERR_WOULDBLOCK);
            return -1;
        }
        const std::size_t count = std::min(size, input.size());
        std::ranges::copy(input.first(count), out);
        input = input.subspan(count);
        return static_cast<std::ptrdiff_t>(count);
    }
    static std::ptrdiff_t give(wslay_event_context_ptr, const std::uint8_t* bytes, std::size_t size, int, void* data) {
        Bytes& output = self(data).m_output;
        output.insert(output.end(), bytes, bytes + size);
        return static_cast<std::ptrdiff_t>(size);
    }
    static int mask(wslay_event_context_ptr, std::uint8_t* out, std::size_t size, void*) {
        fillRandom({out, size});
        return 0;
    }
    static void frameStarts(wslay_event_context_ptr, const wslay_event_on_frame_recv_start_arg* frame, void* data) {
        if (frame->opcode == WSLAY_TEXT_FRAME) self(data).m_finished = true;
    }
    static void message(wslay_event_context_ptr, const wslay_event_on_msg_recv_arg* message, void* data) {
        DeviceSocket& it = self(data);
        if (it.m_finished) return;
        if (message->opcode == WSLAY_CONNECTION_CLOSE) it.m_finished = true;
        if (message->opcode == WSLAY_BINARY_FRAME) (*it.m_take)({message->msg, message->msg_length});
    }
    static constexpr wslay_event_callbacks kTable{take, give, mask, frameStarts, nullptr, nullptr, message};
};

DeviceSocket::DeviceSocket(std::string_view authority, const ByteArray<16>& nonce) {
    const std::string key = socketKey(nonce);
    m_expected_accept = acceptForKey(key).value();
    const std::string host(authority);
    const std::string request = "GET /ws HTTP/1.1\r\nHost: " + host + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n" +
                                "Sec-WebSocket-Key: " + key + "\r\nSec-WebSocket-Version: 13\r\nOrigin: http://" + host +
                                "\r\n\r\n";
    m_output.assign(request.begin(), request.end());
}

DeviceSocket::~DeviceSocket() { wslay_event_context_free(m_context); }

std::optional<Bytes> DeviceSocket::finishUpgrade(ByteView bytes) {
    m_head.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    const std::size_t end = m_head.find(kHeadEnd);
    if (end == std::string::npos) {
        m_finished = m_head.size() > kMaxHead;
        return std::nullopt;
    }
    const std::size_t size = end + kHeadEnd.size();
    if (size > kMaxHead || !acceptsUpgrade(std::string_view(m_head).substr(0, size), m_expected_accept)) {
        m_finished = true;
        return std::nullopt;
    }
    m_day = dayIn(m_head);
    Bytes rest(m_head.begin() + static_cast<std::ptrdiff_t>(size), m_head.end());
    m_head = {};
    if (wslay_event_context_client_init(&m_context, &Callbacks::kTable, this) != 0) throw std::bad_alloc();
    wslay_event_config_set_max_recv_msg_length(m_context, kMaxHostFrame);
    return rest;
}

void DeviceSocket::receive(ByteView bytes, const std::function<void(ByteView)>& take) {
    if (m_finished) return;
    std::optional<Bytes> rest;
    if (!upgraded()) {
        rest = finishUpgrade(bytes);
        if (!rest) return;
        bytes = *rest;
    }
    m_input = bytes;
    m_take = &take;
    const int failed = wslay_event_recv(m_context);
    m_take = nullptr;
    m_input = {};
    // A host that pings or closes is answered by wslay itself.
    if (wslay_event_want_write(m_context) != 0 && wslay_event_send(m_context) != 0) m_finished = true;
    if (failed != 0 || wslay_event_want_read(m_context) == 0) m_finished = true;
}

void DeviceSocket::send(ByteView message) {
    if (m_finished || !upgraded()) return;
    const wslay_event_msg queued{WSLAY_BINARY_FRAME, message.data(), message.size()};
    if (wslay_event_queue_msg(m_context, &queued) != 0 || wslay_event_send(m_context) != 0) m_finished = true;
}

Bytes DeviceSocket::takeOutput() { return std::exchange(m_output, {}); }

}  // namespace stemmig
