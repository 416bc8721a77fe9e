// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include <algorithm>
#include <random>
#include "host/lesson/csv_cells.hpp"
#include "host/lesson/exchange/exchange.hpp"
#include "host/lesson/exchange/lesson_file.hpp"
#include "host/lesson/reader.hpp"
#include "tests/lesson/exchange/told.hpp"

using namespace stemmig;
using test::lessonsToCarry;
using test::withoutLines;

namespace {

/// Says which statement came back otherwise, not only that one did.
void checkSame(const Imported& imported, const Lesson& lesson) {
    CHECK(imported.problems.empty());
    if (!imported.problems.empty()) MESSAGE(imported.problems.front().in("en"));
    const std::vector<LooseStatement> got = withoutLines(imported.statements), wanted = looseStatements(lesson);
    REQUIRE(got.size() == wanted.size());
    for (std::size_t i = 0; i < got.size(); ++i) CHECK_MESSAGE(got[i] == wanted[i], wanted[i].id);
}

/// A sensitive lesson made of a lesson's statements, read by the linter.
Result<ReadLesson, std::vector<LessonProblem>> madeAgain(const Lesson& lesson, const Imported& imported) {
    NewLesson made;
    made.id = newLessonId(lesson.title.in("nl") + " opnieuw", {});
    made.title = lesson.title.in("nl");
    made.sensitive = lesson.sensitive;
    return readLesson(lessonFile(imported.statements, made));
}

}  // namespace

TEST_CASE("every shipped lesson comes back from CSV with every field in both languages") {
    for (const auto& lesson : lessonsToCarry()) {
        CAPTURE(lesson->id);
        checkSame(importCsv(exportCsv(*lesson), "nl"), *lesson);
    }
}

TEST_CASE("every shipped lesson comes back from GIFT, whichever language the file is for") {
    for (const auto& lesson : lessonsToCarry()) {
        for (const std::string& language : lesson->languages) {
            CAPTURE(lesson->id);
            CAPTURE(language);
            checkSame(importGift(exportGift(*lesson, language), language), *lesson);
        }
    }
}

TEST_CASE("every shipped lesson comes back from Moodle XML, whichever language the file is for") {
    for (const auto& lesson : lessonsToCarry()) {
        for (const std::string& language : lesson->languages) {
            CAPTURE(lesson->id);
            CAPTURE(language);
            checkSame(importMoodleXml(exportMoodleXml(*lesson, language), language), *lesson);
        }
    }
}

TEST_CASE("texts of any signs come back from all three formats") {
    const std::vector<std::string> pieces{"=",      "~",    "#", "####",     "{",    "}", ":",        "::",  "\\",   "\\n",
                                          "%",      "%50%", "[", "]",        "//",   "<", ">",        "<b>", "&",    "&amp;",
                                          "&#65;",  "\"",   "'", ";",        ",",    "-", "+",        "@",   "]]>",  "-->",
                                          "[html]", "->",   "T", "stemmig ", "sep=", " ", "\xC3\xA9", "a",   "_____"};
    std::mt19937 random(31);
    const auto text = [&] {
        std::string out;
        for (std::size_t length = 1 + random() % 6; length > 0; --length) out += pieces[random() % pieces.size()];
        while (out.starts_with(' ')) out.erase(0, 1);
        while (out.ends_with(' ')) out.pop_back();
        return out.empty() ? std::string("leeg") : out;
    };
    for (int round = 0; round < 400; ++round) {
        const auto lesson = test::lessonOf(text);
        const std::string language = round % 2 == 0 ? "nl" : "en";
        CAPTURE(round);
        checkSame(importCsv(exportCsv(*lesson), language), *lesson);
        const std::string gift = exportGift(*lesson, language), xml = exportMoodleXml(*lesson, language);
        CAPTURE(gift);
        checkSame(importGift(gift, language), *lesson);
        CAPTURE(xml);
        checkSame(importMoodleXml(xml, language), *lesson);
    }
}

TEST_CASE("a lesson in one language comes back in that language only") {
    auto lesson = std::make_shared<Lesson>(*lessonsToCarry().back());
    lesson->languages = {"en"};
    for (Step& step : lesson->steps) {
        if (!step.statement) continue;
        auto statement = std::make_shared<Statement>(*step.statement);
        auto question = std::make_shared<Question>(*statement->question);
        question->text.by_language.erase("nl");
        for (Text& choice : question->choices) choice.by_language.erase("nl");
        question->chat.clear();
        statement->question = question;
        statement->explanation = {};
        statement->class_prompts.clear();
        statement->teacher_notes.clear();
        statement->key_message.clear();
        statement->learning_goals.clear();
        step.statement = statement;
    }
    checkSame(importCsv(exportCsv(*lesson), "nl"), *lesson);
    checkSame(importGift(exportGift(*lesson, "en"), "en"), *lesson);
    checkSame(importMoodleXml(exportMoodleXml(*lesson, "en"), "en"), *lesson);
}

TEST_CASE("statements of a shipped lesson make a lesson again that the linter takes, with the same words") {
    std::size_t made = 0;
    for (const auto& lesson : lessonsToCarry()) {
        if (lesson->id == "awkward") continue;
        CAPTURE(lesson->id);
        const auto again = madeAgain(*lesson, importCsv(exportCsv(*lesson), "nl"));
        if (!again) MESSAGE(again.error().front().sentence("made"));
        // A lesson without a chat that is fine cannot be sensitive; everything else has to be good.
        REQUIRE(again.ok());
        CHECK(looseStatements(*again.value().lesson) == looseStatements(*lesson));
        ++made;
    }
    CHECK(made >= 8);
}

TEST_CASE("the three formats know each other's files by what is in them") {
    const auto lesson = lessonsToCarry().back();
    CHECK(formatOf(exportCsv(*lesson), "les.txt") == ExchangeFormat::Csv);
    CHECK(formatOf(exportGift(*lesson, "nl"), "les.txt") == ExchangeFormat::Gift);
    CHECK(formatOf(exportMoodleXml(*lesson, "nl"), "les") == ExchangeFormat::MoodleXml);
    CHECK(formatOf("Vraag {=a ~b}", "LES.GIFT") == ExchangeFormat::Gift);
    CHECK(formatOf("", "les.XML") == ExchangeFormat::MoodleXml);
}

TEST_CASE("a file that is not there or far too large says so") {
    CHECK(importFile("/nowhere/at/all.csv", "nl").problems.front().in("en") ==
          "This file cannot be read; is it still there, and may you open it?");
}

TEST_CASE("no cell of an export begins like a formula") {
    for (const auto& lesson : lessonsToCarry()) {
        const std::string sheet = exportCsv(*lesson);
        REQUIRE(sheet.starts_with("\xEF\xBB\xBF"));
        for (const CsvRow& row : csvRows(std::string_view(sheet).substr(3), ';'))
            for (const std::string& cell : row.cells)
                if (!cell.empty()) CHECK_MESSAGE(std::string("=+-@\t\r").find(cell.front()) == std::string::npos, cell);
    }
}

TEST_CASE("a guard against formulas can always be undone, whatever a cell says") {
    std::mt19937 random(4711);
    const std::string letters = "='+-@,; \t\n\"'a\r";
    for (int round = 0; round < 20000; ++round) {
        std::string cell;
        for (std::size_t length = random() % 9; length > 0; --length) cell += letters[random() % letters.size()];
        REQUIRE(withoutGuards(guarded(cell)) == cell);
        const std::string row = csvRow({cell, "x"});
        const auto read = csvRows(row, ';');
        REQUIRE(read.size() == 1);
        REQUIRE(read.front().cells.size() == 2);
        REQUIRE(withoutGuards(read.front().cells.front()) == cell);
    }
}

TEST_CASE("a new lesson asks for no id that other words have") {
    const auto lesson = lessonsToCarry()[1];
    std::vector<LooseStatement> statements = looseStatements(*lesson);
    const std::string same = statements[1].id, changed = statements[2].id;
    statements[2].text.by_language["nl"] += " Toch?";
    statements[3].id.clear();
    NewLesson made{"eigen", "Eigen", "", false, {lesson}};
    const std::string file = lessonFile(statements, made);
    CHECK(file.find("id: \"" + same + "\"") != std::string::npos);
    CHECK(file.find("id: \"" + changed + "\"") == std::string::npos);
    CHECK(file.find("id: \"" + changed + "-2\"") != std::string::npos);
    CHECK(file.find("id: \"eigen-4\"") != std::string::npos);
}

TEST_CASE("a lesson's id comes from its title and is never taken") {
    CHECK(newLessonId("Mijn les: deel 2!", {}) == "mijn-les-deel-2");
    CHECK(newLessonId("Mijn les", {"mijn-les", "mijn-les-2"}) == "mijn-les-3");
    CHECK(newLessonId("日本", {}) == "les");
    CHECK(newLessonId("--", {"les"}) == "les-2");
}

TEST_CASE("a file about a heavy topic is noticed, a light one is not") {
    for (const auto& lesson : lessonsToCarry()) {
        if (lesson->id == "slim-met-je-scherm") CHECK_FALSE(looksSensitive(looseStatements(*lesson)));
        if (lesson->sensitive) CHECK_MESSAGE(looksSensitive(looseStatements(*lesson)), lesson->id);
    }
}

TEST_CASE("a statement whose kind was not answered is a mistake the linter names, and the rest is good") {
    const Imported imported = importGift("Hoe laat?{~%50%Een ~%50%Twee ~Drie}\n", "nl");
    REQUIRE(imported.statements.size() == 1);
    CHECK_FALSE(imported.statements.front().kind.has_value());
    const auto read = readLesson(lessonFile(imported.statements, {"klok", "Klok", "", false, {}}));
    REQUIRE_FALSE(read.ok());
    REQUIRE(read.error().size() == 1);
    CHECK(read.error().front().rule == "kind-missing");
}
