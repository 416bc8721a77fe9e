// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/screenshots.hpp"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QQuickItem>
#include <QTemporaryDir>
#include "host/app/demo.hpp"
#include "host/app/demo_archive.hpp"
#include "host/app/file_path.hpp"
#include "host/app/find_inside.hpp"
#include "host/app/text_faults.hpp"
#include "host/lesson/school_file.hpp"

namespace stemmig {
namespace {

/// How everything is drawn: settings, and which windows they change.
struct Dress {
    const char* name;
    SettingsModel::Look look;
    int text_size;
    bool easy_font;
    bool board_too;  ///< the board keeps its own sizes
};
constexpr Dress kDresses[] = {{"light", SettingsModel::Light, 100, false, true},
                              {"dark", SettingsModel::Dark, 100, false, true},
                              {"large", SettingsModel::Light, 150, false, false},
                              {"easy", SettingsModel::Light, 150, true, true}};

const QSize kConsole(1280, 800);
const QSize kSmallest(1024, 680);
const QSize kLong(1280, 3000);
const QSize kProjectors[] = {{1920, 1080}, {1024, 768}};

const School kSchool{{{"Samira de Wit", "vertrouwenspersoon", "lokaal 1.12", "elke schooldag", "06-00000000"},
                      {"Jan Kok", "zorgcoördinator", "kantoor naast de aula", "", ""}},
                     {"0800-0432"}};
constexpr const char* kToday = "2026-11-23";

// Letters settle in a few rounds of the event loop; there is no animation to wait for. A page that was left goes at once, so
// that its dialogs are not taken for those of the page that came.
void settle() {
    for (int i = 0; i < 6; ++i) QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

class Camera {
public:
    Camera(const QString& folder, const QString& only, Look& look) : m_folder(folder), m_only(only), m_look(look) {
        QDir().mkpath(folder);
    }

    void shoot(QQuickWindow& window, const QSize& size, const QString& name) {
        if (!name.contains(m_only)) return settle();
        window.setVisibility(QWindow::Windowed);
        window.resize(size);
        settle();
        const QImage image = window.grabWindow();
        constexpr int kFast = 85;  // of 100: zlib's quickest; there are hundreds of pictures
        if (!image.save(m_folder + QLatin1Char('/') + name + QStringLiteral(".png"), "PNG", kFast)) {
            m_look.faults.append(QStringLiteral("%1: cannot be written").arg(name));
            return;
        }
        ++m_look.pictures;
        for (const QString& fault : textFaults(window)) m_look.faults.append(QStringLiteral("%1: %2").arg(name, fault));
    }

private:
    QString m_folder, m_only;
    Look& m_look;
};

/// Every screen in one language and dress.
struct Shoot {
    AppModel& app;
    QQuickWindow& root;
    QQuickWindow& projector;
    Camera& camera;
    const Dress& dress;
    QString suffix;  // "nl-light"

    void everything(const Content& content) {
        app.setRunning(false);
        app.school()->show({}, content.help, {});
        app.preparation()->setHelp(content.help, {});
        app.library()->setBrokenOff({});
        console(QStringLiteral("library"));
        dialog("contactsSheet", QStringLiteral("contacts"));
        dialog("settingsSheet", QStringLiteral("settings"));
        dialog("rehearseSheet", QStringLiteral("rehearse"));
        afterwards();
        app.school()->show(kSchool, content.help, QStringLiteral("lokaal 1.12, Samira de Wit"));
        app.preparation()->setHelp(content.help, kSchool);
        app.console()->setHelp(content.help, kSchool.contacts);
        betweenLessons(content);
        editing(content);
        for (const bool sensitive : {true, false})
            if (const auto lesson = pick(content.library, sensitive)) played(lesson, sensitive);
    }

private:
    void betweenLessons(const Content& content) {
        const auto lesson = pick(content.library, true);
        if (!lesson) return;
        LibraryModel& library = *app.library();
        const auto given = content.library.front().lesson;
        if (given) library.setPast({{"1", "2026-10-12", given->id, "2B", "2026-11-20", {}, {}}}, kToday);
        library.setOwn({"/media/stick/Mijn lessen", true, {}});
        console(QStringLiteral("library-given"));
        scrolled("libraryArea", QStringLiteral("library-given-end"));
        library.setSearch(QStringLiteral("JONGEN"));
        console(QStringLiteral("library-search"));
        library.setSearch({});
        library.setOwn({});
        library.setPast({}, kToday);
        app.prepare(QString::fromStdString(lesson->id));
        console(QStringLiteral("preparation"));
        scrolled("preparationArea", QStringLiteral("preparation-end"));
        whole(QStringLiteral("preparation"));
        dialog("printerSheet", QStringLiteral("printer"));
        dialog("exportSheet", QStringLiteral("exchange-export"));
        app.setPage(AppModel::School);
        console(QStringLiteral("school"));
        scrolled("schoolArea", QStringLiteral("school-end"));
        schoolFile();
        app.setPage(AppModel::Lessons);
        importedFile();
    }
    /// A copy of a shipped lesson, part by part, and a new one with everything that can stand in its way.
    void editing(const Content& content) {
        const QTemporaryDir folder;
        EditorModel& editor = *app.editor();
        editor.setPlace({folder.path().toStdU16String(), true, {}});
        editor.preview()->setHelp(helpOf(content.help, kSchool), kSchool.contacts);
        dialog("newLessonSheet", QStringLiteral("new-lesson"));
        app.editCopy(shown(content.library.front().file));
        for (const char* part : {"lesson", "preparation", "opening", "steps[0]", "steps[1]", "closing"}) {
            editor.choose(QLatin1String(part));
            console(QStringLiteral("editor-") + QString::fromLatin1(part).remove(u'[').remove(u']'));
        }
        editor.choose(QStringLiteral("steps[1]"));
        whole(QStringLiteral("editor-statement"));
        app.newLesson(QStringLiteral("Pesten in de pauze"), QStringLiteral("Bullying at break"));
        editor.choose(QStringLiteral("steps[0]"));
        editor.type(QStringLiteral("steps[0].statement.text.nl"), QStringLiteral("Zou jij Emma helpen voor 10 euro?"));
        editor.type(QStringLiteral("steps[0].statement.choices[0].text.en"), QString(90, u'x'));
        editor.setFlag(QStringLiteral("sensitive"), true);
        console(QStringLiteral("editor-wrong"));
        if (QFile file(folder.filePath(editor.file())); file.open(QIODevice::Append)) file.write("# somebody else\n");
        editor.type(QStringLiteral("summary.nl"), QStringLiteral("Over pesten."));
        editor.saveNow();
        console(QStringLiteral("editor-conflict"));
        editor.leaveUnkept();
        app.setPage(AppModel::Lessons);
        editor.setPlace({});
    }
    void scrolled(const char* area, const QString& name) {
        auto* flickable = qobject_cast<QQuickItem*>(findInside(root, QString::fromLatin1(area)));
        if (!flickable) return;
        settle();
        flickable->setProperty("contentY", std::max(0.0, flickable->property("contentHeight").toReal() - flickable->height()));
        console(name);
        flickable->setProperty("contentY", 0);
    }
    void schoolFile() {
        QTemporaryDir folder;
        const auto read = [&](const std::string& text, const QString& name) {
            QFile file(folder.filePath(QStringLiteral("school.textproto")));
            if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), static_cast<qint64>(text.size())) < 0) return;
            file.close();
            app.school()->readFile(QUrl::fromLocalFile(file.fileName()));
            dialog("schoolFileSheet", name);
        };
        read(writeSchool({kSchool.contacts, {"0800-0432", "0800-1234"}}), QStringLiteral("school-file"));
        read("contacts { name: \"Samira\" room: \"1.12\" }\nticked: \"\"\n", QStringLiteral("school-file-wrong"));
    }
    void importedFile() {
        QTemporaryDir folder;
        const auto read = [&](const char* name, const char* text) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0) return;
            file.close();
            app.importer()->readFile(QUrl::fromLocalFile(file.fileName()));
        };
        read("beeldscherm.gift",
             "Adverteerders betalen voor aandacht.{T}\n\nWaarom is stoppen met scrollen soms lastig?{~Er komt steeds iets "
             "nieuws ~Anderen zijn ook online ~Het is gewoon leuk}\n\nWat helpt om beter te slapen?{~%50%Een uur zonder scherm "
             "~%50%Een vaste tijd ~Een feller scherm}\n\nVertel iets over schermen.{}\n\nHoeveel uur?{#3}\n");
        app.importer()->answer(0, ImportModel::Opinion);
        app.importer()->answer(1, ImportModel::Check);
        dialog("importSheet", QStringLiteral("exchange-import"), true);
        read("beeldscherm.gift", "Adverteerders betalen voor aandacht.{T}\n");
        dialog("importSheet", QStringLiteral("exchange-import-ready"));
        read("lijst.csv", "vraag;a;b\n1;2;3\n");
        dialog("importSheet", QStringLiteral("exchange-import-wrong"));
    }
    /// The made-up archive: the list, the report with its dialogs, two lessons side by side, what is kept.
    void afterwards() {
        ArchiveModel& archive = *app.archive();
        app.setPage(AppModel::Reports);
        console(QStringLiteral("reports"));
        const QStringList sessions = archive.sessions();  // newest first
        archive.choose(sessions.last());
        console(QStringLiteral("reports-marked"));
        archive.chooseNone();
        dialog("deleteAllSheet", QStringLiteral("delete-all"));
        archive.open(sessions.at(2));
        console(QStringLiteral("report"));
        whole(QStringLiteral("report"));
        for (const char* sheet : {"followUpSheet", "classLabelSheet", "besideSheet", "slipsSheet", "deleteSheet"})
            dialog(sheet, QLatin1String(sheet));
        archive.putBeside(sessions.at(1), sessions.last());
        whole(QStringLiteral("comparison"));
        app.setPage(AppModel::Kept);
        console(QStringLiteral("kept"));
        for (QObject* file : findAllInside(root, QStringLiteral("keptFile"))) file->setProperty("opened", true);
        whole(QStringLiteral("kept-opened"));
        app.setPage(AppModel::Lessons);
    }
    /// A page that is longer than a screen, in one piece.
    void whole(const QString& name) { camera.shoot(root, kLong, QStringLiteral("console-whole-%1-%2").arg(name, suffix)); }
    void played(const std::shared_ptr<const Lesson>& lesson, bool sensitive) {
        if (sensitive) app.library()->setBrokenOff(lesson->title);
        console(QStringLiteral("library-broken-off"));
        app.console()->begin(lesson->title, {});
        app.setRunning(true);
        LessonTools& tools = *app.console()->tools();
        root.setProperty("alone", !sensitive);
        tools.bell()->setClock([] { return QTime(10, 5); });
        int number = 1;
        for (const DemoScene& scene : demoScenes(lesson, !sensitive)) {
            // Class-safe until the practice vote: with one screen, or with the question which one the class sees.
            if (scene.name == "practice") {
                root.setProperty("alone", false);
                tools.classSafe()->confirm();
            }
            if (scene.name == "lobby-firewall" && sensitive) {
                dialog("ticketsSheet", QStringLiteral("tickets"));
                dialog("wifiSheet", QStringLiteral("wifi"));
                app.console()->lobby()->showWifi(QStringLiteral("Lokaal 12"), QStringLiteral("vuurtoren8"), false);
            }
            if (scene.name == "opening-rules") tools.rules()->begin(lesson->languages);
            if (scene.name == "preview" && sensitive) tools.bell()->set(QStringLiteral("10:18"));
            lessonScene(sensitive ? QStringLiteral("sensitive") : QStringLiteral("neutral"), number++, scene);
            if (scene.name == "lobby") app.console()->lobby()->hideWifi();
            if (scene.name == "shown" && !sensitive) dialog("ownSheet", QStringLiteral("own-statement"));
        }
        dialog("leftSheet", QStringLiteral("left"));
        dialog("keysSheet", QStringLiteral("keys"));
        dialog("scriptsSheet", QStringLiteral("scripts"));
        dialog("stopSheet", QStringLiteral("stop"));
        app.setRunning(false);
    }
    void lessonScene(const QString& lesson, int number, const DemoScene& scene) {
        app.console()->show(scene.publication);
        const QString name =
            QStringLiteral("%1-%2-%3").arg(lesson).arg(number, 2, 10, QLatin1Char('0')).arg(QString::fromStdString(scene.name));
        sheet(name);
        BoardModel& board = *app.console()->board();
        const BoardPage first = board.currentPage();
        for (const BoardPage page : boardPages(board.view())) {
            if (page == first) continue;
            board.turnTo(page);
            sheet(QStringLiteral("%1-sheet%2").arg(name).arg(static_cast<int>(page)));
        }
    }
    void sheet(const QString& name) {
        if (dress.board_too)
            for (const QSize& size : kProjectors)
                camera.shoot(projector, size, QStringLiteral("projector-%1-%2-%3").arg(size.width()).arg(name, suffix));
        projector.resize(kProjectors[0]);
        console(name);
    }
    void console(const QString& name) {
        if (dress.text_size > 100) camera.shoot(root, kSmallest, QStringLiteral("console-small-%1-%2").arg(name, suffix));
        camera.shoot(root, kConsole, QStringLiteral("console-%1-%2").arg(name, suffix));
    }
    void dialog(const char* button, const QString& name, bool in_one_piece = false) {
        settle();  // a page that was left may still be there
        auto* opener = findInside(root, QString::fromLatin1(button));
        if (!opener) return;
        QMetaObject::invokeMethod(opener, "open");
        console(name);
        if (in_one_piece) whole(name);
        QMetaObject::invokeMethod(opener, "close");
        settle();
    }
    /// The one with the most scenes to draw.
    static std::shared_ptr<const Lesson> pick(const std::vector<LibraryEntry>& library, bool sensitive) {
        std::shared_ptr<const Lesson> best;
        std::size_t most = 0;
        for (const LibraryEntry& entry : library) {
            if (!entry.lesson || entry.lesson->sensitive != sensitive) continue;
            const std::size_t scenes = demoScenes(entry.lesson, false).size();
            if (scenes > most) best = entry.lesson;
            most = std::max(most, scenes);
        }
        return best;
    }
};

void putOn(SettingsModel& settings, const QString& language, const Dress& dress) {
    settings.setLanguage(language);
    settings.setLook(dress.look);
    settings.setTextSize(dress.text_size);
    settings.setEasyFont(dress.easy_font);
}

}  // namespace

Look takeScreenshots(AppModel& app, QQuickWindow& root, const Content& content, const QString& folder, bool dark_too,
                     const QString& only) {
    Look look;
    Camera camera(folder, only, look);
    auto* projector = qobject_cast<QQuickWindow*>(root.property("projector").value<QObject*>());
    std::vector<LibraryEntry> shown = content.library;
    LibraryEntry broken;
    broken.file = "eigen-les.textproto";
    broken.problems.push_back({Severity::Error, "choice-count", 42, 5, "a statement has 2 to 7 choices, this one has 1"});
    shown.push_back(broken);
    app.library()->setLessons(shown, "");
    app.archive()->setLibrary(shown);
    const QTemporaryDir data;
    const std::filesystem::path records = data.path().toStdU16String();
    if (const Text failure = keepDemoArchive(records, content); !failure.empty())
        look.faults.append(QString::fromStdString(failure.in("en")));
    RecordsDesk desk(records, demoToday);
    app.archive()->setDesk(&desk);
    desk.open();
    for (const QString& language : {QStringLiteral("nl"), QStringLiteral("en")}) {
        for (const Dress& dress : kDresses) {
            if (dress.look == SettingsModel::Dark && !dark_too) continue;
            putOn(*app.settings(), language, dress);
            Shoot{app, root, *projector, camera, dress, language + QLatin1Char('-') + QLatin1String(dress.name)}.everything(
                content);
        }
    }
    return look;
}

}  // namespace stemmig
