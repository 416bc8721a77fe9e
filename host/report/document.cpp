// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/report/document.hpp"

#include "host/report/phrases.hpp"

// The report and the comparison. What is read beforehand or cut up is in paper.cpp.
namespace stemmig {

namespace {

using phrases::longDay;

/// Builds one document in one language.
class Writer {
public:
    explicit Writer(std::string language) { m_document.language = std::move(language); }

    [[nodiscard]] std::string say(const char* nl, const char* en) const { return language() == "nl" ? nl : en; }
    [[nodiscard]] const std::string& in(const Text& text) const { return text.in(language()); }
    [[nodiscard]] const std::string& language() const { return m_document.language; }
    [[nodiscard]] Document& document() { return m_document; }

    void add(Block block) { m_document.blocks.push_back(std::move(block)); }
    void list(const std::vector<Text>& texts) {
        BulletList list;
        for (const Text& text : texts) list.items.push_back(in(text));
        if (!list.items.empty()) add(std::move(list));
    }

    void noResult() {
        add(Paragraph{say("Van deze stelling is geen uitslag getoond.", "No result was shown for this statement."),
                      Paragraph::Tone::Muted});
    }

    WordCell cell(const AskedRound& round, std::size_t choice) const {
        if (round.withheld || choice >= round.words.size()) return {std::nullopt, in(phrases::noResult())};
        return {round.words[choice].level, in(round.words[choice].text)};
    }

    /// @param columns headings of the rounds
    void words(const std::vector<const AskedRound*>& rounds, std::vector<std::string> columns, const std::vector<Text>& choices,
               const std::optional<std::uint8_t>& answer_key) {
        std::size_t count = choices.size();
        for (const AskedRound* round : rounds) count = std::max(count, round->words.size());
        WordsTable table;
        table.columns = std::move(columns);
        table.right_mark = say("goede antwoord", "right answer");
        for (std::size_t i = 0; i < count; ++i) {
            WordsTable::Row row{phrases::letter(i), i < choices.size() ? in(choices[i]) : std::string(), false, {}};
            row.right = answer_key && *answer_key == i;
            for (const AskedRound* round : rounds) row.cells.push_back(cell(*round, i));
            table.rows.push_back(std::move(row));
        }
        add(std::move(table));
    }

private:
    Document m_document;
};

/// "23 november 2026", and the class behind it when it is wanted.
std::string whenAndWho(const std::string& day, const std::string& label, const std::string& language, bool with_label) {
    return longDay(day, language) + (with_label && !label.empty() ? " · " + label : "");
}

void addStatement(Writer& out, const ReportStatement& asked) {
    out.add(Heading{2, out.in(asked.text)});
    std::vector<const AskedRound*> rounds;
    std::vector<std::string> columns;
    bool any = false;
    for (const AskedRound& round : asked.rounds) {
        rounds.push_back(&round);
        columns.push_back(asked.rounds.size() == 1 ? std::string() : out.in(phrases::round(round.attempt)));
        any = any || !round.withheld;
    }
    if (any) {
        out.words(rounds, std::move(columns), asked.choices, asked.answer_key);
    } else {
        out.noResult();
    }
    for (const Text& hint : asked.hints) out.add(Paragraph{out.in(hint), Paragraph::Tone::Body});
}

void addSection(Writer& out, const ReportSection& section) {
    if (section.statements.empty()) return;
    const bool other = section.key_message.empty();
    out.add(Heading{1, other ? out.say("Andere stellingen", "Other statements") : out.in(section.key_message)});
    const auto tone = needsReturn(section.understanding) ? Paragraph::Tone::Advice : Paragraph::Tone::Muted;
    const std::string verdict = out.in(sentence(section.understanding)) + ".";
    if (!other) out.add(Paragraph{out.say("Kernboodschap: ", "Key message: ") + verdict, tone});
    for (const ReportStatement& asked : section.statements) addStatement(out, asked);
}

void addSummary(Writer& out, const SessionReport& report) {
    out.add(Heading{1, out.say("Om op terug te komen", "To come back to")});
    if (report.come_back.empty()) {
        out.add(
            Paragraph{out.say("De woorden van deze les vragen niet om herhaling.", "The words of this lesson ask for no repeat."),
                      Paragraph::Tone::Body});
    }
    out.list(report.come_back);
    if (!report.follow_up.empty()) {
        out.add(Paragraph{out.say("Gepland: ", "Planned: ") + longDay(report.follow_up, out.language()) + ".",
                          Paragraph::Tone::Body});
    }
    out.add(Paragraph{out.in(report.check_on), Paragraph::Tone::Advice});
}

void addRest(Writer& out, const SessionReport& report) {
    std::vector<Text> missing;
    for (const ReportSection& section : report.sections) {
        if (section.statements.empty()) missing.push_back(section.key_message);
    }
    if (!missing.empty()) {
        out.add(Heading{1, out.say("Niet gevraagd in deze les", "Not asked in this lesson")});
        out.list(missing);
    }
    if (!report.rules.empty()) {
        out.add(Heading{1, out.say("Basisregels van de klas", "Ground rules of the class")});
        out.list(report.rules);
    }
    out.add(Paragraph{out.in(resultFootnote()), Paragraph::Tone::Muted});
}

}  // namespace

Document reportDocument(const SessionReport& report, const std::string& language, bool with_label) {
    Writer out(language);
    out.document().title = out.in(report.title);
    out.document().subtitle =
        out.say("Verslag van de les · ", "Report of the lesson · ") + whenAndWho(report.day, report.label, language, with_label);
    out.document().footer = out.say("Stemmig · woorden over de hele groep, nooit over een leerling",
                                    "Stemmig · words about the whole group, never about a pupil");
    addSummary(out, report);
    for (const ReportSection& section : report.sections) addSection(out, section);
    addRest(out, report);
    return std::move(out.document());
}

Document comparisonDocument(const Comparison& comparison, const std::string& language, bool with_label) {
    Writer out(language);
    const std::string first = out.in(comparison.first_title), second = out.in(comparison.second_title);
    out.document().title = first == second ? first : first + " / " + second;
    out.document().subtitle = out.say("Twee lessen naast elkaar · ", "Two lessons side by side · ") +
                              whenAndWho(comparison.first_day, comparison.first_label, language, with_label) + " / " +
                              whenAndWho(comparison.second_day, comparison.second_label, language, with_label);
    out.document().footer = "Stemmig";
    if (comparison.statements.empty()) {
        out.add(Paragraph{out.say("In deze twee lessen is geen stelling met dezelfde woorden gevraagd.",
                                  "No statement was asked in the same words in these two lessons."),
                          Paragraph::Tone::Body});
    }
    for (const ComparedStatement& both : comparison.statements) {
        out.add(Heading{2, out.in(both.text)});
        if (both.first.withheld && both.second.withheld) {
            out.noResult();
            continue;
        }
        out.words({&both.first, &both.second},
                  {longDay(comparison.first_day, language), longDay(comparison.second_day, language)}, both.choices,
                  both.answer_key);
    }
    out.add(Paragraph{out.in(resultFootnote()), Paragraph::Tone::Muted});
    return std::move(out.document());
}

}  // namespace stemmig
