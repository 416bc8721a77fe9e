// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/row_model.hpp"

#include <algorithm>

namespace stemmig {

RowModel::RowModel(const QList<QByteArray>& roles, QObject* parent) : QAbstractListModel(parent) {
    for (qsizetype i = 0; i < roles.size(); ++i) m_names.insert(Qt::UserRole + static_cast<int>(i), roles[i]);
}

int RowModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant RowModel::data(const QModelIndex& index, int role) const {
    const int column = role - Qt::UserRole;
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || column < 0 || column >= m_names.size()) return {};
    return m_rows[index.row()].value(column);
}

void RowModel::change(qsizetype row, const Row& to) {
    QList<int> roles;
    for (qsizetype i = 0; i < to.size(); ++i)
        if (m_rows[row].value(i) != to[i]) roles.append(Qt::UserRole + static_cast<int>(i));
    if (roles.isEmpty()) return;
    m_rows[row] = to;
    const QModelIndex at = index(static_cast<int>(row));
    emit dataChanged(at, at, roles);
}

void RowModel::setRows(const QList<Row>& rows) {
    const qsizetype before = m_rows.size();
    const qsizetype shorter = std::min(before, rows.size());
    qsizetype head = 0, tail = 0;
    while (head < shorter && m_rows[head] == rows[head]) ++head;
    while (tail < shorter - head && m_rows[before - 1 - tail] == rows[rows.size() - 1 - tail]) ++tail;

    const qsizetype changed = shorter - tail;  // rows head..changed are in both, with other values
    for (qsizetype i = head; i < changed; ++i) change(i, rows[i]);
    if (before > shorter) {
        beginRemoveRows({}, static_cast<int>(changed), static_cast<int>(before - tail - 1));
        m_rows.remove(changed, before - shorter);
        endRemoveRows();
    } else if (rows.size() > shorter) {
        beginInsertRows({}, static_cast<int>(changed), static_cast<int>(rows.size() - tail - 1));
        for (qsizetype i = changed; i < rows.size() - tail; ++i) m_rows.insert(i, rows[i]);
        endInsertRows();
    }
    if (before != rows.size()) emit countChanged();
}

}  // namespace stemmig
