// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <string>
#include <vector>
#include "host/lesson/lesson.hpp"

// Private to host/lesson: how many bytes the host's messages take on the wire (proto/stemmig/v1/wire.proto).
namespace stemmig {

/// What fits into one host message: 8 KiB less the length field (proto/channel/frames.hpp kMaxHostPlain).
inline constexpr std::size_t kMaxEncoded = 8190;

/// Room kept for what the host adds, in bytes a language; a test holds the sentences of host/session against these.
inline constexpr std::size_t kLongestWord = 32;
inline constexpr std::size_t kLongestFootnote = 160;
inline constexpr std::size_t kLongestPromise = 200;

/// The largest view of this statement: question, words of two rounds and explanation, in all these languages.
[[nodiscard]] std::size_t largestView(const Question& question, const Text& explanation,
                                      const std::vector<std::string>& languages);
/// The Welcome with every entry ticked and kMostContacts school contacts of full length.
[[nodiscard]] std::size_t largestWelcome(const Help& help);

}  // namespace stemmig
