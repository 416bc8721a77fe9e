// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/app_model.hpp"

#include <QCoreApplication>
#include <algorithm>

namespace stemmig {

AppModel::AppModel(bool still, QObject* parent)
    : QObject(parent),
      m_settings(still, this),
      m_console(this),
      m_lessons({"id", "number", "title", "summary", "audience", "minutes", "statements", "sensitive", "advice", "problem"},
                this),
      m_contacts({"name", "role", "where", "when", "phone"}, this),
      m_problems({"text"}, this) {
    connect(&m_settings, &SettingsModel::changed, this, &AppModel::followLanguage);
    HintsModel* const hints = m_console.tools()->hints();
    connect(&m_settings, &SettingsModel::changed, hints, [this, hints] { hints->setSeen(m_settings.hintsSeen()); });
    connect(hints, &HintsModel::seenChanged, &m_settings, &SettingsModel::setHintsSeen);
    followLanguage();
}

AppModel::~AppModel() {
    if (m_translator) QCoreApplication::removeTranslator(m_translator.get());
}

void AppModel::setLibrary(std::vector<LibraryEntry> library, std::string suggested) {
    m_library = std::move(library);
    m_suggested = std::move(suggested);
    fillLessons();
}

void AppModel::setContacts(const std::vector<SchoolContact>& contacts) {
    QList<RowModel::Row> rows;
    const auto text = [](const std::string& part) { return QString::fromStdString(part); };
    for (const SchoolContact& contact : contacts)
        rows.append({text(contact.name), text(contact.role), text(contact.where), text(contact.when), text(contact.phone)});
    m_contacts.setRows(rows);
}

QString AppModel::contactText(int row, const QString& role) const {
    if (row < 0 || row >= m_contacts.count()) return {};
    const int number = m_contacts.roleNames().key(role.toUtf8(), -1);
    return m_contacts.data(m_contacts.index(row), number).toString();
}

void AppModel::saveContacts(const QList<QStringList>& contacts) {
    constexpr qsizetype kLongest = 80;
    std::vector<SchoolContact> list;
    for (const QStringList& fields : contacts) {
        const auto field = [&](qsizetype i) { return fields.value(i).trimmed().left(kLongest).toStdString(); };
        if (!field(0).empty()) list.push_back({field(0), field(1), field(2), field(3), field(4)});
    }
    emit contactsWished(list);
}

void AppModel::setBrokenOff(const Text& title) {
    m_broken_off = title;
    m_lost_session = {};
    emit changed();
}

void AppModel::setLostSession(const Text& sentence) {
    m_broken_off = {};
    m_lost_session = sentence;
    emit changed();
}

void AppModel::setRunning(bool running) {
    if (running == m_running) return;
    m_running = running;
    emit runningChanged();
}

void AppModel::setStarting(bool starting) {
    m_starting = starting;
    emit changed();
}

void AppModel::setExpected(int devices) {
    m_expected = devices;
    emit changed();
}

void AppModel::setPage(Page page) {
    if (page == m_page) return;
    m_page = page;
    emit pageChanged();
}

void AppModel::say(const Text& problem) {
    m_problem_list.push_back(problem);
    fillProblems();
}

void AppModel::dismissProblems() {
    m_problem_list.clear();
    fillProblems();
}

void AppModel::followLanguage() {
    if (m_settings.language() == m_language) return;
    m_language = m_settings.language();
    if (m_translator) QCoreApplication::removeTranslator(m_translator.get());
    m_translator = std::make_unique<QTranslator>();
    if (m_translator->load(QStringLiteral(":/i18n/stemmig_host_%1.qm").arg(m_language)))
        QCoreApplication::installTranslator(m_translator.get());
    m_console.setLanguage(m_language);
    fillLessons();
    fillProblems();
    emit changed();
    emit languageChanged();
}

// 2: this one for a first start; 1: this one of the series; 0: nothing.
int AppModel::adviceFor(const Lesson& lesson) const {
    if (!m_suggested.empty()) return lesson.id == m_suggested ? 2 : 0;
    return lesson.start_here ? 1 : 0;
}

void AppModel::fillLessons() {
    QList<RowModel::Row> rows;
    for (const LibraryEntry& entry : m_library) {
        const QString file = QString::fromStdString(entry.file.filename().string());
        if (!entry.lesson) {
            const auto first = std::find_if(entry.problems.begin(), entry.problems.end(),
                                            [](const LessonProblem& problem) { return problem.severity == Severity::Error; });
            const QString problem =
                first == entry.problems.end() ? file : QString::fromStdString(first->sentence(entry.file.filename().string()));
            rows.append({QString(), 0, file, QString(), QString(), 0, 0, false, 0, problem});
            continue;
        }
        const Lesson& lesson = *entry.lesson;
        const auto core = std::count_if(lesson.steps.begin(), lesson.steps.end(), [](const Step& step) {
            return step.core && step.kind == StepKind::Statement && !step.statement->practice;
        });
        rows.append({QString::fromStdString(lesson.id), static_cast<int>(lesson.order), words(lesson.title, m_language),
                     words(lesson.summary, m_language), words(lesson.audience, m_language), static_cast<int>(lesson.minutes),
                     static_cast<int>(core), lesson.sensitive, adviceFor(lesson), QString()});
    }
    m_lessons.setRows(rows);
}

void AppModel::fillProblems() { m_problems.setRows(textRows(m_problem_list, m_language)); }

}  // namespace stemmig
