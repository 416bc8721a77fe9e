// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <string_view>
#include "host/lesson/lesson.hpp"
#include "proto/base/result.hpp"

namespace stemmig {

enum class Severity : std::uint8_t { Error, Warning };

/// One thing wrong with a lesson file, with what would be right. Lines and columns count from 1; 0: the whole file.
struct LessonProblem {
    Severity severity = Severity::Error;
    std::string rule;  ///< short stable name, "choice-count", as tests and the editor use it
    int line = 0;
    int column = 0;
    std::string message;
    /// Of the field, "steps[3].statement.text.nl" as Draft reads it; "": the file as a whole, or what is no field.
    std::string path = {};
    /// `file:line:column: message`
    [[nodiscard]] std::string sentence(const std::string& file) const;
};

/// A lesson and the linter's warnings about it.
struct ReadLesson {
    std::shared_ptr<const Lesson> lesson;
    std::vector<LessonProblem> warnings;
};

/// Reads one lesson in textproto form (schema lesson.proto) and checks limits and linter rules.
/// Fails with every error found, in file order, at least one.
[[nodiscard]] Result<ReadLesson, std::vector<LessonProblem>> readLesson(std::string_view textproto);
/// The same from a file: refuses one over 1 MiB before reading it, and one that cannot be read.
[[nodiscard]] Result<ReadLesson, std::vector<LessonProblem>> readLessonFile(const std::filesystem::path& file);
/// content/help/help.textproto.
[[nodiscard]] Result<Help, std::vector<LessonProblem>> readHelpFile(const std::filesystem::path& file);

/// One file of a lesson folder: a lesson, or why it is none.
struct LibraryEntry {
    std::filesystem::path file;
    std::shared_ptr<const Lesson> lesson;  ///< null when broken
    std::vector<LessonProblem> problems;
};
/// Every *.textproto of a folder in teaching order (Lesson::order, then file name), broken ones last. Missing folder: empty.
[[nodiscard]] std::vector<LibraryEntry> readLibrary(const std::filesystem::path& folder);

}  // namespace stemmig
