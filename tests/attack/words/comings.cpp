// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <stdexcept>
#include "host/console/screen.hpp"
#include "host/report/document.hpp"
#include "tests/attack/words/data_folder.hpp"
#include "tests/attack/words/differencing.hpp"
#include "tests/attack/words/surfaces.hpp"
#include "tests/server/probe.hpp"

namespace attack {

using namespace stemmig;

namespace {

// Of 14, 7 and 2 have the same words whatever the noise; 2 and two strangers would mostly have another.
constexpr unsigned kPupils = 14;
constexpr unsigned kStrangers = 2;
const Votes kVotes{7, 2, 5};

struct Second {
    Tuple words;
    std::size_t roster = 0, first_roster = 0;
    unsigned strangers = 0;
};

/// A second round while those who chose nothing are gone, and strangers are there whose devices do as they like.
Second secondRound(std::uint64_t seed, unsigned strangers, Mark their_mark) {
    Room room(kPupils, lettersLesson(1), seed);
    room.hold(0, kVotes);
    Second second{{}, 0, room.session().first_count.size(), 0};
    for (unsigned pupil = kPupils - kVotes.back(); pupil < kPupils; ++pupil) room.classroom.sleep(pupil);
    while (second.strangers < strangers && room.ask(Wish::LetOneIn)) {
        room.classroom.arrive();
        room.classroom.run(Instant{2000});
        ++second.strangers;
    }
    room.openAgain();
    room.vote(kVotes);
    // An honest device of a stranger says nothing; theirs get a choice into the box all the same.
    BallotBox& box = LiveRoomProbe::box(*room.classroom.room);
    const auto& first = room.session().first_count;
    for (const Seat& seat : *room.session().room.seats) {
        if (std::find(first.begin(), first.end(), seat.number) != first.end()) continue;
        box.hear(seat.number);
        box.put(seat.number, their_mark, room.choices());
    }
    room.close();
    second.words = tupleOf(room.words());
    second.roster = room.session().first_count.size();
    return second;
}

}  // namespace

void joinAndLeave(Figures& figures) {
    unsigned strangers = 0, rosters = 0, moved = 0;
    for (std::uint64_t seed = 1; seed <= times(6, 60); ++seed) {
        const Tuple alone = secondRound(seed, 0, kPassed).words;
        for (const Mark mark : {Mark{1}, kPassed}) {
            const Second second = secondRound(seed, kStrangers, mark);
            strangers += second.strangers;
            rosters += second.roster == second.first_roster && second.roster == kPupils ? 0 : 1;
            moved += second.words == alone ? 0 : 1;
        }
    }
    figures.set("Differencing", "strangers let in before a second round", strangers);
    figures.set("Differencing", "second rounds with another roster than the first", rosters);
    figures.set("Differencing", "second rounds that strangers moved", moved);
}

namespace {

struct Door {
    unsigned asked = 0, given = 0;    ///< while a round was open
    unsigned rooms = 0, between = 0;  ///< of so many rooms, those that gave one as soon as the round was over
};

/// Whether anybody new has a seat after `try_it`: one more, or one whose token is another.
bool givesSeat(Room& room, const std::function<void()>& try_it) {
    const std::vector<Seat> before = *room.session().room.seats;
    try_it();
    return *room.session().room.seats != before;
}

/// Newcomers with and without an address of their own, in whatever phase the room is.
void knock(Room& room, Address left_behind, Door& door) {
    for (const std::optional<Address> address : {std::optional<Address>(), std::optional<Address>(left_behind)}) {
        ++door.asked;
        if (givesSeat(room, [&] {
                room.classroom.arrive(address);
                room.classroom.run(Instant{500});
            }))
            ++door.given;
    }
}

/// A newcomer who wants to be a booth, and a teacher who says yes.
void knockForBooth(Room& room, Door& door) {
    ++door.asked;
    if (givesSeat(room, [&] {
            const auto tab = room.classroom.arrive();
            room.classroom.tabs[tab].session.askForBooth(3, room.classroom.now);
            room.classroom.run(Instant{500});
            room.classroom.room->publish();
            for (const BoothRequest& asked : room.classroom.published->booths_asked)
                (void)room.ask(Command::SeatBooth{asked.token, 3});
            room.classroom.run(Instant{500});
        }))
        ++door.given;
}

void tryDoor(std::uint64_t seed, bool shared_addresses, Door& door) {
    Room room(12, lettersLesson(2), seed, Instant{1000}, shared_addresses);
    room.hold(0, {6, 2, 4});
    // One pupil is gone and has left an address behind, one looks away and will not answer the close at once.
    const Address left_behind = room.classroom.tabs[11].address;
    room.classroom.sleep(11);
    room.classroom.cut(11, false);
    room.classroom.sleep(10);
    room.tell(Wish::LetOneIn);
    room.open(1);
    for (int i = 0; i < 5; ++i) knock(room, left_behind, door);
    knockForBooth(room, door);
    room.tell(Wish::Close);
    knock(room, left_behind, door);
    if (room.session().round->phase != Phase::Closing) throw std::runtime_error("the close was over too soon");
    ++door.rooms;
    if (givesSeat(room, [&] { room.classroom.run(kClosingPatience + Instant{20'000}); })) ++door.between;
}

}  // namespace

void seatsWhileOpen(Figures& figures) {
    Door door;
    for (std::uint64_t seed = 1; seed <= times(4, 40); ++seed) {
        for (const bool shared : {false, true}) tryDoor(seed, shared, door);
    }
    figures.set("Differencing", "seats asked for while a round was open", door.asked);
    figures.set("Differencing", "seats given meanwhile", door.given);
    figures.set("Differencing", "share of rooms that gave one when it was closed",
                door.between / static_cast<double>(door.rooms));
}

namespace {

/// Two lessons, weeks apart, in the records of one teacher.
class Weeks {
public:
    Weeks() : m_folder("differencing") {
        lesson(1, kLessonDay);
        lesson(2, "2026-12-07");
        readComparison();
    }

    Ledger ledger;
    std::size_t beyond = 0;  ///< characters of a change that are neither words nor arrows
    std::size_t told = 0;    ///< changes

private:
    void lesson(std::uint64_t seed, const std::string& day) {
        m_folder.open(day);
        Room room(20, m_lesson, seed);
        for (std::size_t statement = 0; statement < 6; ++statement) {
            room.hold(statement, anyVotes(room, 2 + statement % 3));
            room.openAgain();
            room.vote(anyVotes(room, room.choices()));
            room.close();
            look(*room.classroom.published);
        }
        room.end();
        const Session& ended = room.classroom.recorder.finished.value();
        for (const Released& record : ended.released)
            ledger.tell("session", {toHex(ended.id), record.statement, record.attempt}, tupleOf(record.release));
        if (!m_folder.records().finish(ended)) throw std::runtime_error("not finished");
    }

    void look(const Publication& now) {
        for (const std::string language : {"nl", "en"}) {
            for (const Line& line : liveLines(now, language)) {
                if (line.first == "result") note(line.second, language);
            }
        }
    }
    void note(const std::string& change, const std::string& language) {
        beyond += withoutWords(change, language).size();
        ++told;
    }

    void readComparison() {
        const std::vector<PastSession> past = m_folder.records().sessions();
        const SessionReport later = makeReport(m_lesson.get(), past.at(0)), earlier = makeReport(m_lesson.get(), past.at(1));
        for (const std::string language : {"nl", "en"}) {
            std::size_t statement = 0;
            for (const Block& block : comparisonDocument(compare(earlier, later), language).blocks) {
                const auto* table = std::get_if<WordsTable>(&block);
                if (table == nullptr) continue;
                const std::string id = "st-" + letters(statement++);
                // The last words of the earlier lesson beside the first of the later one.
                tell({earlier.session, id, 2}, *table, 0, language);
                tell({later.session, id, 1}, *table, 1, language);
            }
            if (statement != 6) throw std::runtime_error("the comparison lacks a statement");
        }
    }
    void tell(const Ledger::RoundKey& round, const WordsTable& table, std::size_t column, const std::string& language) {
        Tuple tuple;
        for (const WordsTable::Row& row : table.rows) {
            const WordCell& cell = row.cells.at(column);
            note(cell.text, language);
            const auto level = levelOfWord(cell.text, language);
            tuple.push_back(level && level == cell.level ? *level : kUnreadable.front());
        }
        ledger.tell("comparison", round, tuple);
    }

    std::shared_ptr<const Lesson> m_lesson = lettersLesson(6);
    DataFolder m_folder;
};

}  // namespace

void changes(Figures& figures) {
    std::size_t torn = 0, beyond = 0, told = 0;
    for (unsigned teacher = 0; teacher < times(2, 20); ++teacher) {
        const Weeks weeks;
        torn += weeks.ledger.torn();
        beyond += weeks.beyond;
        told += weeks.told;
    }
    figures.set("Differencing", "changes told, second rounds and follow-up lessons", static_cast<double>(told));
    figures.set("Differencing", "letters in them beside the two words", static_cast<double>(beyond));
    figures.set("Differencing", "rounds a follow-up report tells otherwise", static_cast<double>(torn));
}

}  // namespace attack
