// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>

namespace stemmig {

/// Rows of named values for QML. What stays keeps its delegate, and so the focus: rows are changed, added and removed at
/// the end, the model is never reset.
class Rows : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    /// One value a role, in the order of the roles.
    using Row = QVariantList;

    Rows(const QList<QByteArray>& roles, QObject* parent);

    void setRows(const QList<Row>& rows);

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override { return m_names; }

signals:
    void countChanged();

private:
    QHash<int, QByteArray> m_names;
    QList<Row> m_rows;
};

}  // namespace stemmig
