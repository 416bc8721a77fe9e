// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>
#include "participant/app/window.hpp"
#include "tests/device/states.hpp"

namespace stemmig::testing {

/// The app's window on a screen nobody sees, shown what a test tells it, and every warning of Qt and QML meanwhile.
class Driver {
public:
    explicit Driver(const QString& language = QStringLiteral("nl"), bool dark = false);
    ~Driver();
    Driver(const Driver&) = delete;
    Driver& operator=(const Driver&) = delete;

    void show(const State& state);
    void show(const DeviceNews& news);
    void size(const QSize& size);
    void key(Qt::Key key) { QTest::keyClick(window, key); }
    /// By its objectName; null: it is not there or cannot be seen.
    [[nodiscard]] QQuickItem* item(const char* name) const;
    /// What has the keyboard, by the name a screen reader says.
    [[nodiscard]] QString focused() const;
    /// What can be read now, in the order it is drawn.
    [[nodiscard]] QStringList texts() const;
    [[nodiscard]] QImage picture();
    [[nodiscard]] static QStringList& warnings();
    static void settle();

    std::vector<Mark> chosen;
    std::vector<std::pair<BallotName, Mark>> cast;
    std::vector<unsigned> booths_asked;
    ClientTime now{1'000};
    DeviceModel device;
    QQmlApplicationEngine engine;
    Words words{device, engine};
    QQuickWindow* window = nullptr;
};

}  // namespace stemmig::testing
