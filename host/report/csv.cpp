// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/report/csv.hpp"

#include <algorithm>
#include <string_view>
#include "host/report/phrases.hpp"

namespace stemmig {

namespace {

bool startsWithSign(std::string_view text) {
    // Some spreadsheets take the wide forms and the minus of printers for the same signs.
    constexpr std::string_view signs[] = {"=", "+", "-", "@", "＝", "＋", "－", "＠", "−"};
    return std::any_of(std::begin(signs), std::end(signs), [&](std::string_view sign) { return text.starts_with(sign); });
}

/// With an apostrophe before everything that a spreadsheet could take for a formula: at the start of the cell, and where a
/// program that splits at commas would see the start of one.
std::string withoutFormulas(std::string_view cell) {
    std::string safe = cell.find_first_of("\t\r\n") == 0 ? "'" : "";
    bool at_start = true;
    for (std::size_t i = 0; i < cell.size(); ++i) {
        if (at_start && startsWithSign(cell.substr(i))) safe += '\'';
        const bool blank = std::string_view(" \t\r\n").find(cell[i]) != std::string_view::npos;
        at_start = std::string_view(",;\"\t\r\n").find(cell[i]) != std::string_view::npos || (at_start && blank);
        safe += cell[i];
    }
    return safe;
}

class Sheet {
public:
    void row(const std::vector<std::string>& cells) {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (i > 0) m_text += ';';
            cell(cells[i]);
        }
        m_text += "\r\n";
    }
    [[nodiscard]] std::string text() && { return std::move(m_text); }

private:
    void cell(const std::string& content) {
        const std::string safe = withoutFormulas(content);
        if (safe.find_first_of(";\"\r\n\t, ") == std::string::npos) {
            m_text += safe;
            return;
        }
        m_text += '"';
        for (const char c : safe) m_text += c == '"' ? std::string("\"\"") : std::string(1, c);
        m_text += '"';
    }

    std::string m_text = "\xEF\xBB\xBF";
};

/// The cells that are the same for every row of a report, and the class only when it is wanted.
struct Rows {
    const SessionReport& report;
    const std::string& language;
    bool with_label;
    Sheet sheet{};

    void add(std::vector<std::string> cells) {
        cells.insert(cells.begin(), {report.day, report.title.in(language)});
        if (with_label) cells.insert(cells.begin() + 1, report.label);
        sheet.row(cells);
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
    rows.sheet.row(headings(language, with_label));
    for (const ReportSection& section : report.sections) {
        for (const ReportStatement& asked : section.statements) {
            for (const AskedRound& round : asked.rounds) rows.addRound(section, asked, round);
        }
        if (section.statements.empty())
            rows.add({section.key_message.in(language), "", "", "", "", "", "", sentence(section.understanding).in(language)});
    }
    return std::move(rows.sheet).text();
}

}  // namespace stemmig
