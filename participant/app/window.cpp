// SPDX-License-Identifier: GPL-3.0-or-later
#include "participant/app/window.hpp"

#include <QCursor>
#include <QDir>
#include <QEvent>
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

/// Tells the booth that somebody is here. After each pupil the pointer is put where it points at nothing.
class Hands : public QObject {
public:
    Hands(QQuickWindow& window, BoothModel& booth) : QObject(&window), m_window(window), m_booth(booth) {
        window.installEventFilter(this);
        connect(&booth, &BoothModel::abandoned, this, &Hands::park);
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        switch (event->type()) {
            case QEvent::MouseMove:
                if (QCursor::pos() == m_parked) break;
                [[fallthrough]];
            case QEvent::KeyPress:
            case QEvent::MouseButtonPress:
            case QEvent::TouchBegin:
            case QEvent::TouchUpdate:
            case QEvent::Wheel:
                m_booth.touch();
                break;
            default:
                break;
        }
        return false;
    }

private:
    void park() {
        constexpr int kFromTop = 6;
        m_parked = m_window.mapToGlobal(QPoint(m_window.width() / 2, kFromTop));
        if (m_window.isActive()) QCursor::setPos(m_parked);
    }

    QQuickWindow& m_window;
    BoothModel& m_booth;
    QPoint m_parked{-1, -1};
};

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
    auto* window = engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(engine.rootObjects().first());
    if (window) new Hands(*window, *device.booth());
    return window;
}

}  // namespace stemmig
