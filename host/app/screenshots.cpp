// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/screenshots.hpp"

#include <QCoreApplication>
#include <QDir>
#include <QImage>
#include <QQuickItem>
#include "host/app/demo.hpp"

namespace stemmig {
namespace {

const QSize kConsole(1280, 800);
const QSize kProjectors[] = {{1920, 1080}, {1024, 768}};

const std::vector<SchoolContact> kContacts{
    {"Samira de Wit", "vertrouwenspersoon", "lokaal 1.12", "elke schooldag", "06-00000000"},
    {"Jan Kok", "zorgcoördinator", "kantoor naast de aula", "", ""}};

// Letters settle in a few rounds of the event loop; there is no animation to wait for.
void settle() {
    for (int i = 0; i < 6; ++i) QCoreApplication::processEvents();
}

bool scrolls(const QQuickItem* item) {
    for (const QQuickItem* up = item->parentItem(); up; up = up->parentItem())
        if (up->inherits("QQuickFlickable")) return true;
    return false;
}

bool shown(const QQuickItem* item) {
    for (const QQuickItem* up = item; up; up = up->parentItem())
        if (!up->isVisible() || up->opacity() == 0) return false;
    return true;
}

QString fault(const QQuickItem& item, const QSizeF& window) {
    const QString text = item.property("text").toString();
    if (text.isEmpty()) return {};
    if (item.property("truncated").toBool() && item.objectName() != u"shortened") return QStringLiteral("cut short: ") + text;
    if (item.property("contentWidth").toReal() > item.width() + 1.5) return QStringLiteral("too wide: ") + text;
    if (item.property("contentHeight").toReal() + item.property("bottomPadding").toReal() > item.height() + 1.5)
        return QStringLiteral("too high: ") + text;
    const QRectF place = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()));
    const bool outside =
        place.left() < -1 || place.top() < -1 || place.right() > window.width() + 1 || place.bottom() > window.height() + 1;
    return outside && !scrolls(&item) ? QStringLiteral("outside: ") + text : QString();
}

void collect(const QQuickItem* item, const QSizeF& window, QStringList& faults) {
    if (item->inherits("QQuickText") && shown(item))
        if (const QString found = fault(*item, window); !found.isEmpty()) faults.append(found);
    for (const QQuickItem* child : item->childItems()) collect(child, window, faults);
}

class Camera {
public:
    Camera(const QString& folder, Look& look) : m_folder(folder), m_look(look) { QDir().mkpath(folder); }

    void shoot(QQuickWindow& window, const QSize& size, const QString& name) {
        window.setVisibility(QWindow::Windowed);
        window.resize(size);
        settle();
        const QImage image = window.grabWindow();
        if (!image.save(m_folder + QLatin1Char('/') + name + QStringLiteral(".png"))) {
            m_look.faults.append(QStringLiteral("%1: cannot be written").arg(name));
            return;
        }
        ++m_look.pictures;
        for (const QString& fault : textFaults(window)) m_look.faults.append(QStringLiteral("%1: %2").arg(name, fault));
    }

private:
    QString m_folder;
    Look& m_look;
};

struct Shoot {
    AppModel& app;
    QQuickWindow& console;
    QQuickWindow& projector;
    Camera& camera;
    QString suffix;  // "nl-light"

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
        for (const QSize& size : kProjectors) {
            camera.shoot(projector, size, QStringLiteral("projector-%1-%2-%3").arg(size.width()).arg(name, suffix));
        }
        projector.resize(kProjectors[0]);
        camera.shoot(console, kConsole, QStringLiteral("console-%1-%2").arg(name, suffix));
    }
    void dialog(const char* button, const QString& name) {
        auto* opener = console.findChild<QObject*>(QString::fromLatin1(button));
        if (!opener) return;
        QMetaObject::invokeMethod(opener, "open");
        camera.shoot(console, kConsole, QStringLiteral("console-%1-%2").arg(name, suffix));
        QMetaObject::invokeMethod(opener, "close");
        settle();
    }
};

/// The last one: among the shipped lessons that draws every scene, the one that blames included.
std::shared_ptr<const Lesson> pick(const std::vector<LibraryEntry>& library, bool sensitive) {
    for (auto entry = library.rbegin(); entry != library.rend(); ++entry)
        if (entry->lesson && entry->lesson->sensitive == sensitive) return entry->lesson;
    return nullptr;
}

}  // namespace

QStringList textFaults(QQuickWindow& window) {
    QStringList faults;
    collect(window.contentItem(), window.size(), faults);
    return faults;
}

Look takeScreenshots(AppModel& app, QQuickWindow& root, const Content& content, const QString& folder, bool both_looks) {
    Look look;
    Camera camera(folder, look);
    auto* projector = qobject_cast<QQuickWindow*>(root.property("projector").value<QObject*>());
    std::vector<LibraryEntry> shown = content.library;
    LibraryEntry broken;
    broken.file = "eigen-les.textproto";
    broken.problems.push_back({Severity::Error, "choice-count", 42, 5, "a statement has 2 to 7 choices, this one has 1"});
    shown.push_back(broken);
    app.setLibrary(shown, "");
    for (const QString& language : {QStringLiteral("nl"), QStringLiteral("en")}) {
        for (const bool dark : {false, true}) {
            if (dark && !both_looks) continue;
            app.settings()->setLanguage(language);
            app.settings()->setLook(dark ? SettingsModel::Dark : SettingsModel::Light);
            Shoot shoot{app, root, *projector, camera, language + (dark ? QStringLiteral("-dark") : QStringLiteral("-light"))};
            app.setRunning(false);
            app.setContacts({});
            app.setBrokenOff({});
            camera.shoot(root, kConsole, QStringLiteral("console-library-") + shoot.suffix);
            shoot.dialog("contactsSheet", QStringLiteral("contacts"));
            shoot.dialog("settingsSheet", QStringLiteral("settings"));
            shoot.dialog("rehearseSheet", QStringLiteral("rehearse"));
            app.setContacts(kContacts);
            app.console()->setHelp(content.help, kContacts);
            for (const bool sensitive : {true, false}) {
                const auto lesson = pick(content.library, sensitive);
                if (!lesson) continue;
                if (sensitive) app.setBrokenOff(lesson->title);
                camera.shoot(root, kConsole, QStringLiteral("console-library-broken-off-") + shoot.suffix);
                app.console()->begin(lesson->title, {});
                app.setRunning(true);
                root.setProperty("alone", false);
                int number = 1;
                for (const DemoScene& scene : demoScenes(lesson, !sensitive))
                    shoot.lessonScene(sensitive ? QStringLiteral("sensitive") : QStringLiteral("neutral"), number++, scene);
                shoot.dialog("scriptsSheet", QStringLiteral("scripts"));
                shoot.dialog("stopSheet", QStringLiteral("stop"));
                app.setRunning(false);
            }
        }
    }
    return look;
}

}  // namespace stemmig
