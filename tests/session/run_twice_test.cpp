// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include <functional>
#include "tests/session/classroom.hpp"

using namespace stemmig;

// Run a whole lesson twice with one secret changed; nothing that leaves the engine may differ
// before the secret may be known.
namespace {

struct Moment {
    std::size_t step = 0;
    std::optional<Phase> phase;
    ProjectorView projector;
    std::vector<SeatView> seats;
    TeacherView teacher;
};

using Answers = std::function<std::uint8_t(std::size_t step, unsigned attempt, unsigned pupil)>;

constexpr unsigned kPupils = 25;

/// Runs all steps with a second round of every statement, everything shared, and keeps every view after every event.
class Run {
public:
    Run(std::shared_ptr<const Lesson> lesson, Answers answers)
        : m_room(kPupils, std::move(lesson)), m_answers(std::move(answers)) {
        note();
        tell(Wish::ShareToDevices);
        for (std::size_t step = 0; step < m_room.session.lesson->steps.size(); ++step) {
            tell(Command::GoTo{step});
            if (!m_room.session.round || m_room.session.round->phase != Phase::Preview) continue;
            tell(Wish::Open);
            finishRound(step, 1);
            tell(Wish::Again);
            finishRound(step, 2);
        }
        tell(Wish::End);
    }

    std::vector<Moment> moments;

private:
    Classroom m_room;
    Answers m_answers;

    void tell(const Command::Any& command) {
        m_room.must(command);
        note();
    }

    void finishRound(std::size_t step, unsigned attempt) {
        for (unsigned pupil = 0; pupil < kPupils; ++pupil) {
            m_room.vote(pupil, m_answers(step, attempt, pupil));
            tell(Command::TickProgress{m_room.box.progress()});
        }
        tell(Wish::Close);
        m_room.session = finishClosing(m_room.session, m_room.box);
        note();
        m_room.box.forget();
        tell(Wish::Show);
        const bool has_key = m_room.session.lesson->steps[step].statement->answer_key.has_value();
        if (has_key) tell(Wish::Reveal);
    }

    void note() {
        Moment moment;
        const Session& session = m_room.session;
        if (session.place == Place::AtStep) moment.step = session.step;
        if (session.round) moment.phase = session.round->phase;
        moment.projector = projectorView(session);
        moment.teacher = teacherView(session);
        for (unsigned pupil = 0; pupil < kPupils; ++pupil) {
            const SeatNumber seat = m_room.seat(pupil);
            moment.seats.push_back(seatView(session, seat, m_room.box.answered(seat)));
        }
        moments.push_back(std::move(moment));
    }
};

/// 12 and 9 of 25 lie inside their words, whatever the noise: two runs of the same answers look the same.
std::uint8_t ordinary(std::size_t, unsigned, unsigned pupil) {
    return pupil < 12 ? std::uint8_t{0} : pupil < 21 ? std::uint8_t{1} : kPass;
}

bool isHeld(const Moment& moment, std::size_t step) { return moment.step == step && moment.phase == Phase::Held; }

bool looksTheSame(const Moment& a, const Moment& b) {
    return a.projector == b.projector && a.seats == b.seats && a.teacher == b.teacher;
}

}  // namespace

TEST_CASE("the same lesson with the same answers looks the same twice") {
    const Run one(sampleLesson(), ordinary);
    const Run other(sampleLesson(), ordinary);
    REQUIRE(one.moments.size() == other.moments.size());
    for (std::size_t i = 0; i < one.moments.size(); ++i) REQUIRE(looksTheSame(one.moments[i], other.moments[i]));
}

TEST_CASE("another answer key changes nothing on projector and devices before the reveal") {
    const Run one(sampleLesson(true, 1), ordinary);
    const Run other(sampleLesson(true, 2), ordinary);
    REQUIRE(one.moments.size() == other.moments.size());
    unsigned revealed = 0;
    for (std::size_t i = 0; i < one.moments.size(); ++i) {
        const Moment &a = one.moments[i], &b = other.moments[i];
        CAPTURE(i);
        if (a.step == at::kCheck && a.phase == Phase::Revealed) {
            ++revealed;
            REQUIRE(a.projector != b.projector);
            REQUIRE(a.seats != b.seats);
            continue;
        }
        REQUIRE(a.projector == b.projector);
        REQUIRE(a.seats == b.seats);
    }
    CHECK(revealed == 2);
}

TEST_CASE("one pupil's other choice changes nothing in any view, the console's included, before the release") {
    const Run one(sampleLesson(), ordinary);
    for (const unsigned attempt : {1U, 2U}) {
        for (const std::uint8_t changed : {std::uint8_t{1}, std::uint8_t{2}, kPass}) {
            const Run other(sampleLesson(), [&](std::size_t step, unsigned round, unsigned pupil) {
                return step == at::kCheck && round == attempt && pupil == 7 ? changed : ordinary(step, round, pupil);
            });
            REQUIRE(one.moments.size() == other.moments.size());
            unsigned held = 0;
            for (std::size_t i = 0; i < one.moments.size() && held < attempt; ++i) {
                if (isHeld(one.moments[i], at::kCheck) && !isHeld(one.moments[i - 1], at::kCheck)) ++held;
                if (held < attempt) REQUIRE(looksTheSame(one.moments[i], other.moments[i]));
            }
            CHECK(held == attempt);
        }
    }
}

TEST_CASE("a whole class's other choice does change the words, so the comparison can fail") {
    const Run one(sampleLesson(), ordinary);
    const Run other(sampleLesson(), [](std::size_t step, unsigned round, unsigned pupil) {
        return step == at::kCheck ? std::uint8_t{2} : ordinary(step, round, pupil);
    });
    for (std::size_t i = 0; i < one.moments.size(); ++i) {
        const bool same = looksTheSame(one.moments[i], other.moments[i]);
        if (!isHeld(one.moments[i], at::kCheck)) {
            REQUIRE(same);
            continue;
        }
        CHECK_FALSE(same);
        break;
    }
}
