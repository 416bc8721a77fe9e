// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/session/booth.hpp"

#include <doctest/doctest.h>
#include <algorithm>
#include "tests/session/classroom.hpp"

using namespace stemmig;

namespace {

const TokenHash kBooth = bytes32(900);

std::vector<std::string> askedTogether(const Session& session) {
    std::vector<std::string> names;
    for (const BoothView::Later& later : boothView(session, 0, false).later) names.push_back(later.question->text.in("en"));
    return names;
}

}  // namespace

TEST_CASE("a booth has one seat a pupil, and they count as any seat") {
    Classroom room(5);
    room.must(Command::Expect{30});
    room.must(Command::SeatBooth{kBooth, 20});
    const auto seats = seatsOf(room.session.room, kBooth);
    CHECK(seats.size() == 20);
    CHECK(std::ranges::is_sorted(room.session.room.seats->begin(), room.session.room.seats->end(), {},
                                 [](const Seat& seat) { return seat.number; }));
    CHECK(room.session.room.seats->size() == 25);
    CHECK(teacherView(room.session).booths == std::vector{Booth{kBooth, 20}});
    const ProjectorView board = projectorView(room.session);
    CHECK(board.joined == 25);
    CHECK(board.at_booths == 20);
}

TEST_CASE("a device that had a seat of its own gives it up when it becomes a booth") {
    Classroom room(3);
    room.must(Command::Expect{30});
    const TokenHash own = room.session.room.seats->front().token;
    room.must(Command::SeatBooth{own, 12});
    CHECK(room.session.room.seats->size() == 14);
    CHECK(boothsOf(room.session.room) == std::vector{Booth{own, 12}});
}

TEST_CASE("the teacher changes a booth's number of pupils, and takes the booth away") {
    Classroom room(0);
    room.must(Command::SeatBooth{kBooth, 12});
    room.must(Command::SeatBooth{kBooth, 14});
    CHECK(room.session.room.seats->size() == 14);
    room.must(Command::SeatBooth{kBooth, 0});
    CHECK(room.session.room.seats->empty());
    CHECK(room.session.room.at_booths == 0);
    CHECK(room.session.room.most_joined == 14);  // never falls
}

TEST_CASE("no booth comes in with one pupil or 41, into a full or locked room, or while a round is open") {
    Classroom room(10);
    CHECK(room.tell(Command::SeatBooth{kBooth, 1}) == Refusal::OutOfRange);
    CHECK(room.tell(Command::SeatBooth{kBooth, 41}) == Refusal::OutOfRange);
    room.must(Command::Expect{30});
    CHECK(room.tell(Command::SeatBooth{kBooth, 23}) == Refusal::Full);
    room.must(Command::SeatBooth{kBooth, 22});
    room.must(Command::GoTo{at::kPractice});
    room.must(Wish::Open);
    CHECK(room.tell(Command::SeatBooth{kBooth, 10}) == Refusal::RoundOpen);
    CHECK(room.tell(Command::SeatBooth{kBooth, 0}) == Refusal::RoundOpen);
    room.closeRound();
    room.must(Wish::Lock);
    CHECK(room.tell(Command::SeatBooth{kBooth, 10}) == Refusal::Locked);
    CHECK(seatsOf(room.session.room, kBooth).size() == 22);
}

TEST_CASE("whoever takes over a booth's seat takes all of them, and when one expires all go") {
    Classroom room(2);
    room.must(Command::Expect{30});
    room.must(Command::SeatBooth{kBooth, 8});
    room.must(Command::TakeOver{seatsOf(room.session.room, kBooth)[3], bytes32(901)});
    CHECK(seatsOf(room.session.room, kBooth).empty());
    CHECK(seatsOf(room.session.room, bytes32(901)).size() == 8);
    room.must(Command::SeatGone{seatsOf(room.session.room, bytes32(901))[5]});
    CHECK(room.session.room.seats->size() == 2);
    CHECK(room.session.room.at_booths == 0);
    room.must(Command::SeatBooth{kBooth, 8});
    room.must(Command::ClearRoom{});
    CHECK(room.session.room.at_booths == 0);
}

TEST_CASE("a booth asks one statement a turn, or up to three core statements that follow each other") {
    Classroom room(12);
    room.open(at::kCheck);
    CHECK(askedTogether(room.session).empty());
    CHECK(room.tell(Command::BoothTurn{0}) == Refusal::OutOfRange);
    CHECK(room.tell(Command::BoothTurn{4}) == Refusal::OutOfRange);
    room.must(Wish::Back);
    room.session.turn.clear();
    room.must(Command::BoothTurn{3});
    room.must(Wish::Open);
    CHECK(askedTogether(room.session) == std::vector<std::string>{"opinion", "red flag"});  // no spare, no copy of the check
}

TEST_CASE("a turn stays as it began: what was voted on together is not asked for again") {
    Classroom room(12);
    room.must(Command::BoothTurn{2});
    room.open(at::kCheck);
    const BallotName opinion = boothView(room.session, 0, false).later.at(0).ballot;
    room.voteAll({6, 6});
    room.closeRound();
    CHECK(boothView(room.session, 0, false).later.empty());
    CHECK(boothView(room.session, 0, false).ballot == BallotName{});  // nothing is collected now
    room.open(at::kOpinion);
    CHECK(askedTogether(room.session).empty());  // not the red flag: this turn is over with the opinion
    CHECK(boothView(room.session, 0, false).ballot == opinion);
    room.voteAll({6, 6});
    room.closeRound();
    room.must(Wish::Again);
    CHECK(boothView(room.session, 0, false).ballot != opinion);  // a second round is voted on anew
    CHECK(askedTogether(room.session).empty());
}

TEST_CASE("a statement asked out of turn begins one of its own, and the practice vote stands alone") {
    Classroom room(12);
    room.must(Command::BoothTurn{3});
    room.open(at::kPractice);
    CHECK(askedTogether(room.session).empty());
    room.must(Wish::Back);
    room.open(at::kSpare);
    CHECK(askedTogether(room.session) == std::vector<std::string>{"check", "red flag"});
}
