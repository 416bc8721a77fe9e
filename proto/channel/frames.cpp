// SPDX-License-Identifier: GPL-3.0-or-later
#include "proto/channel/frames.hpp"

#include <algorithm>
#include <stdexcept>

namespace stemmig {
namespace {

constexpr std::size_t kLengthField = 2;

bool allZero(ByteView bytes) {
    return std::all_of(bytes.begin(), bytes.end(), [](std::uint8_t byte) { return byte == 0; });
}

bool areBallots(std::span<const Mark> marks) {
    return std::ranges::is_sorted(marks) &&
           std::ranges::all_of(marks, [](Mark mark) { return mark <= kMaxChoice || mark == kPassed; });
}

/// Reads fixed-size fields one after another; the caller knows that they fit.
class FieldReader {
public:
    explicit FieldReader(ByteView bytes) : m_rest(bytes) {}
    std::uint8_t byte() { return take(1)[0]; }
    void into(std::span<std::uint8_t> field) { std::ranges::copy(take(field.size()), field.begin()); }
    [[nodiscard]] ByteView rest() const { return m_rest; }

private:
    ByteView take(std::size_t size) {
        const ByteView field = m_rest.first(size);
        m_rest = m_rest.subspan(size);
        return field;
    }
    ByteView m_rest;
};

}  // namespace

std::string_view prologue(SessionKind kind) { return kind == SessionKind::Rehearsal ? "stemmig/1|rehearsal" : "stemmig/1|live"; }

Bytes Greeting::encode() const {
    Bytes out(kSize);
    out[0] = kProtocolVersion;
    out[1] = static_cast<std::uint8_t>(kind);
    std::ranges::copy(host_key, out.begin() + 2);
    return out;
}

std::optional<Greeting> Greeting::decode(ByteView bytes) {
    if (bytes.size() != kSize) return std::nullopt;
    FieldReader reader(bytes);
    if (reader.byte() != kProtocolVersion) return std::nullopt;
    const std::uint8_t kind = reader.byte();
    if (kind != static_cast<std::uint8_t>(SessionKind::Live) && kind != static_cast<std::uint8_t>(SessionKind::Rehearsal))
        return std::nullopt;
    Greeting greeting{static_cast<SessionKind>(kind), {}};
    reader.into(greeting.host_key);
    return greeting;
}

ByteArray<ClientFrame::kPlainSize> ClientFrame::encode() const {
    ByteArray<kPlainSize> plain{};
    auto out = plain.begin();
    *out++ = static_cast<std::uint8_t>(kind);
    if (kind == FrameKind::Hello) {
        out = std::ranges::copy(token, out).out;
        out = std::ranges::copy(ticket, out).out;
        *out = booth;
    } else {
        out = std::ranges::copy(round, out).out;
        *out++ = saysBooth() ? count : mark;
        if (kind == FrameKind::BoothAnswer) std::copy_n(ballots.begin(), std::min<std::size_t>(count, kMostBallots), out);
    }
    return plain;
}

bool ClientFrame::decode(std::span<const std::uint8_t, kPlainSize> plain, ClientFrame& frame) {
    frame = {};
    FieldReader reader(plain);
    const std::uint8_t kind = reader.byte();
    switch (kind) {
        case static_cast<std::uint8_t>(FrameKind::Hello):
            reader.into(frame.token);
            reader.into(frame.ticket);
            frame.booth = reader.byte();
            break;
        case static_cast<std::uint8_t>(FrameKind::Tick):
        case static_cast<std::uint8_t>(FrameKind::CloseAnswer):
            reader.into(frame.round);
            frame.mark = reader.byte();
            break;
        case static_cast<std::uint8_t>(FrameKind::BoothTick):
        case static_cast<std::uint8_t>(FrameKind::BoothAnswer):
            reader.into(frame.round);
            frame.count = reader.byte();
            if (frame.count > kMostBallots) return false;
            if (kind == static_cast<std::uint8_t>(FrameKind::BoothAnswer))
                reader.into(std::span(frame.ballots).first(frame.count));
            if (!areBallots(std::span(frame.ballots).first(frame.count))) return false;
            break;
        default:
            return false;
    }
    frame.kind = static_cast<FrameKind>(kind);
    if (frame.mark > kMaxChoice && frame.mark < kPassed) return false;
    return allZero(reader.rest());
}

Bytes sealFrame(CipherState& send, ByteView plain) {
    Bytes frame(kFrameHeader + plain.size() + kTagSize);
    const std::span<std::uint8_t> header = std::span(frame).first(kFrameHeader);
    header[0] = kSealedType;
    storeU64(header.last<8>(), send.nonce());
    send.sealInto(std::span(frame).subspan(kFrameHeader), header, plain);
    return frame;
}

Result<Bytes, ChannelError> openFrame(CipherState& receive, ByteView frame) {
    if (frame.size() < kFrameHeader + kTagSize) return Err{ChannelError::BadLength};
    const ByteView header = frame.first(kFrameHeader);
    if (header[0] != kSealedType) return Err{ChannelError::WrongState};
    if (loadU64(header.last<8>()) != receive.nonce()) return Err{ChannelError::BadCounter};
    return receive.open(header, frame.subspan(kFrameHeader));
}

std::size_t paddedSize(std::size_t size) { return (kLengthField + size + kHostPadding - 1) / kHostPadding * kHostPadding; }

Bytes padMessage(ByteView message, std::size_t size) {
    if (message.size() > kMaxHostPlain - kLengthField || kLengthField + message.size() > size)
        throw std::length_error("padMessage: the message does not fit");
    Bytes plain(size, 0);
    plain[0] = static_cast<std::uint8_t>(message.size() & 0xFF);
    plain[1] = static_cast<std::uint8_t>(message.size() >> 8);
    std::ranges::copy(message, plain.begin() + kLengthField);
    return plain;
}

std::optional<Bytes> unpadMessage(ByteView plain) {
    if (plain.empty() || plain.size() % kHostPadding != 0 || plain.size() > kMaxHostPlain) return std::nullopt;
    const std::size_t size = plain[0] + (std::size_t{plain[1]} << 8);
    const ByteView rest = plain.subspan(kLengthField);
    if (size > rest.size() || !allZero(rest.subspan(size))) return std::nullopt;
    return Bytes(rest.begin(), rest.begin() + static_cast<std::ptrdiff_t>(size));
}

}  // namespace stemmig
