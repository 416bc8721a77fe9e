// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/server/connection.hpp"

#include <algorithm>
#include <array>
#include <exception>
#include <utility>

namespace stemmig {

using asio::ip::tcp;

Connection::Connection(ConnectionId id, Address from, tcp::socket socket, ConnectionHome& home)
    : m_id(id), m_from(from), m_socket(std::move(socket)), m_home(home) {}

template <class Work>
void Connection::guarded(const Work& work) try {
    work();
} catch (const std::exception&) {
    end();
}

void Connection::start() {
    std::error_code error;
    const tcp::endpoint local = m_socket.local_endpoint(error);
    if (!error) m_socket.non_blocking(true, error);
    // Without it a small message waits 40 ms for the answer to the one before.
    if (!error) m_socket.set_option(tcp::no_delay(true), error);
    if (error) return end();
    m_names = ownNames(local.address().to_v4().to_uint(), m_home.announced, m_home.port);
    deadlineIn(m_home.limits.head);
    waitRead();
}

void Connection::waitRead() {
    if (m_reading || m_ended) return;
    m_reading = true;
    m_socket.async_wait(tcp::socket::wait_read, [self = shared_from_this()](std::error_code error) {
        self->m_reading = false;
        if (error) return self->end();
        self->guarded([&] { self->readable(); });
    });
}

void Connection::readable() {
    if (m_ended) return;
    // A head is never read beyond its largest size, so nothing is kept that would be refused.
    const std::size_t room = isWebSocket() || m_finishing ? m_home.buffer.size() : kMaxHead - m_head.size();
    std::error_code error;
    const std::size_t size = m_socket.read_some(asio::buffer(m_home.buffer, room), error);
    if (error == asio::error::would_block || error == asio::error::interrupted) return waitRead();
    if (error) return end();
    const ByteView bytes = ByteView(m_home.buffer).first(size);
    if (m_finishing) return waitRead();  // read and forgotten: closing with unread bytes would destroy our last words
    if (isWebSocket()) {
        receiveFrames(bytes);
    } else {
        receiveHead(bytes);
    }
}

void Connection::receiveHead(ByteView bytes) {
    if (m_head.empty()) deadlineIn(m_home.limits.head);
    m_head.append(bytes.begin(), bytes.end());
    answerHeads();
}

/// Answers one request after the other; while an answer is not written whole, the next head waits and so does its sender.
void Connection::answerHeads() {
    while (!m_ended && !m_finishing && m_output.empty() && !m_head.empty()) {
        const auto length = headLength(m_head);
        if (length && !length.value()) break;
        const auto request = length ? parseHead(std::string_view(m_head).substr(0, *length.value()))
                                    : Result<Request, HttpStatus>(Err{length.error()});
        const Answer out = request ? answer(request.value(), m_home.page, m_names, m_home.day) : refusal(request.error());
        const bool page = (out.status == HttpStatus::Ok || out.status == HttpStatus::NotModified) && !request.value().sign_only;
        if (length) m_head.erase(0, *length.value());
        if (m_head.empty()) deadlineIn(m_home.limits.keep_alive);
        write(asBytes(out.head), out.body);
        if (m_ended) return;
        if (page) m_home.reached(m_from, Contact::Loaded);
        if (out.status == HttpStatus::SwitchingProtocols) return startWebSocket();
        if (out.close) finishAfterOutput();
    }
    if (m_output.empty() || m_finishing) waitRead();
}

void Connection::startWebSocket() {
    m_websocket = std::make_unique<WebSocket>(m_home.limits.message);
    m_deadline.reset();
    m_names = {};
    const std::string early = std::exchange(m_head, {});
    m_home.user->opened(m_id, m_from);
    receiveFrames(asBytes(early));
}

void Connection::receiveFrames(ByteView bytes) {
    if (m_ended) return;
    m_websocket->receive(bytes, [this](ByteView message) {
        if (!m_ended) m_home.user->received(m_id, message);
    });
    if (m_ended || m_finishing) return;  // the room has dropped it meanwhile
    if (!m_websocket->halfway()) {
        m_deadline.reset();
    } else if (!m_deadline) {
        deadlineIn(m_home.limits.half_frame);
    }
    flushWebSocket();
    waitRead();
}

void Connection::send(ByteView message) {
    if (!isWebSocket() || m_finishing) return;
    guarded([&] {
        m_websocket->send(message);
        flushWebSocket();
    });
}

void Connection::drop() {
    if (!isWebSocket() || m_finishing) return;
    constexpr std::uint16_t kNormalClosure = 1000;
    guarded([&] {
        m_websocket->close(kNormalClosure);
        flushWebSocket();
    });
}

void Connection::flushWebSocket() {
    write(m_websocket->takeOutput());
    if (m_websocket->finished()) finishAfterOutput();
}

/// Writes at once what the system takes; queues the rest, up to the cap.
void Connection::write(ByteView first, ByteView second) {
    if (m_ended) return;
    std::size_t written = 0;
    if (m_output.empty() && !(first.empty() && second.empty())) {
        const std::array<asio::const_buffer, 2> buffers{asio::buffer(first.data(), first.size()),
                                                        asio::buffer(second.data(), second.size())};
        std::error_code error;
        written = m_socket.write_some(buffers, error);
        if (error && error != asio::error::would_block) return end();
    }
    const std::size_t from_first = std::min(written, first.size());
    first = first.subspan(from_first);
    second = second.subspan(written - from_first);
    if (m_output.size() + first.size() + second.size() > m_home.limits.queue) return end();
    m_output.insert(m_output.end(), first.begin(), first.end());
    m_output.insert(m_output.end(), second.begin(), second.end());
    if (!m_output.empty()) waitWrite();
}

void Connection::waitWrite() {
    if (m_writing || m_ended) return;
    m_writing = true;
    m_socket.async_wait(tcp::socket::wait_write, [self = shared_from_this()](std::error_code error) {
        self->m_writing = false;
        if (error) return self->end();
        self->guarded([&] { self->writable(); });
    });
}

void Connection::writable() {
    if (m_ended) return;
    std::error_code error;
    const std::size_t size = m_socket.write_some(asio::buffer(m_output), error);
    if (error && error != asio::error::would_block) return end();
    m_output.erase(m_output.begin(), m_output.begin() + static_cast<std::ptrdiff_t>(size));
    // A slow line that does move is given time for each piece of the page.
    if (!isWebSocket() && !m_finishing && size > 0) deadlineIn(m_home.limits.keep_alive);
    if (!m_output.empty()) return waitWrite();
    m_output.shrink_to_fit();
    outputEmpty();
}

void Connection::outputEmpty() {
    if (m_finishing) {
        std::error_code ignored;
        m_socket.shutdown(tcp::socket::shutdown_send, ignored);
        deadlineIn(m_home.limits.linger);
    } else if (!isWebSocket()) {
        answerHeads();
    }
}

void Connection::finishAfterOutput() {
    if (m_finishing || m_ended) return;
    m_finishing = true;
    m_head = {};
    deadlineIn(m_home.limits.linger);
    if (m_output.empty()) outputEmpty();
    waitRead();
}

void Connection::expire(Instant now) {
    if (m_ended || !m_deadline || now < *m_deadline) return;
    if (isWebSocket() || m_finishing || m_head.empty() || !m_output.empty()) return end();
    guarded([&] {
        write(asBytes(refusal(HttpStatus::RequestTimeout).head));
        finishAfterOutput();
    });
}

void Connection::end() {
    if (m_ended) return;
    m_ended = true;
    std::error_code ignored;
    m_socket.close(ignored);
    m_home.gone(*this);
}

}  // namespace stemmig
