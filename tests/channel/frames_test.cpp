// SPDX-License-Identifier: GPL-3.0-or-later
#include "proto/channel/frames.hpp"

#include <doctest/doctest.h>
#include "tests/channel/vectors.hpp"

using namespace stemmig;

namespace {

SessionKind kindOf(const Case& c) { return c.text("kind") == "live" ? SessionKind::Live : SessionKind::Rehearsal; }

ClientFrame frameOf(const Case& c) {
    ClientFrame frame;
    if (c.text("kind") == "hello") {
        frame.kind = FrameKind::Hello;
        frame.token = c.fixed<32>("token");
        frame.ticket = c.fixed<8>("ticket");
        frame.booth = static_cast<std::uint8_t>(c.number("booth"));
    } else if (c.has("count")) {
        frame.kind = c.text("kind") == "booth_tick" ? FrameKind::BoothTick : FrameKind::BoothAnswer;
        frame.round = c.fixed<8>("round");
        frame.count = static_cast<std::uint8_t>(c.number("count"));
        if (c.has("ballots")) std::ranges::copy(c.bytes("ballots"), frame.ballots.begin());
    } else {
        frame.kind = c.text("kind") == "tick" ? FrameKind::Tick : FrameKind::CloseAnswer;
        frame.round = c.fixed<8>("round");
        frame.mark = static_cast<Mark>(c.number("mark"));
    }
    return frame;
}

CipherState cipher(std::uint8_t seed) {
    SecretKey key;
    std::fill(key.raw().begin(), key.raw().end(), seed);
    return CipherState(std::move(key));
}

}  // namespace

TEST_CASE("device frames have the bytes of the vectors, both ways") {
    for (const Case& c : Case::file("frames.json").list("client_frames")) {
        CAPTURE(c.text("name"));
        const ClientFrame frame = frameOf(c);
        CHECK(toHex(frame.encode()) == c.text("plain"));
        ClientFrame read;
        read.token.fill(9);  // nothing of before stays
        REQUIRE(ClientFrame::decode(c.fixed<64>("plain"), read));
        CHECK(read.kind == frame.kind);
        CHECK(read.token == frame.token);
        CHECK(read.ticket == frame.ticket);
        CHECK(read.booth == frame.booth);
        CHECK(read.round == frame.round);
        CHECK(read.mark == frame.mark);
        CHECK(read.count == frame.count);
        CHECK(read.ballots == frame.ballots);
    }
}

TEST_CASE("device frames that break the layout are refused") {
    for (const Case& c : Case::file("frames.json").list("bad_client_frames")) {
        CAPTURE(c.text("why"));
        ClientFrame read;
        CHECK_FALSE(ClientFrame::decode(c.fixed<64>("plain"), read));
    }
}

TEST_CASE("a stray byte anywhere in the padding is refused") {
    for (const auto& [kind, used] : {std::pair{FrameKind::Hello, 42},
                                     {FrameKind::Tick, 10},
                                     {FrameKind::CloseAnswer, 10},
                                     {FrameKind::BoothTick, 10},
                                     {FrameKind::BoothAnswer, 10}}) {
        ClientFrame frame;
        frame.kind = kind;
        for (std::size_t i = static_cast<std::size_t>(used); i < ClientFrame::kPlainSize; ++i) {
            CAPTURE(i);
            auto plain = frame.encode();
            plain[i] = 1;
            ClientFrame read;
            CHECK_FALSE(ClientFrame::decode(plain, read));
        }
    }
}

TEST_CASE("greetings have the bytes of the vectors, both ways") {
    const Case file = Case::file("frames.json");
    for (const Case& c : file.list("greetings")) {
        const Greeting greeting{kindOf(c), c.fixed<kKeySize>("host_key")};
        CHECK(toHex(greeting.encode()) == c.text("bytes"));
        const auto read = Greeting::decode(c.bytes("bytes"));
        REQUIRE(read.has_value());
        CHECK(read->kind == greeting.kind);
        CHECK(read->host_key == greeting.host_key);
    }
    for (const Case& c : file.list("bad_greetings")) {
        CAPTURE(c.text("why"));
        CHECK_FALSE(Greeting::decode(c.bytes("bytes")).has_value());
    }
}

TEST_CASE("padding has the bytes of the vectors, both ways") {
    const Case file = Case::file("frames.json");
    for (const Case& c : file.list("padded_sizes")) CHECK(paddedSize(c.number("message")) == c.number("padded"));
    for (const Case& c : file.list("paddings")) {
        const Bytes message = c.bytes("message");
        CHECK(padMessage(message, c.number("size")) == c.zeroFilled());
        CHECK(unpadMessage(c.zeroFilled()) == message);
    }
    for (const Case& c : file.list("bad_paddings")) {
        CAPTURE(c.text("why"));
        CHECK_FALSE(unpadMessage(c.zeroFilled()).has_value());
    }
}

TEST_CASE("a message of any length up to the limit comes back from its padding") {
    for (std::size_t size = 0; size + 2 <= kMaxHostPlain; size += 63) {
        CAPTURE(size);
        const Bytes message(size, 0xAB);
        CHECK(unpadMessage(padMessage(message, paddedSize(size))) == message);
    }
    CHECK_THROWS((void)padMessage(Bytes(511), 512));
    CHECK_THROWS((void)padMessage(Bytes(kMaxHostPlain - 1), paddedSize(kMaxHostPlain - 1)));
}

TEST_CASE("a whole join has the bytes of the vectors, live and rehearsal") {
    for (const Case& c : Case::file("frames.json").list("handshakes")) {
        CAPTURE(c.text("kind"));
        const KeyPair host_key = c.keyPair("host_secret");
        CHECK(toHex(host_key.open) == c.text("host_key"));
        Initiator initiator(prologue(kindOf(c)), host_key.open, c.keyPair("device_ephemeral_secret"));
        Responder responder(prologue(kindOf(c)), host_key, c.keyPair("host_ephemeral_secret"));
        const Bytes first = initiator.writeFirst().value();
        CHECK(toHex(first) == c.text("first"));
        REQUIRE(responder.readFirst(first).ok());
        auto [second, host] = responder.writeSecond().value();
        CHECK(toHex(second) == c.text("second"));
        Channel device = initiator.readSecond(second).value();
        CHECK(toHex(device.handshake_hash) == c.text("handshake_hash"));

        CipherState bare_device(SecretKey(c.fixed<kKeySize>("device_key")));
        for (const Case& f : c.list("device_frames")) {
            const Bytes frame = sealFrame(device.send, f.bytes("plain"));
            CHECK(toHex(frame) == f.text("frame"));
            CHECK(frame.size() == kClientFrameSize);
            CHECK(sealFrame(bare_device, f.bytes("plain")) == frame);
            CHECK(openFrame(host.receive, frame).value() == f.bytes("plain"));
        }
        CipherState bare_host(SecretKey(c.fixed<kKeySize>("host_send_key")));
        for (const Case& f : c.list("host_frames")) {
            const Bytes plain = padMessage(f.bytes("message"), f.number("size"));
            const Bytes frame = sealFrame(host.send, plain);
            CHECK(toHex(frame) == f.text("frame"));
            CHECK(sealFrame(bare_host, plain) == frame);
            CHECK(unpadMessage(openFrame(device.receive, frame).value()) == f.bytes("message"));
        }
    }
}

TEST_CASE("a pupil's frame has one length, whatever it says") {
    CipherState send = cipher(7);
    for (const FrameKind kind :
         {FrameKind::Hello, FrameKind::Tick, FrameKind::CloseAnswer, FrameKind::BoothTick, FrameKind::BoothAnswer}) {
        for (const Mark mark : {Mark{0}, Mark{6}, kPassed, kNothingYet}) {
            ClientFrame frame;
            frame.kind = kind;
            frame.mark = mark;
            CHECK(sealFrame(send, frame.encode()).size() == kClientFrameSize);
        }
    }
    CHECK(kClientFrameSize == 89);
}

TEST_CASE("a frame changed in any byte is refused and the true one is still taken") {
    CipherState send = cipher(7), receive = cipher(7);
    const Bytes frame = sealFrame(send, ClientFrame{}.encode());
    for (std::size_t i = 0; i < frame.size(); ++i) {
        CAPTURE(i);
        Bytes changed = frame;
        changed[i] ^= 0x01;
        const auto opened = openFrame(receive, changed);
        REQUIRE_FALSE(opened.ok());
        const ChannelError expected = i == 0             ? ChannelError::WrongState
                                      : i < kFrameHeader ? ChannelError::BadCounter
                                                         : ChannelError::NotAuthentic;
        CHECK(opened.error() == expected);
    }
    CHECK(openFrame(receive, frame).ok());
}

TEST_CASE("a frame is taken once, in order, and by its own direction only") {
    CipherState send = cipher(7), receive = cipher(7), other = cipher(8);
    const Bytes first = sealFrame(send, ClientFrame{}.encode());
    const Bytes second = sealFrame(send, ClientFrame{}.encode());
    CHECK(openFrame(receive, second).error() == ChannelError::BadCounter);
    CHECK(openFrame(other, first).error() == ChannelError::NotAuthentic);
    CHECK(openFrame(receive, first).ok());
    CHECK(openFrame(receive, first).error() == ChannelError::BadCounter);
    CHECK(openFrame(receive, second).ok());
}

TEST_CASE("a frame shorter than its tag is refused, a cut one is not authentic") {
    CipherState send = cipher(7), receive = cipher(7);
    const Bytes frame = sealFrame(send, ClientFrame{}.encode());
    for (std::size_t size = 0; size < frame.size(); ++size) {
        CAPTURE(size);
        const ChannelError expected = size < kFrameHeader + kTagSize ? ChannelError::BadLength : ChannelError::NotAuthentic;
        CHECK(openFrame(receive, ByteView(frame).first(size)).error() == expected);
    }
}

TEST_CASE("type and counter are bound to the frame, not only checked") {
    CipherState send = cipher(7), receive = cipher(7);
    const Bytes bare = send.seal({}, ClientFrame{}.encode());
    Bytes frame(kFrameHeader, 0);
    frame[0] = kSealedType;
    frame.insert(frame.end(), bare.begin(), bare.end());
    CHECK(openFrame(receive, frame).error() == ChannelError::NotAuthentic);
}
