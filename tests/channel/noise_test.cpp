// SPDX-License-Identifier: GPL-3.0-or-later
#include "proto/channel/noise.hpp"

#include <doctest/doctest.h>
#include "proto/channel/frames.hpp"
#include "tests/channel/vectors.hpp"

using namespace stemmig;

namespace {

constexpr std::string_view kLive = "stemmig/1|live";

/// Both ends of a finished handshake.
struct Pair {
    Channel device;
    Channel host;
};

Pair connected(const KeyPair& host) {
    Initiator initiator(kLive, host.open);
    Responder responder(kLive, host);
    REQUIRE(responder.readFirst(initiator.writeFirst().value()).ok());
    auto [second, host_channel] = responder.writeSecond().value();
    return {initiator.readSecond(second).value(), std::move(host_channel)};
}

/// X25519 points of low order (RFC 7748 section 6.1 and the non-canonical ones): each gives an all-zero secret.
const std::vector<std::string> kLowOrder{
    "0000000000000000000000000000000000000000000000000000000000000000",
    "0100000000000000000000000000000000000000000000000000000000000000",
    "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
    "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "0000000000000000000000000000000000000000000000000000000000000080",
};

PublicKey key(const std::string& hex) {
    PublicKey out{};
    const Bytes bytes = fromHex(hex).value();
    std::copy(bytes.begin(), bytes.end(), out.begin());
    return out;
}

}  // namespace

TEST_CASE("the public Noise_NK vector passes in both roles, all six messages and the handshake hash") {
    const Case vector = Case::file("noise_nk_25519_chachapoly_blake2b.json");
    const auto prologue = vector.bytes("init_prologue");
    const std::string_view prologue_text(reinterpret_cast<const char*>(prologue.data()), prologue.size());
    const std::vector<Case> messages = vector.list("messages");
    REQUIRE(messages.size() == 6);

    Initiator initiator(prologue_text, vector.fixed<kKeySize>("init_remote_static"), vector.keyPair("init_ephemeral"));
    Responder responder(prologue_text, vector.keyPair("resp_static"), vector.keyPair("resp_ephemeral"));

    const Bytes first = initiator.writeFirst(messages[0].bytes("payload")).value();
    CHECK(toHex(first) == messages[0].text("ciphertext"));
    Bytes carried;
    REQUIRE(responder.readFirst(first, &carried).ok());
    CHECK(toHex(carried) == messages[0].text("payload"));

    auto [second, host] = responder.writeSecond(messages[1].bytes("payload")).value();
    CHECK(toHex(second) == messages[1].text("ciphertext"));
    Channel device = initiator.readSecond(second, &carried).value();
    CHECK(toHex(carried) == messages[1].text("payload"));

    CHECK(toHex(device.handshake_hash) == vector.text("handshake_hash"));
    CHECK(toHex(host.handshake_hash) == vector.text("handshake_hash"));

    for (std::size_t i = 2; i < messages.size(); ++i) {
        CAPTURE(i);
        Channel& from = i % 2 == 0 ? device : host;
        Channel& to = i % 2 == 0 ? host : device;
        const Bytes sealed = from.send.seal({}, messages[i].bytes("payload"));
        CHECK(toHex(sealed) == messages[i].text("ciphertext"));
        CHECK(toHex(to.receive.open({}, sealed).value()) == messages[i].text("payload"));
    }
}

TEST_CASE("every handshake message without payload has 48 bytes and differs from the last") {
    const KeyPair host = KeyPair::generate();
    const Bytes one = Initiator(kLive, host.open).writeFirst().value();
    const Bytes two = Initiator(kLive, host.open).writeFirst().value();
    CHECK(one.size() == kHandshakeSize);
    CHECK(one != two);
}

TEST_CASE("a change of any bit of the first message is refused") {
    const KeyPair host = KeyPair::generate();
    const Bytes first = Initiator(kLive, host.open).writeFirst().value();
    for (std::size_t i = 0; i < first.size(); ++i) {
        CAPTURE(i);
        Bytes changed = first;
        changed[i] ^= 0x01;
        CHECK(Responder(kLive, host).readFirst(changed).error() == ChannelError::NotAuthentic);
    }
    // The top bit of a curve point is ignored by X25519, but the transcript hash still notices.
    Bytes changed = first;
    changed[kKeySize - 1] ^= 0x80;
    CHECK(Responder(kLive, host).readFirst(changed).error() == ChannelError::NotAuthentic);
}

TEST_CASE("a change of any byte of the second message is refused") {
    const KeyPair host = KeyPair::generate();
    for (std::size_t i = 0; i < kHandshakeSize; ++i) {
        CAPTURE(i);
        Initiator initiator(kLive, host.open);
        Responder responder(kLive, host);
        REQUIRE(responder.readFirst(initiator.writeFirst().value()).ok());
        Bytes second = responder.writeSecond().value().first;
        second[i] ^= 0x01;
        CHECK(initiator.readSecond(second).error() == ChannelError::NotAuthentic);
    }
}

TEST_CASE("every shorter handshake message is refused") {
    const KeyPair host = KeyPair::generate();
    Initiator initiator(kLive, host.open);
    const Bytes first = initiator.writeFirst().value();
    for (std::size_t size = 0; size < first.size(); ++size) {
        CAPTURE(size);
        CHECK(Responder(kLive, host).readFirst(ByteView(first).first(size)).error() == ChannelError::BadLength);
    }
    Responder responder(kLive, host);
    REQUIRE(responder.readFirst(first).ok());
    const Bytes second = responder.writeSecond().value().first;
    CHECK(initiator.readSecond(ByteView(second).first(second.size() - 1)).error() == ChannelError::BadLength);
}

TEST_CASE("a device of a live session and a host of a rehearsal do not meet") {
    const KeyPair host = KeyPair::generate();
    const Bytes first = Initiator(prologue(SessionKind::Live), host.open).writeFirst().value();
    CHECK(Responder(prologue(SessionKind::Rehearsal), host).readFirst(first).error() == ChannelError::NotAuthentic);
    CHECK(Responder(prologue(SessionKind::Live), host).readFirst(first).ok());
}

TEST_CASE("a device that expects another host's key is not answered") {
    const KeyPair host = KeyPair::generate();
    const Bytes first = Initiator(kLive, KeyPair::generate().open).writeFirst().value();
    CHECK(Responder(kLive, host).readFirst(first).error() == ChannelError::NotAuthentic);
}

TEST_CASE("a host without the secret key cannot answer") {
    const KeyPair host = KeyPair::generate();
    KeyPair impostor = KeyPair::generate();
    impostor.open = host.open;
    CHECK(Responder(kLive, impostor).readFirst(Initiator(kLive, host.open).writeFirst().value()).error() ==
          ChannelError::NotAuthentic);
}

TEST_CASE("points of low order are refused wherever they come from") {
    const KeyPair host = KeyPair::generate();
    for (const std::string& hex : kLowOrder) {
        CAPTURE(hex);
        const PublicKey low = key(hex);
        CHECK(Initiator(kLive, low).writeFirst().error() == ChannelError::BadKey);

        Bytes first(kHandshakeSize, 0);
        std::copy(low.begin(), low.end(), first.begin());
        CHECK(Responder(kLive, host).readFirst(first).error() == ChannelError::BadKey);

        Initiator initiator(kLive, host.open);
        (void)initiator.writeFirst();
        CHECK(initiator.readSecond(first).error() == ChannelError::BadKey);
    }
}

TEST_CASE("handshake calls out of order are refused, and a failed handshake stays dead") {
    const KeyPair host = KeyPair::generate();
    Initiator initiator(kLive, host.open);
    CHECK(initiator.readSecond(Bytes(kHandshakeSize)).error() == ChannelError::WrongState);
    const Bytes first = initiator.writeFirst().value();
    CHECK(initiator.writeFirst().error() == ChannelError::WrongState);

    Responder responder(kLive, host);
    CHECK(responder.writeSecond().error() == ChannelError::WrongState);
    Bytes changed = first;
    changed[40] ^= 0x01;
    CHECK_FALSE(responder.readFirst(changed).ok());
    CHECK(responder.readFirst(first).error() == ChannelError::WrongState);
    CHECK(responder.writeSecond().error() == ChannelError::WrongState);
}

TEST_CASE("a replayed first message gets an answer that only the one who made it can read") {
    const KeyPair host = KeyPair::generate();
    Initiator initiator(kLive, host.open);
    const Bytes first = initiator.writeFirst().value();
    Responder one(kLive, host), two(kLive, host);
    REQUIRE(one.readFirst(first).ok());
    REQUIRE(two.readFirst(first).ok());
    Channel device = initiator.readSecond(one.writeSecond().value().first).value();
    Channel replayed = two.writeSecond().value().second;
    const Bytes frame = sealFrame(device.send, Bytes(64));
    CHECK(openFrame(replayed.receive, frame).error() == ChannelError::NotAuthentic);
}

TEST_CASE("both directions use different keys and nonces that count up") {
    Pair pair = connected(KeyPair::generate());
    CHECK(pair.device.handshake_hash == pair.host.handshake_hash);
    CHECK(pair.device.send.seal({}, Bytes(8)) != pair.host.send.seal({}, Bytes(8)));
    CHECK(pair.device.send.seal({}, Bytes(8)) != pair.device.send.seal({}, Bytes(8)));
    CHECK(pair.device.send.nonce() == 3);
}

TEST_CASE("associated data must be the same on both ends") {
    Pair pair = connected(KeyPair::generate());
    const Bytes one{1}, two{2}, plain(8);
    const Bytes sealed = pair.device.send.seal(one, plain);
    CHECK(pair.host.receive.open(two, sealed).error() == ChannelError::NotAuthentic);
    CHECK(pair.host.receive.nonce() == 0);
    CHECK(pair.host.receive.open(one, sealed).value() == plain);
    CHECK(pair.host.receive.open(one, Bytes(kTagSize - 1)).error() == ChannelError::BadLength);
}
