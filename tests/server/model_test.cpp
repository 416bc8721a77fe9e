// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <numeric>
#include "host/session/release.hpp"
#include "tests/server/classroom.hpp"
#include "tests/server/probe.hpp"

// The protocol model check: in every interleaving of {reload, crash, frame lost before or after it was applied, duplicate tab,
// sleep, stall, connection gone without a word, other address, blackout} what is released equals what the screens showed at the
// close, and never more than the roster. Where the network is whole again before the close, every choice on a screen is counted.

using namespace stemmig;
using namespace stemmig::testing;

namespace {

constexpr std::size_t kChoices = 3;

/// What the ballot box holds for one seat, read through its front door: the release of a roster in which half the
/// places are this seat and half are nobody. Its words are "about half" for its choice and "few" for the others.
Mark markOf(BallotBox& box, const Session& session, SeatNumber seat) {
    if (!box.answered(seat)) return kNothingYet;
    SeatNumber nobody = 0;
    while (box.answered(nobody)) ++nobody;
    Session asked = session;
    asked.round->phase = Phase::Closing;
    asked.round->attempt = 2;
    asked.first_count.assign(15, seat);
    asked.first_count.insert(asked.first_count.end(), 15, nobody);
    const Release release = finishClosing(asked, box).released.back().release;
    REQUIRE(release.levels.size() == kChoices);
    for (std::size_t choice = 0; choice < kChoices; ++choice) {
        if (release.levels[choice] > 0) return static_cast<Mark>(choice);
    }
    return kPassed;
}

/// Could these words come from these counts?
bool possible(const Release& release, const std::vector<unsigned>& counts, unsigned roster) {
    if (!release.shown) return true;
    const std::optional<Bands> cut = bands(roster, Policy::Standard);
    if (!cut || release.levels.size() != counts.size()) return false;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const auto with = [&](int noise) {
            const int count = std::clamp(static_cast<int>(counts[i]) + noise, 0, static_cast<int>(roster));
            return levelOf(*cut, roster, static_cast<unsigned>(count)) == release.levels[i];
        };
        if (!with(-1) && !with(0) && !with(1)) return false;
    }
    return true;
}

/// One class, one seed.
class Run {
public:
    explicit Run(std::uint64_t seed) : room(setupFor(seed)) {
        room.on_arrival = [this](const Meant& meant) { arrived(meant); };
        room.recorder.before = [this](const Session& session) { beforeKeep(session); };
        room.recorder.after = [this](const Session& session) { dieIf(session, true); };
    }

    void go() {
        room.fill(static_cast<unsigned>(10 + room.pick(5)));
        room.runUntil([&] { return room.joined() == room.tabs.size(); });
        room.command(Command::GoTo{kOpinion});
        act(room.pick(6));
        ask(Wish::Open);
        if (room.pick(2) == 0) ask(Wish::Again);
        checkReleasedOnce();
    }

    Classroom room;
    unsigned releases = 0;
    unsigned shown = 0;
    unsigned screens = 0;  ///< compared with the ballot box one by one
    unsigned crashes = 0;
    unsigned whole = 0;    ///< releases with the network whole again
    unsigned answers = 0;  ///< in these: choices on screens, each compared with the ballot box

private:
    static ClassroomSetup setupFor(std::uint64_t seed) {
        ClassroomSetup setup;
        setup.seed = seed;
        setup.shared_addresses = seed % 2 == 0;
        setup.tick = Instant{600};
        setup.most_latency = Instant{300};
        return setup;
    }

    [[nodiscard]] std::optional<Phase> phase() const {
        const auto& round = room.room->session().round;
        return round ? std::optional(round->phase) : std::nullopt;
    }

    /// A round from its open to its release, through whatever happens.
    void ask(Wish how) {
        room.command(how);
        act(10 + room.pick(25));
        if (room.pick(2) == 0) return closeWhole();
        for (int tries = 0; tries < 6 && phase() != Phase::Held; ++tries) {
            if (phase() == Phase::Preview) room.command(Wish::Open);
            planCrash();
            survive([&] { room.command(Wish::Close); });
            survive([&] { act(room.pick(4)); });
            survive([&] { room.run(kClosingPatience + Instant{100}); });
            m_dies_at.reset();
        }
        checkForgotten();
    }

    /// As soon as the words are durable nothing of a choice is left, nor of who was heard.
    void checkForgotten() {
        if (phase() == Phase::Held) CHECK(LiveRoomProbe::box(*room.room).heard().empty());
    }

    /// The network is there again: every pupil comes back by itself, and no choice on a screen is lost.
    void closeWhole() {
        for (std::size_t tab = 0; tab < room.tabs.size(); ++tab) room.wake(tab);
        REQUIRE(room.runUntil([this] { return everybodyIn(); }));
        if (phase() != Phase::Open) room.command(Wish::Open);
        if (phase() != Phase::Open) return;  // void twice: it is not asked once more
        m_whole = true;
        // A connection that is gone without a word is found out by a tick and at most three ticks and 5 s of silence.
        room.run(Instant{9000});
        REQUIRE(room.runUntil([this] { return everybodyIn(); }));
        room.command(Wish::Close);
        room.run(kClosingPatience + Instant{100});
        m_whole = false;
        CHECK(phase() == Phase::Held);
        checkForgotten();
    }

    /// The one tab of a pupil that takes part, if there is one.
    [[nodiscard]] const Tab* liveTab(std::size_t pupil) const {
        const auto tab = std::find_if(room.tabs.begin(), room.tabs.end(), [&](const Tab& one) {
            return one.pupil == pupil && one.connection != 0 && one.session.state() == DeviceState::Joined;
        });
        return tab == room.tabs.end() ? nullptr : &*tab;
    }

    [[nodiscard]] bool everybodyIn() const {
        for (std::size_t pupil = 0; pupil < room.pupils; ++pupil) {
            if (liveTab(pupil) == nullptr) return false;
        }
        return true;
    }

    void act(std::size_t times) {
        for (std::size_t i = 0; i < times; ++i) {
            actOnce();
            room.run(Instant(static_cast<Instant::rep>(room.pick(500))));
        }
    }

    void actOnce() {
        const std::size_t tab = room.pick(room.tabs.size());
        switch (room.pick(28)) {
            case 0:
            case 1:
                return room.reload(tab);
            case 2:
            case 3:
                return room.sleep(tab);
            case 4:
            case 5:
            case 6:
                return room.wake(tab);
            case 7:
            case 8:
                return room.cut(tab, true);
            case 9:
            case 10:
                return room.cut(tab, false);
            case 11:
                if (room.tabs.size() < room.pupils + 4) room.duplicate(tab);
                return;
            case 12:
                return room.useHere(tab);
            case 13:
                if (room.pick(3) == 0) dieAndReturn();
                return;
            case 14:
                return room.command(Wish::Pause);
            case 15:
                return room.stall(tab, anyTime(9000));
            case 16:
                return room.vanish(tab);
            case 17:
                return room.move(room.tabs[tab].pupil, room.pick(2) == 0);
            case 18:
                if (room.pick(3) == 0) room.blackout(anyTime(9000));
                return;
            default:
                for (int i = 0; i < 3; ++i) room.choose(room.pick(room.tabs.size()), anyMark());
        }
    }

    Instant anyTime(std::size_t below) { return Instant(static_cast<Instant::rep>(room.pick(below))); }

    Mark anyMark() {
        const std::size_t mark = room.pick(kChoices + 1);
        return mark == kChoices ? kPassed : static_cast<Mark>(mark);
    }

    void dieAndReturn() {
        ++crashes;
        room.crash();
        forgetBallots();
        m_released = room.recorder.durable->released.size();
        room.run(Instant(static_cast<Instant::rep>(room.pick(2000))));
        room.restart();
        room.run(Instant{500});
    }

    void planCrash() {
        m_dies_at.reset();
        if (room.pick(4) != 0) return;
        m_dies_at = room.pick(2) == 0 ? Phase::Closing : Phase::Held;
        m_dies_after = room.pick(2) == 0;
    }

    void dieIf(const Session& session, bool after) {
        if (!m_dies_at || after != m_dies_after || !session.round || session.round->phase != *m_dies_at) return;
        m_dies_at.reset();
        throw Crash{};
    }

    void survive(const std::function<void()>& what) {
        try {
            what();
        } catch (const Crash&) {
            dieAndReturn();
        }
    }

    void forgetBallots() {
        m_last.clear();
        m_heard.clear();
        m_frozen.clear();
    }

    /// What a correct host makes of a frame, from the protocol's text alone.
    void arrived(const Meant& meant) {
        const Session& session = room.room->session();
        if (!session.round || session.round->phase > Phase::Closing) return;
        if (m_round != session.round->name) {
            forgetBallots();
            m_round = session.round->name;
        }
        if (!counts(session, meant.pupil)) return;
        m_heard.insert(meant.pupil);
        if (session.round->name != meant.round || session.round->phase == Phase::Preview) return;
        if (meant.mark != kNothingYet) m_last[meant.pupil] = meant.mark;
        if (meant.closing) m_frozen[meant.pupil] = meant.tab;
    }

    [[nodiscard]] SeatNumber seatOf(const Session& session, std::size_t pupil) const {
        const auto tab = std::find_if(room.tabs.begin(), room.tabs.end(), [&](const Tab& one) { return one.pupil == pupil; });
        const auto seat = findSeat(session.room, hashToken(tab->token));
        REQUIRE(seat);
        return *seat;
    }

    [[nodiscard]] bool counts(const Session& session, std::size_t pupil) const {
        const auto& first = session.first_count;
        return session.round->attempt == 1 || std::find(first.begin(), first.end(), seatOf(session, pupil)) != first.end();
    }

    /// The moment between release and forgetting: the words exist, the choices still do.
    void beforeKeep(const Session& session) {
        if (session.released.size() > m_released) {
            m_released = session.released.size();
            compare(session);
        }
        dieIf(session, false);
    }

    void compare(const Session& session) {
        if (m_round != session.round->name) forgetBallots();
        BallotBox& box = LiveRoomProbe::box(*room.room);
        std::vector<unsigned> counts(kChoices, 0);
        for (std::size_t pupil = 0; pupil < room.pupils; ++pupil) {
            const auto last = m_last.find(pupil);
            const Mark expected = last == m_last.end() ? kNothingYet : last->second;
            const Mark held = markOf(box, session, seatOf(session, pupil));
            CHECK(int(held) == int(expected));
            if (held < kChoices) ++counts[held];
            compareScreen(session, pupil, held);
            if (m_whole) compareChoice(session, pupil, held);
        }
        if (m_whole) ++whole;
        std::vector<SeatNumber> roster;
        for (const std::size_t pupil : m_heard) roster.push_back(seatOf(session, pupil));
        std::sort(roster.begin(), roster.end());
        if (session.round->attempt == 1) CHECK(session.first_count == roster);
        const auto size = static_cast<unsigned>(session.first_count.size());
        CHECK(std::accumulate(counts.begin(), counts.end(), 0U) <= size);
        CHECK(size <= room.pupils);
        CHECK(possible(session.released.back().release, counts, size));
        ++releases;
        if (session.released.back().release.shown) ++shown;
    }

    /// The device whose close answer came in and that still looks at the round.
    void compareScreen(const Session& session, std::size_t pupil, Mark held) {
        const auto frozen = m_frozen.find(pupil);
        if (frozen == m_frozen.end()) return;
        const Tab& tab = room.tabs[frozen->second];
        const auto& view = tab.session.view();
        if (tab.connection == 0 || tab.session.state() != DeviceState::Joined || view->round != session.round->name) return;
        ++screens;
        if (tab.session.mark() != kNothingYet) {
            CHECK(int(tab.session.mark()) == int(held));
        } else {
            CHECK(view->answered == (held != kNothingYet));
        }
    }

    /// Not lost: with the network whole, what a screen shows is what is counted, whatever happened before.
    void compareChoice(const Session& session, std::size_t pupil, Mark held) {
        const Tab* const tab = liveTab(pupil);
        REQUIRE(tab != nullptr);
        CHECK(tab->session.view()->round == session.round->name);
        if (tab->session.mark() == kNothingYet) return;
        ++answers;
        CHECK(int(tab->session.mark()) == int(held));
    }

    void checkReleasedOnce() {
        std::set<std::pair<TextHash, std::uint8_t>> seen;
        for (const Released& record : room.room->session().released) CHECK(seen.insert({record.hash, record.attempt}).second);
    }

    std::map<std::size_t, Mark> m_last;
    std::set<std::size_t> m_heard;
    std::map<std::size_t, Classroom::TabNumber> m_frozen;
    RoundName m_round{};
    std::size_t m_released = 0;  ///< compared so far
    std::optional<Phase> m_dies_at;
    bool m_dies_after = false;
    bool m_whole = false;
};

}  // namespace

TEST_CASE(
    "model: no answer is lost or doubled in any interleaving of losses, stalls, reloads, tabs, addresses, sleep and crashes") {
    const unsigned runs = std::getenv("STEMMIG_LONG") != nullptr ? 10'000 : 300;
    unsigned releases = 0, shown = 0, screens = 0, crashes = 0, whole = 0, answers = 0;
    for (unsigned seed = 1; seed <= runs; ++seed) {
        CAPTURE(seed);
        Run run(seed);
        run.go();
        releases += run.releases;
        shown += run.shown;
        screens += run.screens;
        crashes += run.crashes;
        whole += run.whole;
        answers += run.answers;
    }
    // The check would be worth nothing if the classes never got that far.
    CHECK(releases > runs);
    CHECK(shown > runs / 2);
    CHECK(screens > 5 * runs);
    CHECK(crashes > runs / 4);
    CHECK(whole > runs / 2);
    CHECK(answers > 3 * runs);
    MESSAGE(releases, " releases, ", shown, " shown, ", screens, " screens, ", crashes, " crashes; with the network whole ",
            whole, " releases and ", answers, " answers, none lost");
}

TEST_CASE("model: the probe that reads ballots here is defined nowhere in the product") {
    const std::filesystem::path source = STEMMIG_SOURCE_DIR;
    for (const char* folder : {"host", "participant", "proto"}) {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(source / folder)) {
            const std::string ending = entry.path().extension().string();
            if (ending != ".cpp" && ending != ".hpp") continue;
            std::ifstream file(entry.path());
            const std::string text{std::istreambuf_iterator<char>(file), {}};
            CAPTURE(entry.path().string());
            CHECK(text.find("struct LiveRoomProbe {") == std::string::npos);
            CHECK(text.find("struct LiveRoomProbe\n{") == std::string::npos);
        }
    }
}
