// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/window.hpp"

#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>

namespace stemmig {

QQuickWindow* openWindow(QQmlApplicationEngine& engine, AppModel& app) {
    for (const char* weight : {"Regular", "SemiBold", "Bold"})
        QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/Inter-%1.otf").arg(QLatin1String(weight)));
    QGuiApplication::setFont(QFont(QStringLiteral("Inter")));
    engine.addImportPath(QStringLiteral(":/qt/qml"));
    engine.setInitialProperties({{QStringLiteral("app"), QVariant::fromValue(&app)}});
    QObject::connect(&app, &AppModel::languageChanged, &engine, &QQmlEngine::retranslate);
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Stemmig/Main.qml")));
    return engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(engine.rootObjects().first());
}

}  // namespace stemmig
