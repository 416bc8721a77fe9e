// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCommandLineParser>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <cstdio>
#include "host/app/backstage.hpp"
#include "host/app/desktop_wishes.hpp"
#include "host/app/screenshots.hpp"
#include "host/app/self_test.hpp"
#include "host/app/window.hpp"
#include "host/server/page.hpp"
#include "proto/base/secret.hpp"

namespace {

QString path(const std::filesystem::path& file) { return QString::fromStdString(file.string()); }

void describe(QCommandLineParser& options, const QString& data, const QString& content) {
    options.addHelpOption();
    options.addVersionOption();
    options.addOptions({
        {QStringLiteral("data"), QStringLiteral("Where contacts, history and the crash file are."), QStringLiteral("DIR"), data},
        {QStringLiteral("content"), QStringLiteral("Where lessons and help are."), QStringLiteral("DIR"), content},
        {QStringLiteral("lesson"), QStringLiteral("Start this lesson at once."), QStringLiteral("ID")},
        {QStringLiteral("rehearse"), QStringLiteral("Without a class: --lesson, or the neutral lesson.")},
        {QStringLiteral("port"), QStringLiteral("Listen on this port only."), QStringLiteral("N")},
        {QStringLiteral("tick"), QStringLiteral("Milliseconds between two frames of a device."), QStringLiteral("MS")},
        {QStringLiteral("self-test"), QStringLiteral("Try everything once on this computer, and stop.")},
        {QStringLiteral("screenshots"), QStringLiteral("Draw every screen to this folder and stop."), QStringLiteral("DIR")},
        {QStringLiteral("quick"), QStringLiteral("With --screenshots: without the dark look.")},
        {QStringLiteral("only"), QStringLiteral("With --screenshots: pictures with this in their name."), QStringLiteral("TEXT")},
    });
}

int screenshots(stemmig::AppModel& app, QQuickWindow& root, const QCommandLineParser& options) {
    const QString folder = options.value(QStringLiteral("screenshots"));
    const stemmig::Look look =
        stemmig::takeScreenshots(app, root, stemmig::readContent(options.value(QStringLiteral("content")).toStdString()), folder,
                                 !options.isSet(QStringLiteral("quick")), options.value(QStringLiteral("only")));
    for (const QString& fault : look.faults) std::fprintf(stderr, "%s\n", qPrintable(fault));
    std::printf("%d pictures in %s, %d faults\n", look.pictures, qPrintable(folder), static_cast<int>(look.faults.size()));
    return look.pictures > 0 && look.faults.isEmpty() ? 0 : 1;
}

/// The options of a session; false: one of them is no number.
bool readOptions(const QCommandLineParser& options, stemmig::BackstageOptions& out) {
    out.data = options.value(QStringLiteral("data")).toStdString();
    out.content = options.value(QStringLiteral("content")).toStdString();
    out.crowd = QCoreApplication::applicationDirPath() + QStringLiteral("/stemmig-crowd");
    out.page = stemmig::shippedPage();
    bool good = true, number = true;
    if (options.isSet(QStringLiteral("port"))) {
        out.port = options.value(QStringLiteral("port")).toUShort(&number);
        good = good && number;
    }
    if (options.isSet(QStringLiteral("tick"))) {
        out.tick = stemmig::Instant(options.value(QStringLiteral("tick")).toUInt(&number));
        good = good && number;
    }
    return good;
}

}  // namespace

int main(int argc, char** argv) {
    QElapsedTimer since_start;
    since_start.start();
    QGuiApplication gui(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("Stemmig"));
    QGuiApplication::setApplicationVersion(QStringLiteral(STEMMIG_VERSION));
    if (!stemmig::initCrypto()) {
        std::fprintf(stderr, "This computer gives no random numbers; Stemmig cannot keep answers secret without them.\n");
        return 1;
    }
    QCommandLineParser options;
    describe(options, path(stemmig::defaultDataFolder()),
             path(stemmig::shippedContent(QCoreApplication::applicationFilePath().toStdString())));
    options.process(gui);
    stemmig::BackstageOptions backstage_options;
    if (!readOptions(options, backstage_options)) {
        std::fprintf(stderr, "--port and --tick need a whole number.\n");
        return 2;
    }

    if (options.isSet(QStringLiteral("self-test"))) return stemmig::selfTest(std::move(backstage_options), since_start);
    const bool still = options.isSet(QStringLiteral("screenshots"));
    stemmig::AppModel app(still);
    QQmlApplicationEngine engine;
    if (still) {
        QQuickWindow* root = stemmig::openWindow(engine, app);
        return root ? screenshots(app, *root, options) : 1;
    }
    stemmig::Backstage backstage(app, std::move(backstage_options));
    const stemmig::DesktopWishes wishes(*app.settings());
    if (!stemmig::openWindow(engine, app)) return 1;
    const QString lesson = options.value(QStringLiteral("lesson"));
    if (options.isSet(QStringLiteral("rehearse")))
        backstage.rehearse(lesson, QStringLiteral("mixed"), 25);
    else if (!lesson.isEmpty())
        backstage.start(lesson);
    return QGuiApplication::exec();
}
