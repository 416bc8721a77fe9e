// SPDX-License-Identifier: GPL-3.0-or-later
// Row Wire: what somebody who listens to the Wi-Fi learns of whole lessons: lengths, times and directions.
#include <doctest/doctest.h>
#include <algorithm>
#include <random>
#include <set>
#include "participant/client/wire_names.hpp"
#include "tests/attack/theft/attack_main.hpp"
#include "tests/attack/theft/guess.hpp"
#include "tests/attack/theft/knowledge.hpp"

namespace stemmig::attack {
namespace {

const char* const kRow = "Wire";
constexpr unsigned kTick = 100;
constexpr int kRounds = 2;

/// What is to be guessed of one pupil in one round, with what was heard of it.
struct Overheard {
    std::vector<double> seen;
    Mark mark = kNothingYet;
};

/// All that was heard in some lessons.
struct Log {
    std::set<std::size_t> said;               ///< lengths of what devices say, but for the handshake
    std::set<std::vector<std::size_t>> told;  ///< the lengths of what one device is told, one after another, repeats left out
    std::vector<Overheard> rounds;
};

std::vector<std::optional<Tap>> anyChoices(unsigned pupils, std::mt19937_64& draw) {
    std::vector<std::optional<Tap>> out(pupils);
    for (auto& tap : out) {
        const auto what = draw() % 10;  // three in ten do nothing
        if (what >= 7) continue;
        const Mark mark = what == 6 ? kPassed : static_cast<Mark>(what % 3);
        tap = Tap{mark, ClientTime(static_cast<ClientTime::rep>(draw() % (2 * kTick)))};
    }
    return out;
}

double mean(const std::vector<double>& values) {
    double sum = 0;
    for (const double value : values) sum += value;
    return values.empty() ? 0 : sum / static_cast<double>(values.size());
}

/// Sizes, times and directions of one pupil's messages from the open to the words. -1 where there is none.
std::vector<double> featuresOf(const std::vector<Heard>& heard, double opened, double closed) {
    std::vector<double> said, told, replies, gaps, said_sizes, told_sizes, after_close;
    double last_said = -1;
    for (const Heard& one : heard) {
        if (one.at < opened) continue;
        if (one.at >= closed) after_close.push_back((one.at - closed) * (one.to_host ? 1 : -1));
        (one.to_host ? said : told).push_back(one.at - opened);
        (one.to_host ? said_sizes : told_sizes).push_back(static_cast<double>(one.size));
        if (one.to_host) {
            if (last_said >= 0) gaps.push_back(one.at - last_said);
            last_said = one.at;
        } else if (last_said >= 0) {
            replies.push_back(one.at - last_said);
        }
    }
    std::vector<double> out{static_cast<double>(said.size()),
                            static_cast<double>(told.size()),
                            mean(said_sizes),
                            mean(told_sizes),
                            mean(gaps),
                            mean(replies),
                            static_cast<double>(after_close.size())};
    for (const auto* list : {&said, &told, &gaps, &replies, &said_sizes, &told_sizes, &after_close}) {
        for (std::size_t i = 0; i < 5; ++i) out.push_back(i < list->size() ? (*list)[i] : -1);
    }
    return out;
}

/// Lets some ticks pass: until the first pupil has said so many more messages.
void someTicks(PupilClass& pupils, std::size_t ticks) {
    const std::size_t now = pupils.with([](std::vector<Pupil>& all) { return all.front().said.size(); });
    REQUIRE(pupils.until([&](const std::vector<Pupil>& all) { return all.front().said.size() >= now + ticks; }));
}

void listenToLesson(unsigned size, const std::string& language, std::mt19937_64& draw, Log& log) {
    Room room({"slim-met-je-scherm", language, size, kTick, {}});
    ClassOptions way = room.wayIn(size);
    way.seed = draw();
    PupilClass pupils(way);
    REQUIRE(pupils.joined());
    room.waitForClass(size);
    for (int round = 0; round < kRounds; ++round) {
        const auto taps = anyChoices(size, draw);
        pupils.plan(taps);
        room.openRound();
        someTicks(pupils, 5);
        const double closed = fineTime();
        room.closeRound();
        someTicks(pupils, 1);
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
        REQUIRE(steady * 10 >= all.size() * 9);
        return 0;
    });
}

/// How much better somebody guesses who heard, than somebody who knows what is commonest.
double advantage(const Log& log, std::size_t together, const std::function<int(Mark)>& answer) {
    std::vector<Example> examples;
    for (const Overheard& one : log.rounds) examples.push_back({one.seen, answer(one.mark)});
    return guessed(examples, together, 1) - commonest(examples);
}

void tell(const std::string& what, double value) {
    const std::string ours = what + ", 200 lessons of 25 pupils", part = what + ", 8 lessons of 25 pupils";
    if (isLong()) {
        figures().set(kRow, ours, value);
        figures().notRun(kRow, part, "the long form has more");
    } else {
        figures().notRun(kRow, ours, "the long form has it");
        figures().set(kRow, part, value);
    }
}

const std::function<int(Mark)> kChoice = [](Mark mark) { return mark; };
const std::function<int(Mark)> kWhetherAnswered = [](Mark mark) { return mark == kNothingYet ? 0 : 1; };

}  // namespace

TEST_CASE("wire: everything has one length a direction, and times tell neither a choice nor whether there was one") {
    std::mt19937_64 draw(20261127);
    Log classes;
    for (int lesson = 0; lesson < (isLong() ? 200 : 8); ++lesson)
        listenToLesson(25, lesson % 2 == 0 ? "nl" : "en", draw, classes);
    tell("choice guessed over the commonest", advantage(classes, 25, kChoice));
    tell("whether answered guessed over the commonest", advantage(classes, 25, kWhetherAnswered));

    Log assembly;
    for (int lesson = 0; lesson < (isLong() ? 20 : 1); ++lesson)
        listenToLesson(300, lesson % 2 == 0 ? "nl" : "en", draw, assembly);
    const double choice = advantage(assembly, 1, kChoice), whether = advantage(assembly, 1, kWhetherAnswered);
    figures().set(kRow, "choice guessed over the commonest, 300 pupils", choice);
    figures().set(kRow, "whether answered guessed over the commonest, 300 pupils", whether);

    std::set<std::size_t> said = classes.said;
    said.insert(assembly.said.begin(), assembly.said.end());
    figures().set(kRow, "lengths of what devices say", static_cast<double>(said.size()));
    figures().set(kRow, "rows of lengths devices are told, nl and en, answered or not", static_cast<double>(classes.told.size()));
    figures().set(kRow, "rows of lengths devices are told, 300 pupils", static_cast<double>(assembly.told.size()));

    // Somebody who can hear it is found out.
    Log planted = classes;
    for (Overheard& one : planted.rounds) one.seen.push_back(one.mark == kNothingYet ? 0 : 1);
    figures().set(kRow, "a planted sign of answering, guessed over the commonest (control)",
                  advantage(planted, 25, kWhetherAnswered));
}

}  // namespace stemmig::attack
