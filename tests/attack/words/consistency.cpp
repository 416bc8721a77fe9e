// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include "host/console/screen.hpp"
#include "host/records/file_names.hpp"
#include "host/report/csv.hpp"
#include "tests/attack/figures.hpp"
#include "tests/attack/words/data_folder.hpp"
#include "tests/attack/words/qt_places.hpp"
#include "tests/attack/words/room.hpp"
#include "tests/server/probe.hpp"

// Consistency: whoever tells of a round tells the same words, whenever, wherever and in whatever language.
namespace attack {

using namespace stemmig;

namespace {

constexpr std::size_t kStatements = 50;
constexpr int kAsks = 10;
// Rounds follow each other faster than any class answers. With a longer tick the room would drop devices that say so much.
constexpr Instant kTick{200};

const std::set<std::string> kPlaces{"console nl", "console en", "projector", "devices",  "pupil nl", "pupil en",
                                    "csv nl",     "csv en",     "history",   "database", "snapshot", "after a restart"};
const std::set<std::string> kQtPlaces{"app nl", "app en", "board nl", "board en", "pdf nl", "pdf en"};

struct Totals {
    std::size_t rounds = 0;
    std::size_t torn = 0;
    std::size_t silent = 0;
    std::size_t other_bytes = 0;    ///< exports that differ when made again
    std::size_t most_tuples = 0;    ///< of one round asked ten times with the same ballots
    std::size_t repeated = 0;       ///< second rounds with the ballots of the first
    std::size_t other_repeats = 0;  ///< of them, with other words
};

/// One session on a real disk, from the lobby to the exports.
class Hour {
public:
    Hour(std::uint64_t seed, DataFolder& folder, QtPlaces* qt, Totals& totals)
        : m_lesson(lettersLesson(kStatements)),
          m_room(static_cast<unsigned>(8 + seed * 7 % 25), m_lesson, seed, kTick),
          m_folder(folder),
          m_qt(qt),
          m_totals(totals) {
        m_room.classroom.recorder.before = [this](const Session& session) { askTenTimes(session); };
        m_room.classroom.recorder.after = [this](const Session& session) { keep(session); };
    }

    void go() {
        m_room.classroom.reload(0);
        m_room.classroom.tabs.front().session.wantTexts();  // one of the devices has a screen
        if (!m_room.classroom.runUntil([&] { return m_room.classroom.joined() == m_room.classroom.pupils; }))
            throw std::runtime_error("the device with a screen did not come back");
        for (std::size_t statement = 0; statement < kStatements; ++statement) {
            const Votes votes = anyVotes(2 + statement % 3);
            m_room.open(statement);
            answer(votes);
            look();
            if (pick(8) == 0) restart();
            m_room.show();
            look();
            secondRound(votes);
        }
        restart();
        m_room.end();
        if (!m_folder.records().finish(m_room.classroom.recorder.finished.value())) throw std::runtime_error("not finished");
        readRecords();
        m_totals.rounds += m_ledger.rounds();
        m_totals.torn += m_ledger.torn();
        m_totals.silent += m_ledger.silent(kPlaces) + (m_qt != nullptr ? m_ledger.silent(kQtPlaces) : 0);
    }

private:
    std::size_t pick(std::size_t below) { return m_room.classroom.pick(below); }

    /// Everybody somewhere, often few or most at one choice: that is where words turn.
    Votes anyVotes(std::size_t choices) {
        Votes votes(choices + 1, 0);
        const std::size_t favourite = pick(choices + 1), loyalty = pick(5);
        for (std::size_t pupil = 0; pupil < m_room.classroom.pupils; ++pupil)
            ++votes[pick(5) < loyalty ? favourite : pick(choices + 1)];
        return votes;
    }

    /// A device that lost its connection would be blank, and its screen old: then other words would be no fault.
    void answer(const Votes& votes) {
        const auto connections = [this] {
            std::vector<ConnectionId> all;
            for (const auto& tab : m_room.classroom.tabs) all.push_back(tab.connection);
            return all;
        };
        const auto before = connections();
        m_room.vote(votes);
        m_room.close();
        if (connections() != before || m_room.classroom.joined() != m_room.classroom.pupils)
            throw std::runtime_error("a device lost its connection in a round");
    }

    void secondRound(const Votes& first) {
        const bool same = pick(2) == 0 && !m_restarted;  // a restart draws another noise key
        const Tuple before = tupleOf(m_room.words());
        m_room.openAgain();
        answer(same ? first : anyVotes(first.size() - 1));
        m_room.show();
        look();
        m_restarted = false;
        if (!same) return;
        ++m_totals.repeated;
        if (tupleOf(m_room.words()) != before) ++m_totals.other_repeats;
    }

    [[nodiscard]] Ledger::RoundKey key(const std::string& statement, int attempt) const {
        return {toHex(m_room.session().id), statement, attempt};
    }
    [[nodiscard]] const Statement& statement() const { return *m_lesson->steps[m_room.session().step].statement; }

    void tell(const std::string& place, const ByAttempt& told) {
        for (const auto& [attempt, tuple] : told) m_ledger.tell(place, key(statement().id, attempt), tuple);
    }

    /// All that is on a screen now.
    void look() {
        const Publication& now = *m_room.classroom.published;
        const bool second = m_room.session().round->attempt == 2;
        for (const std::string language : {"nl", "en"}) {
            for (const Line& line : liveLines(now, language)) {
                if (line.first == "result") tell("console " + language, inConsoleLine(line.second, language, second));
            }
            if (m_qt == nullptr) continue;
            m_qt->show(m_room.classroom.published, language);
            const ByAttempt console = m_qt->console(second);
            tell("app " + language, now.view.held->withheld ? ByAttempt{{second ? 2 : 1, {}}} : console);
            tell("board " + language, m_qt->board(second));
        }
        if (const auto& picture = now.view.board.picture) {
            tell("projector", {{second ? 2 : 1, tupleOf(*picture)}});
            if (second && !picture->withheld) tell("projector", {{1, tupleOf(picture->first_words)}});
        }
        for (const auto& tab : m_room.classroom.tabs) {
            const auto& view = tab.session.view();
            if (!view->pictured) continue;
            tell("devices", {{second ? 2 : 1, Tuple(view->levels.begin(), view->levels.end())}});
            if (view->texts) tellTexts(*view->texts, tab.session.welcome()->languages, second);
        }
    }

    /// What a pupil reads on a device, in every language of the lesson.
    void tellTexts(const ViewTexts& texts, const std::vector<std::string>& languages, bool second) {
        for (std::size_t i = 0; i < languages.size(); ++i) {
            const auto read = [&](const std::vector<LevelWord>& words) {
                Tuple tuple;
                for (const LevelWord& word : words) {
                    const auto level = levelOfWord(word.text.at(i), languages[i]);
                    tuple.push_back(level && *level == word.level ? *level : kUnreadable.front());
                }
                return tuple;
            };
            tell("pupil " + languages[i], {{second ? 2 : 1, read(texts.words)}});
            if (second && !texts.withheld) tell("pupil " + languages[i], {{1, read(texts.first_words)}});
        }
    }

    /// The words are drawn, the choices still there: what if the same ballots were asked again?
    void askTenTimes(const Session& session) {
        if (session.released.size() == m_drawn) return;
        m_drawn = session.released.size();
        Session closing = session;
        closing.released.pop_back();
        closing.round->phase = Phase::Closing;
        std::set<Tuple> tuples{tupleOf(session.released.back().release)};
        for (int ask = 1; ask < kAsks; ++ask) {
            const Session again = finishClosing(closing, LiveRoomProbe::box(*m_room.classroom.room));
            tuples.insert(tupleOf(again.released.back().release));
        }
        m_totals.most_tuples = std::max(m_totals.most_tuples, tuples.size());
    }

    /// To the real disk, and read from there.
    void keep(const Session& session) {
        if (!m_folder.records().keep(session, m_room.classroom.recorder.identity())) throw std::runtime_error("not kept");
        if (session.round && session.round->phase == Phase::Held) tellReleased("snapshot", m_folder.brokenOff(m_lesson));
    }

    void tellReleased(const std::string& place, const Session& session) {
        for (const Released& record : session.released)
            m_ledger.tell(place, {toHex(session.id), record.statement, record.attempt}, tupleOf(record.release));
    }

    void restart() {
        m_restarted = true;
        m_drawn = m_room.session().released.size();
        m_room.restart(m_folder.brokenOff(m_lesson));
        tellReleased("after a restart", m_room.session());
        look();
    }

    /// What is left when the lesson is over.
    void readRecords() {
        m_folder.open();
        const std::string session = toHex(m_room.session().id);
        for (const PastSession& past : m_folder.records().sessions()) {
            if (past.id != session) continue;
            for (const PastRound& round : past.rounds)
                m_ledger.tell("history", key(round.statement, round.attempt), tupleOf(round.release));
            readExports(makeReport(m_lesson.get(), past));
        }
        for (const auto& [id, told] : inDatabase(m_folder.path() / files::kDatabase, session)) {
            for (const auto& [attempt, tuple] : told) m_ledger.tell("database", key(id, attempt), tuple);
        }
    }

    void readExports(const SessionReport& report) {
        for (const std::string language : {"nl", "en"}) {
            const std::string csv = toCsv(report, language);
            if (toCsv(report, language) != csv) ++m_totals.other_bytes;
            tellExport("csv " + language, inCsv(csv, language));
            if (m_qt == nullptr) continue;
            const std::string pdf = m_qt->pdf(reportDocument(report, language), kLessonDay);
            if (m_qt->pdf(reportDocument(report, language), kLessonDay) != pdf) ++m_totals.other_bytes;
            tellExport("pdf " + language, inPdf(pdf, language));
        }
    }

    /// Exports tell a statement by its text, which ends with its name.
    void tellExport(const std::string& place, const ByStatement& told) {
        for (const auto& [text, rounds] : told) {
            for (const auto& [attempt, tuple] : rounds)
                m_ledger.tell(place, key("st-" + text.substr(text.size() - 4), attempt), tuple);
        }
    }

    std::shared_ptr<const stemmig::Lesson> m_lesson;
    Room m_room;
    DataFolder& m_folder;
    QtPlaces* m_qt;
    Totals& m_totals;
    Ledger m_ledger;
    std::size_t m_drawn = 0;
    bool m_restarted = false;
};

void measure(Figures& figures) {
    Totals totals;
    QtPlaces qt;
    const std::size_t wished = times(300, 10'000);
    for (std::uint64_t seed = 1; totals.rounds < wished; ++seed) {
        DataFolder folder("consistency");
        Hour hour(seed, folder, QtPlaces::built() ? &qt : nullptr, totals);
        hour.go();
    }
    figures.set("Consistency", "rounds compared", static_cast<double>(totals.rounds));
    figures.set("Consistency", "rounds told differently somewhere", static_cast<double>(totals.torn));
    figures.set("Consistency", "places silent about a round", static_cast<double>(totals.silent));
    figures.set("Consistency", "exports that differ when made again", static_cast<double>(totals.other_bytes));
    figures.set("Consistency", "tuples when asked ten times with the same ballots", static_cast<double>(totals.most_tuples));
    figures.set("Consistency", "second rounds with the same ballots", static_cast<double>(totals.repeated));
    figures.set("Consistency", "second rounds with the same ballots, other words", static_cast<double>(totals.other_repeats));
    if (QtPlaces::built())
        figures.set("Consistency", "app screens and PDF among the places", 1);
    else
        figures.notRun("Consistency", "app screens and PDF among the places", "built without Qt");
}

}  // namespace
}  // namespace attack

int main() { return attack::run("consistency", attack::measure); }
