// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QUrl>
#include <map>
#include "host/app/past_lessons.hpp"
#include "host/app/row_model.hpp"

namespace stemmig {

/// The teacher's own lessons, from a folder of theirs.
struct OwnLessons {
    std::filesystem::path folder;                       ///< empty: none was opened
    bool missing = false;                               ///< it is not there now
    std::vector<LibraryEntry> lessons;                  ///< in teaching order, broken ones last
    std::map<std::filesystem::path, Text> drafts = {};  ///< titles of the broken ones that can be edited
};

/// The library page: lessons to choose from, what was broken off and what is due. Only shows; the verbs are signals.
class LibraryModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(stemmig::RowModel* lessons READ lessons CONSTANT)
    Q_PROPERTY(stemmig::RowModel* own READ own CONSTANT)
    Q_PROPERTY(stemmig::RowModel* due READ due CONSTANT)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY changed)
    Q_PROPERTY(int size READ size NOTIFY changed)
    Q_PROPERTY(QString folder READ folder NOTIFY changed)
    Q_PROPERTY(QString folderPath READ folderPath NOTIFY changed)
    Q_PROPERTY(bool folderMissing READ folderMissing NOTIFY changed)
    Q_PROPERTY(bool folderEmpty READ folderEmpty NOTIFY changed)
    Q_PROPERTY(QString brokenOff READ brokenOff NOTIFY changed)
    Q_PROPERTY(QString lostSession READ lostSession NOTIFY changed)
    Q_PROPERTY(QString neutral READ neutral NOTIFY changed)
    Q_PROPERTY(QString neutralTitle READ neutralTitle NOTIFY changed)
public:
    explicit LibraryModel(QObject* parent);

    /// @param suggested id of the lesson that suits a first start, which then comes first; "": none.
    void setLessons(std::vector<LibraryEntry> shipped, std::string suggested);
    void setOwn(OwnLessons own);
    /// @param sessions newest day first @param today YYYY-MM-DD
    void setPast(std::vector<PastSession> sessions, std::string today);
    /// The title of a session that a crash broke off; empty: none.
    /// @param lesson its id
    void setBrokenOff(const Text& title, const std::string& lesson = {});
    /// A broken-off session that cannot go on and can only be given up. @param sentence why; empty: none
    void setLostSession(const Text& sentence);
    void setLanguage(const QString& language);

    /// The lesson with this id, shipped or own; null: none, or broken.
    [[nodiscard]] std::shared_ptr<const Lesson> find(const QString& id) const;
    /// The file of the lesson with this id; "": none.
    Q_INVOKABLE [[nodiscard]] QString fileOf(const QString& id) const;
    /// It is in the teacher's own folder.
    Q_INVOKABLE [[nodiscard]] bool isOwn(const QString& id) const;

    /// Rows: id, number, title, summary, audience, minutes, statements, keyMessages, sensitive, advice, lastGiven, due,
    /// found, problem, more, file, own. A broken lesson has the file's name as its title, and a problem.
    [[nodiscard]] RowModel* lessons() { return &m_lessons; }
    [[nodiscard]] RowModel* own() { return &m_own_rows; }
    /// Rows: session, lesson, title (of the lesson to give), label, day, earlier (title of the one it follows).
    [[nodiscard]] RowModel* due() { return &m_due; }
    [[nodiscard]] QString search() const { return m_search; }
    void setSearch(const QString& search);
    /// All lessons there are, found or not.
    [[nodiscard]] int size() const { return static_cast<int>(m_shipped.size() + m_own.lessons.size()); }
    /// The folder's own name; "": no folder was opened.
    [[nodiscard]] QString folder() const;
    [[nodiscard]] QString folderPath() const;
    [[nodiscard]] bool folderMissing() const { return m_own.missing; }
    /// It is there, without a lesson.
    [[nodiscard]] bool folderEmpty() const { return !m_own.folder.empty() && !m_own.missing && m_own.lessons.empty(); }
    [[nodiscard]] QString brokenOff() const;
    /// A session of this lesson was broken off and can go on, with the text it began with.
    [[nodiscard]] bool isBrokenOff(const std::string& lesson) const { return !lesson.empty() && lesson == m_broken_off_lesson; }
    [[nodiscard]] QString lostSession() const;
    /// The lesson for a day on which a sensitive one cannot be given; "": none.
    [[nodiscard]] QString neutral() const;
    [[nodiscard]] QString neutralTitle() const;

    Q_INVOKABLE void openFolder(const QUrl& folder) { emit folderWished(folder); }
    Q_INVOKABLE void forgetFolder() { emit folderWished({}); }
    /// Reads all lessons again, for who has just repaired one.
    Q_INVOKABLE void readAgain() { emit readingWished(); }
    /// This follow-up will not be given.
    Q_INVOKABLE void dropFollowUp(const QString& session) { emit followUpDropped(session); }

signals:
    void changed();
    /// @param folder empty: forget it
    void folderWished(const QUrl& folder);
    void readingWished();
    void followUpDropped(const QString& session);

private:
    [[nodiscard]] std::vector<LibraryEntry> everything() const;
    [[nodiscard]] std::shared_ptr<const Lesson> neutralLesson() const;
    [[nodiscard]] RowModel::Row brokenRow(const LibraryEntry& entry, bool own) const;
    [[nodiscard]] QList<RowModel::Row> rowsOf(const std::vector<LibraryEntry>& entries, bool own) const;
    [[nodiscard]] RowModel::Row rowOf(const LibraryEntry& entry, bool own, const QString& found) const;
    [[nodiscard]] int adviceFor(const Lesson& lesson) const;
    void fill();
    void fillDue();

    QString m_language = QStringLiteral("en");
    QString m_search;
    std::vector<LibraryEntry> m_shipped;
    OwnLessons m_own;
    std::string m_suggested;
    std::vector<PastSession> m_sessions;
    std::vector<DueFollowUp> m_due_list;
    std::string m_today;
    Text m_broken_off, m_lost_session;
    std::string m_broken_off_lesson;
    RowModel m_lessons, m_own_rows, m_due;
};

/// How many statements a lesson has without spares and the practice one.
[[nodiscard]] int coreStatements(const Lesson& lesson);

}  // namespace stemmig
