// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include <algorithm>
#include "host/lesson/reader.hpp"
#include "tests/session/classroom.hpp"

// Every lesson in content/lessons, rehearsed as a teacher would give it. Classroom::must() fails at the first refusal.
using namespace stemmig;

namespace {

constexpr unsigned kPupils = 24;
constexpr unsigned kPassing = 3;

std::vector<std::shared_ptr<const Lesson>> shippedLessons() {
    std::vector<std::shared_ptr<const Lesson>> out;
    for (const LibraryEntry& entry : readLibrary(STEMMIG_SOURCE_DIR "/content/lessons")) {
        CAPTURE(entry.file.string());
        REQUIRE(entry.lesson != nullptr);
        out.push_back(entry.lesson);
    }
    return out;
}

const Statement& statementOf(const Classroom& room) { return *room.session.lesson->steps[room.session.step].statement; }

/// Every choice gets its share, so that one which blames the victim is seen too.
void voteAndClose(Classroom& room) {
    const std::size_t choices = statementOf(room).question->choices.size();
    for (unsigned pupil = 0; pupil < kPupils; ++pupil)
        room.vote(pupil, pupil < kPassing ? kPass : static_cast<std::uint8_t>(pupil % choices));
    room.closeRound();
}

void talkAboutIt(Classroom& room) {
    const Statement& statement = statementOf(room);
    const bool blames = std::count(statement.blames_victim.begin(), statement.blames_victim.end(), true) > 0;
    CHECK(primaryAction(room.session) == (blames ? Wish::TalkWithout : Wish::Show));
    room.must(Wish::Next);
    CHECK(projectorView(room.session).prompts.size() == statement.class_prompts.size());
    if (!statement.answer_key) return;
    room.must(Wish::Next);
    const ProjectorView board = projectorView(room.session);
    CHECK(board.answer_key == statement.answer_key);
    CHECK_FALSE(board.explanation.empty());
}

void askTwice(Classroom& room) {
    const std::size_t released = room.session.released.size();
    room.must(Wish::Next);  // open
    voteAndClose(room);
    talkAboutIt(room);
    room.must(Wish::Again);
    voteAndClose(room);
    talkAboutIt(room);
    REQUIRE(room.session.released.size() == released + 2);
    CHECK(room.session.released.back().attempt == 2);
}

}  // namespace

TEST_CASE("every lesson we ship is rehearsed from first to last step without a refusal: practice, spares, second rounds") {
    const auto lessons = shippedLessons();
    REQUIRE(lessons.size() >= 7);
    for (const auto& lesson : lessons) {
        CAPTURE(lesson->id);
        Classroom room(kPupils, lesson, true);
        unsigned practices = 0, spares = 0;
        for (std::size_t at = 0; at < lesson->steps.size(); ++at) {
            const Step& step = lesson->steps[at];
            CAPTURE(at);
            if (step.core) room.must(Wish::Next);
            if (!step.core) room.must(Command::GoTo{at});
            REQUIRE(room.session.place == Place::AtStep);
            REQUIRE(room.session.step == at);
            if (step.statement == nullptr) continue;
            CAPTURE(step.statement->id);
            practices += step.statement->practice ? 1 : 0;
            spares += step.core ? 0 : 1;
            askTwice(room);
        }
        room.must(Wish::Next);
        CHECK(room.session.place == Place::Ended);
        CHECK(practices == 1);
        CHECK(spares >= 1);
    }
}

TEST_CASE("in every lesson we ship Next alone leads through the core steps, and no spare is asked") {
    for (const auto& lesson : shippedLessons()) {
        CAPTURE(lesson->id);
        Classroom room(kPupils, lesson, true);
        std::vector<std::size_t> planned, seen;
        for (std::size_t at = 0; at < lesson->steps.size(); ++at)
            if (lesson->steps[at].core) planned.push_back(at);
        while (room.session.place != Place::Ended) {
            if (room.session.round && room.session.round->phase == Phase::Open) {
                voteAndClose(room);
            } else {
                room.must(Wish::Next);
            }
            if (seen.empty() || seen.back() != room.session.step) seen.push_back(room.session.step);
        }
        CHECK(seen == planned);
    }
}
