// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <string_view>
#include "proto/base/bytes.hpp"
#include "proto/base/result.hpp"
#include "proto/base/secret.hpp"

// Noise_NK_25519_ChaChaPoly_BLAKE2b (noiseprotocol.org, revision 34), both roles, no other suite. Sans-IO.
namespace stemmig {

inline constexpr std::size_t kKeySize = 32;
inline constexpr std::size_t kTagSize = 16;
/// Each of our two handshake messages: 32 bytes ephemeral key and the tag of an empty payload.
inline constexpr std::size_t kHandshakeSize = kKeySize + kTagSize;

using PublicKey = ByteArray<kKeySize>;
using SecretKey = Secret<kKeySize>;

/// An X25519 key pair.
struct KeyPair {
    SecretKey secret;
    PublicKey open{};

    [[nodiscard]] static KeyPair generate();
    [[nodiscard]] static KeyPair fromSecret(SecretKey secret);
};

enum class ChannelError {
    BadLength,     ///< not a length this message may have
    BadKey,        ///< a public key that gives an all-zero shared secret
    NotAuthentic,  ///< changed on the way, sealed for somebody else, or replayed into another connection
    BadCounter,    ///< not exactly one more than the last frame's
    WrongState,    ///< called out of order
};

/// One direction of a finished channel. Nonces count up from 0 and never repeat.
class CipherState {
public:
    explicit CipherState(SecretKey key) : m_key(std::move(key)) {}
    /// Ciphertext and tag of `plain`, bound to `associated`.
    [[nodiscard]] Bytes seal(ByteView associated, ByteView plain);
    /// The same into `out`, which has room for `plain` and a tag.
    void sealInto(std::span<std::uint8_t> out, ByteView associated, ByteView plain);
    /// The plaintext, or NotAuthentic; the nonce advances only on success.
    [[nodiscard]] Result<Bytes, ChannelError> open(ByteView associated, ByteView sealed);
    [[nodiscard]] std::uint64_t nonce() const { return m_nonce; }

private:
    SecretKey m_key;
    std::uint64_t m_nonce = 0;
};

/// Both directions, and the hash that names this handshake.
struct Channel {
    CipherState send;
    CipherState receive;
    ByteArray<64> handshake_hash{};
};

/// The pupil's side: knows the host's public key beforehand.
class Initiator {
public:
    /// @param ephemeral fresh for every handshake; given only by test vectors.
    Initiator(std::string_view prologue, const PublicKey& host, KeyPair ephemeral = KeyPair::generate());
    ~Initiator();
    Initiator(Initiator&&) noexcept;
    Initiator& operator=(Initiator&&) noexcept;
    /// Once, first.
    [[nodiscard]] Result<Bytes, ChannelError> writeFirst(ByteView payload = {});
    /// Reads the answer; `payload`, when given, receives what it carried. After a failure the handshake is dead.
    [[nodiscard]] Result<Channel, ChannelError> readSecond(ByteView message, Bytes* payload = nullptr);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// The host's side.
class Responder {
public:
    Responder(std::string_view prologue, const KeyPair& identity, KeyPair ephemeral = KeyPair::generate());
    ~Responder();
    Responder(Responder&&) noexcept;
    Responder& operator=(Responder&&) noexcept;
    /// Once, first. After a failure the handshake is dead.
    [[nodiscard]] Result<Ok, ChannelError> readFirst(ByteView message, Bytes* payload = nullptr);
    [[nodiscard]] Result<std::pair<Bytes, Channel>, ChannelError> writeSecond(ByteView payload = {});

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace stemmig
