// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCommandLineParser>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <cstdio>
#include "host/app/app_model.hpp"
#include "host/app/screenshots.hpp"
#include "host/app/window.hpp"
#include "proto/base/secret.hpp"

namespace {

int screenshots(stemmig::AppModel& app, QQuickWindow& root, const QString& content, const QString& folder) {
    const auto library = stemmig::readLibrary((content + QStringLiteral("/lessons")).toStdString());
    const auto help = stemmig::readHelpFile((content + QStringLiteral("/help/help.textproto")).toStdString());
    const stemmig::Look look = stemmig::takeScreenshots(app, root, library, help.ok() ? help.value() : stemmig::Help{}, folder);
    for (const QString& fault : look.faults) std::fprintf(stderr, "%s\n", qPrintable(fault));
    std::printf("%d pictures in %s, %d faults\n", look.pictures, qPrintable(folder), static_cast<int>(look.faults.size()));
    return look.pictures > 0 && look.faults.isEmpty() ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
    QGuiApplication gui(argc, argv);
    if (!stemmig::initCrypto()) return 1;
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions(
        {{QStringLiteral("screenshots"), QStringLiteral("Draw every screen to this folder and stop."), QStringLiteral("DIR")},
         {QStringLiteral("content"), QStringLiteral("Where lessons and help are."), QStringLiteral("DIR"),
          QStringLiteral("content")}});
    options.process(gui);
    const bool still = options.isSet(QStringLiteral("screenshots"));
    stemmig::AppModel app(still);
    QQmlApplicationEngine engine;
    QQuickWindow* root = stemmig::openWindow(engine, app);
    if (!root) return 1;
    if (still)
        return screenshots(app, *root, options.value(QStringLiteral("content")), options.value(QStringLiteral("screenshots")));
    return QGuiApplication::exec();
}
