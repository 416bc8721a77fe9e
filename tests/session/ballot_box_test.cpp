// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include <type_traits>
#include "tests/session/classroom.hpp"

using namespace stemmig;

// A choice exists in the guarded arena only: the box has nothing else to hold one, and there is never a second box.
static_assert(sizeof(BallotBox) == sizeof(GuardedArena));
static_assert(!std::is_copy_constructible_v<BallotBox> && !std::is_copy_assignable_v<BallotBox>);
static_assert(!std::is_move_constructible_v<BallotBox> && !std::is_move_assignable_v<BallotBox>);

namespace {

/// The words for `counts`, from a class of 25 at the check.
std::vector<std::uint8_t> levelsOf(Classroom& room) {
    room.closeRound();
    return room.session.released.back().release.levels;
}

}  // namespace

TEST_CASE("a seat that was heard belongs to the roster, whether it chose, passed or did nothing") {
    BallotBox box;
    box.begin();
    CHECK(box.heard().empty());
    box.hear(7);
    box.put(4095, 0, 2);
    box.put(9, kPass, 2);
    CHECK(box.heard() == std::vector<SeatNumber>{7, 9, 4095});
}

TEST_CASE("choosing and passing are answers, being there is not") {
    BallotBox box;
    box.put(1, 0, 2);
    box.put(2, kPass, 2);
    box.put(3, kNothing, 2);
    CHECK(box.answered(1));
    CHECK(box.answered(2));
    CHECK_FALSE(box.answered(3));
    CHECK_FALSE(box.answered(4));
}

TEST_CASE("a mark that is no choice of this statement is ignored") {
    BallotBox box;
    box.put(1, 2, 2);
    box.put(2, 7, 200);
    box.put(3, 0xFD, 2);
    CHECK(box.heard().empty());
    box.put(4, 1, 2);
    box.put(4, 2, 2);
    CHECK(box.answered(4));
}

TEST_CASE("a seat number beyond the arena is ignored") {
    BallotBox box;
    box.put(4096, 0, 2);
    box.hear(65535);
    CHECK(box.heard().empty());
    CHECK_FALSE(box.answered(4096));
}

TEST_CASE("forgetting and beginning a round leave nothing behind") {
    BallotBox box;
    for (SeatNumber seat = 0; seat < 4096; ++seat) box.put(seat, static_cast<std::uint8_t>(seat % 7), 7);
    CHECK(box.heard().size() == 4096);
    SUBCASE("forget") { box.forget(); }
    SUBCASE("begin") { box.begin(); }
    CHECK(box.heard().empty());
    for (SeatNumber seat = 0; seat < 4096; ++seat) CHECK_FALSE(box.answered(seat));
}

TEST_CASE("the last choice counts, and a reloaded page that has nothing yet takes nothing back") {
    Classroom room(25);
    room.open(at::kCheck);
    for (unsigned pupil = 0; pupil < 25; ++pupil) room.vote(pupil, 0);
    for (unsigned pupil = 0; pupil < 25; ++pupil) room.vote(pupil, 2);
    for (unsigned pupil = 0; pupil < 25; ++pupil) room.vote(pupil, kNothing);
    CHECK(levelsOf(room) == std::vector<std::uint8_t>{0, 0, 6});
}

TEST_CASE("passing takes a choice back") {
    Classroom room(25);
    room.open(at::kCheck);
    for (unsigned pupil = 0; pupil < 25; ++pupil) room.vote(pupil, 0);
    for (unsigned pupil = 0; pupil < 25; ++pupil) room.vote(pupil, kPass);
    CHECK(levelsOf(room) == std::vector<std::uint8_t>{0, 0, 0});
}

TEST_CASE("progress is few below a third, most from two thirds, and passes count") {
    BallotBox box;
    for (SeatNumber seat = 0; seat < 30; ++seat) box.hear(seat);
    CHECK(box.progress() == Progress::FewYet);
    for (SeatNumber seat = 0; seat < 9; ++seat) box.put(seat, kPass, 2);
    CHECK(box.progress() == Progress::FewYet);
    box.put(9, 1, 2);
    CHECK(box.progress() == Progress::AboutHalf);
    for (SeatNumber seat = 10; seat < 19; ++seat) box.put(seat, kPass, 2);
    CHECK(box.progress() == Progress::AboutHalf);
    box.put(19, kPass, 2);
    CHECK(box.progress() == Progress::Most);
}

TEST_CASE("progress of a second round looks at its members only, and nobody is few") {
    BallotBox box;
    CHECK(box.progress() == Progress::FewYet);
    for (SeatNumber seat = 0; seat < 20; ++seat) box.put(seat, 0, 2);
    const std::vector<SeatNumber> members{15, 16, 17, 18, 19, 20, 21, 22, 23, 24};
    CHECK(box.progress(&members) == Progress::AboutHalf);
    const std::vector<SeatNumber> strangers{30, 31, 5000};
    CHECK(box.progress(&strangers) == Progress::FewYet);
}

TEST_CASE("of fewer than ten heard the word is few, however many answered") {
    BallotBox box;
    for (SeatNumber seat = 0; seat < 9; ++seat) box.put(seat, 0, 2);
    CHECK(box.progress() == Progress::FewYet);
    box.put(9, 0, 2);
    CHECK(box.progress() == Progress::Most);
}

TEST_CASE("after the end the noise key is gone") {
    // 4 of 25 stands at the edge of two words: keys still drawn at random would give both (test below).
    std::vector<std::vector<std::uint8_t>> seen;
    for (int i = 0; i < 40; ++i) {
        Classroom room(25);
        room.box.end();
        room.hold(at::kCheck, {4, 14});
        seen.push_back(room.session.released.back().release.levels);
        CHECK(seen.back() == seen.front());
    }
}

TEST_CASE("the roster is fixed at closing: those heard, not those connected") {
    Classroom room(25);
    room.open(at::kCheck);
    room.connected = 3;  // phones sleep during the talk
    room.voteAll({3, 20});
    room.must(Wish::Close);
    room.session = finishClosing(room.session, room.box);
    CHECK(room.session.first_count.size() == 25);
    CHECK(room.session.released.back().release.shown);
    CHECK(room.session.round->phase == Phase::Held);
    CHECK_FALSE(room.box.heard().empty());  // the caller forgets, when the words are durable
}

TEST_CASE("nothing is shown when fewer than ten were heard") {
    Classroom room(25);
    room.open(at::kCheck);
    for (unsigned pupil = 0; pupil < 9; ++pupil) room.vote(pupil, 1);
    room.closeRound();
    CHECK_FALSE(room.session.released.back().release.shown);
    CHECK(room.session.released.back().release.levels.empty());
}

TEST_CASE("finishing a round that is not closing changes nothing") {
    Classroom room(25);
    CHECK(finishClosing(room.session, room.box) == room.session);
    room.open(at::kCheck);
    CHECK(finishClosing(room.session, room.box) == room.session);
    room.voteAll({3, 20});
    room.closeRound();
    CHECK(finishClosing(room.session, room.box) == room.session);
}

TEST_CASE("a record holds the words, and which text they are about") {
    Classroom room(25);
    room.hold(at::kCheck, {2, 23});
    const Released& record = room.session.released.back();
    CHECK(record.statement == "check");
    CHECK(record.hash == room.session.lesson->steps[at::kCheck].statement->hash);
    CHECK(record.attempt == 1);
    CHECK_FALSE(record.shown_to_class);
    CHECK(record.release.levels == std::vector<std::uint8_t>{0, 6, 0});
}

TEST_CASE("two sessions have different noise, one session always the same") {
    // 4 of 25 stands at the edge of two words; over many boxes both must come.
    const auto word = [](Classroom& room) {
        room.hold(at::kCheck, {4, 14});
        const std::uint8_t level = room.session.released.back().release.levels.at(0);
        room.must(Wish::Again);
        room.voteAll({4, 14});
        room.closeRound();
        CHECK(room.session.released[0].release == room.session.released[1].release);
        return level;
    };
    bool low = false, high = false;
    for (int i = 0; i < 40; ++i) {
        Classroom room(25);
        (word(room) == 0 ? low : high) = true;
    }
    CHECK(low);
    CHECK(high);
}
