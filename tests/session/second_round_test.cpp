// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include "tests/session/classroom.hpp"

using namespace stemmig;

TEST_CASE("a second round opens directly, as a new round, for those of the first count") {
    Classroom room(25);
    room.open(at::kOpinion);
    for (unsigned pupil = 0; pupil < 20; ++pupil) room.vote(pupil, 0);
    room.closeRound();
    room.must(Wish::Again);
    CHECK(room.session.round->phase == Phase::Open);
    CHECK(room.session.round->attempt == 2);
    CHECK(room.session.round->taking_part == 20);
    CHECK(seatView(room.session, room.seat(19), false).counted);
    CHECK_FALSE(seatView(room.session, room.seat(20), false).counted);
    for (unsigned pupil = 0; pupil < 25; ++pupil) room.vote(pupil, pupil < 20 ? 0 : 1);
    room.closeRound();
    CHECK(room.session.first_count.size() == 20);
    const Released& second = room.session.released.back();
    CHECK(second.attempt == 2);
    CHECK(second.release.levels == std::vector<std::uint8_t>{6, 0, 0});  // the five strangers do not count
}

TEST_CASE("the roster of a second round is the first's, however few wake up for it") {
    Classroom room(25);
    room.hold(at::kCheck, {12, 11});
    room.must(Wish::Again);
    room.vote(0, 1);
    room.closeRound();
    CHECK(room.session.released.back().release.shown);
    CHECK(room.session.released.back().release.levels == std::vector<std::uint8_t>{0, 0, 0});
}

TEST_CASE("a third release of the same text is refused, in a copy of the statement too") {
    Classroom room(25);
    room.hold(at::kCheck, {12, 11});
    room.must(Wish::Again);
    room.voteAll({2, 20});
    room.closeRound();
    CHECK(room.tell(Wish::Again) == Refusal::AskedTwice);
    room.must(Command::GoTo{at::kCopy});
    CHECK(room.session.round->phase == Phase::Held);
    CHECK(room.session.round->attempt == 2);
    CHECK(room.tell(Wish::Again) == Refusal::AskedTwice);
    CHECK(room.tell(Wish::Open) == Refusal::NotNow);
}

TEST_CASE("the copy of a statement may hold its second round") {
    Classroom room(25);
    room.hold(at::kCheck, {12, 11});
    room.must(Command::GoTo{at::kCopy});
    room.must(Wish::Again);
    room.voteAll({2, 20});
    room.closeRound();
    CHECK(room.session.released.size() == 2);
    CHECK(room.session.released.back().attempt == 2);
}

TEST_CASE("a second round after another statement was counted is refused, because its first count is gone") {
    Classroom room(25);
    room.hold(at::kCheck, {12, 11});
    room.hold(at::kOpinion, {12, 11});
    room.must(Command::GoTo{at::kCheck});
    CHECK(room.tell(Wish::Again) == Refusal::FirstCountGone);
    room.must(Command::GoTo{at::kOpinion});
    room.must(Wish::Again);
}

TEST_CASE("leaving an open second round keeps the first's words") {
    Classroom room(25);
    room.hold(at::kCheck, {12, 11});
    room.must(Wish::Show);
    room.must(Wish::Again);
    room.voteAll({2, 20});
    room.must(Wish::Back);
    CHECK(room.session.round->phase == Phase::Shown);
    CHECK(room.session.round->attempt == 1);
    CHECK(room.session.released.size() == 1);
    room.must(Wish::Again);
}

TEST_CASE("both rounds' words stand side by side") {
    Classroom room(25);
    room.hold(at::kCheck, {23, 0});
    room.must(Wish::Show);
    CHECK(projectorView(room.session).picture->first_words.empty());
    room.must(Wish::Again);
    room.voteAll({0, 23});
    room.closeRound();
    room.must(Wish::Show);
    const Picture picture = projectorView(room.session).picture.value();
    CHECK(picture.first_words.at(0).level == 6);
    CHECK(picture.words.at(0).level == 0);
    CHECK(picture.first_words.at(1).level == 0);
    CHECK(picture.words.at(1).level == 6);
}

TEST_CASE("after a restart an open round goes on as it was") {
    Classroom room(25);
    room.open(at::kCheck);
    CHECK(recovered(room.session, bytes32(1)) == room.session);
    room.must(Command::GoTo{at::kTalk});
    CHECK(recovered(room.session, bytes32(1)) == room.session);
}

TEST_CASE("a round that was closing in a crash is void and may be asked again once") {
    Classroom room(25);
    room.open(at::kCheck);
    room.must(Wish::Close);
    const RoundName lost = room.session.round->name;
    room.session = recovered(room.session, bytes32(1));
    CHECK(room.session.round->phase == Phase::Preview);
    CHECK(room.session.round->name != lost);
    CHECK(room.session.released.empty());
    room.must(Wish::Open);
    room.must(Wish::Close);
    room.session = recovered(room.session, bytes32(2));
    CHECK(room.tell(Wish::Open) == Refusal::AskedTwice);
    CHECK(primaryAction(room.session) == Wish::Next);
    room.must(Wish::Next);
    CHECK(room.session.step == at::kOpinion);
    room.must(Command::GoTo{at::kCopy});
    CHECK(room.tell(Wish::Open) == Refusal::AskedTwice);
}

TEST_CASE("a second round lost in a crash leaves the first's words, and may be asked again once") {
    Classroom room(25);
    room.hold(at::kCheck, {12, 11});
    for (int lost = 0; lost < 2; ++lost) {
        room.must(Wish::Again);
        room.must(Wish::Close);
        room.session = recovered(room.session, bytes32(1));
        CHECK(room.session.round->phase == Phase::Held);
        CHECK(room.session.round->attempt == 1);
    }
    CHECK(room.tell(Wish::Again) == Refusal::AskedTwice);
}
