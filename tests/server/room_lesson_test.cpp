// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include "tests/server/room_bench.hpp"

// How a lesson goes on: what is kept, shown and forgotten, and in which order.

using namespace stemmig;
using namespace stemmig::testing;

namespace {

Phase phaseOf(const RoomBench& bench) { return bench.room->session().round->phase; }

/// Twelve devices in an open round; eleven have answered (7 x 0, 4 x 2), the last has not.
struct OpenRound {
    RoomBench bench;
    std::vector<std::unique_ptr<RawDevice>> pupils;

    explicit OpenRound(const BenchSetup& setup = {}) : bench(setup), pupils(joinClass(bench, 12)) {
        bench.goTo(kOpinion);
        bench.wish(Wish::Open);
        for (std::size_t i = 0; i < 11; ++i) pupils[i]->tick(markOf(i));
    }
    static Mark markOf(std::size_t i) { return i < 7 ? Mark{0} : Mark{2}; }
    void answerAll() {
        for (std::size_t i = 0; i < 12; ++i) pupils[i]->closeAnswer(i < 11 ? markOf(i) : kNothingYet);
    }
};

/// All that leaves a room, decrypted.
struct Said {
    std::vector<std::string> to_devices;
    std::vector<TeacherView> to_teacher;
    std::vector<std::size_t> lengths;
};

bool same(const Said& left, const Said& right) {
    return left.to_devices == right.to_devices && left.to_teacher == right.to_teacher && left.lengths == right.lengths;
}

std::vector<std::size_t> sentCounts(const RoomBench& bench) {
    std::vector<std::size_t> out;
    for (const auto& [id, messages] : bench.sent) out.push_back(messages.size());
    return out;
}

}  // namespace

TEST_CASE("room: a whole lesson, from the lobby to the end") {
    OpenRound round;
    RoomBench& bench = round.bench;
    RawDevice& pupil = *round.pupils[0];
    CHECK(pupil.view().phase() == v1::PHASE_OPEN);
    CHECK(pupil.last_view.question().choices_size() == 3);
    CHECK(pupil.last_view.answered());
    CHECK_FALSE(round.pupils[11]->view().answered());
    CHECK(bench.published->view.board.taking_part == 12);

    bench.wish(Wish::Close);
    CHECK(pupil.view().phase() == v1::PHASE_CLOSING);
    round.answerAll();
    CHECK(phaseOf(bench) == Phase::Held);
    CHECK(pupil.view().phase() == v1::PHASE_HELD);
    CHECK_FALSE(pupil.last_view.has_question());
    CHECK_FALSE(pupil.last_view.answered());
    REQUIRE(bench.published->view.held);
    CHECK(bench.published->view.held->words.size() == 3);
    CHECK(bench.room->session().first_count.size() == 12);

    bench.wish(Wish::Show);
    CHECK(pupil.view().phase() == v1::PHASE_SHOWN);
    CHECK_FALSE(pupil.last_view.has_picture());
    bench.wish(Wish::ShareToDevices);
    CHECK(pupil.view().picture().words_size() == 3);

    bench.goTo(kClosingStep);
    CHECK(pupil.view().scene() == v1::SCENE_CLOSING);
    bench.wish(Wish::End);
    CHECK(pupil.bye() == v1::Bye::REASON_ENDED);
    CHECK(pupil.last_view.scene() == v1::SCENE_ENDED);
    CHECK(pupil.dropped());
    REQUIRE(bench.recorder.finished);
    CHECK(bench.recorder.finished->released.size() == 1);
    CHECK_FALSE(bench.recorder.durable);
    CHECK(bench.published->connected == 0);

    pupil.join();  // woke up late: the info page stays, the lesson is over
    CHECK(pupil.bye() == v1::Bye::REASON_ENDED);
    RawDevice stranger(bench, 70, 70);
    stranger.join();
    CHECK(stranger.bye() == v1::Bye::REASON_ENDED);
}

TEST_CASE("room: closing ends with the last answer, or after two seconds without it") {
    SUBCASE("the last answer") {
        OpenRound round;
        round.bench.wish(Wish::Close);
        for (std::size_t i = 0; i < 11; ++i) round.pupils[i]->closeAnswer(0);
        CHECK(phaseOf(round.bench) == Phase::Closing);
        round.pupils[11]->closeAnswer(0);
        CHECK(phaseOf(round.bench) == Phase::Held);
    }
    SUBCASE("patience") {
        OpenRound round;
        round.bench.wish(Wish::Close);
        round.bench.pass(kClosingPatience - Instant{1});
        CHECK(phaseOf(round.bench) == Phase::Closing);
        round.bench.pass(Instant{1});
        CHECK(phaseOf(round.bench) == Phase::Held);
    }
    SUBCASE("the last one missing leaves") {
        OpenRound round;
        round.bench.wish(Wish::Close);
        for (std::size_t i = 0; i < 11; ++i) round.pupils[i]->closeAnswer(0);
        round.pupils[11]->close();
        CHECK(phaseOf(round.bench) == Phase::Held);
    }
    SUBCASE("the last one missing comes back in a new tab and is waited for") {
        OpenRound round;
        round.bench.wish(Wish::Close);
        for (std::size_t i = 0; i < 11; ++i) round.pupils[i]->closeAnswer(0);
        round.pupils[11]->join();
        CHECK(phaseOf(round.bench) == Phase::Closing);
        round.pupils[11]->closeAnswer(0);
        CHECK(phaseOf(round.bench) == Phase::Held);
    }
    SUBCASE("nobody is connected") {
        OpenRound round;
        for (const auto& pupil : round.pupils) pupil->close();
        round.bench.wish(Wish::Close);
        CHECK(phaseOf(round.bench) == Phase::Held);
    }
}

TEST_CASE("room: a new choice in the last frame counts, answering twice changes nothing") {
    OpenRound round;
    round.bench.wish(Wish::Close);
    round.pupils[0]->closeAnswer(1);
    round.pupils[0]->closeAnswer(1);
    CHECK(phaseOf(round.bench) == Phase::Closing);
    round.answerAll();
    CHECK(phaseOf(round.bench) == Phase::Held);
    CHECK(round.bench.room->session().released.size() == 1);
}

TEST_CASE("room: closing is durable before a device hears of it, the words before anybody sees them") {
    OpenRound round;
    RoomBench& bench = round.bench;
    std::vector<Phase> order;
    std::vector<std::size_t> before;
    bench.recorder.after = [&](const Session& session) {
        order.push_back(session.round->phase);
        CHECK(sentCounts(bench) == before);
        CHECK(bench.published->view.board.phase != session.round->phase);
    };
    before = sentCounts(bench);
    bench.wish(Wish::Close);
    REQUIRE(order == std::vector{Phase::Closing});
    before = sentCounts(bench);
    bench.pass(kClosingPatience);
    REQUIRE(order == std::vector{Phase::Closing, Phase::Held});
    CHECK(bench.recorder.durable->released.size() == 1);
}

TEST_CASE("room: leaving an open round discards it, and its choices do not come back") {
    OpenRound round;
    round.bench.wish(Wish::Back);
    CHECK(phaseOf(round.bench) == Phase::Preview);
    CHECK(round.bench.room->session().released.empty());
    round.bench.wish(Wish::Open);
    for (const auto& pupil : round.pupils) CHECK_FALSE(pupil->view().answered());
}

TEST_CASE("room: the pause changes views only, and answers given meanwhile count") {
    OpenRound round;
    round.bench.wish(Wish::Pause);
    CHECK(round.pupils[0]->view().paused());
    round.pupils[11]->tick(1);
    CHECK(round.pupils[11]->view().answered());
    round.bench.wish(Wish::Close);
    round.answerAll();
    CHECK(phaseOf(round.bench) == Phase::Held);
}

TEST_CASE("room: in a second round only those of the first count and are waited for") {
    OpenRound round;
    RoomBench& bench = round.bench;
    round.bench.wish(Wish::Close);
    round.answerAll();
    bench.wish(Wish::LetOneIn);
    RawDevice late(bench, 90, 90);
    late.join();
    bench.wish(Wish::Again);
    REQUIRE(phaseOf(bench) == Phase::Open);
    CHECK_FALSE(late.view().counted());
    late.tick(1);
    CHECK_FALSE(late.view().answered());
    for (const auto& pupil : round.pupils) pupil->tick(1);
    CHECK(round.pupils[11]->view().answered());
    bench.wish(Wish::Close);
    round.answerAll();
    CHECK(phaseOf(bench) == Phase::Held);
    CHECK(bench.room->session().first_count.size() == 12);
    bench.wish(Wish::Again);
    CHECK(bench.published->refused == Refusal::AskedTwice);
}

TEST_CASE("room: progress reaches the console at ticks only") {
    OpenRound round;
    CHECK(round.bench.published->view.progress == Progress::FewYet);
    round.bench.pass(Instant{4'999});
    CHECK(round.bench.published->view.progress == Progress::FewYet);
    round.bench.pass(Instant{1'000});
    CHECK(round.bench.published->view.progress == Progress::Most);
}

TEST_CASE("room: a disk that refuses is said, the lesson goes on, and the word goes when the disk is well") {
    OpenRound round;
    RoomBench& bench = round.bench;
    bench.recorder.full = true;
    bench.wish(Wish::Close);
    round.answerAll();
    CHECK(phaseOf(bench) == Phase::Held);
    REQUIRE(bench.published->notices.size() == 1);
    CHECK(bench.published->notices[0].id == "disk");
    CHECK(bench.published->notices[0].sentence.in("en") == "The disk is full.");
    bench.wish(Wish::Show);
    CHECK(round.pupils[0]->view().phase() == v1::PHASE_SHOWN);
    bench.recorder.full = false;
    bench.pass(Instant{6'000});
    CHECK(bench.published->notices.empty());
    CHECK(bench.recorder.durable->round->phase == Phase::Shown);
}

TEST_CASE("room: an end the disk refused is kept as soon as it can be") {
    RoomBench bench;
    bench.goTo(kClosingStep);
    bench.recorder.full = true;
    bench.wish(Wish::End);
    CHECK(bench.published->notices.size() == 1);
    bench.recorder.full = false;
    bench.pass(Instant{6'000});
    CHECK(bench.recorder.finished);
}

TEST_CASE("room: after a crash in an open round the devices' next frames bring every answer back") {
    OpenRound round;
    RoomBench& bench = round.bench;
    bench.restart();
    REQUIRE(phaseOf(bench) == Phase::Open);
    for (std::size_t i = 0; i < 12; ++i) {
        round.pupils[i]->join();
        CHECK_FALSE(round.pupils[i]->view().answered());
        if (i < 11) round.pupils[i]->tick(OpenRound::markOf(i));
        CHECK(round.pupils[i]->view().answered() == (i < 11));
    }
    bench.wish(Wish::Close);
    round.answerAll();
    CHECK(bench.room->session().first_count.size() == 12);
    CHECK(bench.room->session().released.at(0).release.shown);
    // 0, 4 and 7 of 12: the middle one, nobody, may be "few" only.
    CHECK(bench.room->session().released[0].release.levels.at(1) == 0);
}

TEST_CASE("room: a crash at any step of the close never gives two releases of one round") {
    for (const bool durable_first : {false, true}) {
        for (const Phase dies_at : {Phase::Closing, Phase::Held}) {
            OpenRound round;
            RoomBench& bench = round.bench;
            const RoundName name = bench.room->session().round->name;
            const auto die = [&](const Session& session) {
                if (session.round->phase == dies_at) throw Crash{};
            };
            (durable_first ? bench.recorder.after : bench.recorder.before) = die;
            const auto close = [&] {
                bench.wish(Wish::Close);
                bench.pass(kClosingPatience);
            };
            CHECK_THROWS_AS(close(), Crash);
            bench.recorder.before = bench.recorder.after = nullptr;
            bench.restart();
            const Session& session = bench.room->session();
            if (dies_at == Phase::Closing && !durable_first) {
                CHECK(session.round->phase == Phase::Open);  // nobody heard of the close
                CHECK(session.round->name == name);
            } else if (dies_at == Phase::Held && durable_first) {
                CHECK(session.released.size() == 1);
            } else {
                CHECK(session.round->phase == Phase::Preview);  // void, may be asked again once
                CHECK(session.round->name != name);
                CHECK(session.released.empty());
            }
        }
    }
}

TEST_CASE("room: joining tells nobody else and is made durable and published in batches") {
    BenchSetup setup;
    setup.expected = 3000;
    RoomBench bench(setup);
    const auto pupils = joinClass(bench, 60);
    CHECK(bench.sent[pupils[0]->connection].size() == 4);  // greeting, handshake, welcome, view
    CHECK(bench.published_all.size() <= 2);
    CHECK(bench.recorder.keeps == 1);
    bench.pass(Instant{1'000});
    CHECK(bench.published_all.size() <= 6);
    CHECK(bench.recorder.keeps == 2);
    CHECK(bench.recorder.durable->room.seats->size() == 60);
    CHECK(bench.published->connected == 60);
}

TEST_CASE("room: the publication says how to get in") {
    RoomBench bench;
    bench.room->publish();
    CHECK(bench.published->join_address == "192.168.1.20:7420");
    CHECK(bench.published->join_url == "http://192.168.1.20:7420/#" + toBase64Url(bench.room->key()));
}

TEST_CASE("run twice: another answer key changes no byte sent before the reveal") {
    const auto run = [](std::uint8_t key) {
        BenchSetup setup;
        setup.lesson = testLessonWithKey(key);
        RoomBench bench(setup);
        const auto pupils = joinClass(bench, 12);
        std::vector<std::string> said;
        bench.wish(Wish::ShareToDevices);
        bench.goTo(kCheck);
        bench.wish(Wish::Open);
        for (const auto& pupil : pupils) pupil->tick(0);
        bench.wish(Wish::Close);
        for (const auto& pupil : pupils) pupil->closeAnswer(0);
        bench.wish(Wish::Show);
        for (const auto& pupil : pupils) {
            pupil->read();
            said.insert(said.end(), pupil->heard.begin(), pupil->heard.end());
        }
        CHECK(said.size() > 50);
        bench.wish(Wish::Reveal);
        CHECK(pupils[0]->view().answer_key() == key);
        return said;
    };
    CHECK(run(0) == run(1));
}

TEST_CASE("run twice: another choice of one seat changes no byte, no length and no word on the console before the release") {
    BenchSetup setup;  // one lesson for all runs: views share its questions
    const auto run = [&](Mark choice) {
        RoomBench bench(setup);
        const auto pupils = joinClass(bench, 12);
        Said said;
        bench.goTo(kOpinion);
        bench.wish(Wish::Open);
        for (const auto& pupil : pupils) pupil->tick(pupil == pupils[3] ? choice : Mark{1});
        bench.pass(Instant{6'000});
        bench.wish(Wish::Close);
        for (const auto& pupil : pupils) {
            if (pupil != pupils[0]) pupil->closeAnswer(pupil == pupils[3] ? choice : Mark{1});
        }
        for (const auto& pupil : pupils) {
            pupil->read();
            said.to_devices.insert(said.to_devices.end(), pupil->heard.begin(), pupil->heard.end());
            said.lengths.insert(said.lengths.end(), pupil->lengths.begin(), pupil->lengths.end());
            said.lengths.insert(said.lengths.end(), pupil->sent_lengths.begin(), pupil->sent_lengths.end());
        }
        for (const auto& publication : bench.published_all) said.to_teacher.push_back(publication->view);
        CHECK(phaseOf(bench) == Phase::Closing);
        return said;
    };
    const Said one = run(0);
    CHECK(one.to_devices.size() > 50);
    CHECK(one.to_teacher.size() >= 4);
    CHECK(same(one, run(2)));
    CHECK(same(one, run(kPassed)));
}
