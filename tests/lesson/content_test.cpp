// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include "host/lesson/reader.hpp"

using namespace stemmig;

namespace {

const std::filesystem::path kContent = std::filesystem::path(STEMMIG_SOURCE_DIR) / "content";

}  // namespace

TEST_CASE("every lesson we ship is without errors, in Dutch and English") {
    for (const LibraryEntry& entry : readLibrary(kContent / "lessons")) {
        for (const LessonProblem& problem : entry.problems) {
            if (problem.severity == Severity::Error) FAIL_CHECK(problem.sentence(entry.file.string()));
        }
        if (entry.lesson != nullptr) CHECK(entry.lesson->languages == std::vector<std::string>{"nl", "en"});
    }
}

TEST_CASE("the help file we ship is without errors") {
    const auto file = kContent / "help" / "help.textproto";
    if (!std::filesystem::exists(file)) return;
    const auto help = readHelpFile(file);
    if (help.ok()) return;
    for (const LessonProblem& problem : help.error()) FAIL_CHECK(problem.sentence(file.string()));
}
