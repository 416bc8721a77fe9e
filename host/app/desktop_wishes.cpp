// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/desktop_wishes.hpp"

#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QPalette>

namespace stemmig {
namespace {

const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");

const QString kAppearance = QStringLiteral("org.freedesktop.appearance");
const QString kGnome = QStringLiteral("org.gnome.desktop.interface");

/// What the portal calls "prefer dark" and "reduce motion"; 0 is no preference.
constexpr uint kPreferred = 1;

using Groups = QMap<QString, QVariantMap>;

bool darkPalette() {
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

}  // namespace

DesktopWishes::DesktopWishes(SettingsModel& settings, const QDBusConnection& bus) : m_settings(settings), m_dark(darkPalette()) {
    m_settings.setSystem(m_dark, m_still);
    // Qt 6.4 takes the slot only when the bus's own types are known, which the first question about one brings about.
    static_cast<void>(QDBusMetaType::typeToSignature(QMetaType::fromType<QDBusVariant>()));
    QDBusConnection portal = bus;
    portal.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this,
                   SLOT(hear(QString, QString, QDBusVariant)));
    QDBusMessage ask = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("ReadAll"));
    ask << QStringList{kAppearance, kGnome};
    qDBusRegisterMetaType<Groups>();
    auto* answer = new QDBusPendingCallWatcher(portal.asyncCall(ask), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<Groups> reply = *answer;
        answer->deleteLater();
        if (reply.isError()) return;
        const Groups groups = reply.value();
        for (auto group = groups.begin(); group != groups.end(); ++group)
            for (auto entry = group->begin(); entry != group->end(); ++entry) take(group.key(), entry.key(), entry.value());
    });
}

void DesktopWishes::hear(const QString& group, const QString& key, const QDBusVariant& value) {
    take(group, key, value.variant());
}

void DesktopWishes::take(const QString& group, const QString& key, const QVariant& value) {
    if (group == kAppearance && key == u"color-scheme") m_dark = value.toUInt() == kPreferred;
    if (group == kAppearance && key == u"reduced-motion") m_still = value.toUInt() == kPreferred;
    if (group == kGnome && key == u"enable-animations") m_still = !value.toBool();
    m_settings.setSystem(m_dark, m_still);
}

}  // namespace stemmig
