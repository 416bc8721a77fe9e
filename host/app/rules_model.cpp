// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/rules_model.hpp"

#include <algorithm>
#include "host/app/board_model.hpp"
#include "host/lesson/quick_statement.hpp"
#include "host/lesson/unicode.hpp"

namespace stemmig {
namespace {

bool holds(const std::vector<Text>& list, const Text& text) { return std::find(list.begin(), list.end(), text) != list.end(); }

Text tooLong() {
    return {{{"nl", "Een afspraak heeft hoogstens 120 tekens. Maak haar korter."},
             {"en", "A rule has at most 120 characters. Make it shorter."}}};
}

/// Why the class's own rule cannot stand on the board; nothing is wrong with an empty one.
std::optional<Text> problemOf(const QString& typed) {
    const std::string text = typed.trimmed().toStdString();
    if (text.empty()) return std::nullopt;
    if (countCodePoints(text) > kRuleCharacters) return tooLong();
    return wrongLine(text);
}

}  // namespace

RulesModel::RulesModel(Poster poster, Send send, QObject* parent)
    : QObject(parent),
      m_send(std::move(send)),
      m_rows({"text", "own", "kept", "problem"}, this),
      m_outbox(
          std::move(poster), [this](auto rules) { m_send(*rules); }, kRulesRest) {}

void RulesModel::begin(std::vector<std::string> languages) {
    m_languages = std::move(languages);
    m_begun = false;
    m_list.clear();
    fill();
}

void RulesModel::setLanguage(const QString& language) {
    m_language = language;
    fill();
}

void RulesModel::show(const TeacherView& view) {
    if (m_begun || view.steps.empty()) return;
    m_begun = true;
    for (const Text& rule : view.proposed_rules) m_list.push_back({rule, {}, holds(view.rules, rule)});
    for (const Text& rule : view.rules)
        if (!holds(view.proposed_rules, rule)) m_list.push_back({{}, words(rule, m_language), true});
    fill();
}

bool RulesModel::isOwn(int row) const {
    return row >= 0 && static_cast<std::size_t>(row) < m_list.size() && m_list[static_cast<std::size_t>(row)].own();
}

bool RulesModel::full() const {
    return std::count_if(m_list.begin(), m_list.end(), [](const Rule& rule) { return rule.kept; }) >=
           static_cast<std::ptrdiff_t>(kMostRules);
}

bool RulesModel::canAdd() const {
    return !full() && std::none_of(m_list.begin(), m_list.end(),
                                   [](const Rule& rule) { return rule.own() && rule.typed.trimmed().isEmpty(); });
}

void RulesModel::toggle(int row) {
    if (row < 0 || static_cast<std::size_t>(row) >= m_list.size() || isOwn(row)) return;
    Rule& rule = m_list[static_cast<std::size_t>(row)];
    if (!rule.kept && full()) return;
    rule.kept = !rule.kept;
    change();
}

void RulesModel::add() {
    if (!canAdd()) return;
    m_list.push_back({});
    fill();
}

void RulesModel::type(int row, const QString& text) {
    if (!isOwn(row)) return;
    Rule& rule = m_list[static_cast<std::size_t>(row)];
    if (rule.typed == text) return;
    rule.typed = text;
    change();
}

void RulesModel::remove(int row) {
    if (!isOwn(row)) return;
    m_list.erase(m_list.begin() + row);
    change();
}

std::vector<Text> RulesModel::agreed() const {
    std::vector<Text> rules;
    for (const Rule& rule : m_list) {
        if (!rule.own()) {
            if (rule.kept) rules.push_back(rule.proposed);
            continue;
        }
        const std::string typed = rule.typed.trimmed().toStdString();
        if (typed.empty() || problemOf(rule.typed)) continue;
        Text text;
        for (const std::string& language : m_languages) text.by_language[language] = typed;
        rules.push_back(std::move(text));
    }
    return rules;
}

void RulesModel::change() {
    m_outbox.put(std::make_shared<const std::vector<Text>>(agreed()));
    fill();
}

void RulesModel::fill() {
    QList<RowModel::Row> rows;
    for (const Rule& rule : m_list) {
        const auto problem = rule.own() ? problemOf(rule.typed) : std::nullopt;
        rows.append({rule.own() ? rule.typed : words(rule.proposed, m_language), rule.own(), rule.kept,
                     problem ? words(*problem, m_language) : QString()});
    }
    m_rows.setRows(rows);
    emit changed();
}

}  // namespace stemmig
