// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>
#include "host/lesson/reader.hpp"
#include "host/records/snapshot_file.hpp"
#include "host/session/ballot_box.hpp"
#include "host/session/engine.hpp"
#include "tests/lesson/good_lesson.hpp"
#include "tests/records/records_support.hpp"

using namespace stemmig;
using namespace stemmig::test;

namespace {

/// What a snapshot leaves out on purpose: it is of the moment only.
Session withoutMoment(Session session) {
    if (session.round) {
        session.round->progress = Progress::FewYet;
        session.round->closing_since = Instant{};
    }
    return session;
}

/// The lesson with devices that join, vote at random and a teacher who presses anything.
class Walk {
public:
    Walk(unsigned seed, std::shared_ptr<const Lesson> lesson)
        : m_make(seed), m_session(newSession(std::move(lesson), false, m_make.bytes<32>())) {
        for (int device = 0; device < 25; ++device) apply(Command::Join{m_make.bytes<32>(), false});
    }

    const Session& session() const { return m_session; }
    HostIdentity identity() { return m_make.identity(); }

    void go() {
        if (m_session.round && m_session.round->phase == Phase::Closing) {
            m_session = finishClosing(m_session, m_box);
            m_box.forget();
            return;
        }
        const auto last = static_cast<unsigned>(Wish::End);
        Command::Any command = Command::Join{m_make.bytes<32>(), false};
        if (m_make.below(3) > 0) command = m_make.coin() ? Wish::Next : static_cast<Wish>(m_make.below(last + 1));
        const bool previewed = inPreview();
        apply(command);
        if (inPreview() && !previewed) m_box.begin();
        for (const Seat& seat : *m_session.room.seats) {
            m_box.hear(seat.number);
            m_box.put(seat.number, static_cast<std::uint8_t>(m_make.below(3)), 3);
        }
    }

private:
    void apply(const Command::Any& command) {
        auto next = step(m_session, command, {Instant{1000}, m_make.bytes<32>(), 30});
        if (next) m_session = std::move(next).value();
    }
    bool inPreview() const { return m_session.round && m_session.round->phase == Phase::Preview; }

    SessionMaker m_make;
    Session m_session;
    BallotBox m_box;
};

}  // namespace

TEST_CASE("every session the engine can get into comes back from the crash file") {
    const auto read = readLesson(goodLesson());
    REQUIRE(read.ok());
    const auto lesson = read.value().lesson;
    std::set<int> phases;
    bool ended = false, released = false;
    for (unsigned seed = 0; seed < 40; ++seed) {
        Walk walk(seed, lesson);
        for (int i = 0; i < 150; ++i) {
            walk.go();
            const Session& session = walk.session();
            auto kept = decodeSnapshot(encodeSnapshot(session, walk.identity()));
            REQUIRE(kept.has_value());
            REQUIRE(attachLesson(*kept, lesson));
            CHECK(same(kept->session, withoutMoment(session)));
            if (session.round) phases.insert(static_cast<int>(session.round->phase));
            ended = ended || session.place == Place::Ended;
            released = released || std::ranges::any_of(session.released, [](const Released& r) { return r.release.shown; });
        }
    }
    CHECK(phases.size() == 6);
    CHECK(ended);
    CHECK(released);
}
