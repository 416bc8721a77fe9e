// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/report/csv.hpp"

#include "host/lesson/csv_cells.hpp"
#include "host/report/phrases.hpp"

namespace stemmig {

namespace {

/// The cells that are the same for every row of a report, and the class only when it is wanted.
struct Rows {
    const SessionReport& report;
    const std::string& language;
    bool with_label;
    std::string sheet{kCsvMark};

    void add(std::vector<std::string> cells) {
        cells.insert(cells.begin(), {report.day, report.title.in(language)});
        if (with_label) cells.insert(cells.begin() + 1, report.label);
        sheet += csvRow(cells);
    }

    void addRound(const ReportSection& section, const ReportStatement& asked, const AskedRound& round) {
        const std::string kind = asked.known ? phrases::kind(asked.kind).in(language) : "";
        const auto line = [&](const std::string& choice, const std::string& right, const std::string& word) {
            add({section.key_message.in(language), asked.text.in(language), kind, phrases::round(round.attempt).in(language),
                 choice, right, word, sentence(asked.understanding).in(language)});
        };
        if (round.withheld) line("", "", phrases::noResult().in(language));
        for (std::size_t i = 0; i < round.words.size(); ++i) {
            const std::string text = i < asked.choices.size() ? asked.choices[i].in(language) : "";
            const bool right = asked.answer_key && *asked.answer_key == i;
            line(phrases::letter(i) + (text.empty() ? "" : ". ") + text, right ? (language == "nl" ? "ja" : "yes") : "",
                 round.words[i].text.in(language));
        }
    }
};

std::vector<std::string> headings(const std::string& language, bool with_label) {
    std::vector<std::string> out =
        language == "nl"
            ? std::vector<std::string>{"dag",      "klas",           "les",     "kernboodschap", "stelling", "soort", "ronde",
                                       "antwoord", "goede antwoord", "uitslag", "begrip"}
            : std::vector<std::string>{"day",   "class",  "lesson",       "key message", "statement",    "kind",
                                       "round", "answer", "right answer", "result",      "understanding"};
    if (!with_label) out.erase(out.begin() + 1);
    return out;
}

}  // namespace

std::string toCsv(const SessionReport& report, const std::string& language, bool with_label) {
    Rows rows{report, language, with_label};
    rows.sheet += csvRow(headings(language, with_label));
    for (const ReportSection& section : report.sections) {
        for (const ReportStatement& asked : section.statements) {
            for (const AskedRound& round : asked.rounds) rows.addRound(section, asked, round);
        }
        if (section.statements.empty())
            rows.add({section.key_message.in(language), "", "", "", "", "", "", sentence(section.understanding).in(language)});
    }
    return std::move(rows.sheet);
}

}  // namespace stemmig
