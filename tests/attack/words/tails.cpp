// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include "host/console/screen.hpp"
#include "host/report/csv.hpp"
#include "host/server/translate.hpp"
#include "tests/attack/figures.hpp"
#include "tests/attack/words/data_folder.hpp"
#include "tests/attack/words/qt_places.hpp"
#include "tests/attack/words/room.hpp"

// Tails: nobody, one and two are the same bytes, and so are all but two, all but one and all; a result holds no digit; and
// passing cannot be told from choosing.
namespace attack {

using namespace stemmig;

namespace {

/// Everything that leaves the host for a pair of eyes: screens, frames, report and CSV, of one lesson with one round.
class Seen {
public:
    Seen(Room& room, QtPlaces* qt) : m_room(room), m_qt(qt) {}

    void look() {
        const Publication& now = *m_room.classroom.published;
        for (const std::string language : {"nl", "en"}) {
            for (const Line& line : liveLines(now, language)) addLine(line);
            for (const Line& line : stateLines(now, language)) addLine(line);
            if (m_qt == nullptr) continue;
            m_qt->show(m_room.classroom.published, language);
            bytes += m_qt->everything();
        }
        const Session& session = m_room.session();
        const Bytes page = encodeView(seatView(session, session.room.seats->front().number, false), {"nl", "en"}, Instant{1000});
        bytes.append(page.begin(), page.end());
    }

    /// The report of the session, as if it had ended.
    void report() {
        PastSession past{toHex(m_room.session().id), kLessonDay, "letters", "", "", {}, {}};
        for (const Released& record : m_room.session().released) {
            past.rounds.push_back(
                {past.id, past.day, past.lesson, record.statement, record.hash, record.attempt, record.policy, record.release});
        }
        const SessionReport report = makeReport(m_room.session().lesson.get(), past);
        for (const std::string language : {"nl", "en"}) {
            const std::string csv = toCsv(report, language);
            bytes += csv;
            for (const std::string& cell : csvResults(csv)) digits += digitsIn(cell);
            const Document document = reportDocument(report, language);
            if (m_qt != nullptr) bytes += m_qt->pdf(document, kLessonDay);
            for (const Block& block : document.blocks) {
                if (const auto* table = std::get_if<WordsTable>(&block)) addCells(*table);
            }
        }
    }

    std::string bytes;
    unsigned digits = 0;   ///< in result regions
    unsigned regions = 0;  ///< looked at

private:
    void addLine(const Line& line) {
        bytes += line.first + ": " + line.second + "\n";
        if (line.first != "result" && line.first != "shown") return;
        digits += digitsIn(line.second);
        ++regions;
    }
    void addCells(const WordsTable& table) {
        for (const WordsTable::Row& row : table.rows) {
            for (const WordCell& cell : row.cells) digits += digitsIn(cell.text);
            ++regions;
        }
    }

    Room& m_room;
    QtPlaces* m_qt;
};

struct Totals {
    std::size_t most_low = 0, most_high = 0;  ///< kinds of bytes for the three counts of a tail
    unsigned digits = 0, regions = 0;
    std::size_t compared = 0;
};

/// Of one lesson with one round, in which everybody who does not choose passes.
std::string bytesOf(unsigned pupils, std::size_t statement, const Votes& votes, QtPlaces* qt, Totals& totals) {
    Room room(pupils, lettersLesson(3), 7);
    Seen seen(room, qt);
    room.open(statement);
    room.vote(votes, true);
    room.classroom.run(Instant{3000});
    seen.look();
    room.close();
    seen.look();
    room.show();
    seen.look();
    seen.report();
    totals.digits += seen.digits;
    totals.regions += seen.regions;
    ++totals.compared;
    return seen.bytes;
}

/// Choice 0 is taken by `few` or by all but `few`; the others pass, or take the last choice.
std::string bytesWith(unsigned pupils, std::size_t statement, unsigned few, bool high, bool others_choose, QtPlaces* qt,
                      Totals& totals) {
    const std::size_t choices = 2 + statement % 3;
    Votes votes(choices + 1, 0);
    votes[0] = high ? pupils - few : few;
    if (high && others_choose) votes[choices - 1] = few;
    if (!high) votes[1] = pupils / 2;  // the middle of the middle word, whatever the noise
    votes.back() = pupils - votes[0] - votes[1] - (high && others_choose && choices > 2 ? few : 0);
    return bytesOf(pupils, statement, votes, qt, totals);
}

Totals compareTails(QtPlaces* qt) {
    Totals totals;
    for (const unsigned pupils : {25U, 10U, 13U, 16U, 32U}) {
        if (pupils != 25 && form() == Form::Brief) break;
        for (std::size_t statement = 0; statement < 3; ++statement) {
            std::set<std::string> low, high;
            for (const unsigned few : {0U, 1U, 2U}) {
                low.insert(bytesWith(pupils, statement, few, false, false, qt, totals));
                for (const bool others_choose : {false, true})
                    high.insert(bytesWith(pupils, statement, few, true, others_choose, qt, totals));
            }
            totals.most_low = std::max(totals.most_low, low.size());
            totals.most_high = std::max(totals.most_high, high.size());
        }
    }
    return totals;
}

/// What the console says while so many of 25 act, at every tick.
std::vector<std::string> progressOf(unsigned acting, bool pass) {
    Room room(25, lettersLesson(1), 3);
    room.open(0);
    std::vector<std::string> said;
    for (unsigned pupil = 0; pupil < 25; ++pupil) {
        if (pupil < acting) room.classroom.choose(pupil, pass ? kPassed : static_cast<Mark>(pupil % 2));
        room.classroom.run(Instant{500});
        for (const Line& line : liveLines(*room.classroom.published, "en")) {
            if (line.first == "progress") said.push_back(line.second);
        }
    }
    return said;
}

void comparePassing(Figures& figures) {
    unsigned different = 0;
    std::set<std::string> words;
    for (const unsigned acting : {0U, 5U, 12U, 25U}) {
        const std::vector<std::string> choosing = progressOf(acting, false), passing = progressOf(acting, true);
        if (choosing != passing) ++different;
        words.insert(choosing.begin(), choosing.end());
    }
    figures.set("Tails", "classes whose progress tells passing from choosing", different);
    figures.set("Tails", "progress words seen meanwhile", static_cast<double>(words.size()));
}

void measure(Figures& figures) {
    QtPlaces qt;
    const Totals totals = compareTails(QtPlaces::built() ? &qt : nullptr);
    figures.set("Tails", "lessons compared", static_cast<double>(totals.compared));
    figures.set("Tails", "kinds of bytes for 0, 1 and 2", static_cast<double>(totals.most_low));
    figures.set("Tails", "kinds of bytes for N-2, N-1 and N", static_cast<double>(totals.most_high));
    figures.set("Tails", "result regions looked at", totals.regions);
    figures.set("Tails", "digits in result regions", totals.digits);
    comparePassing(figures);
    if (QtPlaces::built())
        figures.set("Tails", "app screens and PDF among the bytes", 1);
    else
        figures.notRun("Tails", "app screens and PDF among the bytes", "built without Qt");
}

}  // namespace
}  // namespace attack

int main() { return attack::run("tails", attack::measure); }
