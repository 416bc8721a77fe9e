// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/comparison_model.hpp"

#include "host/app/board_model.hpp"
#include "host/app/word_table.hpp"
#include "host/report/document.hpp"

namespace stemmig {

ComparisonModel::ComparisonModel(QObject* parent) : QObject(parent), m_statements({"text", "table"}, this), m_paper(this) {}

void ComparisonModel::show(const EndedLesson& one, const EndedLesson& other, const QString& language, const std::string& today) {
    m_comparison = compare(one.report, other.report);
    m_language = language;
    m_first = lessonInWords(m_comparison.first_day, m_comparison.first_label, language);
    m_second = lessonInWords(m_comparison.second_day, m_comparison.second_label, language);
    QList<RowModel::Row> rows;
    for (const ComparedStatement& asked : m_comparison.statements)
        rows.append({words(asked.text, language),
                     wordTable(asked.choices, asked.answer_key, {dayInWords(m_comparison.first_day, language), &asked.first},
                               {dayInWords(m_comparison.second_day, language), &asked.second}, language)});
    m_statements.setRows(rows);
    m_paper.offer({tr("stemmig-side-by-side-%1").arg(QString::fromStdString(m_comparison.second_day)), today, language,
                   [this] { return comparisonDocument(m_comparison, m_language.toStdString(), m_with_label); }});
    emit changed();
}

void ComparisonModel::clear() {
    m_comparison = {};
    m_first.clear();
    m_second.clear();
    m_with_label = false;
    m_statements.setRows({});
    m_paper.offer({});
    emit changed();
}

QString ComparisonModel::firstTitle() const { return words(m_comparison.first_title, m_language); }
QString ComparisonModel::secondTitle() const { return words(m_comparison.second_title, m_language); }

void ComparisonModel::setWithLabel(bool with) {
    m_with_label = with;
    emit changed();
}

}  // namespace stemmig
