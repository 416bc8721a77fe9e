// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/report_model.hpp"

#include <algorithm>
#include "host/app/board_model.hpp"
#include "host/app/word_table.hpp"
#include "host/report/csv.hpp"
#include "host/report/document.hpp"

namespace stemmig {
namespace {

/// How an understanding is drawn: 2 asks for something, 1 is good, 0 says nothing either way.
int tone(Understanding understanding) {
    if (needsReturn(understanding)) return 2;
    return understanding == Understanding::Understood ? 1 : 0;
}

QString firstLarge(QString text) {
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

}  // namespace

ReportModel::ReportModel(QObject* parent)
    : QObject(parent),
      m_come_back({"text"}, this),
      m_sections({"message", "understanding", "tone", "statements"}, this),
      m_not_asked({"text"}, this),
      m_rules({"text"}, this),
      m_beside({"session", "text", "advised"}, this),
      m_paper(this),
      m_slips(this) {}

void ReportModel::show(const std::vector<EndedLesson>& all, std::size_t of, bool due, const QString& language,
                       const std::string& today) {
    if (all[of].session.id != m_past.session.id) m_with_label = false;
    m_past = all[of];
    m_language = language;
    m_today = today;
    m_due = due;
    m_advised = advisedFollowUp(m_past, today);
    m_come_back.setRows(textRows(m_past.report.come_back, language));
    m_rules.setRows(textRows(m_past.report.rules, language));
    fillSections();
    fillBeside(all, of);
    offerExports();
    emit changed();
}

void ReportModel::clear() {
    m_past = {};
    m_due = m_with_label = false;
    m_advised.clear();
    for (RowModel* rows : {&m_come_back, &m_sections, &m_not_asked, &m_rules, &m_beside}) rows->setRows({});
    m_paper.offer({});
    m_slips.offer({});
    emit changed();
}

QString ReportModel::title() const { return words(m_past.report.title, m_language); }
QString ReportModel::day() const { return firstLarge(weekdayInWords(m_past.session.day, m_language)); }
QString ReportModel::keptUntil() const { return dayInWords(lastDayKept(m_past.session.day), m_language); }
QString ReportModel::checkOn() const { return words(m_past.report.check_on, m_language); }
QString ReportModel::followUp() const { return weekdayInWords(m_past.session.follow_up, m_language); }
QString ReportModel::advisedDay() const { return weekdayInWords(m_advised, m_language); }

int ReportModel::mostSlips() { return static_cast<int>(kMostSlips); }

void ReportModel::setSlipCount(int count) {
    m_slip_count = std::clamp(count, 1, mostSlips());
    emit changed();
}

void ReportModel::setWithLabel(bool with) {
    m_with_label = with;
    emit changed();
}

QVariantMap ReportModel::statementMap(const ReportStatement& asked) const {
    const QString kinds[] = {tr("Opinion"), tr("Is this right?"), tr("Red flag or not?"), tr("Scale")};
    const bool twice = asked.rounds.size() > 1;
    const NamedRound first{tr("first round"), twice ? &asked.rounds.front() : nullptr};
    const NamedRound last{twice ? tr("second round") : QString(), &asked.rounds.back()};
    QStringList hints;
    for (const Text& hint : asked.hints) hints.append(words(hint, m_language));
    return {{QStringLiteral("kind"), asked.known ? kinds[static_cast<std::size_t>(asked.kind)] : QString()},
            {QStringLiteral("text"), words(asked.text, m_language)},
            {QStringLiteral("understanding"), firstLarge(words(sentence(asked.understanding), m_language))},
            {QStringLiteral("tone"), tone(asked.understanding)},
            {QStringLiteral("table"), wordTable(asked.choices, asked.answer_key, first, last, m_language)},
            {QStringLiteral("hints"), hints}};
}

void ReportModel::fillSections() {
    QList<RowModel::Row> rows, not_asked;
    for (const ReportSection& section : m_past.report.sections) {
        if (section.statements.empty()) {
            not_asked.append({words(section.key_message, m_language)});
            continue;
        }
        QVariantList statements;
        for (const ReportStatement& asked : section.statements) statements.append(statementMap(asked));
        rows.append({words(section.key_message, m_language), firstLarge(words(sentence(section.understanding), m_language)),
                     tone(section.understanding), statements});
    }
    m_sections.setRows(rows);
    m_not_asked.setRows(not_asked);
}

void ReportModel::fillBeside(const std::vector<EndedLesson>& all, std::size_t of) {
    QList<RowModel::Row> rows;
    const auto partner = partnerOf(all, of);
    const auto add = [&](std::size_t i) {
        rows.append({QString::fromStdString(all[i].session.id),
                     words(all[i].report.title, m_language) + QStringLiteral(", ") +
                         lessonInWords(all[i].session.day, all[i].session.label, m_language),
                     i == partner});
    };
    if (partner) add(*partner);
    for (std::size_t i = 0; i < all.size(); ++i)
        if (i != of && i != partner && askedAlike(all[of], all[i])) add(i);
    m_beside.setRows(rows);
}

void ReportModel::offerExports() {
    m_paper.offer({tr("stemmig-report-%1").arg(QString::fromStdString(m_past.session.day)), m_today, m_language,
                   [this] { return reportDocument(m_past.report, m_language.toStdString(), m_with_label); },
                   [this] { return toCsv(m_past.report, m_language.toStdString(), m_with_label); }});
    if (!hasSlips()) return m_slips.offer({});
    m_slips.offer({tr("stemmig-exit-slips"), m_today, m_language,
                   [this] { return exitSlips(*m_past.lesson, m_language.toStdString(), static_cast<unsigned>(m_slip_count)); }});
}

}  // namespace stemmig
