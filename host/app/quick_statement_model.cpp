// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/quick_statement_model.hpp"

#include "host/app/board_model.hpp"
#include "host/lesson/quick_statement.hpp"

namespace stemmig {
namespace {

constexpr qsizetype kFewest = 3;
constexpr qsizetype kMost = 7;
/// Stand in for what is not looked at, when one field is.
const std::string kFineText = "Schermen zijn handig.";
const std::vector<std::string> kFineChoices{"+", "++", "+++"};

}  // namespace

QuickStatementModel::QuickStatementModel(Send send, QObject* parent)
    : QObject(parent), m_send(std::move(send)), m_rows({"text", "problem"}, this) {
    startAgain();
}

void QuickStatementModel::begin(std::vector<std::string> languages) {
    m_languages = std::move(languages);
    startAgain();
}

void QuickStatementModel::setLanguage(const QString& language) {
    m_language = language;
    m_touched ? fill() : startAgain();
}

void QuickStatementModel::startAgain() {
    m_sent.reset();
    m_refused.reset();
    m_text.clear();
    m_touched = false;
    m_choices = {tr("Agree"), tr("Disagree"), tr("I do not know")};
    fill();
}

void QuickStatementModel::show(std::shared_ptr<const Publication> publication) {
    m_publication = std::move(publication);
    if (m_sent && m_publication->commands > m_sent_after) {
        const auto& now = view().board.question;
        if (now && *now == *m_sent->question) {
            startAgain();
            emit asked();
        } else if (m_publication->refused) {
            m_sent.reset();
            m_refused = m_publication->refused;
        }
    }
    emit changed();
}

void QuickStatementModel::setText(const QString& text) {
    if (text == m_text) return;
    m_text = text;
    m_refused.reset();
    // The choices of a statement in progress do not change with the console's language.
    m_touched = true;
    emit changed();
}

void QuickStatementModel::typeChoice(int row, const QString& text) {
    if (row < 0 || row >= m_choices.size() || m_choices[row] == text) return;
    m_choices[row] = text;
    m_touched = true;
    fill();
}

void QuickStatementModel::addChoice() {
    if (!canAddChoice()) return;
    m_choices.append(QString());
    m_touched = true;
    fill();
}

void QuickStatementModel::removeChoice(int row) {
    if (!canRemoveChoice() || row < 0 || row >= m_choices.size()) return;
    m_choices.removeAt(row);
    m_touched = true;
    fill();
}

void QuickStatementModel::ask() {
    if (!ready() || m_sent) return;
    // Every statement asked makes the lesson one step longer, so this number is used once.
    const auto made = quickStatement(m_text.toStdString(), typedChoices(), m_languages, view().steps.size());
    m_sent = made.value();
    m_sent_after = m_publication->commands;
    m_refused.reset();
    m_send(m_sent);
    emit changed();
}

bool QuickStatementModel::possible() const {
    const ProjectorView& board = view().board;
    const bool under_way = view().current + 1 < view().steps.size() && board.scene != Scene::Ended;
    const bool round = board.scene == Scene::Statement && (board.phase == Phase::Open || board.phase == Phase::Closing);
    return !view().sensitive && !view().without_results && under_way && !round;
}

QuickStatementModel::Problem QuickStatementModel::problemOf(const std::string& text,
                                                            const std::vector<std::string>& choices) const {
    const auto made = quickStatement(text, choices, m_languages, 1);
    return made ? Problem() : Problem(made.error());
}

QString QuickStatementModel::said(const Problem& problem) const { return problem ? words(*problem, m_language) : QString(); }

QString QuickStatementModel::problem() const {
    return m_text.trimmed().isEmpty() ? QString() : said(problemOf(m_text.toStdString(), kFineChoices));
}

QString QuickStatementModel::choicesProblem() const {
    for (int row = 0; row < m_rows.count(); ++row)
        if (!m_rows.data(m_rows.index(row), Qt::UserRole + 1).toString().isEmpty()) return {};
    return said(problemOf(kFineText, typedChoices()));
}

QString QuickStatementModel::refused() const { return m_refused ? words(sentence(*m_refused), m_language) : QString(); }

bool QuickStatementModel::ready() const { return possible() && !problemOf(m_text.toStdString(), typedChoices()); }

bool QuickStatementModel::canAddChoice() const { return m_choices.size() < kMost; }

bool QuickStatementModel::canRemoveChoice() const { return m_choices.size() > kFewest; }

std::vector<std::string> QuickStatementModel::typedChoices() const {
    std::vector<std::string> list;
    for (const QString& choice : m_choices) list.push_back(choice.toStdString());
    return list;
}

void QuickStatementModel::fill() {
    QList<RowModel::Row> rows;
    for (const QString& choice : m_choices) {
        const bool empty = choice.trimmed().isEmpty();
        rows.append(
            {choice, empty ? QString() : said(problemOf(kFineText, {choice.toStdString(), kFineChoices[1], kFineChoices[2]}))});
    }
    m_rows.setRows(rows);
    emit changed();
}

}  // namespace stemmig
