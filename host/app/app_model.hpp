// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QTranslator>
#include <memory>
#include <vector>
#include "host/app/archive_model.hpp"
#include "host/app/console_model.hpp"
#include "host/app/editor_model.hpp"
#include "host/app/import_model.hpp"
#include "host/app/library_model.hpp"
#include "host/app/preparation_model.hpp"
#include "host/app/school_model.hpp"
#include "host/app/settings.hpp"

namespace stemmig {

/// The root of what QML sees: the pages between lessons, the running lesson's console, language and look. Verbs are signals
/// that the composition (backstage.hpp, shelf.hpp) answers; everything here works without a host, for demos and tests.
class AppModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by main")
    Q_PROPERTY(stemmig::ConsoleModel* console READ console CONSTANT)
    Q_PROPERTY(stemmig::ArchiveModel* archive READ archive CONSTANT)
    Q_PROPERTY(stemmig::SettingsModel* settings READ settings CONSTANT)
    Q_PROPERTY(stemmig::LibraryModel* library READ library CONSTANT)
    Q_PROPERTY(stemmig::PreparationModel* preparation READ preparation CONSTANT)
    Q_PROPERTY(stemmig::SchoolModel* school READ school CONSTANT)
    Q_PROPERTY(stemmig::ImportModel* importer READ importer CONSTANT)
    Q_PROPERTY(stemmig::EditorModel* editor READ editor CONSTANT)
    Q_PROPERTY(stemmig::RowModel* problems READ problems CONSTANT)
    Q_PROPERTY(bool running READ running NOTIFY runningChanged)
    Q_PROPERTY(bool starting READ starting NOTIFY changed)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    Q_PROPERTY(int expected READ expected NOTIFY changed)
    Q_PROPERTY(Page page READ page WRITE setPage NOTIFY pageChanged)
public:
    /// Where the teacher is when no lesson runs.
    enum Page { Lessons, Preparation, Reports, Report, Comparison, School, Kept, Editor };
    Q_ENUM(Page)

    /// @param still no animations, for screenshots and tests.
    explicit AppModel(bool still = false, QObject* parent = nullptr);
    ~AppModel() override;

    void setRunning(bool running);
    void setStarting(bool starting);
    void setExpected(int devices);
    /// Something to tell on every page between lessons, a whole sentence; shown until dismissed.
    void say(const Text& problem);

    [[nodiscard]] ConsoleModel* console() { return &m_console; }
    /// Earlier lessons: list, report, comparison, proof page.
    [[nodiscard]] ArchiveModel* archive() { return &m_archive; }
    [[nodiscard]] SettingsModel* settings() { return &m_settings; }
    [[nodiscard]] LibraryModel* library() { return &m_library; }
    [[nodiscard]] PreparationModel* preparation() { return &m_preparation; }
    [[nodiscard]] SchoolModel* school() { return &m_school; }
    [[nodiscard]] ImportModel* importer() { return &m_importer; }
    [[nodiscard]] EditorModel* editor() { return &m_editor; }
    [[nodiscard]] RowModel* problems() { return &m_problems; }
    [[nodiscard]] bool running() const { return m_running; }
    [[nodiscard]] bool starting() const { return m_starting; }
    /// That of the settings; the texts of the app itself are loaded in it.
    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString& language) { m_settings.setLanguage(language); }
    [[nodiscard]] int expected() const { return m_expected; }
    [[nodiscard]] Page page() const { return m_page; }
    /// Stays at the editor as long as what is open there cannot be kept.
    void setPage(Page page);

    /// Opens the lesson's reading page. Nothing is kept of it.
    Q_INVOKABLE void prepare(const QString& lesson);
    /// To the editor; where that cannot be, it is said. @param file of one's own lesson, or of any lesson for a copy
    Q_INVOKABLE void edit(const QString& file);
    Q_INVOKABLE void editCopy(const QString& file);
    /// A blank lesson with a title in one language or both.
    Q_INVOKABLE void newLesson(const QString& nl, const QString& en);
    /// Opens the text of a lesson file, as an import gives it, as a new lesson of one's own. False: it was said why not.
    bool newLessonFrom(const std::string& textproto);
    /// Says `contactNeeded` instead when the lesson is sensitive and the school has named nobody.
    Q_INVOKABLE void start(const QString& lesson);
    Q_INVOKABLE void rehearse(const QString& lesson, const QString& profile, int pupils) {
        emit rehearseWished(lesson, profile, pupils);
    }
    Q_INVOKABLE void resume() { emit resumeWished(); }
    Q_INVOKABLE void giveUp() { emit giveUpWished(); }
    /// Back to the library. A session that has not ended can be continued.
    Q_INVOKABLE void leave() { emit leaveWished(); }
    Q_INVOKABLE void dismissProblems();

signals:
    void changed();
    void runningChanged();
    void languageChanged();
    void pageChanged();
    void startWished(const QString& lesson);
    void rehearseWished(const QString& lesson, const QString& profile, int pupils);
    void resumeWished();
    void giveUpWished();
    void leaveWished();
    /// Somebody a pupil can go to has to be named before this lesson starts.
    void contactNeeded(const QString& lesson);

private:
    void followLanguage();
    void fillProblems();
    bool toEditor(const Result<Ok, Text>& opened);

    bool m_running = false, m_starting = false;
    int m_expected = 30;
    Page m_page = Lessons;
    QString m_language;
    std::unique_ptr<QTranslator> m_translator;
    std::vector<Text> m_problem_list;
    SettingsModel m_settings;
    ConsoleModel m_console;
    ArchiveModel m_archive;
    LibraryModel m_library;
    PreparationModel m_preparation;
    SchoolModel m_school;
    ImportModel m_importer;
    EditorModel m_editor;
    RowModel m_problems;
};

}  // namespace stemmig
