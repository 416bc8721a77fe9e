// SPDX-License-Identifier: GPL-3.0-or-later
#include "proto/base/bytes.hpp"

#include <sodium.h>

namespace stemmig {

std::string toHex(ByteView bytes) {
    std::string out(bytes.size() * 2 + 1, '\0');
    sodium_bin2hex(out.data(), out.size(), bytes.data(), bytes.size());
    out.pop_back();
    return out;
}

std::optional<Bytes> fromHex(std::string_view hex) {
    if (hex.size() % 2 != 0) return std::nullopt;
    if (hex.empty()) return Bytes{};  // libsodium wants no null pointers, not even for nothing
    Bytes out(hex.size() / 2);
    std::size_t written = 0;
    const char* end = nullptr;
    if (sodium_hex2bin(out.data(), out.size(), hex.data(), hex.size(), nullptr, &written, &end) != 0) return std::nullopt;
    if (end != hex.data() + hex.size()) return std::nullopt;
    return out;
}

std::string toBase64Url(ByteView bytes) {
    constexpr int kind = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
    std::string out(sodium_base64_encoded_len(bytes.size(), kind), '\0');
    sodium_bin2base64(out.data(), out.size(), bytes.data(), bytes.size(), kind);
    out.pop_back();
    return out;
}

std::optional<Bytes> fromBase64Url(std::string_view text) {
    Bytes out(text.size() / 4 * 3 + 3);
    std::size_t written = 0;
    const char* end = nullptr;
    if (sodium_base642bin(out.data(), out.size(), text.data(), text.size(), nullptr, &written, &end,
                          sodium_base64_VARIANT_URLSAFE_NO_PADDING) != 0)
        return std::nullopt;
    if (end != text.data() + text.size()) return std::nullopt;
    out.resize(written);
    return out;
}

ByteView asBytes(std::string_view text) { return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()}; }

void storeU64(std::span<std::uint8_t, 8> out, std::uint64_t value) {
    for (std::uint8_t& byte : out) {
        byte = static_cast<std::uint8_t>(value & 0xFF);
        value >>= 8;
    }
}

std::uint64_t loadU64(std::span<const std::uint8_t, 8> in) {
    std::uint64_t value = 0;
    for (std::size_t i = in.size(); i-- > 0;) value = (value << 8) | in[i];
    return value;
}

}  // namespace stemmig
