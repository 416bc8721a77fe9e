// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <string_view>
#include "host/lesson/lesson.hpp"
#include "proto/base/result.hpp"

namespace stemmig {

/// Writes an export where the teacher wants it: all of it or nothing; an older file of that name is replaced only by a whole
/// new one. The failure says what to do (no room, no such folder, not allowed).
[[nodiscard]] Result<Ok, Text> saveFile(const std::filesystem::path& file, std::string_view bytes);

}  // namespace stemmig
