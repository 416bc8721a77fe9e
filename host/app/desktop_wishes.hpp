// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>
#include "host/app/settings.hpp"

namespace stemmig {

/// Tells the settings what the desktop asks of every program: a dark look, no motion. Linux desktops say it through their
/// settings portal (org.freedesktop.portal.Settings), then and when it changes; the dark look also by the colours Qt got.
/// Where nobody answers nothing is asked. Does not wait for anything.
class DesktopWishes : public QObject {
    Q_OBJECT
public:
    /// `settings` outlives this.
    explicit DesktopWishes(SettingsModel& settings, const QDBusConnection& bus = QDBusConnection::sessionBus());

private slots:
    void hear(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void take(const QString& group, const QString& key, const QVariant& value);

    SettingsModel& m_settings;
    bool m_dark = false, m_still = false;
};

}  // namespace stemmig
