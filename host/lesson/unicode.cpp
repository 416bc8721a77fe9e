// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/lesson/unicode.hpp"

#include <algorithm>

namespace stemmig {

std::optional<CodePoint> codePointAt(std::string_view text, std::size_t offset) {
    if (offset >= text.size()) return std::nullopt;
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(offset);
    if (lead < 0x80) return CodePoint{lead, 1};
    std::size_t size = 0;
    char32_t value = 0;
    if ((lead & 0xE0) == 0xC0) {
        size = 2;
        value = lead & 0x1Fu;
    } else if ((lead & 0xF0) == 0xE0) {
        size = 3;
        value = lead & 0x0Fu;
    } else if ((lead & 0xF8) == 0xF0) {
        size = 4;
        value = lead & 0x07u;
    } else {
        return std::nullopt;
    }
    if (size > text.size() - offset) return std::nullopt;
    for (std::size_t i = 1; i < size; ++i) {
        if ((byte(offset + i) & 0xC0) != 0x80) return std::nullopt;
        value = (value << 6) | (byte(offset + i) & 0x3Fu);
    }
    constexpr char32_t kLeast[] = {0, 0, 0x80, 0x800, 0x10000};
    if (value < kLeast[size] || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) return std::nullopt;
    return CodePoint{value, size};
}

std::optional<std::size_t> firstInvalidUtf8(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const auto point = codePointAt(text, at);
        if (!point) return at;
        at += point->size;
    }
    return std::nullopt;
}

void appendUtf8(std::string& text, char32_t point) {
    const auto put = [&](char32_t byte) { text += static_cast<char>(byte); };
    if (point < 0x80) return put(point);
    if (point < 0x800) {
        put(0xC0 | point >> 6);
    } else {
        if (point < 0x10000) {
            put(0xE0 | point >> 12);
        } else {
            put(0xF0 | point >> 18);
            put(0x80 | (point >> 12 & 0x3F));
        }
        put(0x80 | (point >> 6 & 0x3F));
    }
    put(0x80 | (point & 0x3F));
}

std::size_t countCodePoints(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); ++count) {
        const auto point = codePointAt(text, at);
        at += point ? point->size : 1;
    }
    return count;
}

namespace {

bool forbidden(char32_t c) {
    if (c < 0x20 || (c >= 0x7F && c < 0xA0)) return true;        // controls
    if (c >= 0x202A && c <= 0x202E) return true;                 // embeddings and overrides
    if (c >= 0x2066 && c <= 0x2069) return true;                 // isolates
    if (c == 0x200E || c == 0x200F || c == 0x061C) return true;  // direction marks
    return c == 0x200B || c == 0x2028 || c == 0x2029 || c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFB);
}

}  // namespace

std::optional<char32_t> firstForbidden(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const auto point = codePointAt(text, at);
        if (point && forbidden(point->value)) return point->value;
        at += point ? point->size : 1;
    }
    return std::nullopt;
}

}  // namespace stemmig
