// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include "tests/session/classroom.hpp"

using namespace stemmig;

namespace {

Phase phaseOf(const Classroom& room) { return room.session.round.value().phase; }

}  // namespace

TEST_CASE("Next alone leads from the lobby through opening, practice and every core step to the end") {
    Classroom room(25);
    std::vector<std::size_t> seen;
    while (room.session.place != Place::Ended) {
        CAPTURE(seen.size());
        if (room.session.round && phaseOf(room) == Phase::Closing) {
            CHECK_FALSE(primaryAction(room.session));
            room.session = finishClosing(room.session, room.box);
            room.box.forget();
            continue;
        }
        room.must(Wish::Next);
        if (seen.empty() || seen.back() != room.session.step) seen.push_back(room.session.step);
    }
    CHECK(seen == std::vector<std::size_t>{0, 1, 2, 3, 4, 6, 7, 8, 9});
    CHECK(room.session.released.size() == 4);  // the copy of the check stood there with its words
    CHECK_FALSE(primaryAction(room.session));
}

TEST_CASE("Next opens, closes, shows and reveals a check") {
    Classroom room(25);
    room.must(Command::GoTo{at::kCheck});
    CHECK(phaseOf(room) == Phase::Preview);
    CHECK(primaryAction(room.session) == Wish::Open);
    room.must(Wish::Next);
    CHECK(phaseOf(room) == Phase::Open);
    CHECK(primaryAction(room.session) == Wish::Close);
    room.voteAll({12, 11});
    room.must(Wish::Next);
    CHECK(phaseOf(room) == Phase::Closing);
    CHECK(room.session.round->closing_since == room.now);
    room.session = finishClosing(room.session, room.box);
    CHECK(primaryAction(room.session) == Wish::Show);
    room.must(Wish::Next);
    CHECK(phaseOf(room) == Phase::Shown);
    CHECK(room.session.round->picture);
    CHECK(room.session.released.back().shown_to_class);
    CHECK(primaryAction(room.session) == Wish::Reveal);
    room.must(Wish::Next);
    CHECK(phaseOf(room) == Phase::Revealed);
    CHECK(primaryAction(room.session) == Wish::Next);
    room.must(Wish::Next);
    CHECK(room.session.step == at::kOpinion);
}

TEST_CASE("an opinion has nothing to reveal: from the words Next goes on") {
    Classroom room(25);
    room.hold(at::kOpinion, {12, 11});
    room.must(Wish::Show);
    CHECK(room.tell(Wish::Reveal) == Refusal::NoAnswerKey);
    CHECK(primaryAction(room.session) == Wish::Next);
    room.must(Wish::Next);
    CHECK(room.session.step == at::kPause);  // the spare is passed over
}

TEST_CASE("when a choice that blames the victim got words, Next talks without a picture") {
    Classroom room(25);
    room.hold(at::kOpinion, {10, 5, 8});
    CHECK(primaryAction(room.session) == Wish::TalkWithout);
    room.must(Wish::Next);
    CHECK(phaseOf(room) == Phase::Shown);
    CHECK_FALSE(room.session.round->picture);
    CHECK_FALSE(room.session.released.back().shown_to_class);
    room.must(Wish::Show);  // the teacher may still decide to show
    CHECK(room.session.round->picture);
    CHECK(room.session.released.back().shown_to_class);
    CHECK(room.tell(Wish::Show) == Refusal::NotNow);
}

TEST_CASE("a choice that blames the victim and stayed at few or nobody changes nothing") {
    Classroom room(25);
    room.hold(at::kOpinion, {10, 10, 2});
    CHECK(primaryAction(room.session) == Wish::Show);
}

TEST_CASE("from a spare, Next goes to the core step after it") {
    Classroom room(25);
    room.hold(at::kSpare, {12, 11});
    room.must(Wish::Show);
    room.must(Wish::Reveal);
    room.must(Wish::Next);
    CHECK(room.session.step == at::kPause);
}

TEST_CASE("Back from an open round discards it and stands at the preview again") {
    Classroom room(25);
    room.open(at::kCheck);
    room.voteAll({12, 11});
    const RoundName name = room.session.round->name;
    room.must(Wish::Back);
    CHECK(phaseOf(room) == Phase::Preview);
    CHECK(room.session.round->name != name);
    CHECK(room.box.heard().empty());
    CHECK(room.session.released.empty());
    room.must(Wish::Open);
}

TEST_CASE("Back goes to the core step before, and not beyond the opening") {
    Classroom room(25);
    room.must(Command::GoTo{at::kPause});
    room.must(Wish::Back);
    CHECK(room.session.step == at::kOpinion);
    room.must(Wish::Back);
    CHECK(room.session.step == at::kCheck);
    room.must(Command::GoTo{at::kOpening});
    CHECK(room.tell(Wish::Back) == Refusal::NotNow);
}

TEST_CASE("Skip leaves an open round unreleased for the next core step") {
    Classroom room(25);
    room.open(at::kCheck);
    room.voteAll({12, 11});
    room.must(Wish::Skip);
    CHECK(room.session.step == at::kOpinion);
    CHECK(room.session.released.empty());
    room.must(Wish::ToClosingStep);
    CHECK(room.tell(Wish::Skip) == Refusal::NotNow);
}

TEST_CASE("a closed round is not reopened: whoever comes back finds its words") {
    Classroom room(25);
    room.hold(at::kCheck, {12, 11});
    SUBCASE("shown, when the class saw them") {
        room.must(Wish::Show);
        room.must(Command::GoTo{at::kTalk});
        room.must(Command::GoTo{at::kCheck});
        CHECK(phaseOf(room) == Phase::Shown);
        CHECK(room.session.round->picture);
    }
    SUBCASE("held, when not") {
        room.must(Command::GoTo{at::kTalk});
        room.must(Command::GoTo{at::kCheck});
        CHECK(phaseOf(room) == Phase::Held);
    }
    SUBCASE("in a copy of the statement too") {
        room.must(Command::GoTo{at::kCopy});
        CHECK(phaseOf(room) == Phase::Held);
    }
    CHECK(room.tell(Wish::Open) == Refusal::NotNow);
    CHECK(room.session.released.size() == 1);
}

TEST_CASE("the closing step is reached from anywhere and cannot be skipped") {
    for (const std::size_t from : {at::kOpening, at::kTalk, at::kCheck, at::kSpare, at::kPause, at::kRedFlag}) {
        Classroom room(25);
        CHECK(room.tell(Wish::End) == Refusal::ClosingStepFirst);
        room.must(Command::GoTo{from});
        CHECK(room.tell(Wish::End) == Refusal::ClosingStepFirst);
        CHECK_FALSE(room.session.closing_step_seen);
        room.must(Wish::ToClosingStep);
        CHECK(room.session.closing_step_seen);
        CHECK(room.tell(Wish::ToClosingStep) == Refusal::NotNow);
        CHECK(primaryAction(room.session) == Wish::End);
        room.must(Wish::Back);
        CHECK(room.tell(Wish::End) == Refusal::ClosingStepFirst);
        room.must(Wish::ToClosingStep);
        room.must(Wish::End);
        CHECK(room.session.place == Place::Ended);
    }
}

TEST_CASE("an open round is left unreleased on the way to the closing step") {
    Classroom room(25);
    room.open(at::kCheck);
    room.voteAll({12, 11});
    room.must(Wish::ToClosingStep);
    CHECK(room.session.released.empty());
    CHECK_FALSE(room.session.round);
}

TEST_CASE("while a round is closing only the pause key, ticks and known devices get through") {
    Classroom room(25);
    room.open(at::kCheck);
    room.must(Wish::Close);
    for (auto i = static_cast<int>(Wish::Next); i <= static_cast<int>(Wish::End); ++i) {
        const auto wish = static_cast<Wish>(i);
        CAPTURE(i);
        if (wish != Wish::Pause) CHECK(room.tell(wish) == Refusal::NotNow);
    }
    CHECK(room.tell(Command::GoTo{at::kTalk}) == Refusal::NotNow);
    CHECK(room.tell(Command::Expect{20}) == Refusal::NotNow);
    room.must(Wish::Pause);
    room.must(Command::TickProgress{Progress::Most});
    CHECK_FALSE(room.newcomer(3));
    CHECK(phaseOf(room) == Phase::Closing);
}

TEST_CASE("after the end everything is refused") {
    Classroom room(25);
    room.must(Wish::ToClosingStep);
    room.must(Wish::End);
    for (auto i = static_cast<int>(Wish::Next); i <= static_cast<int>(Wish::End); ++i) {
        CHECK(room.tell(static_cast<Wish>(i)) == Refusal::Ended);
    }
    CHECK(room.newcomer(3) == Refusal::Ended);
    CHECK(room.newcomer(300) == Refusal::Ended);
    CHECK(room.tell(Command::GoTo{at::kTalk}) == Refusal::Ended);
    CHECK(room.tell(Command::TickProgress{Progress::Most}) == Refusal::Ended);
}

TEST_CASE("wishes about a round are refused where there is none, or at another moment of it") {
    Classroom room(25);
    for (const Wish wish : {Wish::Open, Wish::Close, Wish::Show, Wish::TalkWithout, Wish::Reveal, Wish::Again, Wish::Skip}) {
        CHECK(room.tell(wish) == Refusal::NotNow);
    }
    room.must(Command::GoTo{at::kTalk});
    CHECK(room.tell(Wish::Open) == Refusal::NotNow);
    room.must(Command::GoTo{at::kCheck});
    for (const Wish wish : {Wish::Close, Wish::Show, Wish::TalkWithout, Wish::Reveal, Wish::Again}) {
        CHECK(room.tell(wish) == Refusal::NotNow);
    }
    room.must(Wish::Open);
    for (const Wish wish : {Wish::Open, Wish::Show, Wish::TalkWithout, Wish::Reveal, Wish::Again}) {
        CHECK(room.tell(wish) == Refusal::NotNow);
    }
    room.closeRound();
    for (const Wish wish : {Wish::Open, Wish::Close, Wish::Reveal}) CHECK(room.tell(wish) == Refusal::NotNow);
}

TEST_CASE("a step that does not exist or is the present one is refused") {
    Classroom room(25);
    CHECK(room.tell(Command::GoTo{10}) == Refusal::OutOfRange);
    room.must(Command::GoTo{9});
    CHECK(room.tell(Command::GoTo{9}) == Refusal::NotNow);
}

TEST_CASE("the pause key works in every state, both ways, and changes nothing else") {
    Classroom room(25);
    const auto pauses = [&] {
        Session expected = room.session;
        expected.paused = true;
        room.must(Wish::Pause);
        CHECK(room.session == expected);
        room.must(Wish::Pause);
        CHECK_FALSE(room.session.paused);
    };
    pauses();
    for (std::size_t step = 0; step <= at::kClosing; ++step) {
        room.must(Command::GoTo{step});
        pauses();
    }
    room.open(at::kCheck);
    pauses();
    room.must(Wish::Close);
    pauses();
    room.session = finishClosing(room.session, room.box);
    pauses();
}

TEST_CASE("progress rises and never falls within a round, and starts anew in the next") {
    Classroom room(25);
    room.must(Command::TickProgress{Progress::Most});  // no round: nothing to count
    room.open(at::kCheck);
    CHECK(room.session.round->progress == Progress::FewYet);
    room.must(Command::TickProgress{Progress::AboutHalf});
    room.must(Command::TickProgress{Progress::FewYet});
    CHECK(room.session.round->progress == Progress::AboutHalf);
    room.must(Command::TickProgress{Progress::Most});
    room.must(Command::TickProgress{Progress::AboutHalf});
    CHECK(room.session.round->progress == Progress::Most);
    room.must(Wish::Back);
    room.must(Wish::Open);
    CHECK(room.session.round->progress == Progress::FewYet);
}

TEST_CASE("a refused command leaves the session as it was, and the session given in is never changed") {
    Classroom room(25);
    room.open(at::kCheck);
    const Session before = room.session;
    CHECK(room.tell(Wish::Reveal) == Refusal::NotNow);
    CHECK(room.session == before);
    (void)step(room.session, Wish::Close, Context{});
    (void)step(room.session, Wish::Skip, Context{});
    CHECK(room.session == before);
}

TEST_CASE("the same session, command and context give the same session") {
    Classroom room(25);
    const Context context{room.now, bytes32(4), 25};
    CHECK(step(room.session, Command::GoTo{at::kCheck}, context).value() ==
          step(room.session, Command::GoTo{at::kCheck}, context).value());
    CHECK(newSession(room.session.lesson, false, bytes32(5)).id == newSession(room.session.lesson, false, bytes32(5)).id);
    CHECK(newSession(room.session.lesson, false, bytes32(5)).id != newSession(room.session.lesson, false, bytes32(6)).id);
}

TEST_CASE("every round has a new name") {
    Classroom room(25);
    std::vector<RoundName> names;
    const auto note = [&] {
        for (const RoundName& name : names) CHECK(name != room.session.round->name);
        names.push_back(room.session.round->name);
    };
    room.must(Command::GoTo{at::kCheck});
    note();
    room.must(Wish::Open);
    CHECK(room.session.round->name == names.back());  // heard from the preview on: one round
    room.must(Wish::Back);
    note();
    room.must(Wish::Open);
    room.closeRound();
    room.must(Wish::Again);
    note();
    room.must(Command::GoTo{at::kRedFlag});
    note();
}
