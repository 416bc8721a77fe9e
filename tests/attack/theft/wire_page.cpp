// SPDX-License-Identifier: GPL-3.0-or-later
// Row Wire: real pages in a browser, overheard: choices, answers, and whether the Info page was opened.
#include <doctest/doctest.h>
#include <set>
#include <sstream>
#include "tests/attack/theft/attack_main.hpp"
#include "tests/attack/theft/overheard.hpp"
#include "tests/e2e/process.hpp"

namespace stemmig::attack {
namespace {

const char* const kRow = "Wire";

struct Pages {
    std::vector<Overheard> rounds;
    std::set<std::string> said, told;  ///< lengths, as page_wire.mjs prints them
};

/// Reads what page_wire.mjs prints.
Pages overhear(unsigned pages, unsigned lessons, unsigned tick) {
    test::Process node({"/usr/bin/env", "STEMMIG_BIN=" STEMMIG_BIN, STEMMIG_NODE,
                        STEMMIG_SOURCE_DIR "/tests/attack/theft/page_wire.mjs", std::to_string(pages), std::to_string(lessons),
                        std::to_string(tick)});
    REQUIRE_MESSAGE(node.wait() == 0, node.errors());
    Pages out;
    std::vector<Heard> heard;
    Overheard round;
    double opened = 0, closed = 0;
    const auto finish = [&] {
        if (heard.empty()) return;
        round.seen = featuresOf(heard, opened, closed);
        out.rounds.push_back(round);
        heard.clear();
    };
    std::istringstream printed(node.printed());
    for (std::string line; std::getline(printed, line);) {
        std::istringstream words(line);
        std::string what;
        words >> what;
        if (what == "round" || what == "lengths") finish();
        if (what == "round") {
            unsigned mark = 0;
            words >> round.info >> mark >> opened >> closed;
            round.mark = static_cast<Mark>(mark);
        } else if (what == "said" || what == "told") {
            Heard one;
            one.to_host = what == "said";
            words >> one.at >> one.size;
            heard.push_back(one);
        } else if (what == "lengths") {
            const std::size_t middle = line.find(" | ");
            out.said.insert(line.substr(8, middle - 8));
            out.told.insert(line.substr(middle + 3));
        }
    }
    finish();
    return out;
}

}  // namespace

TEST_CASE("wire: real pages say and are told the same lengths in both languages, and Info is opened unheard") {
    const unsigned pages = isLong() ? 20 : 8, lessons = isLong() ? 20 : 1;
    // Two seconds, where a lesson has five or more: every device spreads its ticks over a tenth of them, and in a much shorter
    // one the moment that drawing a page takes can be heard, above all with twenty pages on one machine.
    const Pages all = overhear(pages, lessons, isLong() ? 2000 : 300);
    REQUIRE(all.rounds.size() >= pages * lessons * 3);
    const auto tell = [&](const std::string& what, double value) {
        const std::string ours = what + ", 20 lessons of 20 pages", part = what + ", 1 lesson of 8 pages";
        figures().set(kRow, isLong() ? ours : part, value);
        figures().notRun(kRow, isLong() ? part : ours, isLong() ? "the long form has more" : "the long form has it");
    };
    tell("page: Info guessed over the commonest", advantage(all.rounds, 1, whetherInfo));
    tell("page: choice guessed over the commonest", advantage(all.rounds, 1, itsChoice));
    tell("page: whether answered guessed over the commonest", advantage(all.rounds, 1, whetherAnswered));
    figures().set(kRow, "page: lengths said other than 48 and 89", all.said == std::set<std::string>{"48 89"} ? 0 : 1);
    figures().set(kRow, "page: rows of lengths told, nl and en", static_cast<double>(all.told.size()));
}

}  // namespace stemmig::attack
