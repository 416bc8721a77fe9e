// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/desktop_wishes.hpp"

#include <doctest/doctest.h>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QProcess>
#include <QTest>

using namespace stemmig;

namespace {

using Groups = QMap<QString, QVariantMap>;

/// A session bus of this test alone.
class Bus {
public:
    Bus() {
        m_daemon.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                                       QStringLiteral("--nopidfile"), QStringLiteral("--print-address")});
        REQUIRE(m_daemon.waitForStarted());
        REQUIRE(m_daemon.waitForReadyRead());
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
    ~Bus() {
        for (const QString& name : m_names) QDBusConnection::disconnectFromBus(name);
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    [[nodiscard]] QDBusConnection connection(const char* name) {
        m_names.append(QString::fromLatin1(name));
        QDBusConnection made = QDBusConnection::connectToBus(m_address, m_names.last());
        REQUIRE(made.isConnected());
        return made;
    }

private:
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};

/// What a desktop's portal answers, as far as it is asked here.
class Portal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    Portal(const QDBusConnection& bus, Groups groups) : m_bus(bus), m_groups(std::move(groups)) {
        qDBusRegisterMetaType<Groups>();
        static_cast<void>(QDBusMetaType::typeToSignature(QMetaType::fromType<QDBusVariant>()));  // see desktop_wishes.cpp
        REQUIRE(m_bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this,
                                     QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        REQUIRE(m_bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
    }

public slots:
    QMap<QString, QVariantMap> ReadAll(const QStringList&) { return m_groups; }

signals:
    void SettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    QDBusConnection m_bus;
    Groups m_groups;
};

bool becomes(const std::function<bool()>& so) { return QTest::qWaitFor(so, 30'000); }

const QString kAppearance = QStringLiteral("org.freedesktop.appearance");
const QString kGnome = QStringLiteral("org.gnome.desktop.interface");

}  // namespace

TEST_CASE("a desktop that asks for a dark look and no motion gets both") {
    Bus bus;
    Portal portal(bus.connection("portal"), {{kAppearance, {{QStringLiteral("color-scheme"), 1U}}},
                                             {kGnome, {{QStringLiteral("enable-animations"), false}}}});
    SettingsModel settings;
    settings.setLook(SettingsModel::System);
    const DesktopWishes wishes(settings, bus.connection("app"));
    CHECK(becomes([&] { return settings.dark() && settings.still(); }));
}

TEST_CASE("a change of the desktop's wishes is followed at once") {
    Bus bus;
    Portal portal(bus.connection("portal"), {{kAppearance, {{QStringLiteral("color-scheme"), 1U}}}});
    SettingsModel settings;
    settings.setLook(SettingsModel::System);
    const DesktopWishes wishes(settings, bus.connection("app"));
    REQUIRE(becomes([&] { return settings.dark(); }));
    CHECK(!settings.still());
    emit portal.SettingChanged(kAppearance, QStringLiteral("color-scheme"), QDBusVariant(2U));
    CHECK(becomes([&] { return !settings.dark(); }));
    emit portal.SettingChanged(kAppearance, QStringLiteral("reduced-motion"), QDBusVariant(1U));
    CHECK(becomes([&] { return settings.still(); }));
    emit portal.SettingChanged(QStringLiteral("org.example"), QStringLiteral("color-scheme"), QDBusVariant(1U));
    emit portal.SettingChanged(kAppearance, QStringLiteral("reduced-motion"), QDBusVariant(0U));
    CHECK(becomes([&] { return !settings.still(); }));
    CHECK(!settings.dark());
}

TEST_CASE("without a desktop that answers nothing is asked") {
    Bus bus;
    SettingsModel settings;
    settings.setLook(SettingsModel::System);
    QDBusConnection app = bus.connection("app");
    const DesktopWishes wishes(settings, app);
    // The bus answers in order: after this one, the answer to the app's question has come.
    static_cast<void>(app.call(QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/"),
                                                              QStringLiteral("org.freedesktop.DBus"), QStringLiteral("GetId"))));
    QCoreApplication::processEvents();
    CHECK(!settings.dark());
    CHECK(!settings.still());
}

#include "desktop_wishes.moc"
