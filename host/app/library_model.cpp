// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/library_model.hpp"

#include <QLocale>
#include <algorithm>
#include "host/app/board_model.hpp"
#include "host/app/ended_lessons.hpp"
#include "host/app/file_path.hpp"
#include "host/app/lesson_search.hpp"

namespace stemmig {
namespace {

const QList<QByteArray> kLessonRoles{"id",         "number",      "title",     "summary", "audience",  "minutes",
                                     "statements", "keyMessages", "sensitive", "advice",  "lastGiven", "due",
                                     "found",      "problem",     "more",      "file",    "own"};

/// "12 november": everything here is of this school year.
QString dayAndMonth(const std::string& day, const QString& language) {
    return QLocale(language).toString(dateOf(day), QStringLiteral("d MMMM"));
}

QStringList wordsOf(const std::vector<Labelled>& labelled, const QString& language) {
    QStringList texts;
    for (const Labelled& one : labelled) texts.append(words(one.text, language));
    return texts;
}

}  // namespace

LibraryModel::LibraryModel(QObject* parent)
    : QObject(parent),
      m_lessons(kLessonRoles, this),
      m_own_rows(kLessonRoles, this),
      m_due({"session", "lesson", "title", "label", "day", "earlier"}, this) {}

void LibraryModel::setLessons(std::vector<LibraryEntry> shipped, std::string suggested) {
    m_shipped = std::move(shipped);
    m_suggested = std::move(suggested);
    // What to begin with is what one sees first.
    std::stable_partition(m_shipped.begin(), m_shipped.end(),
                          [this](const LibraryEntry& entry) { return entry.lesson && entry.lesson->id == m_suggested; });
    fill();
}

void LibraryModel::setOwn(OwnLessons own) {
    m_own = std::move(own);
    fill();
}

void LibraryModel::setPast(std::vector<PastSession> sessions, std::string today) {
    m_sessions = std::move(sessions);
    m_today = std::move(today);
    fill();
}

void LibraryModel::setBrokenOff(const Text& title, const std::string& lesson) {
    m_broken_off = title;
    m_broken_off_lesson = lesson;
    m_lost_session = {};
    emit changed();
}

void LibraryModel::setLostSession(const Text& sentence) {
    m_broken_off = {};
    m_broken_off_lesson = {};
    m_lost_session = sentence;
    emit changed();
}

void LibraryModel::setLanguage(const QString& language) {
    m_language = language;
    fill();
}

void LibraryModel::setSearch(const QString& search) {
    if (search == m_search) return;
    m_search = search;
    fill();
}

std::vector<LibraryEntry> LibraryModel::everything() const {
    std::vector<LibraryEntry> all = m_shipped;
    all.insert(all.end(), m_own.lessons.begin(), m_own.lessons.end());
    return all;
}

std::shared_ptr<const Lesson> LibraryModel::find(const QString& id) const {
    for (const LibraryEntry& entry : everything())
        if (entry.lesson && entry.lesson->id == id.toStdString()) return entry.lesson;
    return nullptr;
}

QString LibraryModel::fileOf(const QString& id) const {
    for (const LibraryEntry& entry : everything())
        if (entry.lesson && entry.lesson->id == id.toStdString()) return shown(entry.file);
    return {};
}

bool LibraryModel::isOwn(const QString& id) const {
    return std::any_of(m_own.lessons.begin(), m_own.lessons.end(),
                       [&](const LibraryEntry& entry) { return entry.lesson && entry.lesson->id == id.toStdString(); });
}

std::shared_ptr<const Lesson> LibraryModel::neutralLesson() const {
    for (const LibraryEntry& entry : m_shipped)
        if (entry.lesson && !entry.lesson->sensitive) return entry.lesson;
    return nullptr;
}

QString LibraryModel::folder() const { return shown(m_own.folder.filename()); }
QString LibraryModel::folderPath() const { return shown(m_own.folder); }
QString LibraryModel::brokenOff() const { return words(m_broken_off, m_language); }
QString LibraryModel::lostSession() const { return words(m_lost_session, m_language); }

QString LibraryModel::neutral() const {
    const auto lesson = neutralLesson();
    return lesson ? QString::fromStdString(lesson->id) : QString();
}

QString LibraryModel::neutralTitle() const {
    const auto lesson = neutralLesson();
    return lesson ? words(lesson->title, m_language) : QString();
}

// 2: this one for a first start; 1: this one of the series; 0: nothing.
int LibraryModel::adviceFor(const Lesson& lesson) const {
    if (!m_suggested.empty()) return lesson.id == m_suggested ? 2 : 0;
    return lesson.start_here ? 1 : 0;
}

RowModel::Row LibraryModel::rowOf(const LibraryEntry& entry, bool own, const QString& found) const {
    const Lesson& lesson = *entry.lesson;
    QString given;
    if (const auto last = lastGiven(lesson.id, m_sessions)) {
        given = dayAndMonth(last->day, m_language);
        if (!last->label.empty()) given = QString::fromStdString(last->label) + QStringLiteral(", ") + given;
    }
    const bool due =
        std::any_of(m_due_list.begin(), m_due_list.end(), [&](const DueFollowUp& one) { return one.lesson->id == lesson.id; });
    return {QString::fromStdString(lesson.id),
            static_cast<int>(lesson.order),
            words(lesson.title, m_language),
            words(lesson.summary, m_language),
            words(lesson.audience, m_language),
            static_cast<int>(lesson.minutes),
            coreStatements(lesson),
            wordsOf(lesson.key_messages, m_language),
            lesson.sensitive,
            adviceFor(lesson),
            given,
            due,
            found,
            QString(),
            0,
            shown(entry.file),
            own};
}

// A broken lesson's card: what is left to do in it, or the first error and how many more there are.
RowModel::Row LibraryModel::brokenRow(const LibraryEntry& entry, bool own) const {
    const QString file = shown(entry.file.filename());
    QString problem = file;
    int errors = 0;
    for (const LessonProblem& one : entry.problems) {
        if (one.severity != Severity::Error) continue;
        if (errors++ == 0) problem = QString::fromStdString(one.sentence(file.toStdString()));
    }
    const auto draft = m_own.drafts.find(entry.file);
    const bool editable = own && draft != m_own.drafts.end();
    const bool taken = !entry.problems.empty() && entry.problems.front().rule == "id-taken";
    if (editable && !taken) problem = tr("%n thing(s) in it are still missing or wrong; “Edit” shows which.", nullptr, errors);
    const QString title = editable && !draft->second.empty() ? words(draft->second, m_language) : file;
    return {QString(),
            0,
            title,
            QString(),
            QString(),
            0,
            0,
            QStringList(),
            false,
            0,
            QString(),
            false,
            QString(),
            problem,
            editable ? 0 : std::max(0, errors - 1),
            shown(entry.file),
            own};
}

QList<RowModel::Row> LibraryModel::rowsOf(const std::vector<LibraryEntry>& entries, bool own) const {
    const LessonSearch search(m_search);
    QList<RowModel::Row> rows;
    for (const LibraryEntry& entry : entries) {
        if (!entry.lesson) {
            if (search.finds(shown(entry.file.filename()))) rows.append(brokenRow(entry, own));
        } else if (search.finds(*entry.lesson)) {
            rows.append(rowOf(entry, own, words(search.place(*entry.lesson), m_language)));
        }
    }
    return rows;
}

void LibraryModel::fill() {
    m_due_list = dueFollowUps(m_sessions, everything(), m_today);
    m_lessons.setRows(rowsOf(m_shipped, false));
    m_own_rows.setRows(rowsOf(m_own.lessons, true));
    fillDue();
    emit changed();
}

void LibraryModel::fillDue() {
    QList<RowModel::Row> rows;
    for (const DueFollowUp& one : m_due_list) {
        rows.append({QString::fromStdString(one.session), QString::fromStdString(one.lesson->id),
                     words(one.lesson->title, m_language), QString::fromStdString(one.label), dayAndMonth(one.day, m_language),
                     one.earlier ? words(one.earlier->title, m_language) : QString()});
    }
    m_due.setRows(rows);
}

int coreStatements(const Lesson& lesson) {
    return static_cast<int>(std::count_if(lesson.steps.begin(), lesson.steps.end(), [](const Step& step) {
        return step.core && step.kind == StepKind::Statement && !step.statement->practice;
    }));
}

}  // namespace stemmig
