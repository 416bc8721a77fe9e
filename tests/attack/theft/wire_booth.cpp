// SPDX-License-Identifier: GPL-3.0-or-later
// Row Wire: shared booths beside own devices, overheard.
#include <doctest/doctest.h>
#include <algorithm>
#include <random>
#include <set>
#include "tests/attack/theft/attack_main.hpp"
#include "tests/attack/theft/knowledge.hpp"
#include "tests/attack/theft/overheard.hpp"
#include "tests/attack/theft/searches.hpp"

namespace stemmig::attack {
namespace {

const char* const kRow = "Wire";
constexpr unsigned kBooths = 8, kPupilsEach = 3, kOwn = 1;
constexpr unsigned kTick = 150;
constexpr int kRounds = 2;

struct Log {
    std::set<std::size_t> said;                               ///< lengths of what booths say in a round
    std::set<std::vector<std::size_t>> told_booth, told_own;  ///< the lengths one device is told in a round, repeats left out
    std::vector<Overheard> rounds;                            ///< of booths
};

/// In three of ten booths nobody has a turn; in the others all three choose the same.
Mark castAtBooth(const Pupil& booth, std::mt19937_64& draw) {
    const auto what = draw() % 10;
    const Mark mark = what < 7 ? static_cast<Mark>(what % 3) : kNothingYet;
    const auto& view = booth.device->view();
    REQUIRE(view);
    for (unsigned turn = 0; turn < kPupilsEach && mark != kNothingYet; ++turn) booth.device->cast(view->ballot, mark);
    if (mark != kNothingYet) REQUIRE(booth.device->castFor(view->ballot) == kPupilsEach);
    return mark;
}

void note(const Pupil& one, double closed, bool booth, Log& log) {
    std::vector<std::size_t> told;
    for (const Heard& message : one.heard) {
        if (message.at < one.opened_at.back()) continue;
        if (message.to_host && booth) log.said.insert(message.size);
        if (!message.to_host && (told.empty() || told.back() != message.size)) told.push_back(message.size);
    }
    (booth ? log.told_booth : log.told_own).insert(told);
    if (booth) log.rounds.back().seen = featuresOf(one.heard, one.opened_at.back(), closed);
}

void listenToLesson(const std::string& language, std::mt19937_64& draw, Log& log) {
    Room room({"slim-met-je-scherm", language, kBooths * kPupilsEach + kOwn, kTick, {}});
    ClassOptions way = room.wayIn(kBooths + kOwn);
    way.seed = draw();
    PupilClass pupils(way);
    REQUIRE(pupils.joined());
    pupils.askForBooths(kBooths, kPupilsEach);
    room.seatBooths(kBooths, kPupilsEach);
    REQUIRE(pupils.joined());
    for (std::size_t round = 1; round <= kRounds; ++round) {
        room.openRound();
        REQUIRE(pupils.until([&](const std::vector<Pupil>& all) {
            return std::all_of(all.begin(), all.end(), [&](const Pupil& one) { return one.rounds.size() == round; });
        }));
        goOn(pupils, 1);
        const auto marks = pupils.with([&](std::vector<Pupil>& all) {
            std::vector<Mark> out;
            for (unsigned booth = 0; booth < kBooths; ++booth) out.push_back(castAtBooth(all[booth], draw));
            return out;
        });
        goOn(pupils, 3);
        const double closed = fineTime();
        room.closeRound();
        goOn(pupils, 1);
        pupils.with([&](std::vector<Pupil>& all) {
            for (std::size_t i = 0; i < all.size(); ++i) {
                const bool booth = i < kBooths;
                if (booth) log.rounds.push_back({{}, marks[i]});
                note(all[i], closed, booth, log);
            }
            return 0;
        });
    }
}

}  // namespace

TEST_CASE("wire: a booth sounds as any device does, and tells neither choices nor turns") {
    std::mt19937_64 draw(20261129);
    Log log;
    for (int lesson = 0; lesson < (isLong() ? 40 : 4); ++lesson) listenToLesson(lesson % 2 == 0 ? "nl" : "en", draw, log);
    figures().set(kRow, "booth: lengths of what it says in a round", static_cast<double>(log.said.size()));
    log.told_booth.merge(log.told_own);
    figures().set(kRow, "booth: rows of lengths booths and own devices are told in a round",
                  static_cast<double>(log.told_booth.size()));
    const auto tell = [&](const std::string& what, const std::function<int(const Overheard&)>& answer) {
        const std::string ours = what + ", 40 lessons of 8 booths", part = what + ", 4 lessons of 8 booths";
        figures().set(kRow, isLong() ? ours : part, advantage(log.rounds, kBooths, answer));
        figures().notRun(kRow, isLong() ? part : ours, isLong() ? "the long form has more" : "the long form has it");
    };
    tell("booth: choice guessed over the commonest", itsChoice);
    tell("booth: whether there were turns guessed over the commonest", whetherAnswered);
}

}  // namespace stemmig::attack
