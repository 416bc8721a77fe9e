// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include <algorithm>
#include "tests/session/classroom.hpp"

using namespace stemmig;

// A long seeded walk through everything that can be asked of the engine, sensible or not.
namespace {

class Walk {
public:
    explicit Walk(unsigned seed) : m_dice(seed) { startAgain(); }

    void goOn() {
        const Session before = m_room->session;
        const Command::Any command = anyCommand();
        const std::optional<Refusal> refused = m_room->tell(command);
        if (refused) {
            REQUIRE(m_room->session == before);
        } else {
            ++accepted;
        }
        checkMove(before, command);
        finishOrCrash();
        checkState();
        if (m_room->session.place == Place::Ended && below(5) == 0) startAgain();
    }

    unsigned accepted = 0, ended = 0, releases = 0, voids = 0;

private:
    std::mt19937 m_dice;
    std::unique_ptr<Classroom> m_room;

    unsigned below(unsigned end) { return static_cast<unsigned>(m_dice() % end); }

    void startAgain() { m_room = std::make_unique<Classroom>(12 + below(6), sampleLesson(below(3) > 0)); }

    Command::Any anyCommand() {
        const auto wish = [&] { return static_cast<Wish>(below(static_cast<unsigned>(Wish::End) + 1)); };
        switch (below(16)) {
            case 0:
                return Command::Join{bytes32(below(40)), below(3) == 0};
            case 1:
                return Command::SeatGone{anySeat()};
            case 2:
                return Command::GoTo{below(12)};
            case 3:
                return Command::Expect{below(50)};
            case 4:
                return below(20) == 0 ? Command::Any(Command::ClearRoom{}) : Command::Any(Wish::Next);
            case 5:
                return Command::TickProgress{static_cast<Progress>(below(3))};
            case 6:
                return Command::TakeOver{anySeat(), bytes32(below(60))};
            case 7:
            case 8:
            case 9:
            case 10: {
                const Wish any = wish();
                // Ends and leaps are rare, so that the walk sees rounds.
                return (any == Wish::End || any == Wish::ToClosingStep) && below(6) > 0 ? Wish::Next : any;
            }
            default:
                return Wish::Next;
        }
    }

    SeatNumber anySeat() {
        const std::vector<Seat>& seats = *m_room->session.room.seats;
        return seats.empty() || below(8) == 0 ? SeatNumber{1} : seats[below(static_cast<unsigned>(seats.size()))].number;
    }

    bool isClosing() const { return m_room->session.round && m_room->session.round->phase == Phase::Closing; }

    void finishOrCrash() {
        if (m_room->session.round && m_room->session.round->phase == Phase::Open) {
            m_room->box.hear(anySeat());
            m_room->box.put(anySeat(), static_cast<std::uint8_t>(below(9)), 3);
        }
        if (below(300) == 0 || (isClosing() && below(6) == 0)) {
            voids += isClosing() ? 1 : 0;
            m_room->session = recovered(m_room->session, bytes32(m_dice()));
            m_room->box.begin();
        }
        if (!isClosing() || below(2) > 0) return;
        const std::size_t released = m_room->session.released.size();
        m_room->session = finishClosing(m_room->session, m_room->box);
        m_room->box.forget();
        REQUIRE(m_room->session.released.size() == released + 1);
        REQUIRE(m_room->session.round->phase == Phase::Held);
        ++releases;
    }

    /// What one command may change.
    void checkMove(const Session& before, const Command::Any& command) {
        const Session& after = m_room->session;
        const bool cleared = std::holds_alternative<Command::ClearRoom>(command);
        REQUIRE((cleared || after.room.most_joined >= before.room.most_joined));
        REQUIRE(after.id == before.id);
        REQUIRE(after.rehearsal == before.rehearsal);
        REQUIRE(after.voided == before.voided);
        REQUIRE(after.first_count == before.first_count);
        if (before.room.locked) {
            REQUIRE(after.room.expected == before.room.expected);
            REQUIRE(after.room.shared_addresses == before.room.shared_addresses);
            REQUIRE((after.room.locked || before.place == Place::Lobby));
            if (!before.room.letting_one_in) REQUIRE(after.room.seats->size() <= before.room.seats->size());
        }
        const bool ran = before.round && (before.round->phase == Phase::Open || before.round->phase == Phase::Closing);
        if (ran) REQUIRE(after.room.seats->size() == before.room.seats->size());
        if (before.round && before.round->phase == Phase::Closing) REQUIRE(after.round->name == before.round->name);
        if (after.place == Place::Ended && before.place != Place::Ended) {
            ++ended;
            REQUIRE(before.place == Place::AtStep);
            REQUIRE(before.step == at::kClosing);
            REQUIRE(after.closing_step_seen);
        }
        if (before.place != Place::Lobby) REQUIRE(after.place != Place::Lobby);
        checkRecords(before.released, after.released);
    }

    /// A record never changes, but for having been shown.
    static void checkRecords(const std::vector<Released>& before, const std::vector<Released>& after) {
        REQUIRE(after.size() == before.size());
        for (std::size_t i = 0; i < before.size(); ++i) {
            Released shown = before[i];
            shown.shown_to_class = after[i].shown_to_class;
            REQUIRE(after[i] == shown);
            REQUIRE((after[i].shown_to_class || !before[i].shown_to_class));
        }
    }

    void checkState() {
        const Session& session = m_room->session;
        const bool at_statement =
            session.place == Place::AtStep && session.lesson->steps[session.step].kind == StepKind::Statement;
        REQUIRE(session.round.has_value() == at_statement);
        if (session.round && session.round->attempt == 1 && session.round->phase < Phase::Held) {
            const TextHash& hash = session.lesson->steps[session.step].statement->hash;
            for (const Released& record : session.released) REQUIRE(record.hash != hash);  // a closed round is not reopened
        }
        REQUIRE(std::is_sorted(session.room.seats->begin(), session.room.seats->end(),
                               [](const Seat& a, const Seat& b) { return a.number < b.number; }));
        for (const Released& record : session.released) {
            REQUIRE(std::count_if(session.released.begin(), session.released.end(),
                                  [&](const Released& other) { return other.hash == record.hash; }) <= 2);
        }
        for (const TextHash& hash : session.voided) REQUIRE(std::count(session.voided.begin(), session.voided.end(), hash) <= 2);
        checkViews(session);
    }

    static void checkViews(const Session& session) {
        const TeacherView teacher = teacherView(session);
        const SeatView seat = seatView(session, 1, false);
        REQUIRE(teacher.primary == primaryAction(session));
        if (teacher.primary) {
            REQUIRE(std::count(teacher.allowed.begin(), teacher.allowed.end(), *teacher.primary) == 1);
            REQUIRE(std::count(teacher.allowed.begin(), teacher.allowed.end(), Wish::Next) == 1);
        } else {
            REQUIRE(std::count(teacher.allowed.begin(), teacher.allowed.end(), Wish::Next) == 0);
        }
        const bool revealed = session.round && session.round->phase == Phase::Revealed;
        const bool with_class = session.round && session.round->phase >= Phase::Shown;
        REQUIRE(teacher.board.answer_key.has_value() == revealed);
        REQUIRE((!seat.answer_key || (revealed && session.share_to_devices)));
        REQUIRE((!teacher.board.picture || (with_class && session.round->picture)));
        REQUIRE((!seat.picture || (teacher.board.picture && session.share_to_devices)));
        REQUIRE((!teacher.held || session.round->phase >= Phase::Held));
        REQUIRE((teacher.board.prompts.empty() || with_class));
        if (!revealed) REQUIRE(teacher.board.explanation.empty());
    }
};

}  // namespace

TEST_CASE("in 20,000 commands of a seeded walk no rule of the lesson is broken") {
    Walk walk(20261123);
    for (int i = 0; i < 20000; ++i) walk.goOn();
    // The walk must have been somewhere, or it proves nothing.
    CHECK(walk.accepted > 8000);
    CHECK(walk.ended > 20);
    CHECK(walk.releases > 100);
    CHECK(walk.voids > 20);
}
