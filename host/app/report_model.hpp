// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "host/app/ended_lessons.hpp"
#include "host/app/exports.hpp"
#include "host/app/row_model.hpp"

namespace stemmig {

/// The understanding report of one lesson as QML draws it, with what can leave the program from it.
class ReportModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(QString session READ session NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString day READ day NOTIFY changed)
    Q_PROPERTY(QString label READ label NOTIFY changed)
    Q_PROPERTY(QString keptUntil READ keptUntil NOTIFY changed)
    Q_PROPERTY(QString checkOn READ checkOn NOTIFY changed)
    Q_PROPERTY(QString followUp READ followUp NOTIFY changed)
    Q_PROPERTY(QString followUpTyped READ followUpTyped NOTIFY changed)
    Q_PROPERTY(bool followUpDue READ followUpDue NOTIFY changed)
    Q_PROPERTY(QString advisedDay READ advisedDay NOTIFY changed)
    Q_PROPERTY(QString advisedTyped READ advisedTyped NOTIFY changed)
    Q_PROPERTY(bool hasSlips READ hasSlips NOTIFY changed)
    Q_PROPERTY(int slipCount READ slipCount WRITE setSlipCount NOTIFY changed)
    Q_PROPERTY(int mostSlips READ mostSlips CONSTANT)
    Q_PROPERTY(bool withLabel READ withLabel WRITE setWithLabel NOTIFY changed)
    Q_PROPERTY(stemmig::RowModel* comeBack READ comeBack CONSTANT)
    Q_PROPERTY(stemmig::RowModel* sections READ sections CONSTANT)
    Q_PROPERTY(stemmig::RowModel* notAsked READ notAsked CONSTANT)
    Q_PROPERTY(stemmig::RowModel* rules READ rules CONSTANT)
    Q_PROPERTY(stemmig::RowModel* beside READ beside CONSTANT)
    Q_PROPERTY(stemmig::Exports* paper READ paper CONSTANT)
    Q_PROPERTY(stemmig::Exports* slips READ slips CONSTANT)
public:
    explicit ReportModel(QObject* parent);

    /// Lesson `of` of `all` (newest first), as it reads on this day.
    /// @param due its follow-up is (past_lessons.hpp)
    void show(const std::vector<EndedLesson>& all, std::size_t of, bool due, const QString& language, const std::string& today);
    void clear();

    /// Hex id of the session; "" when nothing is shown.
    [[nodiscard]] QString session() const { return QString::fromStdString(m_past.session.id); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString day() const;
    [[nodiscard]] QString label() const { return QString::fromStdString(m_past.session.label); }
    /// "31 July 2027"
    [[nodiscard]] QString keptUntil() const;
    [[nodiscard]] QString checkOn() const;
    /// The planned day in words, and as it is typed; "" when none is planned.
    [[nodiscard]] QString followUp() const;
    [[nodiscard]] QString followUpTyped() const { return typedDay(m_past.session.follow_up); }
    [[nodiscard]] bool followUpDue() const { return m_due; }
    /// The day the lesson advises, likewise.
    [[nodiscard]] QString advisedDay() const;
    [[nodiscard]] QString advisedTyped() const { return typedDay(m_advised); }
    /// Whether the lesson has a text for exit slips.
    [[nodiscard]] bool hasSlips() const { return m_past.lesson && !m_past.lesson->exit_slip.empty(); }
    [[nodiscard]] int slipCount() const { return m_slip_count; }
    void setSlipCount(int count);
    [[nodiscard]] static int mostSlips();
    /// The class label in exports: left out unless the teacher asks, for this report only.
    [[nodiscard]] bool withLabel() const { return m_with_label; }
    void setWithLabel(bool with);

    [[nodiscard]] RowModel* comeBack() { return &m_come_back; }
    /// {message, understanding, tone, statements}: key messages that were asked about.
    [[nodiscard]] RowModel* sections() { return &m_sections; }
    /// Key messages that came up in no statement.
    [[nodiscard]] RowModel* notAsked() { return &m_not_asked; }
    [[nodiscard]] RowModel* rules() { return &m_rules; }
    /// Lessons that can stand beside this one, the advised one first.
    [[nodiscard]] RowModel* beside() { return &m_beside; }
    /// The report itself.
    [[nodiscard]] Exports* paper() { return &m_paper; }
    /// The exit slips of the lesson.
    [[nodiscard]] Exports* slips() { return &m_slips; }

signals:
    void changed();

private:
    [[nodiscard]] QVariantMap statementMap(const ReportStatement& asked) const;
    void fillSections();
    void fillBeside(const std::vector<EndedLesson>& all, std::size_t of);
    void offerExports();

    EndedLesson m_past;
    QString m_language;
    std::string m_today, m_advised;
    bool m_due = false, m_with_label = false;
    int m_slip_count = 30;
    RowModel m_come_back, m_sections, m_not_asked, m_rules, m_beside;
    Exports m_paper, m_slips;
};

}  // namespace stemmig
