// SPDX-License-Identifier: GPL-3.0-or-later
#include "proto/base/crockford.hpp"

namespace stemmig {
namespace {

constexpr std::string_view kIgnored = " -\t\r";

/// What was meant by a letter.
char meant(char typed) {
    const char upper = typed >= 'a' && typed <= 'z' ? static_cast<char>(typed - ('a' - 'A')) : typed;
    if (upper == 'O') return '0';
    return upper == 'I' || upper == 'L' ? '1' : upper;
}

}  // namespace

std::optional<ShortCode> readShortCode(std::string_view typed) {
    ShortCode code{};
    std::size_t size = 0;
    for (const char c : typed) {
        if (kIgnored.find(c) != std::string_view::npos) continue;
        const char letter = meant(c);
        if (size == code.size() || kCrockford.find(letter) == std::string_view::npos) return std::nullopt;
        code[size++] = static_cast<std::uint8_t>(letter);
    }
    return size == code.size() ? std::optional(code) : std::nullopt;
}

}  // namespace stemmig
