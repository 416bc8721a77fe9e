// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "host/lesson/exchange/loose_statement.hpp"

namespace stemmig {

/// What a new lesson needs beside its statements.
struct NewLesson {
    std::string id;                                     ///< also the file's name; newLessonId() makes one
    std::string title;                                  ///< typed once, for every language
    std::string public_title;                           ///< for the wall; "": the title, or words that name no topic
    bool sensitive = false;                             ///< a heavy topic: looksSensitive() advises
    std::vector<std::shared_ptr<const Lesson>> beside;  ///< lessons that are there: no statement takes an id of theirs
};

/// The text of a new lesson file with these statements, an opening and a closing step. Every language that occurs is offered.
/// The file can have errors of the linter (a text missing in a language, a statement about "you"): they are the author's to mend.
/// A check without explanation gets one that names the right answer. A statement without kind stays without: answer the question
/// first.
[[nodiscard]] std::string lessonFile(const std::vector<LooseStatement>& statements, const NewLesson& lesson);

/// A well-formed id from a title, which none of `taken` has.
[[nodiscard]] std::string newLessonId(const std::string& title, const std::vector<std::string>& taken);

/// A text names a heavy topic, or asks for cautious words.
[[nodiscard]] bool looksSensitive(const std::vector<LooseStatement>& statements);

}  // namespace stemmig
