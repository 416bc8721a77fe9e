// SPDX-License-Identifier: GPL-3.0-or-later
#include "participant/client/address.hpp"

#include <charconv>
#include <limits>

namespace stemmig {
namespace {

/// A whole number without signs and spaces; -1 for anything else.
long number(std::string_view digits) {
    unsigned value = 0;
    const auto [end, wrong] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return wrong == std::errc{} && end == digits.data() + digits.size() ? static_cast<long>(value) : -1;
}

bool isDotted(std::string_view text) {
    for (int part = 0; part < 4; ++part) {
        const std::size_t dot = part < 3 ? text.find('.') : text.size();
        if (dot == std::string_view::npos || dot > 3) return false;
        const long value = number(text.substr(0, dot));
        if (value < 0 || value > 255) return false;
        text.remove_prefix(std::min(dot + 1, text.size()));
    }
    return text.empty();
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view kSpaces = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(kSpaces);
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(kSpaces) - begin + 1);
}

}  // namespace

std::optional<HostEndpoint> readAddress(std::string_view typed) {
    constexpr std::string_view kScheme = "http://";
    std::string_view rest = trimmed(typed);
    if (rest.starts_with(kScheme)) rest.remove_prefix(kScheme.size());
    rest = rest.substr(0, rest.find('/'));
    const std::size_t colon = rest.find(':');
    HostEndpoint out;
    out.address = rest.substr(0, colon);
    if (!isDotted(out.address)) return std::nullopt;
    if (colon == std::string_view::npos) return out;
    const long port = number(rest.substr(colon + 1));
    if (port < 1 || port > std::numeric_limits<std::uint16_t>::max()) return std::nullopt;
    out.port = static_cast<std::uint16_t>(port);
    return out;
}

}  // namespace stemmig
