// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "host/app/ended_lessons.hpp"
#include "host/app/exports.hpp"
#include "host/app/row_model.hpp"

namespace stemmig {

/// Two lessons side by side: words beside words, nothing else (privacy.md R5).
class ComparisonModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(QString first READ first NOTIFY changed)
    Q_PROPERTY(QString firstTitle READ firstTitle NOTIFY changed)
    Q_PROPERTY(QString second READ second NOTIFY changed)
    Q_PROPERTY(QString secondTitle READ secondTitle NOTIFY changed)
    Q_PROPERTY(bool hasLabels READ hasLabels NOTIFY changed)
    Q_PROPERTY(bool withLabel READ withLabel WRITE setWithLabel NOTIFY changed)
    Q_PROPERTY(stemmig::RowModel* statements READ statements CONSTANT)
    Q_PROPERTY(stemmig::Exports* paper READ paper CONSTANT)
public:
    explicit ComparisonModel(QObject* parent);

    /// In either order.
    void show(const EndedLesson& one, const EndedLesson& other, const QString& language, const std::string& today);
    void clear();

    /// "class 2B, 23 November 2026"
    [[nodiscard]] QString first() const { return m_first; }
    [[nodiscard]] QString second() const { return m_second; }
    [[nodiscard]] QString firstTitle() const;
    [[nodiscard]] QString secondTitle() const;
    [[nodiscard]] bool hasLabels() const { return !m_comparison.first_label.empty() || !m_comparison.second_label.empty(); }
    /// In exports, like ReportModel's.
    [[nodiscard]] bool withLabel() const { return m_with_label; }
    void setWithLabel(bool with);
    [[nodiscard]] RowModel* statements() { return &m_statements; }
    [[nodiscard]] Exports* paper() { return &m_paper; }

signals:
    void changed();

private:
    Comparison m_comparison;
    QString m_language, m_first, m_second;
    bool m_with_label = false;
    RowModel m_statements;
    Exports m_paper;
};

}  // namespace stemmig
