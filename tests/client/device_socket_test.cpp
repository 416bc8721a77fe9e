// SPDX-License-Identifier: GPL-3.0-or-later
#include "participant/client/device_socket.hpp"

#include <doctest/doctest.h>
#include "proto/channel/frames.hpp"
#include "proto/channel/websocket_key.hpp"

using namespace stemmig;

namespace {

std::string text(const Bytes& bytes) { return {bytes.begin(), bytes.end()}; }

/// A server's frame: never masked.
Bytes frame(std::uint8_t first, ByteView payload) {
    Bytes out{first};
    if (payload.size() < 126) {
        out.push_back(static_cast<std::uint8_t>(payload.size()));
    } else {
        out.push_back(126);
        out.push_back(static_cast<std::uint8_t>(payload.size() >> 8));
        out.push_back(static_cast<std::uint8_t>(payload.size() & 0xFF));
    }
    out.insert(out.end(), payload.begin(), payload.end());
    return out;
}
constexpr std::uint8_t kText = 0x81, kBinary = 0x82, kClose = 0x88, kPing = 0x89;

const std::string kAccept = acceptForKey("AAAAAAAAAAAAAAAAAAAAAA==").value();

std::string answer(const std::string& accept = kAccept) {
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: " + accept +
           "\r\n\r\n";
}

/// A socket and what it took.
struct Line {
    DeviceSocket socket{"192.168.1.20:7420", {}};
    std::vector<Bytes> taken;
    void hear(ByteView bytes) {
        socket.receive(bytes, [this](ByteView message) { taken.emplace_back(message.begin(), message.end()); });
    }
    void upgrade() {
        (void)socket.takeOutput();
        hear(asBytes(answer()));
        REQUIRE(socket.upgraded());
    }
};

}  // namespace

TEST_CASE("the upgrade request is the one our hosts take, and nothing more") {
    Line line;
    CHECK(text(line.socket.takeOutput()) ==
          "GET /ws HTTP/1.1\r\nHost: 192.168.1.20:7420\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
          "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n"
          "Origin: http://192.168.1.20:7420\r\n\r\n");
    CHECK(line.socket.takeOutput().empty());
}

TEST_CASE("the answer may come byte by byte, with messages at its heels") {
    Line line;
    (void)line.socket.takeOutput();
    const std::string head = answer();
    for (const char c : head) {
        CHECK_FALSE(line.socket.upgraded());
        line.hear({reinterpret_cast<const std::uint8_t*>(&c), 1});
    }
    CHECK(line.socket.upgraded());
    Line fast;
    Bytes both(head.begin(), head.end());
    const Bytes message = frame(kBinary, Bytes{1, 2, 3});
    both.insert(both.end(), message.begin(), message.end());
    fast.hear(both);
    REQUIRE(fast.taken.size() == 1);
    CHECK(fast.taken[0] == Bytes{1, 2, 3});
}

TEST_CASE("any other answer to the upgrade is refused") {
    const std::string good = answer();
    CHECK(acceptsUpgrade(good, kAccept));
    const auto replaced = [&](const std::string& from, const std::string& to) {
        std::string changed = good;
        changed.replace(changed.find(from), from.size(), to);
        return changed;
    };
    const std::string accept = "Sec-WebSocket-Accept: " + kAccept;
    for (const std::string& bad :
         {replaced("101", "200"), replaced("HTTP/1.1", "HTTP/1.0"), replaced("websocket", "h2c"),
          replaced(": Upgrade", ": close"), answer(acceptForKey("BBBBBBBBBBBBBBBBBBBBBA==").value()),
          replaced(accept + "\r\n", ""), replaced(accept, accept + "\r\n" + accept),
          replaced(accept, accept + "\r\nSec-WebSocket-Extensions: permessage-deflate"),
          replaced(accept, accept + "\r\nSec-WebSocket-Protocol: chat"), replaced(accept, accept + "\r\nno colon")}) {
        CAPTURE(bad);
        CHECK_FALSE(acceptsUpgrade(bad, kAccept));
        Line line;
        line.hear(asBytes(bad));
        CHECK(line.socket.finished());
        CHECK_FALSE(line.socket.upgraded());
    }
}

TEST_CASE("header names in any case and spaces around values are HTTP too") {
    CHECK(acceptsUpgrade("HTTP/1.1 101 \r\nUPGRADE:WebSocket\r\nconnection:\tupgrade \r\nsec-websocket-accept:  " + kAccept +
                             "\r\nDate: today\r\n\r\n",
                         kAccept));
}

TEST_CASE("an answer without an end is given up early") {
    Line line;
    for (int i = 0; i < 100 && !line.socket.finished(); ++i) line.hear(Bytes(64, 'x'));
    CHECK(line.socket.finished());
}

TEST_CASE("what a device sends is masked and binary") {
    Line line;
    line.upgrade();
    const Bytes message{'s', 't', 'e', 'm', 'm', 'i', 'g'};
    line.socket.send(message);
    const Bytes out = line.socket.takeOutput();
    REQUIRE(out.size() == 2 + 4 + message.size());
    CHECK(out[0] == kBinary);
    CHECK(out[1] == (0x80 | message.size()));
    for (std::size_t i = 0; i < message.size(); ++i) CHECK((out[6 + i] ^ out[2 + i % 4]) == message[i]);
}

TEST_CASE("a device sends nothing before the upgrade and nothing after the end") {
    Line line;
    (void)line.socket.takeOutput();
    line.socket.send(Bytes{1});
    CHECK(line.socket.takeOutput().empty());
    line.upgrade();
    line.hear(frame(kClose, {}));
    CHECK(line.socket.finished());
    (void)line.socket.takeOutput();
    line.socket.send(Bytes{1});
    CHECK(line.socket.takeOutput().empty());
}

TEST_CASE("the largest frame of a host is taken, a larger one refused as soon as it begins") {
    Line line;
    line.upgrade();
    const Bytes largest(kMaxHostFrame);
    line.hear(frame(kBinary, largest));
    REQUIRE(line.taken.size() == 1);
    CHECK(line.taken[0] == largest);
    CHECK_FALSE(line.socket.finished());
    line.hear(ByteView(frame(kBinary, Bytes(kMaxHostFrame + 1))).first(5));
    CHECK(line.socket.finished());
    CHECK(line.taken.size() == 1);
}

TEST_CASE("text, masked frames and reserved bits end the connection") {
    for (const Bytes& bad :
         {frame(kText, Bytes{'a'}), Bytes{kBinary, 0x81, 0, 0, 0, 0, 1}, frame(0xC2, Bytes{1}), frame(0x83, Bytes{1})}) {
        Line line;
        line.upgrade();
        line.hear(bad);
        CHECK(line.socket.finished());
        CHECK(line.taken.empty());
    }
}

TEST_CASE("a ping is answered") {
    Line line;
    line.upgrade();
    line.hear(frame(kPing, Bytes{7}));
    const Bytes out = line.socket.takeOutput();
    REQUIRE(out.size() == 7);
    CHECK(out[0] == 0x8A);
    CHECK((out[6] ^ out[2]) == 7);
    CHECK_FALSE(line.socket.finished());
}

TEST_CASE("the day of the host's join code is read from its answer, and only a day") {
    const std::string head = answer();
    CHECK_FALSE(dayIn(head).has_value());
    const auto with = [&](const std::string& line) { return head.substr(0, head.size() - 2) + line + "\r\n\r\n"; };
    CHECK(acceptsUpgrade(with("Stemmig-Day: 261127"), kAccept));
    CHECK(dayIn(with("Stemmig-Day: 261127")) == readDay("261127"));
    CHECK(dayIn(with("stemmig-day:261127 ")) == readDay("261127"));
    CHECK_FALSE(dayIn(with("Stemmig-Day: tomorrow")).has_value());
    CHECK_FALSE(dayIn("").has_value());
}
