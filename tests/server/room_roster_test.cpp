// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include "tests/server/probe.hpp"
#include "tests/server/room_bench.hpp"

// Who counts in a round, and what is left when the lesson has ended.

using namespace stemmig;
using namespace stemmig::testing;

TEST_CASE("room: a phone that ticks in the preview without a round, or says HELLO only, belongs to the roster") {
    RoomBench bench;
    const auto pupils = joinClass(bench, 4);
    bench.goTo(kOpinion);
    pupils[0]->sendFrame(ClientFrame{});  // what the page says in a preview: round zero
    pupils[0]->close();
    pupils[1]->join();
    pupils[1]->close();
    bench.wish(Wish::Open);
    pupils[2]->close();
    pupils[2]->join();
    bench.wish(Wish::Close);
    bench.pass(kClosingPatience);
    CHECK(bench.room->session().first_count.size() == 3);  // the fourth said nothing since the preview
    bench.wish(Wish::Again);
    CHECK(bench.published->view.board.taking_part == 1);  // the third; the fourth is there but was not counted
    pupils[3]->sendFrame(ClientFrame{});
    CHECK_FALSE(pupils[3]->view().counted());
}

TEST_CASE("room: after the end neither the noise key nor an address is left") {
    RoomBench bench;
    const auto pupils = joinClass(bench, 12);
    bench.goTo(kClosingStep);
    CHECK(LiveRoomProbe::addresses(*bench.room).seatAt(pupils[0]->from));
    bench.wish(Wish::End);
    pupils[1]->join();
    CHECK(pupils[1]->bye() == v1::Bye::REASON_ENDED);
    for (const auto& pupil : pupils) CHECK_FALSE(LiveRoomProbe::addresses(*bench.room).seatAt(pupil->from));

    BallotBox empty;
    empty.end();
    Session asked = bench.room->session();
    asked.place = Place::AtStep;
    asked.step = kOpinion;
    for (std::uint8_t i = 0; i < 40; ++i) {  // 4 of 25 stands at the edge of two words
        auto lesson = std::make_shared<Lesson>(*asked.lesson);
        auto statement = std::make_shared<Statement>(*lesson->steps[kOpinion].statement);
        statement->hash.fill(i);
        lesson->steps[kOpinion].statement = statement;
        asked.lesson = lesson;
        asked.round = Round{.name = {i}, .phase = Phase::Closing};
        const auto words = [&](BallotBox& box) {
            box.begin();
            for (SeatNumber seat = 0; seat < 25; ++seat) box.put(seat, seat < 4 ? 0 : 1, seat < 18 ? 3 : 0);
            return finishClosing(asked, box).released.back().release;
        };
        CHECK(words(LiveRoomProbe::box(*bench.room)) == words(empty));
    }
}
