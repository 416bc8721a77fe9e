// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <vector>
#include "host/lesson/lesson.hpp"
#include "proto/base/result.hpp"

// A statement that a teacher makes up during a lesson: an opinion, typed in one language, under the linter's rules.
namespace stemmig {

/// The statement, or what is wrong with what was typed, as a sentence for the teacher. `choices` that are empty are left out;
/// 3 to 7 must remain. Limits as in lesson files, and a graphic word is refused: nobody reads this one beforehand.
/// @param number 1 for the first of a session; makes the id "own-1"
[[nodiscard]] Result<std::shared_ptr<const Statement>, Text> quickStatement(const std::string& text,
                                                                            const std::vector<std::string>& choices,
                                                                            const std::vector<std::string>& languages,
                                                                            std::size_t number);

/// What is wrong with a line that a teacher types for the board (a ground rule): letters nobody can read, a name, an amount of
/// money, a graphic word. Empty: nothing is.
[[nodiscard]] std::optional<Text> wrongLine(const std::string& text);

/// The statement itself, from texts that were checked before (a crash file's).
[[nodiscard]] std::shared_ptr<const Statement> ownStatement(std::string id, Text text, std::vector<Text> choices);

/// A statement of this lesson has the same words in some language, whatever its case, spaces and punctuation.
[[nodiscard]] bool hasWordsOf(const Lesson& lesson, const Statement& statement);

/// The lesson with this statement as a spare at `step` (at most the place of the closing step). The hash stays the file's.
[[nodiscard]] std::shared_ptr<const Lesson> withStatement(const Lesson& lesson, std::size_t step,
                                                          std::shared_ptr<const Statement> statement);

}  // namespace stemmig
