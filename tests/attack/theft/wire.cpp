// SPDX-License-Identifier: GPL-3.0-or-later
// Row Wire: what somebody who listens to the Wi-Fi learns of whole lessons: lengths, times and directions.
#include <doctest/doctest.h>
#include <algorithm>
#include <random>
#include <set>
#include "participant/client/wire_names.hpp"
#include "tests/attack/theft/attack_main.hpp"
#include "tests/attack/theft/knowledge.hpp"
#include "tests/attack/theft/overheard.hpp"
#include "tests/attack/theft/searches.hpp"

namespace stemmig::attack {
namespace {

const char* const kRow = "Wire";
constexpr int kRounds = 2;
const std::string kChoice = "choice guessed over the commonest", kAnswered = "whether answered guessed over the commonest";

/// All that was heard in some lessons.
struct Log {
    std::set<std::size_t> said;               ///< lengths of what devices say, but for the handshake
    std::set<std::vector<std::size_t>> told;  ///< the lengths of what one device is told, one after another, repeats left out
    std::vector<Overheard> rounds;
    std::size_t steady = 0;  ///< devices with one connection, whose lengths are compared
};

std::vector<std::optional<Tap>> anyChoices(unsigned pupils, unsigned tick, std::mt19937_64& draw) {
    std::vector<std::optional<Tap>> out(pupils);
    for (auto& tap : out) {
        const auto what = draw() % 10;  // three in ten do nothing
        if (what >= 7) continue;
        const Mark mark = what == 6 ? kPassed : static_cast<Mark>(what % 3);
        tap = Tap{mark, ClientTime(static_cast<ClientTime::rep>(draw() % (2 * tick)))};
    }
    return out;
}

void listenToLesson(unsigned size, unsigned tick, const std::string& language, std::mt19937_64& draw, Log& log) {
    Room room({"slim-met-je-scherm", language, size, tick, {}});
    ClassOptions way = room.wayIn(size);
    way.seed = draw();
    PupilClass pupils(way);
    REQUIRE(pupils.joined());
    room.waitForClass(size);
    for (int round = 0; round < kRounds; ++round) {
        const auto taps = anyChoices(size, tick, draw);
        pupils.plan(taps);
        room.openRound();
        goOn(pupils, 5);
        const double closed = fineTime();
        room.closeRound();
        goOn(pupils, 1);
        pupils.with([&](std::vector<Pupil>& all) {
            for (std::size_t i = 0; i < all.size(); ++i) {
                log.rounds.push_back(
                    {featuresOf(all[i].heard, all[i].opened_at.back(), closed), taps[i] ? taps[i]->mark : kNothingYet});
            }
            return 0;
        });
    }
    pupils.with([&](std::vector<Pupil>& all) {
        std::size_t steady = 0;
        for (const Pupil& one : all) {
            const auto isGreeting = [](const Heard& message) { return message.size == Greeting::kSize; };
            const bool once = std::count_if(one.heard.begin(), one.heard.end(), isGreeting) == 1;
            steady += once ? 1 : 0;
            std::vector<std::size_t> lengths;
            for (const Heard& message : one.heard) {
                if (message.to_host && message.size != kHandshakeSize) log.said.insert(message.size);
                if (!message.to_host && (lengths.empty() || lengths.back() != message.size)) lengths.push_back(message.size);
            }
            if (once) log.told.insert(lengths);  // who came back on a busy machine has heard another part
        }
        log.steady += steady;
        return 0;
    });
}

void tell(const std::string& what, const std::string& all, const std::string& some, double value) {
    const std::string ours = what + ", " + all, part = what + ", " + some;
    if (isLong()) {
        figures().set(kRow, ours, value);
        figures().notRun(kRow, part, "the long form has more");
    } else {
        figures().notRun(kRow, ours, "the long form has it");
        figures().set(kRow, part, value);
    }
}

}  // namespace

TEST_CASE("wire: everything has one length a direction, in Dutch and in English, answered or not") {
    std::mt19937_64 draw(20261127);
    Log log;
    for (int lesson = 0; lesson < (isLong() ? 20 : 2); ++lesson)
        listenToLesson(25, 150, lesson % 2 == 0 ? "nl" : "en", draw, log);
    figures().notRun(kRow, "over a real Wi-Fi, phones and access points",
                     "no radio here: messages are noted at the sockets of the class");
    figures().set(kRow, "devices whose lengths were compared", static_cast<double>(log.steady));
    figures().set(kRow, "lengths of what devices say", static_cast<double>(log.said.size()));
    figures().set(kRow, "rows of lengths devices are told", static_cast<double>(log.told.size()));
}

TEST_CASE("wire: sizes and times tell neither a choice nor whether there was one") {
    std::mt19937_64 draw(20261128);
    Log classes;
    for (int lesson = 0; lesson < (isLong() ? 200 : 6); ++lesson)
        listenToLesson(25, 150, lesson % 2 == 0 ? "nl" : "en", draw, classes);
    const std::string classes_all = "200 lessons of 25 pupils", classes_some = "6 lessons of 25 pupils";
    tell(kChoice, classes_all, classes_some, advantage(classes.rounds, 25, itsChoice));
    tell(kAnswered, classes_all, classes_some, advantage(classes.rounds, 25, whetherAnswered));

    Log assembly;
    for (int lesson = 0; lesson < (isLong() ? 20 : 1); ++lesson)
        listenToLesson(300, 500, lesson % 2 == 0 ? "nl" : "en", draw, assembly);
    const std::string assembly_all = "20 lessons of 300 pupils", assembly_some = "1 lesson of 300 pupils";
    tell(kChoice, assembly_all, assembly_some, advantage(assembly.rounds, 1, itsChoice));
    tell(kAnswered, assembly_all, assembly_some, advantage(assembly.rounds, 1, whetherAnswered));
    figures().set(kRow, "rows of lengths devices are told, 300 pupils", static_cast<double>(assembly.told.size()));

    // Somebody who can hear it is found out.
    for (Overheard& one : classes.rounds) one.seen.push_back(one.mark == kNothingYet ? 0 : 1);
    figures().set(kRow, "a planted sign of answering, guessed over the commonest (control)",
                  advantage(classes.rounds, 25, whetherAnswered));
}

}  // namespace stemmig::attack
