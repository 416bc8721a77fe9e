// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include <set>
#include "host/lesson/reader.hpp"

using namespace stemmig;

namespace {

const std::filesystem::path kContent = std::filesystem::path(STEMMIG_SOURCE_DIR) / "content";

}  // namespace

TEST_CASE("every lesson we ship is without errors and warnings, in Dutch and English") {
    for (const LibraryEntry& entry : readLibrary(kContent / "lessons")) {
        for (const LessonProblem& problem : entry.problems) FAIL_CHECK(problem.sentence(entry.file.string()));
        if (entry.lesson != nullptr) CHECK(entry.lesson->languages == std::vector<std::string>{"nl", "en"});
    }
}

TEST_CASE("the blank lesson passes the check as it is, shows every kind of step and statement, and is not in the library") {
    const auto read = readLessonFile(kContent / "templates" / "les-sjabloon.textproto");
    REQUIRE(read.ok());
    CHECK(read.value().warnings.empty());
    std::set<StepKind> steps;
    std::set<StatementKind> kinds;
    for (const Step& step : read.value().lesson->steps) {
        steps.insert(step.kind);
        if (step.statement != nullptr) kinds.insert(step.statement->question->kind);
    }
    CHECK(steps.size() == 5);
    CHECK(kinds.size() == 4);
    for (const LibraryEntry& entry : readLibrary(kContent / "lessons")) CHECK(entry.file.stem() != "les-sjabloon");
}

TEST_CASE("the help file we ship is without errors") {
    const auto file = kContent / "help" / "help.textproto";
    if (!std::filesystem::exists(file)) return;
    const auto help = readHelpFile(file);
    if (help.ok()) return;
    for (const LessonProblem& problem : help.error()) FAIL_CHECK(problem.sentence(file.string()));
}
