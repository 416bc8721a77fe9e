// SPDX-License-Identifier: GPL-3.0-or-later
#include "proto/channel/websocket_key.hpp"

#include <sodium.h>
#include <array>
#include <bit>
#include <cstdint>
#include "proto/base/bytes.hpp"

namespace stemmig {
namespace {

constexpr std::string_view kGuid = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
constexpr std::size_t kBlock = 64;

/// SHA-1 (RFC 3174): WebSocket's greeting asks for it, libsodium has none. No secret depends on it.
class Sha1 {
public:
    ByteArray<20> of(std::string_view text) {
        std::string padded(text);
        padded += '\x80';
        while (padded.size() % kBlock != kBlock - 8) padded += '\0';
        const std::uint64_t bits = std::uint64_t{text.size()} * 8;
        for (int shift = 56; shift >= 0; shift -= 8) padded += static_cast<char>((bits >> shift) & 0xFF);
        for (std::size_t at = 0; at < padded.size(); at += kBlock) block(asBytes(padded).subspan(at, kBlock));
        ByteArray<20> out{};
        for (std::size_t i = 0; i < out.size(); ++i) out[i] = static_cast<std::uint8_t>(m_state[i / 4] >> (24 - 8 * (i % 4)));
        return out;
    }

private:
    void block(ByteView bytes) {
        std::array<std::uint32_t, 80> w{};
        for (std::size_t i = 0; i < 16; ++i) {
            for (std::size_t j = 0; j < 4; ++j) w[i] = (w[i] << 8) | bytes[4 * i + j];
        }
        for (std::size_t i = 16; i < 80; ++i) w[i] = std::rotl(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
        auto [a, b, c, d, e] = m_state;
        for (std::size_t i = 0; i < 80; ++i) {
            std::uint32_t f = 0;
            std::uint32_t k = 0;
            if (i < 20) {
                f = (b & c) | (~b & d);
                k = 0x5A827999;
            } else if (i < 40) {
                f = b ^ c ^ d;
                k = 0x6ED9EBA1;
            } else if (i < 60) {
                f = (b & c) | (b & d) | (c & d);
                k = 0x8F1BBCDC;
            } else {
                f = b ^ c ^ d;
                k = 0xCA62C1D6;
            }
            const std::uint32_t next = std::rotl(a, 5) + f + e + k + w[i];
            e = d;
            d = c;
            c = std::rotl(b, 30);
            b = a;
            a = next;
        }
        m_state = {m_state[0] + a, m_state[1] + b, m_state[2] + c, m_state[3] + d, m_state[4] + e};
    }

    std::array<std::uint32_t, 5> m_state{0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0};
};

}  // namespace

std::optional<std::string> acceptForKey(std::string_view key) {
    constexpr int kVariant = sodium_base64_VARIANT_ORIGINAL;
    ByteArray<16> nonce{};
    std::size_t size = 0;
    const char* end = nullptr;
    if (sodium_base642bin(nonce.data(), nonce.size(), key.data(), key.size(), nullptr, &size, &end, kVariant) != 0 ||
        size != nonce.size() || end != key.data() + key.size()) {
        return std::nullopt;
    }
    const ByteArray<20> digest = Sha1().of(std::string(key) + std::string(kGuid));
    std::string out(sodium_base64_encoded_len(digest.size(), kVariant), '\0');
    sodium_bin2base64(out.data(), out.size(), digest.data(), digest.size(), kVariant);
    out.pop_back();
    return out;
}

}  // namespace stemmig
