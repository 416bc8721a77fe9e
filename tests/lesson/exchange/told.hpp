// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <string>
#include <vector>
#include "host/lesson/exchange/exchange.hpp"
#include "host/lesson/lesson.hpp"

namespace stemmig::test {

/// What an import gave, a line each, to compare with a whole expectation:
/// `2 CHECK fb-1 "Statement" Yes* | No (explanation) [note]`, then the problems as an English reader sees them, those without
/// loss with "~" in front. A statement that has to be asked about has the kind "?".
[[nodiscard]] std::string told(const Imported& imported, const std::string& language = "nl");

/// A file and what comes of it.
struct ImportCase {
    const char* name;
    std::string file;
    std::string expected;
};
using Import = Imported (*)(std::string_view, const std::string&);
/// Checks every case under its own name.
void checkAll(const std::vector<ImportCase>& cases, Import import);

/// The shipped lessons in teaching order, and one with characters every format has a meaning for.
[[nodiscard]] std::vector<std::shared_ptr<const Lesson>> lessonsToCarry();
/// A lesson of one statement whose every text comes from `text`, which gives no blank text and no line ends.
[[nodiscard]] std::shared_ptr<const Lesson> lessonOf(const std::function<std::string()>& text);
/// The statements with their lines forgotten.
[[nodiscard]] std::vector<LooseStatement> withoutLines(std::vector<LooseStatement> statements);

[[nodiscard]] std::string repeated(const std::string& piece, std::size_t times);

}  // namespace stemmig::test
