// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <asio/ip/tcp.hpp>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include "host/server/http.hpp"
#include "host/server/live_room.hpp"
#include "host/server/websocket.hpp"

namespace stemmig {

/// What the network tells the room; LiveRoom has the same three. Called on the room thread.
class SocketUser {
public:
    virtual ~SocketUser() = default;
    virtual void opened(ConnectionId id, Address from) = 0;
    /// `message` lives during the call only.
    virtual void received(ConnectionId id, ByteView message) = 0;
    /// Exactly once for every opened one, also after a drop; never from within Outbox::send or drop.
    virtual void closed(ConnectionId id) = 0;
};

/// Every bound on what a stranger can make us hold or wait for.
struct NetworkLimits {
    Instant head{5000};         ///< from the first moment to a whole request head
    Instant keep_alive{15000};  ///< between two requests; and for a written piece of an answer to move on
    Instant half_frame{5000};   ///< from the begin of a WebSocket message to its end
    Instant linger{2000};       ///< for the other side to hear our last words
    Instant sweep{1000};        ///< how often these are looked at
    std::size_t connections = 8192;
    /// Of one address; no bound while addresses are shared. Room enough for a class behind one router to get the page
    /// and read there that the teacher has to allow it.
    std::size_t per_address = 64;
    std::size_t http_per_address = 24;  ///< of them not yet a WebSocket
    std::size_t queue = 64 * 1024;      ///< bytes waiting for one device; more and it is dropped: it resumes
    std::size_t message = 128;          ///< bytes of one message of a device
};

class Connection;

/// What all connections of one listener share.
struct ConnectionHome {
    Page page;
    NetworkLimits limits;
    std::uint32_t announced = 0;  ///< address of the join URL
    std::uint16_t port = 0;
    std::string day;  ///< of the join code, YYMMDD; told to native devices when they connect
    std::function<Instant()> now;
    SocketUser* user = nullptr;
    /// For the network doctor: a device connected, or was sent the page.
    std::function<void(Address, Contact)> reached = [](Address, Contact) {};
    std::function<void(Connection&)> gone;  ///< the connection has ended: forget it
    Bytes buffer = Bytes(16 * 1024);        ///< whatever was read just now; connections keep no read buffer
};

/// One accepted socket: HTTP first, then perhaps a WebSocket.
///
/// Waits for "readable" and, only while something is queued, for "writable", and does non-blocking reads and writes
/// then. Two handlers and no coroutine: there is nothing to remember across a wait but the members below, and a
/// coroutine frame for each of 3000 waiting devices would be memory for nothing.
class Connection : public std::enable_shared_from_this<Connection> {
public:
    Connection(ConnectionId id, Address from, asio::ip::tcp::socket socket, ConnectionHome& home);
    void start();

    /// One binary message; drops the device when too much waits for it already.
    void send(ByteView message);
    /// Closes after what was sent.
    void drop();
    /// Ends it now, if a deadline has passed.
    void expire(Instant now);
    /// Ends it now.
    void end();

    [[nodiscard]] ConnectionId id() const { return m_id; }
    [[nodiscard]] Address from() const { return m_from; }
    [[nodiscard]] bool isWebSocket() const { return m_websocket != nullptr; }

private:
    /// Runs the work; what it throws (memory is short, most likely) ends this connection and nothing else.
    template <class Work>
    void guarded(const Work& work);
    void waitRead();
    void waitWrite();
    void readable();
    void writable();
    void receiveHead(ByteView bytes);
    void answerHeads();
    void startWebSocket();
    void receiveFrames(ByteView bytes);
    void flushWebSocket();
    void write(ByteView first, ByteView second = {});
    void finishAfterOutput();
    void outputEmpty();
    void deadlineIn(Instant time) { m_deadline = m_home.now() + time; }

    const ConnectionId m_id;
    const Address m_from;
    asio::ip::tcp::socket m_socket;
    ConnectionHome& m_home;
    OwnNames m_names;    ///< until it is a WebSocket
    std::string m_head;  ///< bytes of the next request, at most kMaxHead
    std::unique_ptr<WebSocket> m_websocket;
    Bytes m_output;  ///< what the system would not take yet
    std::optional<Instant> m_deadline;
    bool m_reading = false, m_writing = false;  ///< a wait is under way
    bool m_finishing = false;                   ///< nothing is read any more; ends when the output is written
    bool m_ended = false;
};

}  // namespace stemmig
