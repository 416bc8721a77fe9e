// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTranslator>
#include "participant/app/device_model.hpp"

namespace stemmig {

/// The words of the window follow the language on the screen.
class Words : public QObject {
    Q_OBJECT
public:
    /// Both outlive it.
    Words(DeviceModel& device, QQmlEngine& engine);

private:
    void speak(const QString& code);
    QQmlEngine& m_engine;
    QTranslator m_translator;
};

/// Light or dark as the system's own windows are.
[[nodiscard]] bool prefersDark();

/// Null when the window cannot be made; what is wrong is on stderr then.
[[nodiscard]] QQuickWindow* openWindow(QQmlApplicationEngine& engine, DeviceModel& device, bool dark);

}  // namespace stemmig
