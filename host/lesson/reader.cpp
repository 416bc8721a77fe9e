// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/lesson/reader.hpp"

#include <algorithm>
#include <limits>
#include "host/lesson/lesson_builder.hpp"

namespace stemmig {

namespace {

using Problems = std::vector<LessonProblem>;

bool isError(const LessonProblem& problem) { return problem.severity == Severity::Error; }

/// A lesson without a place in the library comes after those that have one.
unsigned place(const Lesson& lesson) { return lesson.order == 0 ? std::numeric_limits<unsigned>::max() : lesson.order; }

}  // namespace

std::string LessonProblem::sentence(const std::string& file) const {
    std::string out = file + ":";
    if (line > 0) out += std::to_string(line) + ":" + std::to_string(column) + ":";
    return out + " " + message;
}

Result<ReadLesson, Problems> readLesson(std::string_view textproto) {
    const textproto::Source source(withoutMark(textproto));
    Checker checker;
    std::shared_ptr<const Lesson> lesson = buildLesson(source, checker);
    Problems problems = std::move(checker).problems();
    if (std::any_of(problems.begin(), problems.end(), isError)) {
        std::erase_if(problems, [](const auto& problem) { return !isError(problem); });
        return Err{std::move(problems)};
    }
    return ReadLesson{std::move(lesson), std::move(problems)};
}

Result<ReadLesson, Problems> readLessonFile(const std::filesystem::path& file) {
    auto bytes = readWholeFile(file);
    if (!bytes) return Err{Problems{bytes.error()}};
    auto read = readLesson(bytes.value());
    if (!read || read.value().lesson->id == file.stem().string()) return read;
    return Err{Problems{{Severity::Error, "id-file-name", 0, 0,
                         "the id is \"" + read.value().lesson->id + "\" but the file's name says \"" + file.stem().string() +
                             "\"; make them the same"}}};
}

Result<Help, Problems> readHelpFile(const std::filesystem::path& file) {
    auto bytes = readWholeFile(file);
    if (!bytes) return Err{Problems{bytes.error()}};
    const textproto::Source source(withoutMark(bytes.value()));
    Checker checker;
    Help help = buildHelp(source, checker);
    Problems problems = std::move(checker).problems();
    std::erase_if(problems, [](const auto& problem) { return !isError(problem); });
    if (!problems.empty()) return Err{std::move(problems)};
    return help;
}

std::vector<LibraryEntry> readLibrary(const std::filesystem::path& folder) {
    std::vector<LibraryEntry> library;
    std::error_code failure;
    std::filesystem::directory_iterator found(folder, failure);
    for (; !failure && found != std::filesystem::directory_iterator(); found.increment(failure)) {
        const std::filesystem::path& file = found->path();
        if (file.extension() != ".textproto") continue;
        auto read = readLessonFile(file);
        if (read) {
            library.push_back({file, read.value().lesson, std::move(read.value().warnings)});
        } else {
            library.push_back({file, nullptr, std::move(read).error()});
        }
    }
    std::sort(library.begin(), library.end(), [](const LibraryEntry& a, const LibraryEntry& b) {
        if ((a.lesson == nullptr) != (b.lesson == nullptr)) return b.lesson == nullptr;
        if (a.lesson != nullptr && a.lesson->order != b.lesson->order) return place(*a.lesson) < place(*b.lesson);
        return a.file.filename() < b.file.filename();
    });
    return library;
}

}  // namespace stemmig
