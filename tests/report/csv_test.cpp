// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/report/csv.hpp"
#include <fstream>
#include "tests/report/report_support.hpp"

using namespace stemmig;
using namespace stemmig::test;

namespace {

using Row = std::vector<std::string>;

/// An RFC 4180 reader of our own, strict: what it gives back is what a spreadsheet sees.
std::vector<Row> parsed(const std::string& csv, char separator = ';') {
    REQUIRE(csv.rfind("\xEF\xBB\xBF", 0) == 0);
    std::vector<Row> rows(1, Row(1));
    bool quoted = false;
    for (std::size_t i = 3; i < csv.size(); ++i) {
        const char c = csv[i];
        std::string& cell = rows.back().back();
        if (quoted) {
            if (c != '"') {
                cell += c;
            } else if (csv[i + 1] == '"') {
                cell += csv[++i];
            } else {
                quoted = false;
            }
        } else if (c == '"' && cell.empty()) {
            quoted = true;
        } else if (c == separator) {
            rows.back().emplace_back();
        } else if (c == '\r' && csv[i + 1] == '\n') {
            ++i;
            rows.emplace_back(1);
        } else {
            cell += c;
        }
    }
    REQUIRE_FALSE(quoted);
    REQUIRE(rows.back() == Row(1));  // the last line ends like every other
    rows.pop_back();
    return rows;
}

SessionReport report() {
    const Lesson les = lesson();
    return makeReport(&les, session({roundOf(les, "c1", {2, 3, 0}), roundOf(les, "c1", {6, 0, 0}, 2), roundOf(les, "c3", {})}));
}

/// A report whose every text is this one.
SessionReport hostile(const std::string& text) {
    SessionReport out = report();
    out.title = words(text, text);
    out.label = out.day = text;
    for (ReportSection& section : out.sections) {
        section.key_message = words(text, text);
        for (ReportStatement& asked : section.statements) {
            asked.text = words(text, text);
            asked.choices.assign(3, words(text, text));
        }
    }
    return out;
}

}  // namespace

TEST_CASE("a CSV has a row for every choice and round, in words") {
    const auto rows = parsed(toCsv(report(), "en"));
    CHECK(rows[0] ==
          Row{"day", "lesson", "key message", "statement", "kind", "round", "answer", "right answer", "result", "understanding"});
    CHECK(rows[1] == Row{"2026-11-23", "The lesson", "Message km1.", "Statement c1.", "is this right?", "first round", "A. True",
                         "yes", "about a third", "understood"});
    CHECK(rows[5] == Row{"2026-11-23", "The lesson", "Message km1.", "Statement c1.", "is this right?", "second round",
                         "B. Not true", "", "few or nobody", "understood"});
    CHECK(rows[7] == Row{"2026-11-23", "The lesson", "Message km2.", "Statement c3.", "red flag?", "first round", "", "",
                         "no result", "no result shown"});
    CHECK(rows[8][9] == "not asked in this lesson");
    CHECK(rows.size() == 10);
    for (const Row& row : rows) CHECK(row.size() == 10);
    CHECK(parsed(toCsv(report(), "nl"))[1][8] == "ongeveer een derde");
}

TEST_CASE("a CSV has no number of pupils, no level and no session, and the class only when asked") {
    const std::string csv = toCsv(report(), "en");
    CHECK_FALSE(has(csv, "2b"));
    CHECK_FALSE(has(csv, "0a0b"));
    CHECK_FALSE(has(csv, "%"));
    std::string without_days = csv;
    for (std::size_t at; (at = without_days.find("2026-11-23")) != std::string::npos;) without_days.erase(at, 10);
    for (const char* name : {"km1", "km2", "km3", "km4", "c1", "c3"}) {
        for (std::size_t at; (at = without_days.find(name)) != std::string::npos;)
            without_days.erase(at, std::string(name).size());
    }
    CHECK(without_days.find_first_of("0123456789") == std::string::npos);
    const auto rows = parsed(toCsv(report(), "en", true));
    CHECK(rows[0][1] == "class");
    CHECK(rows[1][1] == "2b");
}

TEST_CASE("no cell can be taken for a formula, whatever a lesson says, and the text is whole behind its apostrophe") {
    for (const std::string text :
         {"=1+1", "+1", "-1+2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "=HYPERLINK(\"http://x\";\"y\")", "a;=1+1",
          "a\";=1+1", "a,=1+1", "a\r\n=1+1", "\"=1+1", "=cmd|' /C calc'!A0", "＝1+1", "−1", "a, -1"}) {
        CAPTURE(text);
        // As the program that reads it splits it: at semicolons, or by mistake at commas.
        for (const char separator : {';', ','}) {
            std::vector<Row> rows;
            const std::string csv = toCsv(hostile(text), "en", true);
            if (separator == ';') {
                rows = parsed(csv);
            } else {
                rows.emplace_back(1);
                for (const char c : csv.substr(3)) {
                    if (c == ',' || c == '\n')
                        rows.back().emplace_back();
                    else
                        rows.back().back() += c;
                }
            }
            for (const Row& row : rows) {
                for (const std::string& cell : row) {
                    const std::size_t first = cell.find_first_not_of(" \t\r\n\"");
                    if (first == std::string::npos) continue;
                    CAPTURE(cell);
                    CHECK(std::string("=+-@").find(cell[first]) == std::string::npos);
                    CHECK(cell.compare(first, 3, "＝") != 0);
                    CHECK(cell.compare(first, 3, "−") != 0);
                }
            }
        }
        const auto unmarked = [](std::string cell) {
            std::erase(cell, '\'');
            return cell;
        };
        CHECK(unmarked(parsed(toCsv(hostile(text), "en"))[1][1]) == unmarked(text));
    }
    CHECK(parsed(toCsv(hostile("a - b, c = d"), "en"))[1][1] == "a - b, c = d");  // ordinary signs stay as they are
}
