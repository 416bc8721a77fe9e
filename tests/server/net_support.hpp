// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <asio.hpp>
#include <condition_variable>
#include <map>
#include <mutex>
#include <stdexcept>
#include <string>
#include <thread>
#include "host/server/listener.hpp"

// A listener on 127.0.0.1 with a stand-in for the room, and a client that says exactly the bytes it is told.
namespace stemmig::test {

inline constexpr std::chrono::seconds kPatience{20};

inline std::string text(ByteView bytes) { return {bytes.begin(), bytes.end()}; }

inline Page testPage() {
    static const Bytes body(2000, 0x1F);
    return {body, "\"tag\"", "sha256-script", "sha256-style"};
}

/// Greets with "welcome", echoes every message; "drop" drops the sender, "flood" sends until it is dropped,
/// "throw" throws.
class TestServer : SocketUser {
public:
    explicit TestServer(NetworkLimits limits = {}) {
        auto acceptor = listenOn(m_io, true, 0);
        m_port = acceptor.value().local_endpoint().port();
        ConnectionHome home;
        home.page = testPage();
        home.limits = limits;
        home.announced = 0x7F000001;
        home.port = m_port;
        home.now = [] { return std::chrono::duration_cast<Instant>(std::chrono::steady_clock::now().time_since_epoch()); };
        home.user = this;
        m_listener = std::make_unique<Listener>(m_io, std::move(acceptor).value(), std::move(home));
        m_listener->start();
        m_thread = std::thread([this] { m_io.run(); });
    }
    ~TestServer() override {
        onRoomThread([this] { m_listener->stop(); });
        m_io.stop();
        m_thread.join();
    }

    [[nodiscard]] std::uint16_t port() const { return m_port; }
    [[nodiscard]] std::string host() const { return "127.0.0.1:" + std::to_string(m_port); }
    void shareAddresses() {
        onRoomThread([this] { m_listener->shareAddresses(true); });
    }
    /// From now on what the room does with a new socket throws.
    void refuseGreetings() {
        onRoomThread([this] { m_refuse_greetings = true; });
    }
    std::size_t connections() {
        std::size_t out = 0;
        onRoomThread([&] { out = m_listener->connections(); });
        return out;
    }
    /// Waits until as many sockets were opened and closed again, and in between heard as many messages.
    [[nodiscard]] bool saw(int opened_and_closed) {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, kPatience,
                                  [&] { return m_opened >= opened_and_closed && m_closed >= opened_and_closed; });
    }
    [[nodiscard]] std::vector<std::string> messages() {
        const std::lock_guard lock(m_mutex);
        return m_messages;
    }

    template <class Work>
    void onRoomThread(Work work) {
        std::promise<void> done;
        asio::post(m_io, [&] {
            work();
            done.set_value();
        });
        done.get_future().wait();
    }

private:
    void opened(ConnectionId id, Address) override {
        note([&] { ++m_opened; });
        if (m_refuse_greetings) throw std::runtime_error("no greeting");
        say(id, "welcome");
    }
    void received(ConnectionId id, ByteView message) override {
        const std::string said = text(message);
        note([&] { m_messages.push_back(said); });
        if (said == "throw") throw std::runtime_error("no answer");
        if (said == "drop") return m_listener->drop(id);
        if (said == "flood") {
            for (int i = 0; i < 20000; ++i) say(id, std::string(1000, 'x'));
            return;
        }
        say(id, "echo " + said);
    }
    void closed(ConnectionId) override {
        note([&] { ++m_closed; });
    }
    void say(ConnectionId id, const std::string& words) { m_listener->send(id, Bytes(words.begin(), words.end())); }
    template <class Change>
    void note(Change change) {
        const std::lock_guard lock(m_mutex);
        change();
        m_changed.notify_all();
    }

    asio::io_context m_io{1};
    std::unique_ptr<Listener> m_listener;
    std::thread m_thread;
    std::uint16_t m_port = 0;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_opened = 0, m_closed = 0;
    bool m_refuse_greetings = false;
    std::vector<std::string> m_messages;
};

/// Blocking, with a limit on every read so that a broken server fails a test instead of hanging it.
class RawClient {
public:
    explicit RawClient(std::uint16_t port, int receive_buffer = 0) : m_socket(m_io) {
        m_socket.open(asio::ip::tcp::v4());
        if (receive_buffer > 0) m_socket.set_option(asio::socket_base::receive_buffer_size(receive_buffer));
        m_socket.connect({asio::ip::address_v4::loopback(), port});
        m_socket.set_option(asio::ip::tcp::no_delay(true));
        const timeval patience{kPatience.count(), 0};
        setsockopt(m_socket.native_handle(), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    }
    void send(std::string_view bytes) {
        std::error_code ignored;  // the server may have hung up already: the answer says why
        asio::write(m_socket, asio::buffer(bytes), ignored);
    }
    void shutdownSend() { m_socket.shutdown(asio::ip::tcp::socket::shutdown_send); }
    /// Up to `size` bytes; fewer when the server closes.
    std::string read(std::size_t size) {
        std::string out(size, '\0');
        std::error_code ignored;
        out.resize(asio::read(m_socket, asio::buffer(out), ignored));
        return out;
    }
    /// Everything until the server closes.
    std::string readAll() {
        std::string out;
        for (std::string piece = read(4096); !piece.empty(); piece = read(4096)) out += piece;
        return out;
    }
    /// One answer: head and as much body as it says.
    std::string readAnswer() {
        std::string out;
        while (!out.ends_with("\r\n\r\n")) {
            const std::string one = read(1);
            if (one.empty()) return out;
            out += one;
        }
        const std::size_t at = out.find("Content-Length: ");
        return at == std::string::npos ? out : out + read(std::stoul(out.substr(at + 16)));
    }

private:
    asio::io_context m_io;
    asio::ip::tcp::socket m_socket;
};

/// A WebSocket frame as a client writes it.
inline std::string frame(int first_byte, std::string_view payload, bool masked = true) {
    std::string out(1, static_cast<char>(first_byte));
    const int mask_bit = masked ? 0x80 : 0;
    if (payload.size() < 126) {
        out += static_cast<char>(mask_bit | static_cast<int>(payload.size()));
    } else {
        out += static_cast<char>(mask_bit | 126);
        out += static_cast<char>(payload.size() >> 8);
        out += static_cast<char>(payload.size() & 0xFF);
    }
    constexpr std::string_view kMask = "\x11\x22\x33\x44";
    if (masked) out += kMask;
    for (std::size_t i = 0; i < payload.size(); ++i) out += masked ? static_cast<char>(payload[i] ^ kMask[i % 4]) : payload[i];
    return out;
}

inline constexpr int kBinary = 0x82, kTextFrame = 0x81, kPing = 0x89, kPong = 0x8A, kClose = 0x88;

inline std::string upgrade(const std::string& host, const std::string& more = "") {
    return "GET /ws HTTP/1.1\r\nHost: " + host +
           "\r\nUpgrade: websocket\r\nConnection: keep-alive, Upgrade\r\nSec-WebSocket-Version: 13\r\n"
           "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n" +
           more + "\r\n";
}

/// A client whose WebSocket is open and has been greeted.
class SocketClient : public RawClient {
public:
    explicit SocketClient(TestServer& server, int receive_buffer = 0) : RawClient(server.port(), receive_buffer) {
        send(upgrade(server.host()));
        m_answer = readAnswer();
        m_greeting = readFrame();
    }
    struct Frame {
        int first_byte = 0;  ///< 0: the server closed
        std::string payload;
    };
    Frame readFrame() {
        const std::string head = read(2);
        if (head.size() < 2) return {};
        std::size_t size = static_cast<unsigned char>(head[1]);
        if (size == 126) {
            const std::string more = read(2);
            size = (std::size_t{static_cast<unsigned char>(more[0])} << 8) | static_cast<unsigned char>(more[1]);
        }
        return {static_cast<unsigned char>(head[0]), read(size)};
    }
    /// The status of the close frame that comes, past other frames; 0 when none does.
    int readCloseStatus() {
        for (Frame got = readFrame(); got.first_byte != 0; got = readFrame()) {
            if (got.first_byte != kClose) continue;
            if (got.payload.size() < 2) return 1005;
            return (static_cast<unsigned char>(got.payload[0]) << 8) | static_cast<unsigned char>(got.payload[1]);
        }
        return 0;
    }
    [[nodiscard]] const std::string& answer() const { return m_answer; }
    [[nodiscard]] const Frame& greeting() const { return m_greeting; }

private:
    std::string m_answer;
    Frame m_greeting;
};

}  // namespace stemmig::test
