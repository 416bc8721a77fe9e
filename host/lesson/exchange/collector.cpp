// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/lesson/exchange/collector.hpp"

#include <algorithm>
#include "host/lesson/checker.hpp"
#include "host/lesson/exchange/sentence.hpp"
#include "host/lesson/unicode.hpp"

namespace stemmig::exchange {

namespace {

bool hasForbidden(const Text& text) {
    return std::any_of(text.by_language.begin(), text.by_language.end(),
                       [](const auto& one) { return firstForbidden(one.second).has_value(); });
}

/// A character that hides or turns round what is read, in any text of the statement.
bool hasForbidden(const LooseStatement& statement) {
    const auto any = [](const std::vector<Text>& texts) {
        return std::any_of(texts.begin(), texts.end(), [](const Text& text) { return hasForbidden(text); });
    };
    for (const ChatMessage& message : statement.chat)
        if (hasForbidden(message.sender) || hasForbidden(message.text)) return true;
    for (const Labelled& goal : statement.learning_goals)
        if (hasForbidden(goal.text)) return true;
    return hasForbidden(statement.text) || hasForbidden(statement.explanation) || hasForbidden(statement.key_message.text) ||
           any(statement.choices) || any(statement.class_prompts) || any(statement.teacher_notes);
}

Text badId(const std::string& id) {
    return both("\"" + id.substr(0, 80) + "\" kan geen id zijn; een id bestaat uit kleine letters, cijfers en losse koppeltekens",
                "\"" + id.substr(0, 80) + "\" cannot be an id; an id has lower-case letters, digits and single hyphens");
}

}  // namespace

std::optional<Text> Collector::complaint(const LooseStatement& statement) const {
    if (statement.text.empty()) return both("er staat geen stelling", "there is no statement");
    if (statement.choices.size() < 2) return both("er zijn minder dan twee antwoorden", "there are fewer than two choices");
    if (hasForbidden(statement))
        return both("in een tekst zit een onzichtbaar teken; typ die tekst opnieuw",
                    "there is an invisible character in a text; type that text again");
    if (!statement.id.empty() && !wellFormedId(statement.id)) return badId(statement.id);
    if (const auto known = m_lines.find(statement.id); known != m_lines.end() && !statement.id.empty()) {
        const std::string line = std::to_string(known->second);
        return both("de id \"" + statement.id + "\" staat ook op regel " + line + "; elke id komt één keer voor",
                    "the id \"" + statement.id + "\" is on line " + line + " too; every id occurs once");
    }
    if (!statement.key_message.id.empty() && !wellFormedId(statement.key_message.id)) return badId(statement.key_message.id);
    for (const Labelled& goal : statement.learning_goals)
        if (!wellFormedId(goal.id)) return badId(goal.id);
    return std::nullopt;
}

void Collector::count() {
    if (++m_imported.total <= kMostImported) return;
    const std::string most = std::to_string(kMostImported);
    refuse(0, both("dit bestand heeft meer dan " + most + " stellingen; verdeel het over meer bestanden",
                   "this file has more than " + most + " statements; make several files of it"));
}

void Collector::take(int line, const Fields& fields) {
    for (const auto& [name, text] : fields) {
        if (text.size() <= kCellSize) continue;
        return lose(line, both("\"" + name + "\" is langer dan 32 KiB; geen tekst van een les is zo lang",
                               "\"" + name + "\" is over 32 KiB; no text of a lesson is that long"));
    }
    auto read = statementOf(fields);
    if (!read) return lose(line, read.error());
    LooseStatement statement = std::move(read).value();
    statement.line = line;
    if (auto why = complaint(statement)) return lose(line, std::move(*why));
    count();
    if (m_refused) return;
    if (!statement.id.empty()) m_lines[statement.id] = line;
    m_imported.statements.push_back(std::move(statement));
}

void Collector::lose(int line, Text why) {
    count();
    if (!m_refused) m_imported.problems.push_back({line, true, std::move(why)});
}

void Collector::remark(int line, Text what) {
    if (!m_refused) m_imported.problems.push_back({line, false, std::move(what)});
}

void Collector::refuse(int line, Text why) {
    m_imported.statements.clear();
    m_imported.problems.assign(1, {line, true, std::move(why)});
    m_refused = true;
}

Imported Collector::imported() && {
    if (!m_refused && m_imported.total == 0)
        refuse(0, both("er staan geen stellingen in dit bestand", "there are no statements in this file"));
    std::stable_sort(m_imported.problems.begin(), m_imported.problems.end(),
                     [](const ImportProblem& a, const ImportProblem& b) { return a.line < b.line; });
    return std::move(m_imported);
}

Imported refused(ExchangeFormat format, ImportProblem why) {
    Imported out;
    out.format = format;
    out.problems.push_back(std::move(why));
    return out;
}

}  // namespace stemmig::exchange
