// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/attack/theft/needles.hpp"

#include <algorithm>
#include <stdexcept>

namespace stemmig::attack {
namespace {

constexpr std::size_t kLeast = 8;

Bytes hex(ByteView bytes, const char* digits) {
    Bytes out;
    for (const std::uint8_t byte : bytes) {
        out.push_back(static_cast<std::uint8_t>(digits[byte >> 4]));
        out.push_back(static_cast<std::uint8_t>(digits[byte & 15]));
    }
    return out;
}

/// The characters that depend on `bytes` alone when `before` (0..2) other bytes of the same text come first.
Bytes base64(ByteView bytes, std::size_t before, const char* last_two) {
    const std::string alphabet = std::string("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789") + last_two;
    const std::size_t first_bit = before * 8, bits = first_bit + bytes.size() * 8;
    const auto bit = [&](std::size_t at) { return (bytes[(at - first_bit) / 8] >> (7 - (at - first_bit) % 8)) & 1; };
    Bytes out;
    for (std::size_t at = (first_bit + 5) / 6 * 6; at + 6 <= bits; at += 6) {
        std::size_t value = 0;
        for (std::size_t i = 0; i < 6; ++i) value = value << 1 | static_cast<std::size_t>(bit(at + i));
        out.push_back(static_cast<std::uint8_t>(alphabet[value]));
    }
    return out;
}

Bytes wide(ByteView bytes, bool high_first) {
    Bytes out;
    for (const std::uint8_t byte : bytes) {
        if (high_first) out.push_back(0);
        out.push_back(byte);
        if (!high_first) out.push_back(0);
    }
    return out;
}

std::uint32_t firstFour(const std::uint8_t* at) {
    return std::uint32_t{at[0]} | std::uint32_t{at[1]} << 8 | std::uint32_t{at[2]} << 16 | std::uint32_t{at[3]} << 24;
}

}  // namespace

std::vector<Bytes> disguises(ByteView bytes) {
    std::vector<Bytes> out{Bytes(bytes.begin(), bytes.end()), hex(bytes, "0123456789abcdef"), hex(bytes, "0123456789ABCDEF")};
    for (const char* last_two : {"+/", "-_"}) {
        for (std::size_t before = 0; before < 3; ++before) out.push_back(base64(bytes, before, last_two));
    }
    for (std::size_t i = 0, narrow = out.size(); i < narrow; ++i) {
        for (const bool high_first : {false, true}) out.push_back(wide(out[i], high_first));
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

void Hunt::wanted(const std::string& name, ByteView bytes) {
    if (bytes.size() < kLeast) throw std::invalid_argument("too short to look for: " + name);
    m_names.push_back(name);
    for (Bytes& one : disguises(bytes)) {
        const std::uint32_t begin = firstFour(one.data());
        m_beginnings[begin & 0xFFFFFF] = true;
        m_needles.emplace(begin, Needle{std::move(one), m_names.size() - 1});
    }
}

bool Hunt::mayBegin(const std::uint8_t* at) const { return m_beginnings[firstFour(at) & 0xFFFFFF]; }

std::map<std::string, unsigned> Hunt::find(ByteView in) const {
    std::map<std::string, unsigned> out;
    for (std::size_t i = 0; i + kLeast <= in.size(); ++i) {
        const std::uint8_t* at = in.data() + i;
        if (!mayBegin(at)) continue;
        const auto [from, to] = m_needles.equal_range(firstFour(at));
        for (auto needle = from; needle != to; ++needle) {
            const Bytes& bytes = needle->second.bytes;
            if (bytes.size() <= in.size() - i && std::equal(bytes.begin(), bytes.end(), at)) ++out[m_names[needle->second.name]];
        }
    }
    return out;
}

unsigned total(const std::map<std::string, unsigned>& found) {
    unsigned out = 0;
    for (const auto& [name, times] : found) out += times;
    return out;
}

std::string inWords(const std::map<std::string, unsigned>& found) {
    std::string out;
    for (const auto& [name, times] : found) {
        if (out.size() > 400) return out + ", and more";
        out += (out.empty() ? "" : ", ") + name + " (" + std::to_string(times) + ")";
    }
    return out;
}

}  // namespace stemmig::attack
