// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lesson/draft_support.hpp"

using namespace stemmig;
using namespace stemmig::test;

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
