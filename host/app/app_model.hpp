// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QTranslator>
#include <memory>
#include <vector>
#include "host/app/archive_model.hpp"
#include "host/app/console_model.hpp"
#include "host/app/settings.hpp"
#include "host/lesson/reader.hpp"

namespace stemmig {

/// The root of what QML sees: the library, the running lesson's console, language and look. Verbs are signals
/// that the composition (stage.hpp) answers; everything here works without a host, for demos and tests.
class AppModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by main")
    Q_PROPERTY(stemmig::ConsoleModel* console READ console CONSTANT)
    Q_PROPERTY(stemmig::ArchiveModel* archive READ archive CONSTANT)
    Q_PROPERTY(stemmig::SettingsModel* settings READ settings CONSTANT)
    Q_PROPERTY(stemmig::RowModel* lessons READ lessons CONSTANT)
    Q_PROPERTY(stemmig::RowModel* contacts READ contacts CONSTANT)
    Q_PROPERTY(stemmig::RowModel* problems READ problems CONSTANT)
    Q_PROPERTY(bool running READ running NOTIFY runningChanged)
    Q_PROPERTY(bool starting READ starting NOTIFY changed)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    Q_PROPERTY(QString brokenOff READ brokenOff NOTIFY changed)
    Q_PROPERTY(QString lostSession READ lostSession NOTIFY changed)
    Q_PROPERTY(int expected READ expected NOTIFY changed)
    Q_PROPERTY(Page page READ page WRITE setPage NOTIFY pageChanged)
public:
    /// Where the teacher is when no lesson runs.
    enum Page { Lessons, Preparation, Reports, Report, Comparison, School, Kept };
    Q_ENUM(Page)

    /// @param still no animations, for screenshots and tests.
    explicit AppModel(bool still = false, QObject* parent = nullptr);
    ~AppModel() override;

    /// @param suggested id of the lesson that suits a first start; "": none.
    void setLibrary(std::vector<LibraryEntry> library, std::string suggested);
    void setContacts(const std::vector<SchoolContact>& contacts);
    /// The title of a session that a crash broke off; empty: none.
    void setBrokenOff(const Text& title);
    /// A broken-off session that cannot go on and can only be given up. @param sentence why; empty: none
    void setLostSession(const Text& sentence);
    void setRunning(bool running);
    void setStarting(bool starting);
    void setExpected(int devices);
    /// Something to tell on the library page, a whole sentence; shown until dismissed.
    void say(const Text& problem);

    [[nodiscard]] ConsoleModel* console() { return &m_console; }
    /// Earlier lessons: list, report, comparison, proof page.
    [[nodiscard]] ArchiveModel* archive() { return &m_archive; }
    [[nodiscard]] SettingsModel* settings() { return &m_settings; }
    [[nodiscard]] RowModel* lessons() { return &m_lessons; }
    [[nodiscard]] RowModel* contacts() { return &m_contacts; }
    [[nodiscard]] RowModel* problems() { return &m_problems; }
    [[nodiscard]] bool running() const { return m_running; }
    [[nodiscard]] bool starting() const { return m_starting; }
    /// That of the settings; the texts of the app itself are loaded in it.
    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString& language) { m_settings.setLanguage(language); }
    [[nodiscard]] QString brokenOff() const { return words(m_broken_off, m_language); }
    [[nodiscard]] QString lostSession() const { return words(m_lost_session, m_language); }
    [[nodiscard]] int expected() const { return m_expected; }
    [[nodiscard]] Page page() const { return m_page; }
    void setPage(Page page);

    Q_INVOKABLE void start(const QString& lesson) { emit startWished(lesson); }
    Q_INVOKABLE void rehearse(const QString& lesson, const QString& profile, int pupils) {
        emit rehearseWished(lesson, profile, pupils);
    }
    Q_INVOKABLE void resume() { emit resumeWished(); }
    Q_INVOKABLE void giveUp() { emit giveUpWished(); }
    /// Back to the library. A session that has not ended can be continued.
    Q_INVOKABLE void leave() { emit leaveWished(); }
    /// Five texts a contact: name, role, where, when, phone. Rows without a name are left out.
    Q_INVOKABLE void saveContacts(const QList<QStringList>& contacts);
    /// One text of a contact, "" when there is none.
    Q_INVOKABLE QString contactText(int row, const QString& role) const;
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
    void contactsWished(const std::vector<stemmig::SchoolContact>& contacts);

private:
    [[nodiscard]] int adviceFor(const Lesson& lesson) const;
    void followLanguage();
    void fillLessons();
    void fillProblems();

    bool m_running = false, m_starting = false;
    int m_expected = 30;
    Page m_page = Lessons;
    QString m_language;
    std::unique_ptr<QTranslator> m_translator;
    std::vector<LibraryEntry> m_library;
    std::string m_suggested;
    std::vector<Text> m_problem_list;
    Text m_broken_off;
    Text m_lost_session;
    SettingsModel m_settings;
    ConsoleModel m_console;
    ArchiveModel m_archive;
    RowModel m_lessons, m_contacts, m_problems;
};

}  // namespace stemmig
