// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <numbers>
#include "host/console/screen.hpp"
#include "tests/attack/figures.hpp"
#include "tests/attack/words/room.hpp"

// Timing: somebody looks on while a class answers. What moves, when, and who may be behind it?
namespace attack {

using namespace stemmig;

namespace {

constexpr unsigned kClass = 25;
constexpr Instant kTick{5000};
constexpr Instant kLook{50};        // how often the observer looks
constexpr Instant kRound{120'000};  // how long a round is open
constexpr double kSpread = 0.5;     // of the logarithm of thinking times
constexpr std::size_t kStatements = 20;

struct Totals {
    unsigned result_changes = 0;  ///< of a result region
    unsigned other_changes = 0;   ///< of anything else but the progress word
    unsigned most_in_a_tick = 0;  ///< changes of the progress word
    unsigned falls = 0;
    unsigned moves = 0;
    double alone = 0;  ///< pupils nobody shared a window with
    double pupils = 0;
};

/// Everything of an open round that the teacher's screens show, in three parts.
struct Glance {
    std::vector<std::string> results;
    TeacherView view;  ///< without the progress word
    unsigned connected = 0;
    Progress progress = Progress::FewYet;

    explicit Glance(const Publication& now) : view(now.view), connected(now.connected) {
        progress = std::exchange(view.progress, Progress::FewYet);
        for (const Line& line : liveLines(now, "en")) {
            if (line.first == "result") results.push_back(line.second);
        }
        for (const Line& line : stateLines(now, "en")) {
            if (line.first == "shown") results.push_back(line.second);
        }
    }
    [[nodiscard]] bool looksLike(const Glance& other) const { return view == other.view && connected == other.connected; }
};

/// One class over many rounds.
class Watch {
public:
    Watch(double median_seconds, std::uint64_t seed, Totals& totals)
        : m_median(median_seconds), m_room(kClass, lettersLesson(kStatements), seed, kTick), m_totals(totals) {
        m_room.classroom.on_arrival = [this](const stemmig::testing::Meant& meant) { arrived(meant); };
    }

    void go() {
        for (std::size_t statement = 0; statement < kStatements; ++statement) {
            Instant opened = m_room.classroom.now;
            m_room.open(statement);
            round(opened);
            m_room.close();
            if (statement % 2 == 0) continue;
            opened = m_room.classroom.now;
            m_room.openAgain();
            round(opened);
            m_room.close();
        }
    }

private:
    /// Log-normal, as thinking times are.
    Instant thinking() {
        const double one = even(), other = even();
        const double normal = std::sqrt(-2 * std::log(one)) * std::cos(2 * std::numbers::pi * other);
        return Instant{static_cast<Instant::rep>(1000 * m_median * std::exp(kSpread * normal))};
    }
    double even() { return (static_cast<double>(m_room.classroom.pick(1'000'000)) + 0.5) / 1'000'000; }

    void arrived(const stemmig::testing::Meant& meant) {
        const auto& round = m_room.session().round;
        if (!round || round->phase != Phase::Open || meant.round != round->name || meant.mark == kNothingYet) return;
        if (m_answered.insert(meant.pupil).second) ++m_window;
    }

    /// From the moment of the teacher's wish.
    void round(Instant opened) {
        m_answered.clear();
        m_window = 0;
        m_totals.pupils += kClass;
        m_seen = m_room.classroom.published;
        std::vector<Instant> taps;
        for (unsigned pupil = 0; pupil < kClass; ++pupil) taps.push_back(opened + thinking());
        for (Instant at = opened; at < opened + kRound; at += kLook) {
            if ((at - opened) % kTick == Instant{0}) nextTick();
            for (unsigned pupil = 0; pupil < kClass; ++pupil) {
                if (taps[pupil] <= at) m_room.classroom.choose(pupil, pupil % 6 == 5 ? kPassed : Mark(pupil % m_room.choices()));
            }
            if (at + kLook > m_room.classroom.now) m_room.classroom.run(at + kLook - m_room.classroom.now);
            look();
        }
        nextTick();
    }

    void nextTick() {
        if (m_window == 1) ++m_totals.alone;
        m_window = 0;
        m_moves = 0;
    }

    void look() {
        for (const auto& tab : m_room.classroom.tabs) {
            const auto& seen = tab.session.view();
            if (seen->pictured || !seen->levels.empty()) ++m_totals.result_changes;
        }
        if (m_seen == m_room.classroom.published) return;
        const Glance before(*m_seen), now(*m_room.classroom.published);
        m_seen = m_room.classroom.published;
        if (now.results != before.results) ++m_totals.result_changes;
        if (!now.looksLike(before)) ++m_totals.other_changes;
        if (now.progress < before.progress) ++m_totals.falls;
        if (now.progress == before.progress) return;
        ++m_totals.moves;
        m_totals.most_in_a_tick = std::max(m_totals.most_in_a_tick, ++m_moves);
    }

    double m_median;
    Room m_room;
    Totals& m_totals;
    std::set<std::size_t> m_answered;
    unsigned m_window = 0;  ///< pupils whose first answer came since the last tick
    unsigned m_moves = 0;   ///< of the progress word since then
    std::shared_ptr<const Publication> m_seen;
};

Totals watch(double median_seconds, unsigned seeds) {
    Totals totals;
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) Watch(median_seconds, seed, totals).go();
    return totals;
}

void measure(Figures& figures) {
    const Totals totals = watch(12, times(2, 20));
    figures.set("Timing", "result regions that changed in an open round", totals.result_changes);
    figures.set("Timing", "other changes of a screen in an open round", totals.other_changes);
    figures.set("Timing", "changes of the progress word", totals.moves);
    figures.set("Timing", "most changes of it in one tick", totals.most_in_a_tick);
    figures.set("Timing", "times it fell", totals.falls);
    figures.set("Timing", "share of pupils alone in a window, median 12 s", totals.alone / totals.pupils);
    if (form() == Form::Brief) return;
    for (const unsigned slow : {20U, 30U}) {
        const Totals of_slow = watch(slow, times(1, 20));
        figures.set("Timing", "share of pupils alone in a window, median " + std::to_string(slow) + " s",
                    of_slow.alone / of_slow.pupils);
    }
}

}  // namespace
}  // namespace attack

int main() { return attack::run("timing", attack::measure); }
