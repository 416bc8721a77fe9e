// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <doctest/doctest.h>
#include <algorithm>
#include <fstream>
#include <iterator>
#include "host/lesson/draft.hpp"
#include "tests/lesson/good_lesson.hpp"

// Drafts to try things with.
namespace stemmig::test {

inline const Text kTitle{{{"nl", "Pesten"}, {"en", "Bullying"}}};
/// The statement with a right answer in the good lesson.
inline const std::string kChat = "steps[3].statement";

inline Draft draftOf(const std::string& text) {
    auto read = Draft::read(text);
    REQUIRE(read.ok());
    return std::move(read).value();
}
inline Draft good() { return draftOf(goodLesson()); }

inline std::vector<LessonProblem> errorsOf(const Draft& draft) {
    auto problems = draft.check().problems;
    std::erase_if(problems, [](const auto& problem) { return problem.severity != Severity::Error; });
    return problems;
}

/// The path of the first error of this rule; "none" when there is none.
inline std::string placeOf(const Draft& draft, const std::string& rule) {
    for (const LessonProblem& problem : errorsOf(draft))
        if (problem.rule == rule) return problem.path;
    return "none";
}

}  // namespace stemmig::test
