// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include <sys/resource.h>
#include <unistd.h>
#include "tests/server/net_support.hpp"

using namespace stemmig;
using namespace stemmig::test;

namespace {

std::string getPage(const TestServer& server, const std::string& more = "") {
    return "GET / HTTP/1.1\r\nHost: " + server.host() + "\r\nAccept-Encoding: gzip\r\n" + more + "\r\n";
}

bool is(const std::string& answer, int status) { return answer.starts_with("HTTP/1.1 " + std::to_string(status) + " "); }

NetworkLimits impatient() {
    NetworkLimits limits;
    limits.head = limits.keep_alive = limits.half_frame = limits.linger = limits.sweep = Instant(30);
    return limits;
}

NetworkLimits quickToEnd() {
    NetworkLimits limits;
    limits.linger = limits.sweep = Instant(30);
    return limits;
}

/// No further file can be opened in this process while it lives.
class FewFiles {
public:
    FewFiles() {
        getrlimit(RLIMIT_NOFILE, &m_before);
        const int next = dup(0);  // the lowest free number
        close(next);
        rlimit few = m_before;
        few.rlim_cur = static_cast<rlim_t>(next);
        setrlimit(RLIMIT_NOFILE, &few);
    }
    ~FewFiles() { setrlimit(RLIMIT_NOFILE, &m_before); }
    FewFiles(const FewFiles&) = delete;
    FewFiles& operator=(const FewFiles&) = delete;

private:
    rlimit m_before{};
};

}  // namespace

TEST_CASE("the page comes whole, again and again on one connection") {
    TestServer server;
    RawClient client(server.port());
    for (int i = 0; i < 3; ++i) {
        client.send(getPage(server));
        const std::string got = client.readAnswer();
        CHECK(is(got, 200));
        CHECK(got.ends_with(text(testPage().gzip)));
    }
    client.send(getPage(server, "Connection: close\r\n"));
    CHECK(is(client.readAll(), 200));
}

TEST_CASE("a request may come in two pieces, split at any byte") {
    TestServer server;
    const std::string request = getPage(server);
    RawClient client(server.port());
    for (std::size_t at = 1; at < request.size(); ++at) {
        client.send(request.substr(0, at));
        server.connections();  // the room thread has been round once: usually it saw the first piece alone
        client.send(request.substr(at));
        REQUIRE(is(client.readAnswer(), 200));
    }
}

TEST_CASE("requests sent without waiting are answered in order") {
    TestServer server;
    RawClient client(server.port());
    std::string many;
    for (int i = 0; i < 40; ++i) many += getPage(server);
    client.send(many + "GET /nothing HTTP/1.1\r\nHost: " + server.host() + "\r\n\r\n");
    const std::string all = client.readAll();
    std::size_t pages = 0;
    for (std::size_t at = all.find("HTTP/1.1 200"); at != std::string::npos; at = all.find("HTTP/1.1 200", at + 1)) ++pages;
    CHECK(pages == 40);
    CHECK(all.find("HTTP/1.1 404") > all.rfind("HTTP/1.1 200"));
}

TEST_CASE("a bad request gets its status whole and then the end, even when more was sent") {
    TestServer server;
    const std::string host = "Host: " + server.host() + "\r\n";
    const std::vector<std::pair<std::string, int>> bad{
        {"POST / HTTP/1.1\r\n" + host + "Content-Length: 100000\r\n\r\n" + std::string(100000, 'x'), 405},
        {"GET / HTTP/1.1\r\n" + host + "X: " + std::string(20000, 'x'), 431},
        {"GET /" + std::string(20000, 'x'), 414},
        {"\x16\x03\x01 hello", 400},
        {"GET / HTTP/1.1\r\nHost: rebound.example\r\n\r\n", 421},
        {"GET / HTTP/1.1\r\n" + host + "\r\n", 406},
        {"GET /ws HTTP/1.1\r\n" + host + "\r\n", 426},
        {upgrade(server.host(), "Origin: http://rebound.example\r\n"), 403},
    };
    for (const auto& one : bad) {
        const int status = one.second;
        RawClient client(server.port());
        client.send(one.first);
        CAPTURE(status);
        CHECK(is(client.readAll(), status));
    }
}

TEST_CASE("half a request, an idle connection and a silent one are ended") {
    TestServer server(impatient());
    RawClient silent(server.port());
    RawClient half(server.port());
    half.send("GET / HT");
    RawClient idle(server.port());
    idle.send(getPage(server));
    CHECK(silent.readAll().empty());
    CHECK(is(half.readAll(), 408));
    CHECK(is(idle.readAll(), 200));
}

TEST_CASE("a head that drips in does not buy time with every byte") {
    NetworkLimits limits = impatient();
    limits.head = Instant(200);
    TestServer server(limits);
    RawClient client(server.port());
    const std::string request = "GET / HTTP/1.1\r\nX: ";
    std::size_t sent = 0;
    while (server.connections() == 0) continue;  // not accepted yet
    while (server.connections() > 0) {
        client.send(sent < request.size() ? request.substr(sent, 1) : "x");
        for (int round = 0; round < 200; ++round) server.connections();  // far less time than the limit
        ++sent;
    }
    CHECK(sent < 2000);  // it was the clock, not the length of the head
}

TEST_CASE("one address has a bound of connections until addresses are shared") {
    NetworkLimits limits;
    limits.http_per_address = 3;
    TestServer server(limits);
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 3; ++i) clients.push_back(std::make_unique<RawClient>(server.port()));
    RawClient fourth(server.port());
    CHECK(is(fourth.readAll(), 503));
    server.shareAddresses();
    RawClient fifth(server.port());
    fifth.send(getPage(server));
    CHECK(is(fifth.readAnswer(), 200));
}

TEST_CASE("the whole house has a bound of connections") {
    NetworkLimits limits;
    limits.connections = 2;
    TestServer server(limits);
    server.shareAddresses();
    const RawClient first(server.port());
    const RawClient second(server.port());
    RawClient third(server.port());
    CHECK(is(third.readAll(), 503));
}

TEST_CASE("with no file left a connection is refused at once, and later ones are taken again") {
    TestServer server;
    RawClient ready(server.port());
    ready.send(getPage(server));
    CHECK(is(ready.readAnswer(), 200));
    asio::io_context io;
    asio::ip::tcp::socket waiting(io);
    waiting.open(asio::ip::tcp::v4());
    {
        const FewFiles few;
        waiting.connect({asio::ip::address_v4::loopback(), server.port()});
        std::error_code error;
        char byte = 0;
        waiting.read_some(asio::buffer(&byte, 1), error);
        CHECK(error);
        ready.send(getPage(server));
        CHECK(is(ready.readAnswer(), 200));
    }
    RawClient later(server.port());
    later.send(getPage(server));
    CHECK(is(later.readAnswer(), 200));
}

TEST_CASE("a WebSocket opens, is greeted first and carries binary messages both ways") {
    TestServer server;
    {
        SocketClient client(server);
        CHECK(is(client.answer(), 101));
        CHECK(client.answer().find("Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=") != std::string::npos);
        CHECK(client.greeting().first_byte == kBinary);
        CHECK(client.greeting().payload == "welcome");
        client.send(frame(kBinary, "one"));
        CHECK(client.readFrame().payload == "echo one");
        client.send(frame(kBinary, std::string(128, 'z')));
        CHECK(client.readFrame().payload == "echo " + std::string(128, 'z'));
    }
    CHECK(server.saw(1));
}

TEST_CASE("frames that come with the upgrade or byte by byte are not lost") {
    TestServer server;
    RawClient eager(server.port());
    eager.send(upgrade(server.host()) + frame(kBinary, "early"));
    CHECK(is(eager.readAnswer(), 101));
    CHECK(eager.read(9 + 12) == frame(kBinary, "welcome", false) + frame(kBinary, "echo early", false));

    SocketClient slow(server);
    for (const char byte : frame(kBinary, "slow")) {
        slow.send(std::string(1, byte));
        server.connections();
    }
    CHECK(slow.readFrame().payload == "echo slow");
}

TEST_CASE("a message in fragments is one message") {
    TestServer server;
    SocketClient client(server);
    client.send(frame(0x02, "fra") + frame(kPing, "p") + frame(0x00, "gme") + frame(0x80, "nts"));
    CHECK(client.readFrame().first_byte == kPong);
    CHECK(client.readFrame().payload == "echo fragments");
}

TEST_CASE("text, an unmasked frame, an overlong message and reserved bits each end the WebSocket with its own code") {
    TestServer server(quickToEnd());
    const std::vector<std::pair<std::string, int>> bad{
        {frame(kTextFrame, "hello"), 1003},
        {frame(kBinary, "hello", false), 1002},
        {frame(kBinary, std::string(129, 'x')), 1009},
        {std::string("\x82\xFF\x00\x00\x00\x00\x40\x00\x00\x00\x11\x22\x33\x44.", 15), 1009},  // says: 1 GiB follows
        {frame(0x02, std::string(100, 'x')) + frame(0x80, std::string(100, 'x')), 1009},
        {frame(0xC2, "compressed"), 1002},
        {frame(0x83, "unknown opcode"), 1002},
        {frame(0x80, "continues nothing"), 1002},
        {frame(0x09, "a ping in fragments"), 1005},  // wslay names no code here
    };
    for (const auto& one : bad) {
        SocketClient client(server);
        client.send(one.first);
        CAPTURE(toHex(asBytes(one.first)));
        CHECK(client.readCloseStatus() == one.second);
        CHECK(client.readAll().empty());
    }
    CHECK(server.saw(static_cast<int>(bad.size())));
    CHECK(server.messages().empty());
}

TEST_CASE("a goodbye is answered and the connection ends") {
    TestServer server(quickToEnd());
    SocketClient client(server);
    client.send(frame(kClose, "\x03\xE8"));
    CHECK(client.readCloseStatus() == 1000);
    CHECK(server.saw(1));
}

TEST_CASE("whom the room drops still gets what was said before") {
    TestServer server(quickToEnd());
    SocketClient client(server);
    client.send(frame(kBinary, "last") + frame(kBinary, "drop") + frame(kBinary, "unheard"));
    CHECK(client.readFrame().payload == "echo last");
    CHECK(client.readCloseStatus() == 1000);
    CHECK(server.saw(1));
    CHECK(server.messages() == std::vector<std::string>{"last", "drop"});
}

TEST_CASE("whom the room drops is ended even when it does not hang up") {
    TestServer server(quickToEnd());
    SocketClient client(server);
    client.send(frame(kBinary, "drop"));
    CHECK(client.readCloseStatus() == 1000);
    CHECK(server.saw(1));
}

TEST_CASE("half a frame has an end") {
    TestServer server(impatient());
    SocketClient header_only(server);
    header_only.send("\x82");
    SocketClient fragments(server);
    fragments.send(frame(0x02, "never finished"));
    CHECK(header_only.readAll().empty());
    CHECK(fragments.readAll().empty());
    CHECK(server.saw(2));
    CHECK(server.messages().empty());
}

TEST_CASE("an open WebSocket that says nothing is the room's to judge, not the network's") {
    TestServer server(impatient());
    SocketClient quiet(server);
    RawClient witness(server.port());
    CHECK(witness.readAll().empty());  // a whole deadline has gone by
    quiet.send(frame(kBinary, "still here"));
    CHECK(quiet.readFrame().payload == "echo still here");
}

TEST_CASE("pings are answered between messages, and who sends nothing else is dropped") {
    TestServer server(quickToEnd());
    SocketClient polite(server);
    for (int i = 0; i < 100; ++i) {
        if (i % 10 == 0) {
            polite.send(frame(kBinary, "here"));
            CHECK(polite.readFrame().payload == "echo here");
        }
        polite.send(frame(kPing, "p" + std::to_string(i)));
        const auto pong = polite.readFrame();
        CHECK(pong.first_byte == kPong);
        CHECK(pong.payload == "p" + std::to_string(i));
    }
    for (const int kind : {kPing, kPong}) {
        SocketClient chatter(server);
        std::string controls;
        for (int i = 0; i < 11; ++i) controls += frame(kind, "p");
        chatter.send(controls);
        CHECK(chatter.readCloseStatus() == 1008);
    }
    CHECK(server.saw(2));
    polite.send(frame(kBinary, "unharmed"));
    CHECK(polite.readFrame().payload == "echo unharmed");
}

TEST_CASE("a device that does not read is dropped at the cap, once, and others do not notice") {
    TestServer server;
    SocketClient other(server);
    SocketClient deaf(server, 4096);
    deaf.send(frame(kBinary, "flood"));
    CHECK(server.saw(1));
    CHECK(server.connections() == 1);
    other.send(frame(kBinary, "hello"));
    CHECK(other.readFrame().payload == "echo hello");
}

TEST_CASE("an exception over one device's message ends that device, with a goodbye, and no other") {
    TestServer server(quickToEnd());
    SocketClient other(server);
    SocketClient unlucky(server);
    unlucky.send(frame(kBinary, "throw"));
    CHECK(unlucky.readCloseStatus() == 1011);
    CHECK(server.saw(1));
    other.send(frame(kBinary, "hello"));
    CHECK(other.readFrame().payload == "echo hello");
}

TEST_CASE("an exception over a greeting ends that device and no other") {
    TestServer server(quickToEnd());
    SocketClient other(server);
    server.refuseGreetings();
    RawClient unlucky(server.port());
    unlucky.send(upgrade(server.host()));
    CHECK(is(unlucky.readAll(), 101));
    CHECK(server.saw(1));
    other.send(frame(kBinary, "hello"));
    CHECK(other.readFrame().payload == "echo hello");
}

TEST_CASE("a listening socket that only gives errors is asked now and then, and used again once it works") {
    asio::io_context io;
    auto acceptor = listenOn(io, true, 0);
    REQUIRE(acceptor.ok());
    const auto socket = acceptor.value().native_handle();
    ConnectionHome home;
    home.now = [] { return Instant{0}; };
    Listener listener(io, std::move(acceptor).value(), std::move(home));
    ::shutdown(socket, SHUT_RDWR);
    listener.start();
    CHECK(io.run_for(std::chrono::milliseconds(350)) < 20);
    REQUIRE(::listen(socket, 8) == 0);
    sockaddr_in now{};  // it may have another port now
    socklen_t size = sizeof now;
    REQUIRE(::getsockname(socket, reinterpret_cast<sockaddr*>(&now), &size) == 0);
    const RawClient client(ntohs(now.sin_port));
    for (int i = 0; i < 100 && listener.connections() == 0; ++i) io.run_for(std::chrono::milliseconds(50));
    CHECK(listener.connections() == 1);
    listener.stop();
}

TEST_CASE("an occupied port is said") {
    TestServer server;
    asio::io_context io;
    const auto second = listenOn(io, true, server.port());
    REQUIRE(!second.ok());
    CHECK(second.error() == asio::error::address_in_use);
}
