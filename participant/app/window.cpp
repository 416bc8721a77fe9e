// SPDX-License-Identifier: GPL-3.0-or-later
#include "participant/app/window.hpp"

#include <QDir>
#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPalette>

namespace stemmig {
namespace {

void loadFonts() {
    const QString folder = QStringLiteral(":/device/fonts/");
    for (const QString& file : QDir(folder).entryList(QDir::Files)) QFontDatabase::addApplicationFont(folder + file);
    QGuiApplication::setFont(QFont(QStringLiteral("Inter")));
}

}  // namespace

Words::Words(DeviceModel& device, QQmlEngine& engine) : m_engine(engine) {
    QGuiApplication::installTranslator(&m_translator);
    connect(&device, &DeviceModel::languageChanged, this, &Words::speak);
    speak(device.language());
}

/// English is what the sources say.
void Words::speak(const QString& code) {
    if (!m_translator.load(QStringLiteral(":/device/i18n/stemmig_participant_%1.qm").arg(code)))
        (void)m_translator.load(QStringLiteral(":/device/i18n/stemmig_participant_en.qm"));
    m_engine.retranslate();
}

bool prefersDark() {
    constexpr int kMiddle = 128;
    return QGuiApplication::palette().color(QPalette::Window).lightness() < kMiddle;
}

QQuickWindow* openWindow(QQmlApplicationEngine& engine, DeviceModel& device, bool dark) {
    loadFonts();
    engine.addImportPath(QStringLiteral(":/qt/qml"));
    engine.setInitialProperties({{QStringLiteral("device"), QVariant::fromValue(&device)}, {QStringLiteral("dark"), dark}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/StemmigDevice/Main.qml")));
    return engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(engine.rootObjects().first());
}

}  // namespace stemmig
