// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include "proto/base/result.hpp"
#include "proto/channel/noise.hpp"

// The fixed frames of PROTOCOL.md. Everything a pupil's device sends has one length, whatever it says.
namespace stemmig {

inline constexpr std::uint8_t kProtocolVersion = 1;

/// Live lessons and rehearsals are two worlds: the kind is in the handshake's prologue.
enum class SessionKind : std::uint8_t { Live = 1, Rehearsal = 2 };
[[nodiscard]] std::string_view prologue(SessionKind kind);

/// What the host says in clear as soon as the WebSocket is open.
struct Greeting {
    SessionKind kind = SessionKind::Live;
    PublicKey host_key{};
    static constexpr std::size_t kSize = 2 + kKeySize;
    [[nodiscard]] Bytes encode() const;
    /// Empty for a wrong length, version or kind.
    [[nodiscard]] static std::optional<Greeting> decode(ByteView bytes);
};

using ResumeToken = ByteArray<32>;
using Ticket = ByteArray<8>;
using RoundId = ByteArray<8>;

/// One byte of a pupil's frame: 0..6 a choice by its place, or one of these two.
using Mark = std::uint8_t;
inline constexpr Mark kMaxChoice = 6;
inline constexpr Mark kPassed = 0xFE;
inline constexpr Mark kNothingYet = 0xFF;

/// A tick and a close answer of a shared booth have kinds of their own.
enum class FrameKind : std::uint8_t { Hello = 1, Tick = 2, CloseAnswer = 3, BoothTick = 4, BoothAnswer = 5 };

/// Pupils of one booth, and so ballots of one close answer, at most.
inline constexpr std::size_t kMostBallots = 40;

/// What a pupil's device says. Plaintext is always 64 bytes, zero-padded; never Protobuf (privacy.md section 3).
struct ClientFrame {
    FrameKind kind = FrameKind::Tick;
    ResumeToken token{};      ///< Hello only
    Ticket ticket{};          ///< Hello only; all zero = none
    std::uint8_t booth = 0;   ///< Hello only; number of pupils who share the device, 0 = one own device
    RoundId round{};          ///< all but Hello; all zero = no round
    Mark mark = kNothingYet;  ///< Tick and CloseAnswer
    std::uint8_t count = 0;   ///< BoothTick: pupils who have had their turn; BoothAnswer: ballots that follow
    /// BoothAnswer: the first `count` are choices or kPassed, in ascending order, so that nothing tells who came first.
    std::array<Mark, kMostBallots> ballots{};

    /// Of a device that is a booth.
    [[nodiscard]] bool saysBooth() const { return kind == FrameKind::BoothTick || kind == FrameKind::BoothAnswer; }

    static constexpr std::size_t kPlainSize = 64;
    [[nodiscard]] ByteArray<kPlainSize> encode() const;
    /// False for an unknown kind, a mark out of range, too many or unsorted ballots, or padding that is not zero; `frame` is then
    /// worthless. The caller wipes `frame` in either case: no other copy of a token or a choice is made.
    [[nodiscard]] static bool decode(std::span<const std::uint8_t, kPlainSize> plain, ClientFrame& frame);
};

inline constexpr std::uint8_t kSealedType = 1;
/// type u8 | counter u64
inline constexpr std::size_t kFrameHeader = 9;
/// Every sealed frame of a pupil's device.
inline constexpr std::size_t kClientFrameSize = kFrameHeader + ClientFrame::kPlainSize + kTagSize;
/// Plaintext of host frames comes in these steps, so that sizes say little.
inline constexpr std::size_t kHostPadding = 512;
inline constexpr std::size_t kMaxHostPlain = 8192;
inline constexpr std::size_t kMaxHostFrame = kFrameHeader + kMaxHostPlain + kTagSize;

/// type | counter | sealed, with type and counter as associated data.
[[nodiscard]] Bytes sealFrame(CipherState& send, ByteView plain);
/// The plaintext. BadLength for a frame too short, WrongState for a foreign type byte, BadCounter when it is not the next one.
[[nodiscard]] Result<Bytes, ChannelError> openFrame(CipherState& receive, ByteView frame);

/// The smallest multiple of kHostPadding that holds a message of `size` bytes and its length field.
[[nodiscard]] std::size_t paddedSize(std::size_t size);
/// length u16 | message | zeros, `size` bytes in all (from paddedSize of the largest message of one broadcast).
[[nodiscard]] Bytes padMessage(ByteView message, std::size_t size);
/// The message inside; empty when length or padding are wrong.
[[nodiscard]] std::optional<Bytes> unpadMessage(ByteView plain);

}  // namespace stemmig
