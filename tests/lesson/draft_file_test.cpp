// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/lesson/problem_words.hpp"
#include "tests/lesson/draft_support.hpp"

using namespace stemmig;
using namespace stemmig::test;

namespace {

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
