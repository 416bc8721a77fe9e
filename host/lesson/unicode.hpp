// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

// UTF-8 as lesson files and typed texts must have it.
namespace stemmig {

/// One code point read at `offset`.
struct CodePoint {
    char32_t value = 0;
    std::size_t size = 0;  ///< bytes, 1..4
};
/// Empty at a byte that starts no well-formed code point (overlong forms and surrogates included).
[[nodiscard]] std::optional<CodePoint> codePointAt(std::string_view text, std::size_t offset);

/// Offset of the first byte that is not UTF-8; empty when all is.
[[nodiscard]] std::optional<std::size_t> firstInvalidUtf8(std::string_view text);

/// @param point below 0x110000 and no surrogate
void appendUtf8(std::string& text, char32_t point);

/// Length in code points; a byte that is not UTF-8 counts as one.
[[nodiscard]] std::size_t countCodePoints(std::string_view text);

/// The first code point that has no place in a text people read: controls, and characters that change the direction
/// or hide (bidi overrides and isolates, zero-width space, byte-order mark inside). Zero-width joiners are allowed: emoji need
/// them.
[[nodiscard]] std::optional<char32_t> firstForbidden(std::string_view text);

}  // namespace stemmig
