// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lesson/shipped.hpp"

#include <algorithm>
#include <cctype>
#include <utility>
#include "host/lesson/reader.hpp"

namespace stemmig::test {

namespace {

/// The typographic quotes, dash and ellipsis are three bytes that start so.
constexpr std::string_view kMark = "\xE2\x80";

bool isLetter(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0 || static_cast<unsigned char>(c) >= 0x80; }

void statementTexts(const Statement& statement, const OnText& on_text) {
    const auto say = [&](const char* what, const Text& text, Reader reader) {
        if (!text.empty()) on_text(statement.id + ": " + what, text, reader);
    };
    const Question& question = *statement.question;
    say("text", question.text, Reader::Class);
    for (const ChatMessage& message : question.chat) say("chat", message.text, Reader::Class);
    for (const Text& choice : question.choices) say("choice", choice, Reader::Class);
    say("explanation", statement.explanation, Reader::Class);
    for (const Text& prompt : statement.class_prompts) say("prompt", prompt, Reader::Class);
    for (const Text& note : statement.teacher_notes) say("note", note, Reader::Teacher);
}

}  // namespace

const std::vector<LessonPtr>& shippedLessons() {
    static const std::vector<LessonPtr> lessons = [] {
        std::vector<LessonPtr> out;
        for (const LibraryEntry& entry : readLibrary(std::filesystem::path(STEMMIG_SOURCE_DIR) / "content" / "lessons"))
            if (entry.lesson != nullptr) out.push_back(entry.lesson);
        return out;
    }();
    return lessons;
}

std::vector<LessonPtr> series() {
    std::vector<LessonPtr> out;
    std::copy_if(shippedLessons().begin(), shippedLessons().end(), std::back_inserter(out),
                 [](const LessonPtr& lesson) { return lesson->sensitive; });
    return out;
}

std::vector<Step> votes(const Lesson& lesson) {
    std::vector<Step> out;
    std::copy_if(lesson.steps.begin(), lesson.steps.end(), std::back_inserter(out),
                 [](const Step& step) { return step.statement != nullptr && !step.statement->practice; });
    return out;
}

const Statement* findStatement(const std::string& id) {
    for (const LessonPtr& lesson : shippedLessons())
        for (const Step& step : lesson->steps)
            if (step.statement != nullptr && step.statement->id == id) return step.statement.get();
    return nullptr;
}

bool isLookAlike(const Statement& statement) {
    return statement.question->kind == StatementKind::RedFlag && statement.answer_key == 1;
}

void forEachText(const Lesson& lesson, const OnText& on_text) {
    const auto all = [&](const char* where, const std::vector<Text>& texts, Reader reader) {
        for (const Text& text : texts) on_text(where, text, reader);
    };
    all("title", {lesson.title, lesson.summary}, Reader::Teacher);
    all("public title", {lesson.public_title}, Reader::Class);
    for (const Labelled& message : lesson.key_messages) on_text(message.id, message.text, Reader::Teacher);
    for (const Labelled& goal : lesson.learning_goals) on_text(goal.id, goal.text, Reader::Teacher);
    for (const Section& section : lesson.preparation) {
        all("preparation", {section.heading}, Reader::Teacher);
        all("preparation", section.paragraphs, Reader::Teacher);
    }
    for (const Step& step : lesson.steps) {
        if (step.statement != nullptr) {
            statementTexts(*step.statement, on_text);
            continue;
        }
        // The teacher reads the notes of opening and closing step aloud.
        all("board", step.board, Reader::Class);
        all("notes", step.notes, step.kind == StepKind::Talk ? Reader::Teacher : Reader::Class);
    }
    all("exit slip", {lesson.exit_slip}, Reader::Class);
    all("after care", lesson.after_care, Reader::Teacher);
    all("source", {lesson.source, lesson.not_endorsed}, Reader::Teacher);
}

const Help& shippedHelp() {
    static const Help help = [] {
        auto read = readHelpFile(std::filesystem::path(STEMMIG_SOURCE_DIR) / "content" / "help" / "help.textproto");
        return read.ok() ? std::move(read).value() : Help{};  // content_test.cpp says what is wrong with it
    }();
    return help;
}

void forEachText(const Help& help, const OnText& on_text) {
    on_text("opening", help.opening, Reader::Class);
    for (const HelpEntry& entry : help.entries) {
        on_text("entry", entry.heading, Reader::Class);
        for (const Text& line : entry.lines) on_text("entry", line, Reader::Class);
    }
    for (const Section& script : help.scripts) {
        on_text("script", script.heading, Reader::Teacher);
        for (const Text& paragraph : script.paragraphs) on_text("script", paragraph, Reader::Teacher);
    }
}

std::vector<std::string> words(std::string_view text) {
    std::vector<std::string> out;
    std::string word;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const bool mark = text.substr(std::min(i, text.size()), 2) == kMark;
        if (i < text.size() && !mark && isLetter(text[i])) {
            word += static_cast<char>(std::tolower(static_cast<unsigned char>(text[i])));
            continue;
        }
        if (!word.empty()) out.push_back(std::exchange(word, {}));
        if (mark) i += 2;
    }
    return out;
}

std::vector<std::string> sentences(std::string_view text) {
    std::vector<std::string> out;
    std::string sentence;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::string_view here = text.substr(i);
        sentence += text[i];
        const bool stop = std::string_view(".?!").find(text[i]) != std::string_view::npos;
        // "fier.nl" is one word: only a stop before a space, a closing quote or the end ends a sentence.
        const bool last = here.size() == 1 || here[1] == ' ' || here.substr(1, 2) == kMark;
        const bool quotation = here.starts_with(": \xE2\x80\x98") || here.starts_with("\xE2\x80\xA6 ");
        if ((stop && last) || quotation) out.push_back(std::exchange(sentence, {}));
    }
    out.push_back(sentence);
    std::erase_if(out, [](const std::string& piece) { return words(piece).empty(); });
    return out;
}

}  // namespace stemmig::test
