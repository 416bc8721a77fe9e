// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/kept_model.hpp"

#include <QLocale>
#include <algorithm>
#include "host/app/board_model.hpp"
#include "host/app/ended_lessons.hpp"

namespace stemmig {
namespace {

// Of a column, in letters: narrower is hard to read, and what is wider wraps.
constexpr qsizetype kNarrowest = 6, kWidest = 30;

QStringList texts(const std::vector<Text>& cells, const QString& language) {
    QStringList list;
    for (const Text& cell : cells) list.append(words(cell, language));
    return list;
}

qsizetype longest(const QStringList& column) {
    qsizetype most = kNarrowest;
    for (const QString& text : column) most = std::max(most, text.size());
    return std::min(most, kWidest);
}

/// How the width is shared between the columns; the shares sum up to 1.
QVariantList shares(const QStringList& columns, const QList<QStringList>& rows) {
    QList<qsizetype> letters;
    qsizetype sum = 0;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        QStringList column{columns[i]};
        for (const QStringList& row : rows) column.append(row.value(i));
        letters.append(longest(column));
        sum += letters.last();
    }
    QVariantList list;
    for (const qsizetype one : letters) list.append(static_cast<qreal>(one) / static_cast<qreal>(sum));
    return list;
}

QVariantMap tableMap(const DataTable& table, const QString& language) {
    const QStringList columns = texts(table.columns, language);
    QList<QStringList> rows;
    QVariantList cells;
    for (const std::vector<Text>& row : table.rows) {
        rows.append(texts(row, language));
        cells.append(QVariant(rows.last()));
    }
    return {{QStringLiteral("heading"), words(table.heading, language)},
            {QStringLiteral("remark"), words(table.remark, language)},
            {QStringLiteral("columns"), columns},
            {QStringLiteral("shares"), shares(columns, rows)},
            {QStringLiteral("rows"), cells}};
}

}  // namespace

KeptModel::KeptModel(QObject* parent) : QObject(parent), m_files({"name", "size", "purpose", "ours", "tables"}, this) {}

void KeptModel::read(const RecordsDesk* desk, const QString& language) {
    m_language = language;
    QList<RowModel::Row> rows;
    if (desk != nullptr && desk->records() != nullptr) {
        for (const DataFile& file : desk->records()->inventory()) {
            QVariantList tables;
            for (const DataTable& table : file.contents) tables.append(tableMap(table, language));
            rows.append({QString::fromStdString(file.name),
                         QLocale(language).formattedDataSize(static_cast<qint64>(file.bytes), 0, QLocale::DataSizeSIFormat),
                         words(file.purpose, language), file.ours, tables});
        }
    }
    m_folder = desk == nullptr ? QString() : QString::fromStdU16String(desk->folder().u16string());
    m_kept_until = desk == nullptr ? QString() : dayInWords(lastDayKept(desk->today()), language);
    m_files.setRows(rows);
    emit changed();
}

QString KeptModel::notOnThisList() const { return words(stemmig::notOnThisList(), m_language); }

}  // namespace stemmig
