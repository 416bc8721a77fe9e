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
#include "tests/attack/theft/sniffer.hpp"

namespace stemmig::attack {
namespace {

const char* const kRow = "Wire";
constexpr int kRounds = 2;
const std::string kChoice = "choice guessed over the commonest", kAnswered = "whether answered guessed over the commonest";

/// All that was heard in some lessons, of messages or of packets.
struct Log {
    std::set<std::size_t> said;               ///< lengths of what devices say, but for the handshake
    std::set<std::vector<std::size_t>> told;  ///< the lengths of what one device is told, one after another, repeats left out
    std::vector<Overheard> rounds;
    std::size_t steady = 0;  ///< devices with one connection, whose lengths are compared

    /// @param once on one connection: who came back on a busy machine has heard another part
    void lengths(const std::vector<Heard>& heard, bool once) {
        std::vector<std::size_t> row;
        for (const Heard& one : heard) {
            if (one.to_host && one.size != kHandshakeSize) said.insert(one.size);
            if (!one.to_host && (row.empty() || row.back() != one.size)) row.push_back(one.size);
        }
        if (once) told.insert(row);
        steady += once ? 1 : 0;
    }
};

/// What two listeners heard of the same lessons: one at the sockets, one at the network interface (only root may).
struct Logs {
    Log messages, packets;
    unsigned missed = 0;
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

bool wasSteady(const Pupil& pupil) {
    const auto isGreeting = [](const Heard& message) { return message.size == Greeting::kSize; };
    return std::count_if(pupil.heard.begin(), pupil.heard.end(), isGreeting) == 1;
}

void listenToLesson(unsigned size, unsigned tick, const std::string& language, std::mt19937_64& draw, Logs& logs) {
    Room room({"slim-met-je-scherm", language, size, tick, {}});
    ClassOptions way = room.wayIn(size);
    way.seed = draw();
    PupilClass pupils(way);
    REQUIRE(pupils.joined());
    room.waitForClass(size);
    std::vector<std::vector<Heard>> packets(size);  // of both rounds
    for (int round = 0; round < kRounds; ++round) {
        std::optional<Sniffer> sniffer;
        if (Sniffer::whyNot().empty()) sniffer.emplace(way.host.port);
        const auto taps = anyChoices(size, tick, draw);
        pupils.plan(taps);
        room.openRound();
        goOn(pupils, 5);
        const double closed = fineTime();
        room.closeRound();
        goOn(pupils, 1);
        const Sniffer::Capture capture = sniffer ? sniffer->stop() : Sniffer::Capture{};
        logs.missed += capture.missed;
        pupils.with([&](std::vector<Pupil>& all) {
            for (std::size_t i = 0; i < all.size(); ++i) {
                const auto note = [&](Log& log, const std::vector<Heard>& heard) {
                    log.rounds.push_back({featuresOf(heard, all[i].opened_at.back(), closed), taps[i] ? taps[i]->mark : kNothingYet});
                };
                const auto passed = capture.of(all[i].address);
                note(logs.messages, all[i].heard);
                note(logs.packets, passed);
                packets[i].insert(packets[i].end(), passed.begin(), passed.end());
            }
            return 0;
        });
    }
    pupils.with([&](std::vector<Pupil>& all) {
        for (std::size_t i = 0; i < all.size(); ++i) {
            logs.messages.lengths(all[i].heard, wasSteady(all[i]));
            if (wasSteady(all[i])) logs.packets.lengths(packets[i], true);  // a handshake has packets of other lengths
        }
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

/// The same of packets, where somebody may listen to them.
void ofPackets(const std::string& figure, double value) {
    const std::string why = Sniffer::whyNot();
    why.empty() ? figures().set(kRow, figure, value) : figures().notRun(kRow, figure, why);
}

void tellBoth(const Logs& logs, std::size_t together, const std::string& all, const std::string& some) {
    const std::string why = Sniffer::whyNot();
    for (const auto& [what, answer] : {std::pair(kChoice, &itsChoice), std::pair(kAnswered, &whetherAnswered)}) {
        tell(what, all, some, advantage(logs.messages.rounds, together, answer));
        tell("packets: " + what, all, some, advantage(logs.packets.rounds, together, answer));
    }
}

}  // namespace

TEST_CASE("wire: everything has one length a direction, in Dutch and in English, answered or not") {
    std::mt19937_64 draw(20261127);
    Logs logs;
    for (int lesson = 0; lesson < (isLong() ? 20 : 2); ++lesson)
        listenToLesson(25, 150, lesson % 2 == 0 ? "nl" : "en", draw, logs);
    figures().notRun(kRow, "over a real Wi-Fi, phones and access points", "no radio here: listened to at sockets and on loopback");
    figures().set(kRow, "devices whose lengths were compared", static_cast<double>(logs.messages.steady));
    figures().set(kRow, "lengths of what devices say", static_cast<double>(logs.messages.said.size()));
    figures().set(kRow, "rows of lengths devices are told", static_cast<double>(logs.messages.told.size()));
    ofPackets("packets: lengths of what devices say", static_cast<double>(logs.packets.said.size()));
    ofPackets("packets: rows of lengths devices are told", static_cast<double>(logs.packets.told.size()));
    ofPackets("packets: missed by the listener", logs.missed);
}

TEST_CASE("wire: sizes and times tell neither a choice nor whether there was one") {
    std::mt19937_64 draw(20261128);
    Logs classes;
    for (int lesson = 0; lesson < (isLong() ? 200 : 6); ++lesson)
        listenToLesson(25, 150, lesson % 2 == 0 ? "nl" : "en", draw, classes);
    tellBoth(classes, 25, "200 lessons of 25 pupils", "6 lessons of 25 pupils");

    Logs assembly;
    for (int lesson = 0; lesson < (isLong() ? 20 : 1); ++lesson)
        listenToLesson(300, 500, lesson % 2 == 0 ? "nl" : "en", draw, assembly);
    tellBoth(assembly, 1, "20 lessons of 300 pupils", "1 lesson of 300 pupils");
    figures().set(kRow, "rows of lengths devices are told, 300 pupils", static_cast<double>(assembly.messages.told.size()));

    // Somebody who can hear it is found out.
    for (Overheard& one : classes.messages.rounds) one.seen.push_back(one.mark == kNothingYet ? 0 : 1);
    figures().set(kRow, "a planted sign of answering, guessed over the commonest (control)",
                  advantage(classes.messages.rounds, 25, whetherAnswered));
}

}  // namespace stemmig::attack
