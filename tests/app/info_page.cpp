// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include <QUrl>
#include <asio.hpp>
#include "participant/client/device_socket.hpp"
#include "proto/channel/frames.hpp"
#include "tests/app/app_driver.hpp"

using namespace stemmig;

namespace {

/// A pupil's device that joins over a real socket and reads what it is told, no further than it is asked to.
class Device {
public:
    explicit Device(const QUrl& join_url)
        : m_socket(m_io), m_line("127.0.0.1:" + std::to_string(join_url.port()), ByteArray<16>{}) {
        m_socket.connect({asio::ip::address_v4::loopback(), static_cast<std::uint16_t>(join_url.port())});
    }
    /// The first message after joining: Welcome, with the Info page in it.
    std::string welcome() {
        const auto greeting = Greeting::decode(next());
        REQUIRE(greeting);
        Initiator handshake(prologue(greeting->kind), greeting->host_key);
        send(handshake.writeFirst().value());
        auto channel = handshake.readSecond(next());
        REQUIRE(channel.ok());
        ClientFrame hello;
        hello.kind = FrameKind::Hello;
        hello.token.fill(7);
        send(sealFrame(channel.value().send, hello.encode()));
        const auto plain = openFrame(channel.value().receive, next());
        REQUIRE(plain.ok());
        const auto message = unpadMessage(plain.value());
        REQUIRE(message);
        return {message->begin(), message->end()};
    }

private:
    void send(ByteView message) {
        m_line.send(message);
        flush();
    }
    void flush() {
        const Bytes out = m_line.takeOutput();
        asio::write(m_socket, asio::buffer(out));
    }
    Bytes next() {
        flush();
        while (m_heard.empty()) {
            ByteArray<4096> piece;
            const std::size_t size = m_socket.read_some(asio::buffer(piece));
            m_line.receive(ByteView(piece).first(size),
                           [this](ByteView message) { m_heard.emplace_back(message.begin(), message.end()); });
            REQUIRE(!m_line.finished());
        }
        Bytes first = std::move(m_heard.front());
        m_heard.erase(m_heard.begin());
        return first;
    }

    asio::io_context m_io;
    asio::ip::tcp::socket m_socket;
    DeviceSocket m_line;
    std::vector<Bytes> m_heard;
};

/// What a pupil gets who joins the neutral lesson now.
std::string welcomeOf(AppDriver& app) {
    app.app.start(QStringLiteral("slim-met-je-scherm"));
    REQUIRE(app.app.running());
    std::string welcome = Device(QUrl(app.backstage->joinUrl())).welcome();
    app.app.leave();
    app.app.giveUp();
    return welcome;
}

bool has(const std::string& text, const char* part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("what the school fills in and ticks is on the Info page of the next lesson's devices, and gone when it is taken away") {
    AppDriver app;
    const std::string before = welcomeOf(app);
    CHECK(has(before, "helpwanted.nl"));
    CHECK_FALSE(has(before, "0800-0432"));
    CHECK_FALSE(has(before, "Ada"));

    SchoolModel& school = *app.app.school();
    school.tick("0800-0432", true);
    CHECK(school.saveContacts({{"Ada", "mentor", "room 5", "", ""}}));
    const std::string after = welcomeOf(app);
    CHECK(has(after, "0800-0432"));
    CHECK(has(after, "Ada"));

    school.tick("0800-0432", false);
    CHECK_FALSE(has(welcomeOf(app), "0800-0432"));
}

TEST_CASE("the class's own screen shows what is ticked too") {
    AppDriver app;
    app.app.school()->tick("0800-0432", true);
    app.app.start(QStringLiteral("slim-met-je-scherm"));
    const RowModel& help = *app.board().help();
    QStringList addresses;
    for (int row = 0; row < help.count(); ++row)
        addresses.append(help.data(help.index(row), help.roleNames().key("address")).toString());
    CHECK(addresses.contains("0800-0432"));
    CHECK_FALSE(addresses.contains("0800-2000"));
}
