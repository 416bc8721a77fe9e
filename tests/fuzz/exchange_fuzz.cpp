// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are statements within their limits, or problems, for each of the three importers; what is taken can be made a
// lesson file. Never a crash. The first byte chooses the format and the language.
#include <cstdlib>
#include "host/lesson/exchange/exchange.hpp"
#include "host/lesson/exchange/lesson_file.hpp"
#include "host/lesson/reader.hpp"

namespace {

stemmig::Imported import(std::uint8_t which, std::string_view bytes) {
    const std::string language = (which & 4) != 0 ? "en" : "nl";
    if (which % 3 == 0) return stemmig::importCsv(bytes, language);
    return which % 3 == 1 ? stemmig::importGift(bytes, language) : stemmig::importMoodleXml(bytes, language);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const auto imported = import(data[0], {reinterpret_cast<const char*>(data + 1), size - 1});
    if (imported.statements.empty() && imported.problems.empty()) std::abort();
    if (imported.statements.size() > stemmig::kMostImported || imported.total < imported.statements.size()) std::abort();
    for (const auto& problem : imported.problems)
        if (problem.line < 0 || problem.in("nl").empty() || problem.in("en").size() > 2000) std::abort();
    for (const auto& statement : imported.statements) {
        if (statement.choices.size() < 2 || statement.choices.size() > 7 || statement.line < 1) std::abort();
        if (statement.answer_key && *statement.answer_key >= statement.choices.size()) std::abort();
    }
    const auto read = stemmig::readLesson(stemmig::lessonFile(imported.statements, {"a", "A", "", false, {}}));
    if (!read.ok() && read.error().empty()) std::abort();
    return 0;
}
