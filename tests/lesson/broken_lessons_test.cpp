// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include <algorithm>
#include "host/lesson/reader.hpp"
#include "tests/lesson/good_lesson.hpp"

using namespace stemmig;
using test::changed;
using test::goodLesson;
using test::repeated;

namespace {

struct Broken {
    std::string from, to;  ///< one change of the good lesson
    std::string rule;
    std::string at;    ///< the error must point at the only place where the changed lesson has this; "": the whole file
    std::string says;  ///< part of the message
};

/// Every entry is one mistake an author can make.
const std::vector<Broken>& brokenLessons() {
    static const std::vector<Broken> list{
        // The form of the file.
        {"    text { nl: \"Is dit", "    tekst { nl: \"Is dit", "unknown-field", "tekst",
         "no field \"tekst\" here; did you mean \"text\"?"},
        {"revision: 3", "revision: \"3\"", "wrong-type", "\"3\"", "a whole number without quotes"},
        {"id: \"good\"", "id: good", "wrong-type", "good", "a text in \"quotes\""},
        {"revision: 3", "revision: -3", "wrong-type", "-3", "whole number"},
        {"revision: 3", "revision: 99999999999", "wrong-type", "99999999999", "too large"},
        {"sensitive: true", "sensitive: yes", "wrong-type", "yes", "write true or false"},
        {"kind: RED_FLAG", "kind: REDFLAG", "unknown-word", "REDFLAG", "did you mean \"RED_FLAG\"?"},
        {"policy: STRICT", "policy: VERY", "unknown-word", "VERY", "possible here: STANDARD, STRICT"},
        {"minutes: 1 } }", "minutes: 1 }", "missing-brace", "{ pause", "the block \"steps\""},
        {"\"Staying safe\" }", "\"Staying safe\"", "missing-brace", "{ nl: \"Veilig",
         "the block \"title\" opened here is never closed"},
        {"minutes: 45", "minutes: 45 }", "syntax", "}\naudience", "a } too many"},
        {"order: 2", "order 2", "syntax", "2\nminutes: 45", "\":\" is missing"},
        {"key_message: \"km1\"", "key_message: \"km1", "open-quote", "\n    learning_goals: [", "closing \""},
        {"order: 2", "order: 2\norder: 5", "duplicate-field", "order: 5", "a second time"},
        {"minutes: 1 } }", "minutes: 1 } talk { minutes: 4 } }", "one-of", "talk { minutes: 4", "either \"pause\" or \"talk\""},
        {"\"leerjaar 2", "\"\xC3\x28", "utf8", "\xC3\x28", "UTF-8"},
        {"\"leerjaar 2", "\"\\xC3\\x28", "utf8", "nl: \"\\xC3", "UTF-8"},
        {"\"leerjaar 2", "\"\xE2\x80\xAE", "control-character", "nl: \"\xE2\x80\xAE", "U+202E"},
        {"\"leerjaar 2", "\"\\a", "control-character", "nl: \"\\a", "U+0007"},
        {"order: 2", "order: 2 \x01", "control-character", "\x01", "delete it"},
        // Ids.
        {"id: \"good\"", "id: \"Good Lesson\"", "id-form", "id: \"Good", "lower-case letters, digits and single hyphens"},
        {"id: \"good\"\n", "\n", "id-form", "", "the id is missing"},
        {"id: \"light\"", "id: \"babysit\"", "id-twice", "id: \"babysit\"\n    kind: RED", "\"babysit\" is there already"},
        {"key_message: \"km1\"", "key_message: \"km9\"", "unknown-id", "key_message:", "no key message \"km9\""},
        {"[\"goal1\"]", "[\"goal1\", \"goal9\"]", "unknown-id", "learning_goals: [", "no learning goal \"goal9\""},
        {"statements: \"babysit\"", "statements: \"light\"", "unknown-id", "statements: \"light\"", "no check \"light\""},
        // Texts and languages.
        {" en: \"Is this a red flag?\"", "", "text-missing", "text { nl: \"Is dit", "\"text\" has no text in \"en\""},
        {"    text { nl: \"Is dit foute boel?\" en: \"Is this a red flag?\" }\n", "", "text-missing",
         "statement {\n    id: \"babysit\"", "\"text\" has no text"},
        {"{ nl: \"Rust\" en: \"Rest\" }", "{ nl: \"  \" }", "text-missing", "title { nl: \"  \"", "\"title\" has no text"},
        {"\"Vooraf\"", "\"" + repeated("x", 81) + "\"", "too-long", "nl: \"xxx", "81 characters; 80 is the most"},
        // Shape.
        {"minutes: 45", "minutes: 200", "out-of-range", "minutes: 200", "5 to 180"},
        {"kind: OPINION\n    core", "kind: UNKNOWN\n    core", "kind-missing", "statement {\n    id: \"why",
         "write kind: OPINION, CHECK"},
        {"    choices { text { nl: \"Angst\" en: \"Fear\" } }\n", "", "choice-count", "statement {\n    id: \"why",
         "an opinion needs 3 to 7"},
        {"    choices { text { nl: \"Ja\" en: \"Yes\" } }\n    choices { text { nl: \"Nee\" en: \"No\" } }\n    answer_key: 2",
         "    choices { text { nl: \"Ja\" en: \"Yes\" } }\n    answer_key: 1", "choice-count", "statement {\n    id: \"babysit\"",
         "2 to 7 choices"},
        {"    answer_key: 2\n", "", "answer-key", "statement {\n    id: \"babysit\"", "needs an answer_key"},
        {"answer_key: 2", "answer_key: 3", "answer-key", "answer_key: 3", "only 2 choices"},
        {"policy: STRICT", "answer_key: 1", "answer-key", "answer_key: 1", "only CHECK and RED_FLAG"},
        {"policy: STRICT", "harmless: true #", "harmless-kind", "harmless: true #", "only a RED_FLAG"},
        {"    explanation { nl: \"Thuis vragen mag.\" en: \"Asking at home is fine.\" }\n", "", "text-missing",
         "statement {\n    id: \"babysit\"", "\"explanation\""},
        {"steps { pause { title { nl: \"Rust\" en: \"Rest\" } minutes: 1 } }", "steps { }", "step-empty", "steps { }",
         "this step is empty"},
        {"    board { nl: \"Wat is hulp?\" en: \"What is help?\" }\n", "", "board-count", "talk {", "1 to 6 lines"},
        {"kind: OPINION\n    text { nl: \"Welk", "kind: SCALE\n    text { nl: \"Welk", "practice-kind", "kind: SCALE",
         "write kind: OPINION"},
        // The linter.
        {"Waarom vraagt iemand geen hulp?", "Vraag jij hulp?", "own-experience", "nl: \"Vraag jij", "\"jij\""},
        {"Why does somebody ask for no help?", "I once asked.", "own-experience", "en: \"I once", "\"i\""},
        {"Why does somebody ask for no help?", "Does your friend ask?", "own-experience", "en: \"Does your", "\"your\""},
        {"en: \"Fear\"", "en: \"For 50 euros\"", "money", "en: \"For 50", "amount of money"},
        {"nl: \"Wat helpt?\"", "nl: \"\xE2\x82\xAC 500 helpt?\"", "money", "nl: \"\xE2\x82\xAC", "amount of money"},
        {"en: \"Neighbour\"", "en: \"Emma\"", "personal-name", "en: \"Emma", "\"Emma\""},
        {"Waarom vraagt iemand geen", "Waarom vraagt Youssef geen", "personal-name", "nl: \"Waarom", "\"Youssef\""},
        {"    teacher_notes { nl: \"De dader is fout.\" en: \"The offender is wrong.\" }\n", "", "blame-unanswered",
         "blames_victim", "needs \"teacher_notes"},
        {"    harmless: true\n", "", "no-look-alike", "sensitive:", "harmless look-alike"},
        {"A conversation", "Human trafficking", "public-title", "public_title", "\"trafficking\""},
        {"Hulp is er altijd", "Dag", "closing-without-help", "closing {", "in \"nl\""},
    };
    return list;
}

/// Line and column of the only `piece`, counted from 1; columns in characters. {0, 0} for "".
std::pair<int, int> placeOf(const std::string& text, const std::string& piece) {
    if (piece.empty()) return {0, 0};
    const std::size_t at = text.find(piece);
    REQUIRE(at != std::string::npos);
    REQUIRE(text.find(piece, at + 1) == std::string::npos);
    std::pair<int, int> place{1, 1};
    for (std::size_t i = 0; i < at; ++i) {
        if (text[i] == '\n') place = {place.first + 1, 0};
        if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80) ++place.second;
    }
    return place;
}

std::vector<LessonProblem> problemsOf(const std::string& text) {
    auto read = readLesson(text);
    return read.ok() ? std::vector<LessonProblem>{} : read.error();
}

std::string allOf(const std::vector<LessonProblem>& problems) {
    std::string out;
    for (const auto& problem : problems) out += problem.sentence("lesson") + " [" + problem.rule + "]\n";
    return out;
}

std::string ruleOf(const std::string& text) {
    const auto problems = problemsOf(text);
    return problems.empty() ? "" : problems.front().rule;
}

}  // namespace

TEST_CASE("each broken lesson has one error, with its name, its place and what would be right") {
    for (const Broken& broken : brokenLessons()) {
        CAPTURE(broken.from);
        CAPTURE(broken.to);
        const std::string text = changed(goodLesson(), broken.from, broken.to);
        const auto problems = problemsOf(text);
        CAPTURE(allOf(problems));
        REQUIRE_FALSE(problems.empty());
        CHECK(problems.size() == 1);
        CHECK(problems.front().rule == broken.rule);
        CHECK(std::pair(problems.front().line, problems.front().column) == placeOf(text, broken.at));
        CHECK(problems.front().message.find(broken.says) != std::string::npos);
    }
}

TEST_CASE("a lesson with mistakes in three places names all three, in file order") {
    std::string text = changed(goodLesson(), "minutes: 45", "minutes: 4");
    text = changed(text, "answer_key: 2", "answer_key: 5");
    text = changed(text, "Buurvrouw", "Sanne");
    const auto problems = problemsOf(text);
    REQUIRE(problems.size() == 3);
    CHECK(problems[0].rule == "out-of-range");
    CHECK(problems[1].rule == "personal-name");
    CHECK(problems[2].rule == "answer-key");
}

TEST_CASE("every unknown field is named at once") {
    const auto problems = problemsOf(changed(changed(goodLesson(), "order: 2", "oder: 2"), "weeks: 4", "week: 4"));
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].message == "no field \"oder\" here; did you mean \"order\"?");
    CHECK(problems[1].message == "no field \"week\" here; did you mean \"weeks\"?");
}

TEST_CASE("columns count characters, not bytes") {
    const auto problems = problemsOf(
        changed(goodLesson(), "nl: \"Ja\" en: \"Yes\"", "nl: \"\xC3\xA9\xC3\xA9n\" en: \"" + std::string(81, 'x') + "\""));
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].rule == "too-long");
    CHECK(problems[0].column == 32);
}

TEST_CASE("a tab is one column") {
    const std::string tabs = changed(goodLesson(), "    answer_key: 2", "\t\tharmless: true\tanswer_key: 9");
    const auto problems = problemsOf(changed(tabs, "    harmless: true\n", ""));
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].rule == "answer-key");
    CHECK(problems[0].column == 18);
}

TEST_CASE("a problem reads file:line:column: message") {
    CHECK(LessonProblem{Severity::Error, "x", 3, 4, "wrong"}.sentence("a.textproto") == "a.textproto:3:4: wrong");
    CHECK(LessonProblem{Severity::Error, "x", 0, 0, "wrong"}.sentence("a.textproto") == "a.textproto: wrong");
}

TEST_CASE("texts may be as long as their limit in characters, and not one longer") {
    struct Limit {
        std::string from;
        std::size_t longest;
    };
    const std::vector<Limit> limits{{"Is dit foute boel?", 280}, {"Schaamte", 80},       {"Kun je oppassen?", 160},
                                    {"Thuis vragen mag.", 600},  {"Veilig blijven", 80}, {"Wat helpt?", 280}};
    for (const Limit& limit : limits) {
        CAPTURE(limit.from);
        // Two bytes each: bytes would be refused at half the length.
        CHECK(ruleOf(changed(goodLesson(), limit.from, repeated("\xC3\xA9", limit.longest))) == "");
        CHECK(ruleOf(changed(goodLesson(), limit.from, repeated("\xC3\xA9", limit.longest + 1))) == "too-long");
    }
}

TEST_CASE("counts stop at their limit") {
    const std::string yes = "    choices { text { nl: \"Ja\" en: \"Yes\" } }\n";
    CHECK(ruleOf(changed(goodLesson(), yes, repeated(yes, 6))) == "");
    CHECK(ruleOf(changed(goodLesson(), yes, repeated(yes, 7))) == "choice-count");
    const std::string chat = "    chat { sender { nl: \"A\" en: \"A\" } text { nl: \"B\" en: \"B\" } }\n";
    CHECK(ruleOf(changed(goodLesson(), yes, repeated(chat, 4) + yes)) == "");
    CHECK(ruleOf(changed(goodLesson(), yes, repeated(chat, 5) + yes)) == "chat-count");
    const std::string pause = "steps { pause { title { nl: \"Rust\" en: \"Rest\" } minutes: 1 } }\n";
    CHECK(ruleOf(changed(goodLesson(), pause, repeated(pause, 197))) == "");
    CHECK(ruleOf(changed(goodLesson(), pause, repeated(pause, 198))) == "step-count");
    const std::string board = "    board { nl: \"Wat is hulp?\" en: \"What is help?\" }\n";
    CHECK(ruleOf(changed(goodLesson(), board, repeated(board, 6))) == "");
    CHECK(ruleOf(changed(goodLesson(), board, repeated(board, 7))) == "board-count");
}

TEST_CASE("a file is refused above 1 MiB and not at it") {
    std::string text = goodLesson() + "#";
    text.resize(1024 * 1024, 'x');
    CHECK(ruleOf(text) == "");
    CHECK(ruleOf(text + "x") == "file-size");
}

TEST_CASE("a statement is refused when its view would not fit into one message to a device") {
    const std::string three_bytes = "\xE2\x82\xAC";
    std::string text = changed(goodLesson(), "Is dit foute boel?", repeated(three_bytes, 280));
    text = changed(text, "Is this a red flag?", repeated(three_bytes, 280));
    text = changed(text, "Thuis vragen mag.", repeated(three_bytes, 600));
    CHECK(ruleOf(text) == "");
    text = changed(text, "Asking at home is fine.", repeated(three_bytes, 600));
    const std::string chat = "    chat { sender { nl: \"A\" en: \"A\" } text { nl: \"" + repeated(three_bytes, 160) +
                             "\" en: \"" + repeated(three_bytes, 160) + "\" } }\n";
    const std::string yes = "    choices { text { nl: \"Ja\" en: \"Yes\" } }\n";
    text = changed(text, yes, repeated(chat, 4) + yes);
    const auto problems = problemsOf(text);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].rule == "view-size");
    CHECK(std::pair(problems[0].line, problems[0].column) == placeOf(text, "statement {\n    id: \"babysit\""));
}

TEST_CASE("a language is complete or wholly absent") {
    std::string dutch_only;
    // Takes every English text out.
    const std::string& good = goodLesson();
    for (std::size_t at = 0; at < good.size();) {
        const std::size_t found = std::min(good.find(" en: \"", at), good.size());
        dutch_only += good.substr(at, found - at);
        at = found == good.size() ? found : good.find('"', found + 6) + 1;
    }
    const auto read = readLesson(dutch_only);
    REQUIRE(read.ok());
    CHECK(read.value().lesson->languages == std::vector<std::string>{"nl"});
    CHECK(ruleOf(changed(dutch_only, "nl: \"Rust\"", "nl: \"Rust\" en: \"Rest\"")) == "language-not-offered");
}

TEST_CASE("a sensitive lesson needs a closing step, but a light one can do without") {
    const std::size_t from = goodLesson().find("closing {");
    std::string text = goodLesson();
    text.erase(from, text.find("follow_up") - from);
    CHECK(ruleOf(text) == "closing-missing");
    CHECK(ruleOf(changed(text, "sensitive: true", "sensitive: false")) == "");
}

TEST_CASE("the linter warns about words that hurt or hamper, and lets the lesson pass") {
    const auto warned = [](const std::string& from, const std::string& to) {
        const auto read = readLesson(changed(goodLesson(), from, to));
        if (!read.ok()) return std::string("refused: ") + read.error().front().rule;
        return read.value().warnings.empty() ? std::string() : read.value().warnings.front().rule;
    };
    CHECK(warned("Is this a red flag?", "Is this a nude picture?") == "graphic-word");
    CHECK(warned("Is dit foute boel?", "Klopt het niet dat niemand helpt?") == "double-negative");
    CHECK(warned("Is this a red flag?", "Isn't it never right?") == "double-negative");
    CHECK(warned("Is this a red flag?", "Right, " + repeated("a ", 19) + "b?") == "long-sentence");
    CHECK(warned("Is this a red flag?", "Right, " + repeated("a ", 18) + "b?") == "");
    CHECK(warned("Is this a red flag?", "Not easy, not hard.") == "");
}

TEST_CASE("the linter leaves harmless wording alone") {
    const auto passes = [](const std::string& from, const std::string& to) {
        return ruleOf(changed(goodLesson(), from, to)) == "";
    };
    CHECK(passes("Waarom vraagt iemand geen hulp?", "Waarom zwijgt een jongere? Iedereen mag ik-boodschappen leren") == false);
    CHECK(passes("Waarom vraagt iemand geen hulp?", "Jeugd en majesteit: mijnwerkers"));  // "je", "mijn" inside words
    CHECK(passes("Why does somebody ask for no help?", "Youth in Yourtown: mystery"));
    CHECK(passes("Is this a red flag?", "In the euro zone live 340 million people."));
    CHECK(passes("Kun je oppassen?", "Wil jij op 5 mei oppassen?"));  // chats may say you
    CHECK(passes("Wat helpt?", "Wat zou jij doen?"));                 // so may prompts
}
