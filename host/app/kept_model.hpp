// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "host/app/records_desk.hpp"
#include "host/app/row_model.hpp"

namespace stemmig {

/// The proof page: the files that exist with what is really in them. Read from the disk each time, never remembered.
class KeptModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(stemmig::RowModel* files READ files CONSTANT)
    Q_PROPERTY(QString folder READ folder NOTIFY changed)
    Q_PROPERTY(QString notOnThisList READ notOnThisList NOTIFY changed)
    Q_PROPERTY(QString keptUntil READ keptUntil NOTIFY changed)
public:
    explicit KeptModel(QObject* parent);

    /// Reads the folder of this desk again; without records there is nothing to show.
    void read(const RecordsDesk* desk, const QString& language);
    void clear() { read(nullptr, m_language); }

    /// {name, size, purpose, ours, tables}, each table {heading, remark, columns, shares, rows}.
    [[nodiscard]] RowModel* files() { return &m_files; }
    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QString notOnThisList() const;
    /// The last day anything of today is kept, "31 July 2027".
    [[nodiscard]] QString keptUntil() const { return m_kept_until; }

signals:
    void changed();

private:
    QString m_language, m_folder, m_kept_until;
    RowModel m_files;
};

}  // namespace stemmig
