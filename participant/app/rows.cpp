// SPDX-License-Identifier: GPL-3.0-or-later
#include "participant/app/rows.hpp"

#include <algorithm>

namespace stemmig {

Rows::Rows(const QList<QByteArray>& roles, QObject* parent) : QAbstractListModel(parent) {
    for (qsizetype i = 0; i < roles.size(); ++i) m_names.insert(Qt::UserRole + static_cast<int>(i), roles[i]);
}

int Rows::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant Rows::data(const QModelIndex& index, int role) const {
    const int column = role - Qt::UserRole;
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || column < 0 || column >= m_names.size()) return {};
    return m_rows[index.row()].value(column);
}

void Rows::setRows(const QList<Row>& rows) {
    const qsizetype before = m_rows.size(), shorter = std::min(before, rows.size());
    for (qsizetype i = 0; i < shorter; ++i) {
        if (m_rows[i] == rows[i]) continue;
        m_rows[i] = rows[i];
        const QModelIndex at = index(static_cast<int>(i));
        emit dataChanged(at, at);
    }
    if (before > shorter) {
        beginRemoveRows({}, static_cast<int>(shorter), static_cast<int>(before - 1));
        m_rows.resize(shorter);
        endRemoveRows();
    } else if (rows.size() > shorter) {
        beginInsertRows({}, static_cast<int>(shorter), static_cast<int>(rows.size() - 1));
        m_rows.append(rows.mid(shorter));
        endInsertRows();
    }
    if (before != rows.size()) emit countChanged();
}

}  // namespace stemmig
