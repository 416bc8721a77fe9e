// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include <algorithm>
#include "host/lesson/quick_statement.hpp"
#include "tests/session/classroom.hpp"

using namespace stemmig;

namespace {

Text rule(const std::string& text) { return {{{"nl", text}, {"en", text}}}; }

std::shared_ptr<const Statement> own(const std::string& text, std::size_t number = 1) {
    auto made = quickStatement(text, {"Agree", "Disagree", "I do not know"}, {"nl", "en"}, number);
    REQUIRE(made.ok());
    return made.value();
}

}  // namespace

TEST_CASE("what the class agrees on stands on the board in place of what the lesson proposes") {
    Classroom room(12);
    room.must(Wish::Next);
    const std::vector<Text> proposed = projectorView(room.session).lines;
    CHECK(teacherView(room.session).rules == proposed);
    room.must(Command::GroundRules{{rule("We listen"), rule("What is said here stays here")}});
    CHECK(projectorView(room.session).lines.size() == 2);
    CHECK(projectorView(room.session).lines[0] == rule("We listen"));
    CHECK(teacherView(room.session).proposed_rules == proposed);
    room.must(Command::GroundRules{});
    CHECK(projectorView(room.session).lines.empty());
}

TEST_CASE("a ground rule that nobody could read is refused and nothing is lost") {
    Classroom room(12);
    room.must(Command::GroundRules{{rule("We listen")}});
    for (const std::string& bad :
         {std::string(), std::string(kRuleCharacters + 1, 'x'), std::string("a\nb"), std::string("\x01"), std::string("\xff")})
        CHECK(room.tell(Command::GroundRules{{rule(bad)}}) == Refusal::BadRules);
    CHECK(room.tell(Command::GroundRules{std::vector<Text>(kMostRules + 1, rule("x"))}) == Refusal::BadRules);
    CHECK(room.session.ground_rules == std::vector<Text>{rule("We listen")});
}

TEST_CASE("a class label holds a digit and no name") {
    Classroom room(12);
    for (const char* good : {"2B", "vmbo-t 3", "H2.1", ""}) room.must(Command::Label{good});
    for (const char* bad : {"Fatima", "2B\xC3\xA9", "2B;DROP", "123456789012 3"})
        CHECK(room.tell(Command::Label{bad}) == Refusal::BadLabel);
    CHECK(room.session.class_label.empty());
}

TEST_CASE("a quick statement stands behind the present step, is voted on like any other, and next goes on in the lesson") {
    Classroom room(25, sampleLesson(false));
    room.must(Command::GoTo{at::kTalk});
    room.must(Command::Ask{own("Homework should be forbidden")});
    CHECK(room.session.step == at::kTalk + 1);
    CHECK(room.session.round->phase == Phase::Preview);
    CHECK(teacherView(room.session).steps.size() == 11);
    CHECK_FALSE(teacherView(room.session).steps[at::kTalk + 1].core);
    room.must(Wish::Open);
    room.voteAll({20, 5});
    room.closeRound();
    CHECK(room.session.released.back().statement == "own-1");
    CHECK(room.session.released.back().release.shown);
    room.must(Wish::Next);
    room.must(Wish::Next);
    CHECK(room.session.lesson->steps[room.session.step].statement->id == "check");
}

TEST_CASE("a quick statement is refused in a sensitive lesson, in an open round, in the lobby and at the closing step") {
    Classroom sensitive(25);
    sensitive.must(Command::GoTo{at::kTalk});
    CHECK(sensitive.tell(Command::Ask{own("Homework should be forbidden")}) == Refusal::Sensitive);
    Classroom room(25, sampleLesson(false));
    CHECK(room.tell(Command::Ask{own("Homework should be forbidden")}) == Refusal::NotNow);
    room.open(at::kCheck);
    CHECK(room.tell(Command::Ask{own("Homework should be forbidden")}) == Refusal::RoundOpen);
    room.must(Wish::ToClosingStep);
    CHECK(room.tell(Command::Ask{own("Homework should be forbidden")}) == Refusal::NotNow);
    CHECK(room.tell(Command::Ask{nullptr}) == Refusal::OutOfRange);
}

TEST_CASE("the words of a statement of the lesson cannot come back as a quick statement: two rounds a text are the most") {
    Classroom room(25, sampleLesson(false));
    room.must(Command::GoTo{at::kTalk});
    const std::string& text = room.session.lesson->steps[at::kCheck].statement->question->text.in("nl");
    CHECK(room.tell(Command::Ask{own("  " + text + " !")}) == Refusal::InTheLesson);
    room.must(Command::Ask{own("Homework should be forbidden")});
    CHECK(room.tell(Command::Ask{own("HOMEWORK should be   forbidden.", 2)}) == Refusal::InTheLesson);
}

TEST_CASE("ten quick statements are the most") {
    Classroom room(25, sampleLesson(false));
    room.must(Command::GoTo{at::kTalk});
    for (std::size_t i = 1; i <= kMostQuickStatements; ++i)
        room.must(Command::Ask{own("Homework " + std::string(i, 'x') + " should be forbidden", i)});
    CHECK(room.tell(Command::Ask{own("One more", 11)}) == Refusal::OutOfRange);
}

TEST_CASE("without results a statement is read and talked about, and nothing can be voted on") {
    Classroom room(7);
    room.must(Wish::WithoutResults);
    room.must(Command::GoTo{at::kCheck});
    CHECK(primaryAction(room.session) == Wish::TalkWithout);
    CHECK(room.tell(Wish::Open) == Refusal::WithoutResults);
    CHECK(room.tell(Wish::Show) == Refusal::NotNow);
    room.must(Wish::Next);
    CHECK(room.session.round->phase == Phase::Shown);
    CHECK_FALSE(projectorView(room.session).picture);
    CHECK_FALSE(teacherView(room.session).held);
    room.must(Wish::Next);
    CHECK(projectorView(room.session).answer_key == 1);
    CHECK(room.tell(Wish::Again) != std::nullopt);
    CHECK(room.session.released.empty());
}

TEST_CASE("whether a lesson works without results is said before it begins") {
    Classroom room(7);
    room.must(Wish::WithoutResults);
    room.must(Wish::WithoutResults);
    room.must(Wish::Next);
    CHECK(room.tell(Wish::WithoutResults) == Refusal::NotNow);
}
