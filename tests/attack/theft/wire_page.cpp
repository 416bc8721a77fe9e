// SPDX-License-Identifier: GPL-3.0-or-later
// Row Wire: real pages in a browser, overheard: choices, answers, and whether the Info page was opened.
#include <doctest/doctest.h>
#include <algorithm>
#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <sstream>
#include "tests/attack/theft/attack_main.hpp"
#include "tests/attack/theft/overheard.hpp"
#include "tests/attack/theft/sniffer.hpp"
#include "tests/e2e/process.hpp"

namespace stemmig::attack {
namespace {

const char* const kRow = "Wire";

/// From when a page says something to when its packet passes, at most; and what two clocks may differ. Milliseconds.
constexpr double kLate = 100, kEarly = 1;

/// What one page did in one round, as page_wire.mjs prints it. Times are those of the class's clock.
struct PageRound {
    bool info = false;
    Mark mark = kNothingYet;
    double begin = 0, closed = 0, end = 0;
    std::vector<double> said;
};

struct Pages {
    std::vector<PageRound> rounds;
    std::set<std::string> said, told;  ///< lengths
    Sniffer::Capture capture;
};

/// What to add to the system's monotonic clock for the class's.
double classTime() {
    return fineTime() - std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

Pages overhear(unsigned pages, unsigned lessons, unsigned tick) {
    const std::uint16_t port = test::freePort();
    std::optional<Sniffer> sniffer;
    if (Sniffer::whyNot().empty()) sniffer.emplace(port);
    test::Process node({"/usr/bin/env", "STEMMIG_BIN=" STEMMIG_BIN, STEMMIG_NODE,
                        STEMMIG_SOURCE_DIR "/tests/attack/theft/page_wire.mjs", std::to_string(pages), std::to_string(lessons),
                        std::to_string(tick), std::to_string(port)});
    REQUIRE_MESSAGE(node.wait() == 0, node.errors());
    Pages out;
    if (sniffer) out.capture = sniffer->stop();
    const double shift = classTime();
    std::istringstream printed(node.printed());
    for (std::string line; std::getline(printed, line);) {
        std::istringstream words(line);
        std::string what;
        words >> what;
        if (what == "round") {
            PageRound& round = out.rounds.emplace_back();
            unsigned mark = 0;
            words >> round.info >> mark >> round.begin >> round.closed >> round.end;
            round.mark = static_cast<Mark>(mark);
            for (double* time : {&round.begin, &round.closed, &round.end}) *time += shift;
        } else if (what == "said") {
            double at = 0;
            words >> at;
            out.rounds.back().said.push_back(at + shift);
        } else if (what == "lengths") {
            const std::size_t middle = line.find(" | ");
            out.said.insert(line.substr(8, middle - 8));
            out.told.insert(line.substr(middle + 3));
        }
    }
    return out;
}

/// The packets of a page in a round: those of the connection that speaks soonest after the page does, all in all. Empty when none
/// does each time.
std::vector<Heard> packetsOf(const PageRound& round, const std::vector<Sniffer::Packet>& packets) {
    const auto from = [&](double time) {
        return std::lower_bound(packets.begin(), packets.end(), time,
                                [](const Sniffer::Packet& one, double at) { return one.heard.at < at; });
    };
    struct Fit {
        std::size_t times = 0;
        double late = 0;
    };
    std::map<std::uint16_t, Fit> fits;
    for (const double at : round.said) {
        std::set<std::uint16_t> seen;
        for (auto one = from(at - kEarly); one != packets.end() && one->heard.at < at + kLate; ++one) {
            if (!one->heard.to_host || !seen.insert(one->port).second) continue;
            ++fits[one->port].times;
            fits[one->port].late += one->heard.at - at;
        }
    }
    std::optional<std::uint16_t> port;
    for (const auto& [other, fit] : fits)
        if (fit.times == round.said.size() && (!port || fit.late < fits[*port].late)) port = other;
    std::vector<Heard> out;
    for (auto one = from(round.begin); port && one != packets.end() && one->heard.at < round.end; ++one)
        if (one->port == *port) out.push_back(one->heard);
    return out;
}

std::vector<Overheard> heardOf(Pages& pages) {
    std::vector<Sniffer::Packet>& packets = pages.capture.packets;
    std::stable_sort(packets.begin(), packets.end(), [](const auto& a, const auto& b) { return a.heard.at < b.heard.at; });
    std::vector<Overheard> out;
    for (const PageRound& round : pages.rounds) {
        const std::vector<Heard> heard = packetsOf(round, packets);
        const auto first = [&](double after) {
            return std::find_if(heard.begin(), heard.end(), [&](const Heard& one) { return !one.to_host && one.at >= after; });
        };
        const auto opened = first(round.begin), closed = first(round.closed);
        if (opened == heard.end() || closed == heard.end()) continue;
        out.push_back({featuresOf(heard, opened->at, closed->at), round.mark, round.info});
    }
    return out;
}

}  // namespace

TEST_CASE("wire: real pages say and are told the same lengths in both languages, and Info is opened unheard") {
    const unsigned pages = isLong() ? 20 : 8, lessons = isLong() ? 20 : 1;
    // Two seconds, where the host by itself takes five or more: every device spreads its ticks over a tenth of them, which in a
    // much shorter one may be less than twenty pages on one machine take to draw.
    Pages all = overhear(pages, lessons, isLong() ? 2000 : 300);
    CHECK(all.capture.missed == 0);
    REQUIRE(all.rounds.size() >= pages * lessons * 3);
    const std::vector<Overheard> heard = heardOf(all);
    const std::string why = Sniffer::whyNot();
    const auto tell = [&](const std::string& what, double value) {
        const std::string ours = what + ", 20 lessons of 20 pages", part = what + ", 1 lesson of 8 pages";
        const std::string &here = isLong() ? ours : part, &there = isLong() ? part : ours;
        why.empty() ? figures().set(kRow, here, value) : figures().notRun(kRow, here, why);
        figures().notRun(kRow, there, isLong() ? "the long form has more" : "the long form has it");
    };
    tell("page: share of rounds that were heard", static_cast<double>(heard.size()) / static_cast<double>(all.rounds.size()));
    tell("page: Info guessed over the commonest", heard.empty() ? 0 : advantage(heard, 1, whetherInfo));
    tell("page: choice guessed over the commonest", heard.empty() ? 0 : advantage(heard, 1, itsChoice));
    tell("page: whether answered guessed over the commonest", heard.empty() ? 0 : advantage(heard, 1, whetherAnswered));
    figures().set(kRow, "page: lengths said other than 48 and 89", all.said == std::set<std::string>{"48 89"} ? 0 : 1);
    figures().set(kRow, "page: rows of lengths told, nl and en", static_cast<double>(all.told.size()));
}

}  // namespace stemmig::attack
