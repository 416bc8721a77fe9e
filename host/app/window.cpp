// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/window.hpp"

#include <QDir>
#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>

namespace stemmig {

void loadFonts() {
    for (const QString& file : QDir(QStringLiteral(":/fonts")).entryList(QDir::Files))
        QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/") + file);
    QGuiApplication::setFont(QFont(QStringLiteral("Inter")));
    // The easy font has the letters of our languages; a name with another one still gets it.
    QFont::insertSubstitution(QStringLiteral("Atkinson Hyperlegible Next"), QStringLiteral("Inter"));
}

QQuickWindow* openWindow(QQmlApplicationEngine& engine, AppModel& app) {
    loadFonts();
    if (app.settings()->softwareRendering()) QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    engine.addImportPath(QStringLiteral(":/qt/qml"));
    engine.setInitialProperties({{QStringLiteral("app"), QVariant::fromValue(&app)}});
    QObject::connect(&app, &AppModel::languageChanged, &engine, &QQmlEngine::retranslate);
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Stemmig/Main.qml")));
    return engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(engine.rootObjects().first());
}

}  // namespace stemmig
