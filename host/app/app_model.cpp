// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/app_model.hpp"

#include <QCoreApplication>
#include "host/app/file_path.hpp"
#include "host/app/poster.hpp"
#include "host/start/start.hpp"

namespace stemmig {
namespace {

/// Its session can only go on with the text it began with.
Text stillToContinue() {
    return {{{"nl", "Deze les is afgebroken en kan nog verdergaan. Ga eerst verder of stop ermee; daarna kun je haar bewerken."},
             {"en", "This lesson was broken off and can still go on. Continue or end it first; then you can edit it."}}};
}

}  // namespace

AppModel::AppModel(bool still, QObject* parent)
    : QObject(parent),
      m_settings(still, this),
      m_console(this),
      m_archive(this),
      m_library(this),
      m_preparation(this),
      m_school(this),
      m_importer(this),
      m_editor(posterTo(this), this),
      m_problems({"text"}, this) {
    connect(&m_settings, &SettingsModel::changed, this, &AppModel::followLanguage);
    connect(&m_archive, &ArchiveModel::reportOpened, this, [this] { setPage(Report); });
    connect(&m_archive, &ArchiveModel::comparisonOpened, this, [this] { setPage(Comparison); });
    connect(&m_archive, &ArchiveModel::closed, this, [this] {
        if (m_page == Report || m_page == Comparison) setPage(Reports);
    });
    connect(&m_editor, &EditorModel::notOpened, this, [this](const Text& problem) {
        say(problem);
        setPage(Lessons);
    });
    HintsModel* const hints = m_console.tools()->hints();
    connect(&m_settings, &SettingsModel::changed, hints, [this, hints] { hints->setSeen(m_settings.hintsSeen()); });
    connect(hints, &HintsModel::seenChanged, &m_settings, &SettingsModel::setHintsSeen);
    followLanguage();
}

AppModel::~AppModel() {
    if (m_translator) QCoreApplication::removeTranslator(m_translator.get());
}

void AppModel::setRunning(bool running) {
    if (running == m_running) return;
    m_running = running;
    if (running) setPage(Lessons);  // where one comes back to
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
    if (page == m_page || (m_page == Editor && !m_editor.leave())) return;
    m_page = page;
    m_archive.forgetProblem();
    if (page == Kept) m_archive.readKept();
    if (page == Lessons) m_preparation.show(nullptr);  // read, or not
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
    m_archive.setLanguage(m_language);
    m_library.setLanguage(m_language);
    m_preparation.setLanguage(m_language);
    m_school.setLanguage(m_language);
    m_importer.setLanguage(m_language);
    m_editor.setLanguage(m_language);
    fillProblems();
    emit changed();
    emit languageChanged();
}

void AppModel::prepare(const QString& lesson) {
    m_preparation.show(m_library.find(lesson));
    setPage(Preparation);
}

bool AppModel::toEditor(const Result<Ok, Text>& opened) {
    if (!opened) say(opened.error());
    setPage(m_editor.isOpen() ? Editor : Lessons);
    return opened.ok();
}

void AppModel::edit(const QString& file) {
    const std::filesystem::path path = pathOf(file);
    if (m_library.isBrokenOff(path.stem().string())) return say(stillToContinue());
    toEditor(m_editor.openFile(path));
}
void AppModel::editCopy(const QString& file) { toEditor(m_editor.openCopy(pathOf(file))); }
bool AppModel::newLessonFrom(const std::string& textproto) { return toEditor(m_editor.newLessonFrom(textproto)); }

void AppModel::newLesson(const QString& nl, const QString& en) {
    Text title;
    if (const QString words = nl.simplified(); !words.isEmpty()) title.by_language["nl"] = words.toStdString();
    if (const QString words = en.simplified(); !words.isEmpty()) title.by_language["en"] = words.toStdString();
    if (!title.empty()) toEditor(m_editor.create(title));
}

void AppModel::start(const QString& lesson) {
    const auto found = m_library.find(lesson);
    if (found && needsContact(*found, m_school.school().contacts, false)) {
        emit contactNeeded(lesson);
    } else {
        emit startWished(lesson);
    }
}

void AppModel::fillProblems() { m_problems.setRows(textRows(m_problem_list, m_language)); }

}  // namespace stemmig
