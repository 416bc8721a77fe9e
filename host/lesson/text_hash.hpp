// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string_view>
#include "host/lesson/lesson.hpp"

namespace stemmig {

/// BLAKE2b-256 of bytes as they are.
[[nodiscard]] TextHash hashOf(std::string_view bytes);

/// BLAKE2b-256 of everything a class reads in a question. Each text and list is preceded by its length, so that no
/// two different questions give the same bytes. The kind is left out: the same words asked otherwise are the same words.
[[nodiscard]] TextHash hashOf(const Question& question);

}  // namespace stemmig
