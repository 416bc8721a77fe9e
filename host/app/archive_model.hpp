// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPointer>
#include <set>
#include "host/app/comparison_model.hpp"
#include "host/app/kept_model.hpp"
#include "host/app/records_desk.hpp"
#include "host/app/report_model.hpp"

namespace stemmig {

/// What is left of earlier lessons: the list by class, and the pages opened from it. Verbs write to the records at once;
/// one that fails says why in `problem` and changes nothing.
class ArchiveModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(stemmig::RowModel* lessons READ lessons CONSTANT)
    Q_PROPERTY(stemmig::ReportModel* report READ report CONSTANT)
    Q_PROPERTY(stemmig::ComparisonModel* comparison READ comparison CONSTANT)
    Q_PROPERTY(stemmig::KeptModel* kept READ kept CONSTANT)
    Q_PROPERTY(bool empty READ empty NOTIFY changed)
    Q_PROPERTY(QStringList labels READ labels NOTIFY changed)
    Q_PROPERTY(int filter READ filter WRITE setFilter NOTIFY changed)
    Q_PROPERTY(int chosen READ chosen NOTIFY changed)
    Q_PROPERTY(QString keptUntil READ keptUntil NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
public:
    explicit ArchiveModel(QObject* parent);

    /// Whose records are shown and changed; outlives this model or goes before it.
    void setDesk(RecordsDesk* desk);
    void setLibrary(const std::vector<LibraryEntry>& library);
    void setLanguage(const QString& language);
    /// Reads the records again: list, report and comparison; the proof page only when asked (readKept).
    void refresh();
    void readKept();
    /// Every session there is, to find out later which one came.
    [[nodiscard]] QStringList sessions() const;
    /// Opens the report of the newest session that is not among these; none: nothing happens.
    void openNewSince(const QStringList& known);

    /// {session, heading, title, day, understood, comeBack, followUp, followUpDue, partner, partnerText, chosen}. `heading`
    /// stands above the first lesson of a class.
    [[nodiscard]] RowModel* lessons() { return &m_lessons; }
    [[nodiscard]] ReportModel* report() { return &m_report; }
    [[nodiscard]] ComparisonModel* comparison() { return &m_comparison; }
    [[nodiscard]] KeptModel* kept() { return &m_kept; }
    [[nodiscard]] bool empty() const { return m_past.empty(); }
    /// What the list can be narrowed to; the first is everything.
    [[nodiscard]] QStringList labels() const;
    /// Index into labels().
    [[nodiscard]] int filter() const;
    void setFilter(int label);
    /// How many are marked to be put side by side: 0, 1 or 2.
    [[nodiscard]] int chosen() const { return static_cast<int>(m_chosen.size()); }
    /// The last day anything of today is kept, "31 July 2027".
    [[nodiscard]] QString keptUntil() const;
    [[nodiscard]] QString problem() const;

    Q_INVOKABLE void open(const QString& session);
    /// @param typed "14-12-2026", from today on and within the school year of the lesson
    Q_INVOKABLE bool planFollowUp(const QString& session, const QString& typed);
    Q_INVOKABLE bool dropFollowUp(const QString& session);
    /// Today and some weeks, as it is typed; "" when the lesson's words are gone by then.
    Q_INVOKABLE QString dayIn(int weeks) const;
    /// What was typed with its weekday, "" when it is no day.
    Q_INVOKABLE QString inWords(const QString& typed) const;
    /// "" takes the label away; see isClassLabel().
    Q_INVOKABLE bool setLabel(const QString& session, const QString& label);
    /// Marks a lesson to be put side by side, or takes the mark away. A third one takes the place of the first.
    Q_INVOKABLE void choose(const QString& session);
    Q_INVOKABLE void chooseNone();
    /// The two marked ones.
    Q_INVOKABLE bool putSideBySide();
    Q_INVOKABLE bool putBeside(const QString& one, const QString& other);
    Q_INVOKABLE bool remove(const QString& session);
    /// All lessons; contacts and settings stay.
    Q_INVOKABLE bool removeAll();
    Q_INVOKABLE void forgetProblem();

signals:
    void changed();
    void reportOpened();
    void comparisonOpened();
    /// What was open is there no more.
    void closed();

private:
    [[nodiscard]] Records* records() const { return m_desk ? m_desk->records() : nullptr; }
    [[nodiscard]] std::string today() const { return m_desk ? m_desk->today() : std::string(); }
    [[nodiscard]] std::optional<std::size_t> indexOf(const QString& session) const;
    [[nodiscard]] RowModel::Row lessonRow(std::size_t index, const QString& heading) const;
    [[nodiscard]] bool isDue(const EndedLesson& past) const { return m_due.count(past.session.id) != 0; }
    void fillLessons();
    void showOpened();
    bool fail(const Text& problem);
    /// After a write: reads again, or says why it failed.
    bool written(const Result<Ok, RecordError>& outcome);

    QPointer<RecordsDesk> m_desk;
    std::vector<LibraryEntry> m_library;
    QString m_language = QStringLiteral("en");
    std::vector<EndedLesson> m_past;    ///< newest first
    std::set<std::string> m_due;        ///< sessions whose follow-up is
    std::optional<std::string> m_only;  ///< the label the list is narrowed to
    QStringList m_chosen, m_compared;
    Text m_problem;
    RowModel m_lessons;
    ReportModel m_report;
    ComparisonModel m_comparison;
    KeptModel m_kept;
};

}  // namespace stemmig
