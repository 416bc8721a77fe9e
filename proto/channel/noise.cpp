// SPDX-License-Identifier: GPL-3.0-or-later
#include "proto/channel/noise.hpp"

#include <sodium.h>
#include <algorithm>
#include <stdexcept>

namespace stemmig {
namespace {

constexpr std::string_view kSuite = "Noise_NK_25519_ChaChaPoly_BLAKE2b";
constexpr std::size_t kHashSize = 64;
constexpr std::size_t kHashBlock = 128;
using Hash = ByteArray<kHashSize>;
using HashSecret = Secret<kHashSize>;

static_assert(kKeySize == crypto_scalarmult_BYTES && kKeySize == crypto_aead_chacha20poly1305_ietf_KEYBYTES);
static_assert(kTagSize == crypto_aead_chacha20poly1305_ietf_ABYTES && kHashSize == crypto_generichash_BYTES_MAX);

/// BLAKE2b-512 of several pieces one after another; wipes its state, which may have seen a key.
class Hasher {
public:
    Hasher() { crypto_generichash_init(&m_state, nullptr, 0, kHashSize); }
    ~Hasher() { sodium_memzero(&m_state, sizeof m_state); }
    Hasher(const Hasher&) = delete;
    Hasher& operator=(const Hasher&) = delete;
    Hasher& add(ByteView bytes) {
        crypto_generichash_update(&m_state, bytes.data(), bytes.size());
        return *this;
    }
    void finish(std::span<std::uint8_t, kHashSize> out) { crypto_generichash_final(&m_state, out.data(), out.size()); }

private:
    crypto_generichash_state m_state;
};

/// HMAC (RFC 2104) over BLAKE2b-512, as Noise asks for; BLAKE2b's own keyed mode is not the same.
HashSecret hmac(std::span<const std::uint8_t, kHashSize> key, ByteView first, ByteView second = {}) {
    Secret<kHashBlock> inner, outer;
    std::copy(key.begin(), key.end(), inner.raw().begin());
    std::copy(key.begin(), key.end(), outer.raw().begin());
    for (std::uint8_t& byte : inner.raw()) byte ^= 0x36;
    for (std::uint8_t& byte : outer.raw()) byte ^= 0x5C;
    HashSecret digest;
    Hasher().add(inner.view()).add(first).add(second).finish(digest.raw());
    HashSecret out;
    Hasher().add(outer.view()).add(digest.view()).finish(out.raw());
    return out;
}

/// Noise's HKDF with two outputs.
std::pair<HashSecret, HashSecret> hkdf(const HashSecret& chaining_key, ByteView input) {
    constexpr std::uint8_t one = 1, two = 2;
    const HashSecret temporary = hmac(chaining_key.view(), input);
    HashSecret first = hmac(temporary.view(), {&one, 1});
    HashSecret second = hmac(temporary.view(), first.view(), {&two, 1});
    return {std::move(first), std::move(second)};
}

SecretKey truncated(const HashSecret& hash) { return SecretKey(hash.view().first<kKeySize>()); }

/// Noise section 5.2. `secured` once a Diffie-Hellman result was mixed in.
class SymmetricState {
public:
    explicit SymmetricState(std::string_view prologue) {
        static_assert(kSuite.size() <= kHashSize);
        std::copy(kSuite.begin(), kSuite.end(), m_hash.begin());
        std::copy(m_hash.begin(), m_hash.end(), m_chaining_key.raw().begin());
        mixHash(asBytes(prologue));
    }

    void mixHash(ByteView bytes) { Hasher().add(m_hash).add(bytes).finish(m_hash); }

    /// False for a public key of low order, which would give everybody the same all-zero secret.
    [[nodiscard]] bool mixShared(const SecretKey& mine, const PublicKey& theirs) {
        SecretKey shared;
        if (crypto_scalarmult(shared.raw().data(), mine.view().data(), theirs.data()) != 0) return false;
        auto [chaining_key, key] = hkdf(m_chaining_key, shared.view());
        m_chaining_key = std::move(chaining_key);
        m_cipher = CipherState(truncated(key));
        return true;
    }

    [[nodiscard]] Bytes encryptAndHash(ByteView payload) {
        Bytes sealed = m_cipher.seal(m_hash, payload);
        mixHash(sealed);
        return sealed;
    }

    [[nodiscard]] Result<Bytes, ChannelError> decryptAndHash(ByteView sealed) {
        Result<Bytes, ChannelError> payload = m_cipher.open(m_hash, sealed);
        if (payload) mixHash(sealed);
        return payload;
    }

    /// The ciphers of both directions: the initiator's sending one first.
    [[nodiscard]] std::pair<CipherState, CipherState> split() const {
        const auto [first, second] = hkdf(m_chaining_key, {});
        return {CipherState(truncated(first)), CipherState(truncated(second))};
    }

    [[nodiscard]] const Hash& hash() const { return m_hash; }

private:
    Hash m_hash{};
    HashSecret m_chaining_key;
    CipherState m_cipher{SecretKey{}};  // never used before mixShared: both our messages begin with a key agreement
};

ByteArray<crypto_aead_chacha20poly1305_ietf_NPUBBYTES> nonceBytes(std::uint64_t nonce) {
    ByteArray<crypto_aead_chacha20poly1305_ietf_NPUBBYTES> out{};
    storeU64(std::span(out).last<8>(), nonce);
    return out;
}

PublicKey firstKey(ByteView message) {
    PublicKey key{};
    std::copy_n(message.begin(), kKeySize, key.begin());
    return key;
}

/// Where a handshake is; Broken after any failure.
enum class Turn : std::uint8_t { First, Second, Done, Broken };

}  // namespace

KeyPair KeyPair::generate() {
    SecretKey secret;
    fillRandom(secret.raw());
    return fromSecret(std::move(secret));
}

KeyPair KeyPair::fromSecret(SecretKey secret) {
    KeyPair pair{std::move(secret), {}};
    crypto_scalarmult_base(pair.open.data(), pair.secret.view().data());
    return pair;
}

Bytes CipherState::seal(ByteView associated, ByteView plain) {
    Bytes sealed(plain.size() + kTagSize);
    sealInto(sealed, associated, plain);
    return sealed;
}

void CipherState::sealInto(std::span<std::uint8_t> out, ByteView associated, ByteView plain) {
    if (out.size() != plain.size() + kTagSize) throw std::length_error("sealInto: the wrong room");
    crypto_aead_chacha20poly1305_ietf_encrypt(out.data(), nullptr, plain.data(), plain.size(), associated.data(),
                                              associated.size(), nullptr, nonceBytes(m_nonce).data(), m_key.view().data());
    ++m_nonce;
}

Result<Bytes, ChannelError> CipherState::open(ByteView associated, ByteView sealed) {
    if (sealed.size() < kTagSize) return Err{ChannelError::BadLength};
    Bytes plain(sealed.size() - kTagSize);
    const int failed =
        crypto_aead_chacha20poly1305_ietf_decrypt(plain.data(), nullptr, nullptr, sealed.data(), sealed.size(), associated.data(),
                                                  associated.size(), nonceBytes(m_nonce).data(), m_key.view().data());
    if (failed != 0) return Err{ChannelError::NotAuthentic};
    ++m_nonce;
    return plain;
}

struct Initiator::Impl {
    SymmetricState symmetric;
    PublicKey host;
    KeyPair ephemeral;
    Turn turn = Turn::First;
};

Initiator::Initiator(std::string_view prologue, const PublicKey& host, KeyPair ephemeral)
    : m_impl(new Impl{SymmetricState(prologue), host, std::move(ephemeral)}) {
    m_impl->symmetric.mixHash(host);
}
Initiator::~Initiator() = default;
Initiator::Initiator(Initiator&&) noexcept = default;
Initiator& Initiator::operator=(Initiator&&) noexcept = default;

Result<Bytes, ChannelError> Initiator::writeFirst(ByteView payload) {
    Impl& it = *m_impl;
    if (it.turn != Turn::First) return Err{ChannelError::WrongState};
    it.turn = Turn::Broken;
    Bytes message(it.ephemeral.open.begin(), it.ephemeral.open.end());
    it.symmetric.mixHash(it.ephemeral.open);
    if (!it.symmetric.mixShared(it.ephemeral.secret, it.host)) return Err{ChannelError::BadKey};
    const Bytes sealed = it.symmetric.encryptAndHash(payload);
    message.insert(message.end(), sealed.begin(), sealed.end());
    it.turn = Turn::Second;
    return message;
}

Result<Channel, ChannelError> Initiator::readSecond(ByteView message, Bytes* payload) {
    Impl& it = *m_impl;
    if (it.turn != Turn::Second) return Err{ChannelError::WrongState};
    it.turn = Turn::Broken;
    if (message.size() < kHandshakeSize) return Err{ChannelError::BadLength};
    const PublicKey theirs = firstKey(message);
    it.symmetric.mixHash(theirs);
    if (!it.symmetric.mixShared(it.ephemeral.secret, theirs)) return Err{ChannelError::BadKey};
    Result<Bytes, ChannelError> carried = it.symmetric.decryptAndHash(message.subspan(kKeySize));
    if (!carried) return Err{carried.error()};
    if (payload != nullptr) *payload = std::move(carried).value();
    it.turn = Turn::Done;
    auto [send, receive] = it.symmetric.split();
    return Channel{std::move(send), std::move(receive), it.symmetric.hash()};
}

struct Responder::Impl {
    SymmetricState symmetric;
    SecretKey identity;
    KeyPair ephemeral;
    PublicKey theirs{};
    Turn turn = Turn::First;
};

Responder::Responder(std::string_view prologue, const KeyPair& identity, KeyPair ephemeral)
    : m_impl(new Impl{SymmetricState(prologue), identity.secret.clone(), std::move(ephemeral)}) {
    m_impl->symmetric.mixHash(identity.open);
}
Responder::~Responder() = default;
Responder::Responder(Responder&&) noexcept = default;
Responder& Responder::operator=(Responder&&) noexcept = default;

Result<Ok, ChannelError> Responder::readFirst(ByteView message, Bytes* payload) {
    Impl& it = *m_impl;
    if (it.turn != Turn::First) return Err{ChannelError::WrongState};
    it.turn = Turn::Broken;
    if (message.size() < kHandshakeSize) return Err{ChannelError::BadLength};
    it.theirs = firstKey(message);
    it.symmetric.mixHash(it.theirs);
    if (!it.symmetric.mixShared(it.identity, it.theirs)) return Err{ChannelError::BadKey};
    Result<Bytes, ChannelError> carried = it.symmetric.decryptAndHash(message.subspan(kKeySize));
    if (!carried) return Err{carried.error()};
    if (payload != nullptr) *payload = std::move(carried).value();
    it.turn = Turn::Second;
    return Ok{};
}

Result<std::pair<Bytes, Channel>, ChannelError> Responder::writeSecond(ByteView payload) {
    Impl& it = *m_impl;
    if (it.turn != Turn::Second) return Err{ChannelError::WrongState};
    it.turn = Turn::Broken;
    Bytes message(it.ephemeral.open.begin(), it.ephemeral.open.end());
    it.symmetric.mixHash(it.ephemeral.open);
    if (!it.symmetric.mixShared(it.ephemeral.secret, it.theirs)) return Err{ChannelError::BadKey};
    const Bytes sealed = it.symmetric.encryptAndHash(payload);
    message.insert(message.end(), sealed.begin(), sealed.end());
    it.turn = Turn::Done;
    auto [receive, send] = it.symmetric.split();
    return std::pair(std::move(message), Channel{std::move(send), std::move(receive), it.symmetric.hash()});
}

}  // namespace stemmig
