// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/import_model.hpp"

#include <algorithm>
#include "host/app/board_model.hpp"
#include "host/app/file_path.hpp"
#include "host/lesson/exchange/lesson_file.hpp"
#include "host/lesson/problem_words.hpp"

namespace stemmig {
namespace {

/// The linter's rule: nobody must be for or against.
constexpr std::size_t kChoicesOfOpinion = 3;

bool isOpen(const LooseStatement& statement) { return !statement.kind.has_value(); }

}  // namespace

ImportModel::ImportModel(QObject* parent)
    : QObject(parent),
      m_asked({"place", "text", "choices", "answer", "right", "few"}, this),
      m_taken({"place", "text", "choices", "right"}, this),
      m_problems({"text"}, this),
      m_to_mend({"text"}, this) {}

void ImportModel::setLanguage(const QString& language) {
    m_language = language;
    fill();
}

void ImportModel::readFile(const QUrl& file) {
    m_file = file;
    m_file_name = shown(pathOf(file).filename());
    m_title = shown(pathOf(file).stem()).left(kLongestTitle);
    m_text_language = m_language;
    read();
    emit fileRead();
}

void ImportModel::read() {
    m_imported = importFile(pathOf(m_file), m_text_language.toStdString());
    m_replies.assign(m_imported.statements.size(), {});
    m_sensitive = looksSensitive(m_imported.statements);
    m_problem = {};
    fill();
}

void ImportModel::putAside() {
    m_file.clear();
    m_file_name.clear();
    m_title.clear();
    m_imported = {};
    m_replies.clear();
    m_problem = {};
    fill();
}

QString ImportModel::counted() const { return m_file.isEmpty() ? QString() : words(m_imported.counted(), m_language); }
QString ImportModel::problem() const { return words(m_problem, m_language); }

void ImportModel::setTitle(const QString& title) {
    m_title = title.simplified().left(kLongestTitle);
    fillToMend();
    emit changed();
}

void ImportModel::setTextLanguage(const QString& language) {
    if (language == m_text_language || m_file.isEmpty()) return;
    m_text_language = language;
    read();
}

void ImportModel::setSensitive(bool sensitive) {
    m_sensitive = sensitive;
    fillToMend();
    emit changed();
}

/// Statement and reply belong together by their place; `row` counts the open ones.
LooseStatement* ImportModel::openStatement(int row) {
    for (LooseStatement& statement : m_imported.statements)
        if (isOpen(statement) && row-- == 0) return &statement;
    return nullptr;
}

void ImportModel::answer(int row, Answer answer) {
    const LooseStatement* const statement = openStatement(row);
    if (statement == nullptr) return;
    m_replies[static_cast<std::size_t>(statement - m_imported.statements.data())].answer = answer;
    fill();
}

void ImportModel::choose(int row, int choice) {
    const LooseStatement* const statement = openStatement(row);
    if (statement == nullptr || choice < 0 || choice >= static_cast<int>(statement->choices.size())) return;
    m_replies[static_cast<std::size_t>(statement - m_imported.statements.data())] = {Check, choice};
    fill();
}

void ImportModel::answerRest(Answer answer) {
    for (std::size_t i = 0; i < m_replies.size(); ++i)
        if (isOpen(m_imported.statements[i]) && m_replies[i].answer == Open) m_replies[i].answer = answer;
    fill();
}

int ImportModel::unanswered() const {
    int open = 0;
    for (std::size_t i = 0; i < m_replies.size(); ++i) {
        if (!isOpen(m_imported.statements[i])) continue;
        const Reply& reply = m_replies[i];
        if (reply.answer == Open || (reply.answer == Check && reply.right < 0)) ++open;
    }
    return open;
}

QString ImportModel::missing() const {
    if (!usable()) return {};
    if (unanswered() > 0) return tr("Still to answer: %1").arg(unanswered());
    return m_title.isEmpty() ? tr("The lesson has no title yet.") : QString();
}

std::vector<LooseStatement> ImportModel::answered() const {
    std::vector<LooseStatement> out = m_imported.statements;
    for (std::size_t i = 0; i < out.size(); ++i) {
        if (!isOpen(out[i])) continue;
        const bool check = m_replies[i].answer == Check;
        out[i].kind = check ? StatementKind::Check : StatementKind::Opinion;
        if (check) out[i].answer_key = static_cast<std::uint8_t>(m_replies[i].right);
    }
    return out;
}

MadeLesson ImportModel::lesson() const {
    NewLesson lesson;
    lesson.title = m_title.toStdString();
    lesson.sensitive = m_sensitive;
    std::vector<std::string> taken;
    for (const LibraryEntry& entry : m_library) {
        taken.push_back(entry.file.stem().string());
        if (entry.lesson) lesson.beside.push_back(entry.lesson);
    }
    lesson.id = newLessonId(lesson.title, taken);
    return {lesson.id, lessonFile(answered(), lesson)};
}

bool ImportModel::make() {
    if (!usable() || !missing().isEmpty()) return false;
    const MadeLesson lesson = this->lesson();
    const Result<Ok, Text> outcome = m_keeper ? m_keeper(lesson) : Result<Ok, Text>(Ok{});
    m_problem = outcome ? Text{} : outcome.error();
    emit changed();
    if (outcome) emit made(QString::fromStdString(lesson.id));
    return outcome.ok();
}

void ImportModel::fillToMend() {
    QList<RowModel::Row> rows;
    if (usable() && missing().isEmpty()) {
        const auto read = readLesson(lesson().text);
        if (!read)
            for (const LessonProblem& problem : read.error()) rows.append({words(inEditor(problem), m_language)});
    }
    m_to_mend.setRows(rows);
}

QString ImportModel::placeOf(const LooseStatement& statement) const { return tr("Line %1").arg(statement.line); }

void ImportModel::fill() {
    QList<RowModel::Row> asked, taken, problems;
    for (std::size_t i = 0; i < m_imported.statements.size(); ++i) {
        const LooseStatement& one = m_imported.statements[i];
        QStringList choices;
        for (const Text& choice : one.choices) choices.append(words(choice, m_language));
        if (isOpen(one)) {
            const Reply& reply = m_replies[i];
            asked.append({placeOf(one), words(one.text, m_language), choices, static_cast<int>(reply.answer), reply.right,
                          reply.answer == Opinion && one.choices.size() < kChoicesOfOpinion});
        } else {
            taken.append({placeOf(one), words(one.text, m_language), choices, one.answer_key ? *one.answer_key : -1});
        }
    }
    for (const ImportProblem& problem : m_imported.problems)
        problems.append({QString::fromStdString(problem.in(m_language.toStdString()))});
    m_asked.setRows(asked);
    m_taken.setRows(taken);
    m_problems.setRows(problems);
    fillToMend();
    emit changed();
}

}  // namespace stemmig
