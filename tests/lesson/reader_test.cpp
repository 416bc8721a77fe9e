// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/lesson/reader.hpp"
#include <doctest/doctest.h>
#include <algorithm>
#include <fstream>
#include <random>
#include "tests/lesson/good_lesson.hpp"

using namespace stemmig;
using test::changed;
using test::goodLesson;

namespace {

std::shared_ptr<const Lesson> lessonOf(const std::string& text) {
    auto read = readLesson(text);
    for (const auto& problem : read.ok() ? std::vector<LessonProblem>{} : read.error()) INFO(problem.sentence("lesson"));
    REQUIRE(read.ok());
    return read.value().lesson;
}

const Statement& statementOf(const Lesson& lesson, const std::string& id) {
    const auto found = std::find_if(lesson.steps.begin(), lesson.steps.end(),
                                    [&](const Step& step) { return step.statement != nullptr && step.statement->id == id; });
    REQUIRE(found != lesson.steps.end());
    return *found->statement;
}

void write(const std::filesystem::path& file, const std::string& bytes) { std::ofstream(file, std::ios::binary) << bytes; }

/// A folder of its own, gone at the end.
struct Folder {
    std::filesystem::path path;
    explicit Folder(const std::string& name) : path(std::filesystem::temp_directory_path() / ("stemmig-" + name)) {
        std::filesystem::remove_all(path);
        std::filesystem::create_directories(path);
    }
    ~Folder() { std::filesystem::remove_all(path); }
};

}  // namespace

TEST_CASE("a good lesson is read as it was written") {
    const auto lesson = lessonOf(goodLesson());
    CHECK(lesson->id == "good");
    CHECK(lesson->revision == 3);
    CHECK(lesson->order == 2);
    CHECK(lesson->sensitive);
    CHECK(lesson->start_here);
    CHECK(lesson->languages == std::vector<std::string>{"nl", "en"});
    CHECK(lesson->public_title.in("en") == "A conversation");
    CHECK(lesson->key_messages.at(0).id == "km1");
    CHECK(lesson->learning_goals.at(0).text.in("en") == "Knows where help is.");
    CHECK(lesson->preparation.at(0).paragraphs.at(0).in("nl") == "Lees dit.");
    CHECK(lesson->exit_slip.in("en") == "Write something.");
    CHECK(lesson->after_care.at(0).in("en") == "Who left?");
    CHECK(lesson->follow_up_weeks == 4);
    CHECK(lesson->follow_up == std::vector<std::string>{"babysit"});

    const Statement& babysit = statementOf(*lesson, "babysit");
    CHECK(babysit.question->kind == StatementKind::RedFlag);
    CHECK(babysit.answer_key == 1);
    CHECK(babysit.question->chat.size() == 2);
    CHECK(babysit.question->chat[1].own);
    CHECK(babysit.question->choices[1].in("nl") == "Nee");
    CHECK(babysit.policy == Policy::Standard);
    const Statement& why = statementOf(*lesson, "why-no-help");
    CHECK(why.policy == Policy::Strict);
    CHECK_FALSE(why.answer_key.has_value());
    CHECK(why.blames_victim == std::vector<bool>{false, false, true});
    CHECK(why.key_message == "km1");
    CHECK(why.learning_goals == std::vector<std::string>{"goal1"});
    CHECK(why.teacher_notes.size() == 1);
}

TEST_CASE("steps are the opening, the practice statement, the file's steps, the closing step") {
    const auto lesson = lessonOf(goodLesson());
    std::vector<StepKind> kinds;
    for (const Step& step : lesson->steps) kinds.push_back(step.kind);
    CHECK(kinds == std::vector<StepKind>{StepKind::Opening, StepKind::Statement, StepKind::Talk, StepKind::Statement,
                                         StepKind::Pause, StepKind::Statement, StepKind::Closing});
    CHECK(lesson->steps[0].board.at(0).in("en") == "Let others finish.");
    CHECK(lesson->steps[0].notes.at(0).in("en") == "Welcome.");
    CHECK(lesson->steps[1].statement->practice);
    CHECK(lesson->steps[1].core);
    CHECK_FALSE(lesson->steps[3].statement->practice);
    CHECK(lesson->steps[6].board.at(0).in("nl") == "Hulp is er altijd.");
    CHECK(lesson->steps[6].notes.at(0).in("nl") == "Het is nooit te laat.");
    for (const Step& step : lesson->steps) CHECK_FALSE(step.title.empty());
}

TEST_CASE("the statement's hash follows every text of the question and nothing else") {
    const TextHash hash = statementOf(*lessonOf(goodLesson()), "babysit").hash;
    const auto hashAfter = [](const std::string& from, const std::string& to) {
        return statementOf(*lessonOf(changed(goodLesson(), from, to)), "babysit").hash;
    };
    CHECK(hashAfter("Is dit foute boel?", "Is dit foute  boel?") != hash);
    CHECK(hashAfter("en: \"Neighbour\"", "en: \"Neighbours\"") != hash);
    CHECK(hashAfter("I ask at home.", "I ask at home!") != hash);
    CHECK(hashAfter("en: \"Yes\"", "en: \"Yes!\"") != hash);
    CHECK(hashAfter(" own: true", "") != hash);
    // Words that move over the border between two texts make another question.
    const std::string yes = "nl: \"Ja\" en: \"Yes\"";
    CHECK(hashAfter(yes, "nl: \"Ja\" en: \"YesnlX\"") != hashAfter(yes, "nl: \"XnlJa\" en: \"Yes\""));
    CHECK(hashAfter("answer_key: 2", "answer_key: 1") == hash);
    CHECK(hashAfter("Thuis vragen mag.", "Dat mag.") == hash);
    CHECK(hashAfter("Waarom vraagt iemand geen hulp?", "Waarom?") == hash);
    CHECK(lessonOf(goodLesson())->hash != lessonOf(goodLesson() + "#\n")->hash);
}

TEST_CASE("a file saved by a Windows editor is read all the same") {
    std::string windows = "\xEF\xBB\xBF";
    for (const char c : goodLesson()) windows += c == '\n' ? std::string("\r\n") : std::string(1, c);
    CHECK(lessonOf(windows)->id == "good");
    const auto broken = readLesson(changed(windows, "answer_key: 2", "answer_key: 7"));
    REQUIRE_FALSE(broken.ok());
    CHECK(broken.error().front().line == 71);
    CHECK(broken.error().front().column == 5);
}

TEST_CASE("the library is in teaching order and keeps a broken file in sight, last") {
    const Folder folder("library");
    const auto lesson = [](const std::string& id, int order) {
        return changed(changed(goodLesson(), "id: \"good\"", "id: \"" + id + "\""), "order: 2",
                       "order: " + std::to_string(order));
    };
    write(folder.path / "alpha.textproto", lesson("alpha", 3));
    write(folder.path / "beta.textproto", lesson("beta", 1));
    write(folder.path / "broken.textproto", "id: \"broken\"\nsteps {");
    write(folder.path / "gamma.textproto", lesson("gamma", 3));
    write(folder.path / "homeless.textproto", lesson("homeless", 0));
    write(folder.path / "renamed.textproto", lesson("other", 2));
    write(folder.path / "notes.txt", "not a lesson");
    std::vector<std::string> names;
    for (const LibraryEntry& entry : readLibrary(folder.path)) {
        names.push_back(entry.file.stem().string());
        CHECK((entry.lesson == nullptr) == (names.back() == "broken" || names.back() == "renamed"));
        if (names.back() == "broken") CHECK(entry.problems.front().rule == "missing-brace");
        if (names.back() == "renamed") CHECK(entry.problems.front().rule == "id-file-name");
    }
    CHECK(names == std::vector<std::string>{"beta", "alpha", "gamma", "homeless", "broken", "renamed"});
    CHECK(readLibrary(folder.path / "missing").empty());
}

TEST_CASE("a file that is none, or too large, is refused before it is read") {
    const Folder folder("files");
    write(folder.path / "large.textproto", std::string(1024 * 1024 + 1, '#'));
    CHECK(readLessonFile(folder.path / "large.textproto").error().front().rule == "file-size");
    CHECK(readLessonFile(folder.path / "none.textproto").error().front().rule == "unreadable");
    CHECK(readLessonFile(folder.path).error().front().rule == "unreadable");
    CHECK(readLessonFile("/dev/zero").error().front().rule == "unreadable");
}

TEST_CASE("the help file is read, and checked like a lesson") {
    const Folder folder("help");
    const auto file = folder.path / "help.textproto";
    const std::string good = R"(opening { nl: "Het is niet je schuld." en: "It is not your fault." }
entries { heading { nl: "Nu gevaar" en: "Danger now" } lines { nl: "Bel." en: "Call." } address: "112" }
entries { heading { nl: "Praten" en: "Talk" } address: "0800-0432" off_by_default: true }
scripts { heading { nl: "Lachen" en: "Laughing" } paragraphs { nl: "Rustig." en: "Calm." } }
checked_on: "2026-11-20"
)";
    write(file, good);
    const auto help = readHelpFile(file);
    REQUIRE(help.ok());
    CHECK(help.value().opening.in("en") == "It is not your fault.");
    CHECK(help.value().entries.at(0).address == "112");
    CHECK(help.value().entries.at(0).by_default);
    CHECK_FALSE(help.value().entries.at(1).by_default);
    CHECK(help.value().scripts.at(0).paragraphs.at(0).in("nl") == "Rustig.");
    CHECK(help.value().checked_on == "2026-11-20");

    const auto problemAfter = [&](const std::string& from, const std::string& to) {
        write(file, changed(good, from, to));
        const auto read = readHelpFile(file);
        return read.ok() ? LessonProblem{} : read.error().front();
    };
    CHECK(problemAfter("2026-11-20", "20 nov").rule == "day");
    CHECK(problemAfter("2026-11-20", "20 nov").line == 5);
    CHECK(problemAfter(" en: \"Call.\"", "").rule == "text-missing");
    CHECK(problemAfter("address: \"112\"", "adres: \"112\"").message.find("did you mean \"address\"?") != std::string::npos);
    const std::string line = "lines { nl: \"" + std::string(280, 'x') + "\" en: \"" + std::string(280, 'y') + "\" }";
    CHECK(problemAfter("lines { nl: \"Bel.\" en: \"Call.\" }", test::repeated(line, 20)).rule == "view-size");
}

TEST_CASE("no change of a good file crashes the reader: it is a lesson, or there is an error with a sane place") {
    std::mt19937 random(20261123);  // NOLINT: the same changes every time
    const auto below = [&](std::size_t n) { return static_cast<std::size_t>(random() % n); };
    const std::vector<std::string> pieces{"{",
                                          "}",
                                          "\"",
                                          "\\",
                                          "[",
                                          "]",
                                          ":",
                                          "#",
                                          "\n",
                                          "\t",
                                          "steps",
                                          "text { nl: \"\" }",
                                          "9999999999999",
                                          "\xFF",
                                          "\xE2\x80\xAE",
                                          std::string(1, '\0'),
                                          "'",
                                          "-",
                                          "1.5e9",
                                          "<",
                                          ">",
                                          "[a.b/c.d] { }"};
    int refused = 0;
    for (int round = 0; round < 2000; ++round) {
        std::string text = goodLesson();
        for (std::size_t change = 0; change <= below(3); ++change) {
            const std::size_t at = below(text.size());
            const std::size_t length = std::min(below(30), text.size() - at);
            switch (below(4)) {
                case 0:
                    text.erase(at, length);
                    break;
                case 1:
                    text.insert(at, pieces[below(pieces.size())]);
                    break;
                case 2:
                    text.insert(below(text.size()), text.substr(at, length));
                    break;
                default:
                    text[at] = static_cast<char>(below(256));
                    break;
            }
        }
        const auto read = readLesson(text);
        if (read.ok()) {
            REQUIRE(read.value().lesson != nullptr);
            REQUIRE(read.value().lesson->steps.size() >= 2);
            continue;
        }
        ++refused;
        const int lines = 1 + static_cast<int>(std::count(text.begin(), text.end(), '\n'));
        REQUIRE_FALSE(read.error().empty());
        for (const LessonProblem& problem : read.error()) {
            REQUIRE(problem.line >= 0);
            REQUIRE(problem.line <= lines);
            REQUIRE(problem.column >= (problem.line == 0 ? 0 : 1));
            REQUIRE(problem.column <= static_cast<int>(text.size()) + 1);
            REQUIRE_FALSE(problem.rule.empty());
            REQUIRE_FALSE(problem.message.empty());
        }
    }
    CHECK(refused > 1000);
}

TEST_CASE("a token as long as the file is no trouble") {
    const std::string text = goodLesson() + "\"" + std::string(900000, 'a') + "\"";
    const auto read = readLesson(text);
    REQUIRE_FALSE(read.ok());
    CHECK(read.error().front().message.size() < 200);
    CHECK_FALSE(readLesson(test::repeated("steps {", 100000)).ok());
    CHECK_FALSE(readLesson(test::repeated("x {", 100000)).ok());
}
