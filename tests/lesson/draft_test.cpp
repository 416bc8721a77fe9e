// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/lesson/draft.hpp"
#include <doctest/doctest.h>
#include <algorithm>
#include <fstream>
#include <iterator>
#include "host/lesson/problem_words.hpp"
#include "tests/lesson/good_lesson.hpp"

using namespace stemmig;
using test::changed;
using test::goodLesson;

namespace {

const Text kTitle{{{"nl", "Pesten"}, {"en", "Bullying"}}};
/// The statement with a right answer in the good lesson.
const std::string kChat = "steps[3].statement";

Draft draftOf(const std::string& text) {
    auto read = Draft::read(text);
    REQUIRE(read.ok());
    return std::move(read).value();
}
Draft good() { return draftOf(goodLesson()); }

std::string bytesOf(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<std::filesystem::path> shippedFiles() {
    std::vector<std::filesystem::path> files;
    for (const char* folder : {"/content/lessons", "/content/templates"})
        for (const auto& entry : std::filesystem::directory_iterator(std::string(STEMMIG_SOURCE_DIR) + folder))
            files.push_back(entry.path());
    return files;
}

std::vector<LessonProblem> errorsOf(const Draft& draft) {
    auto problems = draft.check().problems;
    std::erase_if(problems, [](const auto& problem) { return problem.severity != Severity::Error; });
    return problems;
}

/// The path of the first error of this rule; "none" when there is none.
std::string placeOf(const Draft& draft, const std::string& rule) {
    for (const LessonProblem& problem : errorsOf(draft))
        if (problem.rule == rule) return problem.path;
    return "none";
}

std::string labelled(const std::vector<Labelled>& list) {
    std::string out;
    for (const Labelled& one : list)
        for (const auto& [language, words] : one.text.by_language) out += one.id + language + words + "|";
    return out;
}

std::string read(const std::vector<Section>& sections) {
    std::string out;
    for (const Section& section : sections) {
        out += section.heading.in("nl") + section.heading.in("en") + ":";
        for (const Text& paragraph : section.paragraphs) out += paragraph.in("nl") + paragraph.in("en") + "|";
    }
    return out;
}

void checkSame(const Statement& one, const Statement& other) {
    CHECK(one.id == other.id);
    CHECK(one.policy == other.policy);
    CHECK(one.practice == other.practice);
    CHECK(*one.question == *other.question);
    CHECK(one.blames_victim == other.blames_victim);
    CHECK(one.answer_key == other.answer_key);
    CHECK(one.key_message == other.key_message);
    CHECK(one.learning_goals == other.learning_goals);
    CHECK(one.explanation == other.explanation);
    CHECK(one.class_prompts == other.class_prompts);
    CHECK(one.teacher_notes == other.teacher_notes);
}

/// Every field but the hash of the file's bytes.
void checkSame(const Lesson& one, const Lesson& other) {
    CHECK(one.id == other.id);
    CHECK(one.revision == other.revision);
    CHECK(one.order == other.order);
    CHECK(one.minutes == other.minutes);
    CHECK(one.audience == other.audience);
    CHECK(one.sensitive == other.sensitive);
    CHECK(one.start_here == other.start_here);
    CHECK(one.languages == other.languages);
    CHECK(one.title == other.title);
    CHECK(one.public_title == other.public_title);
    CHECK(one.summary == other.summary);
    CHECK(labelled(one.key_messages) == labelled(other.key_messages));
    CHECK(labelled(one.learning_goals) == labelled(other.learning_goals));
    CHECK(read(one.preparation) == read(other.preparation));
    CHECK(one.after_care == other.after_care);
    CHECK(one.exit_slip == other.exit_slip);
    CHECK(one.follow_up_weeks == other.follow_up_weeks);
    CHECK(one.follow_up == other.follow_up);
    CHECK(one.source == other.source);
    CHECK(one.not_endorsed == other.not_endorsed);
    REQUIRE(one.steps.size() == other.steps.size());
    for (std::size_t i = 0; i < one.steps.size(); ++i) {
        CHECK(one.steps[i].kind == other.steps[i].kind);
        CHECK(one.steps[i].core == other.steps[i].core);
        CHECK(one.steps[i].minutes == other.steps[i].minutes);
        CHECK(one.steps[i].title == other.steps[i].title);
        CHECK(one.steps[i].board == other.steps[i].board);
        CHECK(one.steps[i].notes == other.steps[i].notes);
        REQUIRE((one.steps[i].statement == nullptr) == (other.steps[i].statement == nullptr));
        if (one.steps[i].statement) checkSame(*one.steps[i].statement, *other.steps[i].statement);
    }
}

}  // namespace

TEST_CASE("a draft of every shipped lesson writes a file that reads as the same lesson") {
    const auto files = shippedFiles();
    REQUIRE(files.size() >= 8);
    for (const auto& file : files) {
        CAPTURE(file.string());
        const std::string bytes = bytesOf(file);
        const Draft draft = draftOf(bytes);
        const auto before = readLesson(bytes);
        const auto after = readLesson(draft.text());
        REQUIRE(before.ok());
        REQUIRE(after.ok());
        checkSame(*before.value().lesson, *after.value().lesson);
        CHECK(draftOf(draft.text()).text() == draft.text());
        CHECK(draft.text().find("SPDX-License-Identifier: GPL-3.0-or-later") != std::string::npos);
        CHECK(hasComments(draft.text()) == false);
    }
}

TEST_CASE("the blank template has comments, a number sign in a text is none") {
    CHECK(hasComments(bytesOf(std::string(STEMMIG_SOURCE_DIR) + "/content/templates/les-sjabloon.textproto")));
    CHECK(hasComments("id: \"a\" # mine\n"));
    CHECK_FALSE(hasComments("title { nl: \"Les #1 \\\" # twee\" en: 'No # here' }\n"));
    CHECK_FALSE(hasComments("# SPDX-License-Identifier: GPL-3.0-or-later\n# proto-message: LessonFile\nid: \"a\"\n"));
}

TEST_CASE("a draft reads texts, numbers, words, flags and lists by their paths, and nothing where a path leads nowhere") {
    const Draft draft = good();
    CHECK(draft.textAt("title.en") == "Staying safe");
    CHECK(draft.textAt("steps[3].statement.choices[1].text.nl") == "Nee");
    CHECK(draft.textAt(kChat + ".kind") == "RED_FLAG");
    CHECK(draft.numberAt("minutes") == 45);
    CHECK(draft.flagAt(kChat + ".harmless"));
    CHECK(draft.sizeOf("steps") == 4);
    CHECK(draft.sizeOf(kChat + ".chat") == 2);
    CHECK(draft.has("opening.practice"));
    CHECK_FALSE(draft.has("steps[0].statement"));
    CHECK(draft.textAt("steps[1].statement.learning_goals[0]") == "goal1");
    for (const char* nowhere : {"", ".", "nothing", "steps", "steps[9].talk", "steps[0].talk.title", "title.nl.x", "steps[x]",
                                "steps[-1].talk.title.nl", "minutes[0]", "steps.talk.title.nl"})
        CHECK_MESSAGE(draft.textAt(nowhere).empty(), nowhere);
}

TEST_CASE("a value goes where its path says, and a wrong path or a wrong kind of value changes nothing") {
    Draft draft = good();
    CHECK(draft.set("steps[0].talk.title.nl", std::string("Luisteren \"goed\" # en \\ meer\nzo")));
    CHECK(draft.textAt("steps[0].talk.title.nl") == "Luisteren \"goed\" # en \\ meer\nzo");
    CHECK(draft.set("minutes", 30u));
    CHECK(draft.set("sensitive", false));
    CHECK(draft.set("steps[1].statement.policy", std::string("STANDARD")));
    CHECK(draft.set("steps[1].statement.explanation.nl", std::string("Daarom")));  // was not in the file
    const std::string text = draft.text();
    CHECK_FALSE(draft.set("minutes", 30u));
    CHECK_FALSE(draft.set("minutes", std::string("30")));
    CHECK_FALSE(draft.set("steps[1].statement.policy", std::string("LAX")));
    CHECK_FALSE(draft.set("steps", std::string("x")));
    CHECK_FALSE(draft.set("steps[0].statement.text.nl", std::string("A talk is no statement")));
    CHECK_FALSE(draft.set("steps[7].talk.title.nl", std::string("x")));
    CHECK_FALSE(draft.set("steps[1].statement.explanation.en", std::string()));
    CHECK(draft.text() == text);
    CHECK(draftOf(text).textAt("steps[0].talk.title.nl") == "Luisteren \"goed\" # en \\ meer\nzo");
}

TEST_CASE("items come, go and move, and the answer key stays with its choice") {
    Draft draft = good();
    const std::string choices = kChat + ".choices";
    const auto right = [&] {
        return draft.textAt(choices + "[" + std::to_string(draft.numberAt(kChat + ".answer_key") - 1) + "].text.nl");
    };
    REQUIRE(right() == "Nee");
    CHECK(draft.insert(choices, 0));
    CHECK(draft.sizeOf(choices) == 3);
    CHECK(draft.textAt(choices + "[0].text.nl").empty());
    CHECK(right() == "Nee");
    CHECK(draft.move(choices, 2, 0));
    CHECK(right() == "Nee");
    CHECK(draft.numberAt(kChat + ".answer_key") == 1);
    CHECK(draft.move(choices, 0, 1));
    CHECK(right() == "Nee");
    CHECK(draft.duplicate(choices, 0));
    CHECK(right() == "Nee");
    CHECK(draft.remove(choices, 0));
    CHECK(right() == "Nee");
    CHECK(draft.remove(choices, static_cast<int>(draft.numberAt(kChat + ".answer_key")) - 1));
    CHECK(draft.numberAt(kChat + ".answer_key") == 0);
    const std::string text = draft.text();
    CHECK_FALSE(draft.remove(choices, 5));
    CHECK_FALSE(draft.remove(choices, -1));
    CHECK_FALSE(draft.insert(choices, 9));
    CHECK_FALSE(draft.move(choices, 0, 5));
    CHECK_FALSE(draft.move(choices, 1, 1));
    CHECK_FALSE(draft.insert("minutes", 0));
    CHECK_FALSE(draft.duplicate("nothing", 0));
    CHECK(draft.text() == text);
}

TEST_CASE("an answer key follows its choice through every move") {
    for (unsigned key = 1; key <= 4; ++key) {
        for (int from = 0; from < 4; ++from) {
            for (int to = 0; to < 4; ++to) {
                Draft draft = Draft::blank("les", kTitle);
                REQUIRE(draft.set("steps[0].statement.kind", std::string("CHECK")));
                REQUIRE(draft.insert("steps[0].statement.choices", 3));
                for (int i = 0; i < 4; ++i)
                    draft.set("steps[0].statement.choices[" + std::to_string(i) + "].text.nl",
                              std::string(1, static_cast<char>('a' + i)));
                draft.set("steps[0].statement.answer_key", key);
                draft.move("steps[0].statement.choices", from, to);
                const std::string at = std::to_string(draft.numberAt("steps[0].statement.answer_key") - 1);
                CHECK(draft.textAt("steps[0].statement.choices[" + at + "].text.nl") ==
                      std::string(1, static_cast<char>('a' + static_cast<int>(key) - 1)));
            }
        }
    }
}

TEST_CASE("a copy of a statement or a label in the same lesson gets an id of its own") {
    Draft draft = good();
    CHECK(draft.duplicate("steps", 3));
    CHECK(draft.textAt("steps[4].statement.text.en") == draft.textAt("steps[3].statement.text.en"));
    CHECK(draft.textAt("steps[4].statement.id") != "babysit");
    CHECK(draft.duplicate("steps", 4));
    CHECK(draft.duplicate("key_messages", 0));
    CHECK(draft.textAt("key_messages[0].id") == "km1");
    CHECK(draft.textAt("key_messages[1].id") == "km2");
    CHECK(draft.insert("learning_goals", 1));
    CHECK(draft.textAt("learning_goals[1].id") == "ld1");
    CHECK(draft.set("learning_goals[1].text.nl", std::string("Weet meer.")));
    CHECK(draft.set("learning_goals[1].text.en", std::string("Knows more.")));
    CHECK(errorsOf(draft).empty());
}

TEST_CASE("what is removed is named nowhere any more") {
    Draft draft = good();
    CHECK(draft.remove("key_messages", 0));
    CHECK(draft.remove("learning_goals", 0));
    CHECK(draft.textAt("steps[1].statement.key_message").empty());
    CHECK(draft.sizeOf("steps[1].statement.learning_goals") == 0);
    CHECK(draft.sizeOf("follow_up.statements") == 1);
    CHECK(draft.remove("steps", 3));
    CHECK(draft.sizeOf("follow_up.statements") == 0);
    CHECK(placeOf(draft, "unknown-id") == "none");
    while (draft.undo()) {
    }
    CHECK(draft.text() == good().text());
}

TEST_CASE("words of a list are ticked on and off") {
    Draft draft = good();
    CHECK(draft.tick("follow_up.statements", "why-no-help", true));
    CHECK_FALSE(draft.tick("follow_up.statements", "why-no-help", true));
    CHECK(draft.tick("follow_up.statements", "babysit", false));
    CHECK_FALSE(draft.tick("follow_up.statements", "babysit", false));
    CHECK(draft.sizeOf("follow_up.statements") == 1);
    CHECK(draft.textAt("follow_up.statements[0]") == "why-no-help");
    CHECK_FALSE(draft.tick("steps", "x", true));
}

TEST_CASE("a statement of another kind has no right answer where none is, and choices where it had none") {
    Draft draft = good();
    CHECK(draft.set(kChat + ".kind", std::string("OPINION")));
    CHECK(draft.numberAt(kChat + ".answer_key") == 0);
    CHECK_FALSE(draft.flagAt(kChat + ".harmless"));
    CHECK(draft.textAt(kChat + ".choices[0].text.nl") == "Ja");
    CHECK(draft.undo() == kChat + ".kind");
    CHECK(draft.numberAt(kChat + ".answer_key") == 2);
    Draft blank = Draft::blank("les", {{{"nl", "Pesten"}}});
    CHECK(blank.set("steps[0].statement.kind", std::string("CHECK")));
    CHECK(blank.textAt("steps[0].statement.choices[0].text.nl") == "Klopt");
    CHECK(blank.textAt("steps[0].statement.choices[0].text.en").empty());
}

TEST_CASE("new steps have what they need to begin with, at the place that was asked for") {
    Draft draft = good();
    for (const NewStep kind : {NewStep::Statement, NewStep::Chat, NewStep::Talk, NewStep::Pause}) CHECK(draft.addStep(1, kind));
    CHECK(draft.has("steps[1].pause"));
    CHECK(draft.has("steps[2].talk"));
    CHECK(draft.sizeOf("steps[3].statement.chat") == 1);
    CHECK(draft.sizeOf("steps[4].statement.choices") == 3);
    CHECK(draft.textAt("steps[5].statement.id") == "why-no-help");
    CHECK(draft.textAt("steps[3].statement.id") != draft.textAt("steps[4].statement.id"));
    CHECK(placeOf(draft, "id-twice") == "none");
    CHECK(draft.addStep(draft.sizeOf("steps"), NewStep::Talk));
    CHECK_FALSE(draft.addStep(99, NewStep::Talk));
    CHECK_FALSE(draft.addPractice());
    CHECK(draft.clear("opening.practice"));
    CHECK(draft.addPractice());
    CHECK_FALSE(draft.clear("steps[0]"));
}

TEST_CASE("a new lesson only lacks what nobody else can write") {
    for (const Text& title : {kTitle, Text{{{"nl", "Pesten"}}}, Text{{{"en", "Bullying"}}}}) {
        const Draft draft = Draft::blank("pesten", title);
        CHECK(draft.languages().size() == title.by_language.size());
        for (const LessonProblem& problem : errorsOf(draft)) {
            CHECK(problem.rule == "text-missing");
            const bool own = problem.path.rfind("steps[0].statement.", 0) == 0 || problem.path == "summary";
            CHECK_MESSAGE(own, problem.path);
        }
    }
}

TEST_CASE("typing on in one text is one step of undo, until it is sealed or something else changes") {
    Draft draft = good();
    const std::string before = draft.text();
    CHECK_FALSE(draft.canUndo());
    for (const char* typed : {"H", "Ha", "Hal", "Hallo"}) draft.set("summary.nl", std::string(typed));
    draft.seal();
    draft.set("summary.nl", std::string("Hallo allemaal"));
    draft.set("summary.en", std::string("Hello"));
    draft.set("summary.nl", std::string("Dag"));
    CHECK(draft.undo() == "summary.nl");
    CHECK(draft.textAt("summary.nl") == "Hallo allemaal");
    CHECK(draft.undo() == "summary.en");
    CHECK(draft.undo() == "summary.nl");
    CHECK(draft.textAt("summary.nl") == "Hallo");
    CHECK(draft.undo() == "summary.nl");
    CHECK(draft.text() == before);
    CHECK_FALSE(draft.undo());
    CHECK(draft.redo() == "summary.nl");
    CHECK(draft.textAt("summary.nl") == "Hallo");
    CHECK(draft.canRedo());
    draft.set("summary.nl", std::string("Iets anders"));
    CHECK_FALSE(draft.canRedo());
    CHECK(draft.undo() == "summary.nl");
    CHECK(draft.textAt("summary.nl") == "Hallo");
}

TEST_CASE("every change can be undone and done again, step by step") {
    Draft draft = good();
    std::vector<std::string> texts{draft.text()};
    const auto keep = [&](bool changed) {
        REQUIRE(changed);
        texts.push_back(draft.text());
    };
    keep(draft.set("minutes", 50u));
    keep(draft.insert("preparation", 1));
    keep(draft.duplicate("steps", 1));
    keep(draft.move("steps", 0, 3));
    keep(draft.remove("steps", 2));
    keep(draft.tick("follow_up.statements", "light", true));
    keep(draft.clear("opening.practice"));
    keep(draft.addStep(0, NewStep::Chat));
    keep(draft.removeLanguage("en"));
    keep(draft.set("steps[0].statement.kind", std::string("SCALE")));
    for (std::size_t i = texts.size() - 1; i-- > 0;) {
        REQUIRE(draft.undo());
        CHECK(draft.text() == texts[i]);
    }
    CHECK_FALSE(draft.canUndo());
    for (std::size_t i = 1; i < texts.size(); ++i) {
        REQUIRE(draft.redo());
        CHECK(draft.text() == texts[i]);
    }
}

TEST_CASE("a language can be taken out of the whole lesson, and then nothing of it is missed") {
    Draft draft = good();
    CHECK(draft.removeLanguage("en"));
    CHECK(draft.languages() == std::vector<std::string>{"nl"});
    CHECK(draft.text().find(" en:") == std::string::npos);
    CHECK(errorsOf(draft).empty());
    CHECK_FALSE(draft.removeLanguage("en"));
}

TEST_CASE("a copy is a lesson of one's own with the same statements") {
    Draft draft = good();
    draft.set("minutes", 50u);
    const Draft copy = draft.copy("mijn-les");
    CHECK(copy.textAt("id") == "mijn-les");
    CHECK(copy.numberAt("revision") == 1);
    CHECK(copy.numberAt("order") == 0);
    CHECK_FALSE(copy.flagAt("start_here"));
    CHECK(copy.numberAt("minutes") == 50);
    CHECK(copy.textAt(kChat + ".id") == "babysit");
    CHECK_FALSE(copy.canUndo());
    CHECK(draft.textAt("id") == "good");
}

TEST_CASE("every problem of a draft has the path of the field it is about") {
    const auto after = [](const std::string& path, const FieldValue& value) {
        Draft draft = good();
        REQUIRE(draft.set(path, value));
        return draft;
    };
    CHECK(placeOf(after("title.nl", std::string()), "language-not-offered") == "audience.nl");
    CHECK(placeOf(after("steps[0].talk.title.en", std::string()), "text-missing") == "steps[0].talk.title.en");
    CHECK(placeOf(after(kChat + ".choices[1].text.nl", std::string()), "text-missing") == kChat + ".choices[1].text.nl");
    CHECK(placeOf(after(kChat + ".chat[0].sender.en", std::string("Emma")), "personal-name") == kChat + ".chat[0].sender.en");
    CHECK(placeOf(after("steps[1].statement.text.nl", std::string("Vraag jij hulp?")), "own-experience") ==
          "steps[1].statement.text.nl");
    CHECK(placeOf(after(kChat + ".answer_key", 0u), "answer-key") == kChat + ".answer_key");
    CHECK(placeOf(after("minutes", 200u), "out-of-range") == "minutes");
    CHECK(placeOf(after("opening.practice.kind", std::string("SCALE")), "practice-kind") == "opening.practice.kind");
    CHECK(placeOf(after("steps[1].statement.key_message", std::string("km9")), "unknown-id") == "steps[1].statement.key_message");
    CHECK(placeOf(after("public_title.en", std::string("Victims")), "public-title") == "public_title");
    Draft fewer = good();
    REQUIRE(fewer.remove(kChat + ".choices", 0));
    CHECK(placeOf(fewer, "choice-count") == kChat + ".choices");
    Draft without = good();
    REQUIRE(without.clear("closing"));
    CHECK(placeOf(without, "closing-missing") == "sensitive");
    Draft silent = good();
    REQUIRE(silent.remove("steps[0].talk.board", 0));
    CHECK(placeOf(silent, "board-count") == "steps[0].talk.board");
    Draft nothing = good();
    while (nothing.sizeOf("steps") > 0) REQUIRE(nothing.remove("steps", 0));
    CHECK(placeOf(nothing, "step-count") == "steps");
    const auto read = readLesson(changed(goodLesson(), "nl: \"Wat helpt?\"", "nl: \"\xE2\x82\xAC 500 helpt?\""));
    REQUIRE_FALSE(read.ok());
    CHECK(read.error().front().path == "steps[1].statement.class_prompts[0].nl");
}

TEST_CASE("a lesson with errors can be looked at as far as it goes") {
    Draft draft = good();
    REQUIRE(draft.set("title.en", std::string()));
    REQUIRE(draft.remove(kChat + ".choices", 0));
    const DraftCheck check = draft.check();
    REQUIRE(check.lesson != nullptr);
    CHECK_FALSE(check.problems.empty());
    CHECK(check.lesson->steps.size() == 7);  // opening, practice, four steps, closing
    CHECK(check.lesson->steps[5].statement->question->choices.size() == 1);
}

TEST_CASE("what is no lesson file is refused with its line, and what is only a bad lesson is not") {
    const auto unknown = Draft::read("id: \"a\"\ntekst: \"b\"\n");
    REQUIRE_FALSE(unknown.ok());
    CHECK(unknown.error().line == 2);
    CHECK_FALSE(Draft::read("id: \"a\nminutes: 3").ok());
    CHECK_FALSE(Draft::read("id: \"\xC3\x28\"").ok());
    CHECK(Draft::read("").ok());
    CHECK(Draft::read("\xEF\xBB\xBFid: \"a\"").ok());
    const Draft odd = draftOf("id: \"a\" title { nl: \"\\xC3\\x28\\a\" }");
    CHECK(draftOf(odd.text()).text() == odd.text());
    CHECK(placeOf(odd, "utf8") == "title.nl");
}

TEST_CASE("a lesson never grows past what can be read again") {
    Draft draft = good();
    const std::string half(600 * 1024, 'x');
    CHECK(draft.set("summary.nl", half));
    const std::string text = draft.text();
    CHECK_FALSE(draft.set("summary.en", half));
    CHECK(draft.text() == text);
    CHECK(draft.textAt("summary.en") == "About help.");
    CHECK(Draft::read(draft.text()).ok());
}

TEST_CASE("a title makes a file name") {
    CHECK(idFrom("Pesten in de pauze?") == "pesten-in-de-pauze");
    CHECK(idFrom("  Zorgcoördinator’s café -- 2! ") == "zorgcoordinators-cafe-2");
    CHECK(idFrom("日本") == "les");
    CHECK(idFrom("") == "les");
    for (const char* title :
         {"É", "a'b", "x_y/z\\..", "\xC3\x28 bad", "-a-", "Een heel erg lange titel die nooit op een regel past, echt niet"}) {
        CAPTURE(title);
        CHECK(isId(idFrom(title)));
    }
}

TEST_CASE("problems are told to who fills in fields in both languages, with their numbers and words") {
    const auto said = [](const LessonProblem& problem) { return inEditor(problem); };
    CHECK(said({Severity::Error, "too-long", 0, 0, "this \"title\" has 81 characters; 80 is the most"}).in("nl") ==
          "Dit heeft 81 tekens; 80 is het meeste.");
    CHECK(said({Severity::Error, "personal-name", 0, 0, "\"Emma\" may be"}).in("en").find("‘Emma’") == 0);
    CHECK(said({Severity::Error, "brand-new", 0, 0, "something"}).in("nl") == "something");
    Draft draft = Draft::blank("les", kTitle);
    draft.set("sensitive", true);
    draft.set("minutes", 999u);
    draft.set("title.nl", std::string(90, 'x'));
    draft.set("steps[0].statement.text.nl", std::string("Heb jij 50 euro van Emma gekregen?"));
    draft.set("steps[0].statement.kind", std::string("CHECK"));
    draft.remove("closing.board", 0);
    const auto problems = draft.check().problems;
    CHECK(problems.size() >= 9);
    for (const LessonProblem& problem : problems) {
        CAPTURE(problem.rule);
        const Text text = said(problem);
        CHECK(text.in("nl") != text.in("en"));
        CHECK(text.in("nl").find('%') == std::string::npos);
        CHECK(text.in("en").find('"') == std::string::npos);
    }
}
