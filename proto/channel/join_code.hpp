// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include "proto/base/crockford.hpp"
#include "proto/channel/noise.hpp"

// What a native device is told on the board: eight characters that belong to the host's key and to one day. A fingerprint and
// no secret: every classmate knows it. The day in it makes a stock of forged keys useless (PROTOCOL.md "Join code").
namespace stemmig {

/// A day in UTC, so that nobody's time zone matters. On the wire YYMMDD, 2000 to 2099.
using JoinDay = std::chrono::sys_days;
inline constexpr std::size_t kDaySize = 6;

/// "261127".
[[nodiscard]] std::string writeDay(JoinDay day);
/// Empty for anything but six digits that name a day.
[[nodiscard]] std::optional<JoinDay> readDay(std::string_view text);
/// Two clocks that both may be right: the one's day is the other's yesterday, today or tomorrow.
[[nodiscard]] bool clocksAgree(JoinDay one, JoinDay other);

using JoinCode = ShortCode;

/// The code of this key on this day. Takes 64 MiB and about 100 ms: never on a thread that draws or serves. Throws
/// std::bad_alloc when the memory is not there.
[[nodiscard]] JoinCode joinCode(const PublicKey& key, JoinDay day);
/// "K7QF-03ZD".
[[nodiscard]] std::string shownCode(const JoinCode& code);

}  // namespace stemmig
