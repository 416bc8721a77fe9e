// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <stdexcept>
#include "tests/attack/words/differencing.hpp"
#include "tests/attack/words/surfaces.hpp"
#include "tests/server/probe.hpp"

namespace attack {

using namespace stemmig;
using stemmig::testing::Crash;

namespace {

/// Where the host dies: before or after the disk has the session in this phase of this round.
struct Death {
    Phase phase = Phase::Closing;
    int attempt = 1;
    bool after = false;
};

std::vector<Death> deaths() {
    std::vector<Death> all;
    for (const Phase phase : {Phase::Open, Phase::Closing, Phase::Held, Phase::Shown}) {
        for (const int attempt : {1, 2}) {
            for (const bool after : {false, true}) all.push_back({phase, attempt, after});
        }
    }
    return all;
}

/// A lesson in which the host dies once. Whatever is asked again is answered otherwise.
class Crashing {
public:
    Crashing(std::uint64_t seed, const Death& death) : m_room(16, lettersLesson(2), seed), m_death(death) {
        m_room.classroom.recorder.before = [this](const Session& session) { dieIf(session, false); };
        m_room.classroom.recorder.after = [this](const Session& session) { dieIf(session, true); };
    }

    void go() {
        for (int wish = 0; wish < 12; ++wish) {
            try {
                goOn();
            } catch (const Crash&) {
                look();  // what was on the screens when it died
                m_room.restart(m_room.classroom.recorder.durable.value());
            }
            look();
        }
    }

    [[nodiscard]] bool died() const { return m_dead; }
    [[nodiscard]] const Ledger& ledger() const { return m_ledger; }

private:
    /// The next thing a teacher would do, or what somebody would try who wants more than there is.
    void goOn() {
        const auto& round = m_room.session().round;
        if (!round) return m_room.tell(Command::GoTo{stepOf(0)});
        if (round->phase == Phase::Open) {
            m_room.untilAllSee(Phase::Open);
            m_room.vote(anyVotes(m_room, m_room.choices()));
            return m_room.close();
        }
        if (round->phase == Phase::Held) return m_room.tell(Wish::Show);
        if (m_room.ask(Wish::Open) || m_room.ask(Wish::Again)) return;
        (void)m_room.ask(Wish::Back);
        (void)m_room.ask(Command::GoTo{stepOf(1)});
        (void)m_room.ask(Command::GoTo{stepOf(0)});
    }

    void dieIf(const Session& session, bool after) {
        if (m_dead || after != m_death.after || !session.round) return;
        if (session.round->phase != m_death.phase || session.round->attempt != m_death.attempt) return;
        m_dead = true;
        throw Crash{};
    }

    /// Every tuple that somebody can see: on the console, and in the file a crash leaves.
    void look() {
        const Session& session = m_room.session();
        const auto& view = m_room.classroom.published->view;
        if (view.held && session.round) {
            const std::string& id = session.lesson->steps[session.step].statement->id;
            const int attempt = view.board.second_round ? 2 : 1;
            m_ledger.tell("console", {toHex(session.id), id, attempt}, tupleOf(*view.held));
            if (attempt == 2) m_ledger.tell("console", {toHex(session.id), id, 1}, tupleOf(view.held->first_words));
        }
        for (const Released& record : m_room.classroom.recorder.durable->released)
            m_ledger.tell("disk", {toHex(session.id), record.statement, record.attempt}, tupleOf(record.release));
    }

    Room m_room;
    Ledger m_ledger;
    Death m_death;
    bool m_dead = false;
};

}  // namespace

void crashes(Figures& figures) {
    std::size_t torn = 0, rounds = 0, dead = 0, wished = 0;
    for (std::uint64_t seed = 1; seed <= times(6, 60); ++seed) {
        for (const Death& death : deaths()) {
            Crashing lesson(seed, death);
            lesson.go();
            torn += lesson.ledger().torn();
            rounds += lesson.ledger().rounds();
            dead += lesson.died() ? 1 : 0;
            ++wished;
        }
    }
    figures.set("Differencing", "crashes at every step of a close, share of those wished",
                static_cast<double>(dead) / static_cast<double>(wished));
    figures.set("Differencing", "rounds of lessons with a crash", static_cast<double>(rounds));
    figures.set("Differencing", "of them with two tuples", static_cast<double>(torn));
}

namespace {

constexpr unsigned kAtBooth = 12;

/// One more device comes, and becomes a booth.
Classroom::TabNumber addBooth(Room& room) {
    room.tell(Command::Expect{25});
    const auto booth = room.classroom.arrive();
    room.classroom.run(Instant{1000});
    room.classroom.tabs[booth].session.askForBooth(kAtBooth, room.classroom.now);
    const auto& published = room.classroom.published;
    if (!room.classroom.runUntil([&] { return !published->booths_asked.empty(); })) throw std::runtime_error("no booth asked");
    room.tell(Command::SeatBooth{published->booths_asked.front().token, kAtBooth});
    if (!room.classroom.runUntil([&] { return room.classroom.tabs[booth].session.booth() == kAtBooth; }))
        throw std::runtime_error("no booth was seated");
    return booth;
}

/// Choices that count in a round which was released before, when the file of this phase is put back.
unsigned countedAgain(std::uint64_t seed, Phase kept_in, unsigned asleep, bool with_booth = false) {
    Room room(with_booth ? 13 : 25, lettersLesson(1), seed);
    const std::optional<Classroom::TabNumber> booth = with_booth ? std::optional(addBooth(room)) : std::nullopt;
    std::optional<Session> old;
    room.classroom.recorder.after = [&](const Session& session) {
        if (session.round && session.round->phase == kept_in && !old) old = session;
    };
    room.open(0);
    room.vote(with_booth ? Votes{6, 6, 1} : Votes{13, 8, 4}, true);
    for (unsigned turn = 0; booth && turn < kAtBooth; ++turn) {
        DeviceSession& device = room.classroom.tabs[*booth].session;
        device.cast(device.view()->ballot, Mark(turn % 2));
    }
    room.classroom.run(Instant{3000});
    for (unsigned pupil = 0; pupil < asleep; ++pupil) room.classroom.sleep(pupil);
    room.close();
    room.show();
    room.restart(old.value());
    for (unsigned pupil = 0; pupil < asleep; ++pupil) room.classroom.wake(pupil);
    if (room.session().round->phase == Phase::Preview) room.tell(Wish::Open);
    room.classroom.run(Instant{5000});
    BallotBox& box = LiveRoomProbe::box(*room.classroom.room);
    const Seats seats = room.session().room.seats;
    return static_cast<unsigned>(
        std::count_if(seats->begin(), seats->end(), [&](const Seat& seat) { return box.answered(seat.number); }));
}

}  // namespace

void rolledBackDisk(Figures& figures) {
    unsigned again = 0, tried = 0;
    for (std::uint64_t seed = 1; seed <= times(5, 50); ++seed) {
        for (const Phase phase : {Phase::Preview, Phase::Open, Phase::Closing}) {
            again += countedAgain(seed, phase, 0) + countedAgain(seed, phase, 0, true);
            tried += 2;
        }
    }
    figures.set("Differencing", "old snapshots put back", tried);
    figures.set("Differencing", "ballots that count a second time then", again);
    figures.set("Differencing", "ditto, of 8 phones that slept through the close", countedAgain(1, Phase::Open, 8));
}

void reopening(Figures& figures) {
    unsigned reopened = 0;
    std::size_t releases = 0;
    for (std::uint64_t seed = 1; seed <= times(5, 50); ++seed) {
        Room room(12, lettersLesson(4), seed);
        std::set<RoundName> closed;
        std::set<std::pair<std::string, int>> released;
        for (int step = 0; step < 300; ++step) {
            const auto dice = room.classroom.pick(6);
            // Not to the closing step: what is asked there is over soon.
            const auto any = static_cast<Wish>(room.classroom.pick(static_cast<std::size_t>(Wish::ToClosingStep)));
            if (dice == 0)
                (void)room.ask(Command::GoTo{stepOf(room.classroom.pick(4))});
            else if (dice > 2)
                (void)room.ask(dice == 3 ? Wish::Open : dice == 4 ? Wish::Close : Wish::Again);
            else if (any != Wish::WithoutResults)
                (void)room.ask(any);
            const auto& round = room.session().round;
            if (!round) continue;
            const std::string& id = room.session().lesson->steps[room.session().step].statement->id;
            const bool runs = round->phase == Phase::Open || round->phase == Phase::Closing;
            if (runs && (closed.count(round->name) != 0 || released.count({id, round->attempt}) != 0)) ++reopened;
            if (round->phase != Phase::Closing) continue;
            closed.insert(round->name);
            released.insert({id, round->attempt});
            room.classroom.run(kClosingPatience + Instant{100});
        }
        releases += room.session().released.size();
    }
    figures.set("Differencing", "rounds closed in a walk through all wishes", static_cast<double>(releases));
    figures.set("Differencing", "closed rounds that opened again", reopened);
}

}  // namespace attack
