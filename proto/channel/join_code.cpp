// SPDX-License-Identifier: GPL-3.0-or-later
#include "proto/channel/join_code.hpp"

#include <sodium.h>
#include <algorithm>
#include <new>

namespace stemmig {
namespace {

constexpr std::string_view kSaltBegin = "stemmig/1|";
static_assert(kSaltBegin.size() + kDaySize == crypto_pwhash_argon2id_SALTBYTES);
constexpr unsigned long long kPasses = 2;
constexpr std::size_t kMemory = 64 * 1024 * 1024;
constexpr unsigned kBitsPerLetter = 5;
constexpr int kCentury = 2000;

std::string twoDigits(unsigned number) {
    return {static_cast<char>('0' + number / 10 % 10), static_cast<char>('0' + number % 10)};
}

}  // namespace

std::string writeDay(JoinDay day) {
    const std::chrono::year_month_day date(day);
    return twoDigits(static_cast<unsigned>(int(date.year()) - kCentury)) + twoDigits(unsigned(date.month())) +
           twoDigits(unsigned(date.day()));
}

std::optional<JoinDay> readDay(std::string_view text) {
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.size() != kDaySize || !std::all_of(text.begin(), text.end(), isDigit)) return std::nullopt;
    const auto part = [&](std::size_t at) { return static_cast<unsigned>((text[at] - '0') * 10 + (text[at + 1] - '0')); };
    const std::chrono::year_month_day date(std::chrono::year(kCentury + static_cast<int>(part(0))), std::chrono::month(part(2)),
                                           std::chrono::day(part(4)));
    return date.ok() ? std::optional(JoinDay(date)) : std::nullopt;
}

bool clocksAgree(JoinDay one, JoinDay other) {
    const auto apart = one - other;
    return apart >= -std::chrono::days(1) && apart <= std::chrono::days(1);
}

JoinCode joinCode(const PublicKey& key, JoinDay day) {
    const std::string salt = std::string(kSaltBegin) + writeDay(day);
    ByteArray<crypto_pwhash_argon2id_BYTES_MIN> hash{};
    if (crypto_pwhash_argon2id(hash.data(), hash.size(), reinterpret_cast<const char*>(key.data()), key.size(),
                               reinterpret_cast<const unsigned char*>(salt.data()), kPasses, kMemory,
                               crypto_pwhash_argon2id_ALG_ARGON2ID13) != 0) {
        throw std::bad_alloc();
    }
    // The first 40 bits, most significant first, five to a letter.
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < 5; ++i) bits = bits << 8 | hash[i];
    JoinCode code{};
    for (std::size_t i = code.size(); i > 0; --i, bits >>= kBitsPerLetter)
        code[i - 1] = static_cast<std::uint8_t>(kCrockford[bits & 31]);
    return code;
}

std::string shownCode(const JoinCode& code) {
    const std::string all(code.begin(), code.end());
    return all.substr(0, 4) + "-" + all.substr(4);
}

}  // namespace stemmig
