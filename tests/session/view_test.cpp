// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include "tests/session/classroom.hpp"

using namespace stemmig;

namespace {

/// At the check, whose answer is choice 1, with these counts, in `phase` Held.
Advice adviceFor(const std::vector<unsigned>& counts) {
    Classroom room(25);
    room.hold(at::kCheck, counts);
    return teacherView(room.session).advice;
}

}  // namespace

TEST_CASE("core statements are numbered, but spares and the practice vote are not") {
    Classroom room(25);
    const auto numbered = [&](std::size_t step) {
        room.must(Command::GoTo{step});
        const ProjectorView board = projectorView(room.session);
        const SeatView seat = seatView(room.session, room.seat(0), false);
        CHECK(seat.number == board.number);
        CHECK(seat.of == board.of);
        CHECK(board.of == 4);
        return board.number;
    };
    CHECK(numbered(at::kPractice) == 0);
    CHECK(projectorView(room.session).practice);
    CHECK(seatView(room.session, room.seat(0), false).practice);
    CHECK(numbered(at::kCheck) == 1);
    CHECK_FALSE(projectorView(room.session).practice);
    CHECK(numbered(at::kOpinion) == 2);
    CHECK(numbered(at::kSpare) == 0);
    CHECK(numbered(at::kRedFlag) == 4);
}

TEST_CASE("lobby and end show the public title only, a step its own") {
    Classroom room(25);
    CHECK(projectorView(room.session).title.in("en") == "public title");
    room.must(Command::GoTo{at::kTalk});
    CHECK(projectorView(room.session).title.in("en") == "talk");
    room.must(Wish::ToClosingStep);
    room.must(Wish::End);
    CHECK(projectorView(room.session).title.in("en") == "public title");
}

TEST_CASE("the projector says how many take part, not how many answered, are expected or were heard") {
    Classroom room(25);
    room.connected = 23;
    room.open(at::kCheck);
    const ProjectorView before = projectorView(room.session);
    CHECK(before.taking_part == 23);
    room.voteAll({12, 11});
    room.connected = 20;
    room.must(Command::TickProgress{Progress::Most});
    CHECK(projectorView(room.session) == before);
}

TEST_CASE("the expected number is on the console only, and a full room looks like any other") {
    Classroom room(10);
    const ProjectorView before = projectorView(room.session);
    room.must(Command::Expect{8});
    CHECK(projectorView(room.session) == before);
    CHECK(teacherView(room.session).expected == 8);
    CHECK(projectorView(room.session).joining_open);
}

TEST_CASE("the board invites devices when the door is open: before the lock or for one more, never in a round") {
    Classroom room(25);
    CHECK(projectorView(room.session).joining_open);
    room.open(at::kPractice);
    CHECK_FALSE(projectorView(room.session).joining_open);
    room.closeRound();
    CHECK(projectorView(room.session).joining_open);
    room.must(Wish::Lock);
    CHECK_FALSE(projectorView(room.session).joining_open);
    room.must(Wish::LetOneIn);
    CHECK(projectorView(room.session).joining_open);
    CHECK(teacherView(room.session).letting_one_in);
    CHECK_FALSE(room.newcomer(100));
    CHECK_FALSE(projectorView(room.session).joining_open);
    room.must(Wish::ToClosingStep);
    room.must(Wish::End);
    CHECK_FALSE(projectorView(room.session).joining_open);
}

TEST_CASE("when nothing may be shown, the picture has no words and no trace of what they would have been") {
    Classroom room(9);
    room.hold(at::kCheck, {5, 4});
    const Picture held = teacherView(room.session).held.value();
    CHECK(held.withheld);
    CHECK(held.words.empty());
    room.must(Wish::Show);
    CHECK(projectorView(room.session).picture == held);
    CHECK(teacherView(room.session).advice == Advice::None);
}

TEST_CASE("words carry level and text") {
    Classroom room(25);
    room.hold(at::kCheck, {23, 0});
    const Picture held = teacherView(room.session).held.value();
    CHECK_FALSE(held.withheld);
    REQUIRE(held.words.size() == 3);
    CHECK(held.words[0] == Word{6, levelWord(6, 5)});
    CHECK(held.words[1] == Word{0, levelWord(0, 5)});
}

TEST_CASE("advice follows the word of the right answer") {
    CHECK(adviceFor({20, 1}) == Advice::ExplainFirst);
    CHECK(adviceFor({12, 12}) == Advice::SecondRound);
    CHECK(adviceFor({1, 24}) == Advice::ConfirmAndGoOn);
}

TEST_CASE("a second round is advised while it can be asked, at the words and not after the reveal") {
    Classroom room(25);
    room.hold(at::kCheck, {12, 12});
    room.must(Wish::Show);
    CHECK(teacherView(room.session).advice == Advice::SecondRound);
    room.must(Wish::Reveal);
    CHECK(teacherView(room.session).advice == Advice::None);
    room.must(Wish::Again);
    room.voteAll({12, 12});
    room.closeRound();
    CHECK(teacherView(room.session).advice == Advice::None);
}

TEST_CASE("never a second round for an opinion, talk first when the victim is blamed") {
    Classroom room(25);
    room.hold(at::kOpinion, {12, 12});
    CHECK(teacherView(room.session).advice == Advice::None);
    Classroom blaming(25);
    blaming.hold(at::kOpinion, {10, 5, 8});
    CHECK(teacherView(blaming.session).advice == Advice::TalkFirst);
    blaming.must(Wish::TalkWithout);
    CHECK(teacherView(blaming.session).advice == Advice::None);
}

TEST_CASE("the list of steps says what is done, current and ahead") {
    Classroom room(25);
    CHECK(teacherView(room.session).current == room.session.lesson->steps.size());
    room.hold(at::kPractice, {12, 11});
    room.must(Command::GoTo{at::kOpinion});
    const TeacherView view = teacherView(room.session);
    REQUIRE(view.steps.size() == 10);
    CHECK(view.current == at::kOpinion);
    CHECK(view.steps[at::kOpening].state == StepState::Done);
    CHECK(view.steps[at::kPractice].state == StepState::Done);
    CHECK(view.steps[at::kCheck].state == StepState::Ahead);  // passed over: can still be asked
    CHECK(view.steps[at::kOpinion].state == StepState::Current);
    CHECK(view.steps[at::kPause].state == StepState::Ahead);
    CHECK_FALSE(view.steps[at::kSpare].core);
    CHECK(view.steps[at::kTalk].title.in("en") == "talk");
    CHECK(view.steps[at::kTalk].minutes == 3);
}

TEST_CASE("teacher notes are those of the step and of its statement") {
    Classroom room(25);
    room.must(Command::GoTo{at::kCheck});
    const TeacherView view = teacherView(room.session);
    REQUIRE(view.notes.size() == 2);
    CHECK(view.notes[0].in("en") == "check notes");
    CHECK(view.notes[1].in("en") == "check teacher");
}

TEST_CASE("every seat has the same view but for two bits") {
    Classroom room(25);
    room.open(at::kCheck);
    room.vote(3, 1);
    SeatView one = seatView(room.session, room.seat(3), room.box.answered(room.seat(3)));
    const SeatView other = seatView(room.session, room.seat(4), room.box.answered(room.seat(4)));
    CHECK(one.answered);
    one.answered = false;
    CHECK(one == other);
}
