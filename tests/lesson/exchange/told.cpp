// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lesson/exchange/told.hpp"

#include <doctest/doctest.h>
#include "host/lesson/reader.hpp"

namespace stemmig::test {

namespace {

const char* kindOf(const LooseStatement& statement) {
    constexpr const char* kNames[] = {"OPINION", "CHECK", "RED_FLAG", "SCALE"};
    return statement.kind ? kNames[static_cast<std::size_t>(*statement.kind)] : "?";
}

/// Every sign that means something in CSV, GIFT or XML, and what a spreadsheet would run.
std::shared_ptr<const Lesson> awkwardLesson() {
    Question question;
    question.kind = StatementKind::RedFlag;
    question.text = {{{"nl", "=1+1; \"a\", {b} ~c #d :e \\n \\\\ <b>vet</b> &amp; %50% €"}, {"en", "[html] -x ->y ::z:: ####"}}};
    question.chat = {
        {{{{"nl", "> Vriend: \\ vals"}, {"en", ">Friend:"}}}, {{{"nl", "// stemmig kind: SCALE"}, {"en", ":"}}}, true},
        {{{{"nl", "Ander"}, {"en", "Other"}}}, {{{"nl", "[id:x]"}, {"en", "]]>"}}}, false}};
    for (const char* choice : {"=ja", "~nee", "%50% misschien", "'=x", "[plain]y", "+31 # 6", "@som"})
        question.choices.push_back({{{"nl", choice}, {"en", std::string(choice) + " (en)"}}});
    auto statement = std::make_shared<Statement>();
    statement->id = "awkward";
    statement->policy = Policy::Strict;
    statement->question = std::make_shared<const Question>(question);
    statement->blames_victim = {false, true, false, false, true, false, false};
    statement->answer_key = 3;
    statement->harmless = true;
    statement->key_message = "km1";
    statement->learning_goals = {"g1", "g2"};
    statement->explanation = {{{"nl", "Uitleg: #1 {x} = <i>goed</i>; \"ja\""}, {"en", "-Explained"}}};
    statement->class_prompts = {{{{"nl", "-wat?"}, {"en", "what?"}}}, {{{"nl", "// en?"}, {"en", "and?"}}}};
    statement->teacher_notes = {{{{"nl", "'=HYPERLINK(\"x\")"}, {"en", "\"'=y\", -z"}}}};
    auto lesson = std::make_shared<Lesson>();
    lesson->id = "awkward";
    lesson->languages = {"nl", "en"};
    lesson->title = {{{"nl", "Lastig\\n"}, {"en", "Awkward"}}};
    lesson->key_messages = {{"km1", {{{"nl", "Onthoud; dit"}, {"en", "Remember, this"}}}}};
    lesson->learning_goals = {{"g1", {{{"nl", "=doel"}, {"en", "goal"}}}}, {"g2", {{{"nl", "doel: 2"}, {"en", "goal 2"}}}}};
    Step step;
    step.kind = StepKind::Statement;
    step.core = false;
    step.minutes = 7;
    step.statement = statement;
    lesson->steps.push_back(step);
    return lesson;
}

}  // namespace

std::shared_ptr<const Lesson> lessonOf(const std::function<std::string()>& text) {
    const auto both = [&] {
        Text out;
        out.by_language["nl"] = text();
        out.by_language["en"] = text();
        return out;
    };
    auto question = std::make_shared<Question>();
    question->kind = StatementKind::Check;
    question->text = both();
    for (const bool own : {false, true}) question->chat.push_back({both(), both(), own});
    for (int i = 0; i < 4; ++i) question->choices.push_back(both());
    auto statement = std::make_shared<Statement>();
    statement->id = "any";
    statement->question = question;
    statement->blames_victim = {false, false, true, false};
    statement->answer_key = 2;
    statement->key_message = "km";
    statement->learning_goals = {"g1", "g2"};
    statement->explanation = both();
    for (int i = 0; i < 2; ++i) statement->class_prompts.push_back(both());
    for (int i = 0; i < 3; ++i) statement->teacher_notes.push_back(both());
    auto lesson = std::make_shared<Lesson>();
    lesson->id = "any";
    lesson->languages = {"nl", "en"};
    lesson->title = both();
    lesson->key_messages = {{"km", both()}};
    lesson->learning_goals = {{"g1", both()}, {"g2", both()}};
    Step step;
    step.kind = StepKind::Statement;
    step.minutes = 1;
    step.statement = statement;
    lesson->steps.push_back(step);
    return lesson;
}

std::string told(const Imported& imported, const std::string& language) {
    std::string out;
    for (const LooseStatement& one : imported.statements) {
        out += std::to_string(one.line) + " " + kindOf(one) + " " + (one.id.empty() ? "-" : one.id) + " \"" +
               one.text.in(language) + "\"";
        for (std::size_t i = 0; i < one.choices.size(); ++i) {
            out += (i == 0 ? " " : " | ") + one.choices[i].in(language);
            if (one.answer_key == i) out += "*";
        }
        if (!one.explanation.empty()) out += " (" + one.explanation.in(language) + ")";
        for (const Text& note : one.teacher_notes) out += " [" + note.in(language) + "]";
        out += "\n";
    }
    for (const ImportProblem& problem : imported.problems) out += (problem.lost ? "" : "~") + problem.in("en") + "\n";
    return out;
}

void checkAll(const std::vector<ImportCase>& cases, Import import) {
    for (const ImportCase& one : cases) {
        SUBCASE(one.name) {
            const Imported imported = import(one.file, "nl");
            CHECK(told(imported) == one.expected);
            for (const ImportProblem& problem : imported.problems) CHECK(problem.in("nl") != problem.in("en"));
        }
    }
}

std::vector<std::shared_ptr<const Lesson>> lessonsToCarry() {
    std::vector<std::shared_ptr<const Lesson>> lessons{awkwardLesson()};
    for (const LibraryEntry& entry : readLibrary(std::filesystem::path(STEMMIG_SOURCE_DIR) / "content" / "lessons"))
        if (entry.lesson != nullptr) lessons.push_back(entry.lesson);
    const auto blank = readLessonFile(std::filesystem::path(STEMMIG_SOURCE_DIR) / "content/templates/les-sjabloon.textproto");
    if (blank) lessons.push_back(blank.value().lesson);
    REQUIRE(lessons.size() >= 9);
    return lessons;
}

std::vector<LooseStatement> withoutLines(std::vector<LooseStatement> statements) {
    for (LooseStatement& statement : statements) statement.line = 0;
    return statements;
}

std::string repeated(const std::string& piece, std::size_t times) {
    std::string out;
    for (std::size_t i = 0; i < times; ++i) out += piece;
    return out;
}

}  // namespace stemmig::test
