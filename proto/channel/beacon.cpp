// SPDX-License-Identifier: GPL-3.0-or-later
#include "proto/channel/beacon.hpp"

#include <algorithm>

namespace stemmig {
namespace {

// "STEM" | version u8 | kind u8 | port u16 | key 32 | day 6 | titles u8, then for each: language 2 | size u8 | UTF-8
constexpr std::string_view kMagic = "STEM";
constexpr std::uint8_t kVersion = 1;
constexpr std::size_t kHead = kMagic.size() + 2 + 2 + kKeySize + kDaySize + 1;
constexpr std::size_t kTitleHead = 2 + 1;
static_assert(kHead + kMaxTitles * (kTitleHead + kMaxTitle) <= kMaxBeacon);

bool continues(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

/// The next character of well-formed UTF-8, which is taken off; empty for anything else.
std::optional<char32_t> takeCharacter(std::string_view& text) {
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
    const unsigned char first = byte(0);
    const std::size_t size = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first >= 0xF8 || (first >= 0x80 && first < 0xC2) || size > text.size()) return std::nullopt;
    char32_t out = size == 1 ? first : first & (0x7F >> size);
    for (std::size_t i = 1; i < size; ++i) {
        if (!continues(text[i])) return std::nullopt;
        out = out << 6 | (byte(i) & 0x3F);
    }
    constexpr char32_t kLeast[] = {0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = out >= 0xD800 && out <= 0xDFFF;
    if (out < kLeast[size] || surrogate || out > 0x10FFFF) return std::nullopt;
    text.remove_prefix(size);
    return out;
}

/// Control characters, and those that turn the direction of what follows them.
bool breaksLine(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029 || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069);
}

bool isOneLine(std::string_view text) {
    bool something = false;
    while (!text.empty()) {
        const auto character = takeCharacter(text);
        if (!character || breaksLine(*character)) return false;
        something = something || *character != U' ';
    }
    return something;
}

bool isLanguage(std::string_view code) {
    return std::all_of(code.begin(), code.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

/// What was not read yet.
class Rest {
public:
    explicit Rest(ByteView bytes) : m_text(reinterpret_cast<const char*>(bytes.data()), bytes.size()) {}
    [[nodiscard]] std::size_t size() const { return m_text.size(); }
    std::string_view take(std::size_t size) {
        const std::string_view out = m_text.substr(0, size);
        m_text.remove_prefix(size);
        return out;
    }
    std::uint8_t takeByte() { return static_cast<std::uint8_t>(take(1).front()); }

private:
    std::string_view m_text;
};

std::optional<RoomTitle> takeTitle(Rest& rest) {
    if (rest.size() < kTitleHead) return std::nullopt;
    RoomTitle out;
    out.language = rest.take(2);
    const std::size_t size = rest.takeByte();
    if (size > kMaxTitle || size > rest.size()) return std::nullopt;
    out.text = rest.take(size);
    return isLanguage(out.language) && isOneLine(out.text) ? std::optional(out) : std::nullopt;
}

}  // namespace

std::string_view cutText(std::string_view text, std::size_t size) {
    if (text.size() <= size) return text;
    while (size > 0 && continues(text[size])) --size;
    return text.substr(0, size);
}

Bytes Beacon::encode() const {
    std::string out(kMagic);
    const auto put = [&](unsigned number) { out += static_cast<char>(static_cast<unsigned char>(number)); };
    put(kVersion);
    put(static_cast<unsigned>(kind));
    put(port & 0xFF);
    put(port >> 8);
    out.append(key.begin(), key.end());
    out += writeDay(day);
    const std::size_t count = std::min(titles.size(), kMaxTitles);
    put(static_cast<unsigned>(count));
    for (std::size_t i = 0; i < count; ++i) {
        const std::string_view text = cutText(titles[i].text, kMaxTitle);
        out += titles[i].language;
        put(static_cast<unsigned>(text.size()));
        out += text;
    }
    return {out.begin(), out.end()};
}

std::optional<Beacon> Beacon::decode(ByteView bytes) {
    if (bytes.size() < kHead || bytes.size() > kMaxBeacon) return std::nullopt;
    Rest rest(bytes);
    if (rest.take(kMagic.size()) != kMagic || rest.takeByte() != kVersion) return std::nullopt;
    const std::uint8_t world = rest.takeByte();
    if (world != std::uint8_t(SessionKind::Live) && world != std::uint8_t(SessionKind::Rehearsal)) return std::nullopt;
    Beacon out;
    out.kind = static_cast<SessionKind>(world);
    const unsigned low = rest.takeByte(), high = rest.takeByte();
    out.port = static_cast<std::uint16_t>(high << 8 | low);
    const std::string_view key = rest.take(kKeySize);
    std::copy(key.begin(), key.end(), out.key.begin());
    const auto day = readDay(rest.take(kDaySize));
    const std::size_t count = rest.takeByte();
    if (out.port == 0 || !day || count == 0 || count > kMaxTitles) return std::nullopt;
    out.day = *day;
    for (std::size_t i = 0; i < count; ++i) {
        auto title = takeTitle(rest);
        if (!title) return std::nullopt;
        out.titles.push_back(std::move(*title));
    }
    return rest.size() == 0 ? std::optional(out) : std::nullopt;
}

}  // namespace stemmig
