// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTest>
#include "host/app/backstage.hpp"
#include "host/app/find_inside.hpp"
#include "host/app/window.hpp"

/// Every warning of Qt and QML while it lives; one at a time.
class Warnings {
public:
    Warnings();
    ~Warnings();
    [[nodiscard]] static QStringList& seen();
};

/// The whole app on a screen that nobody sees, driven by keys. Says every warning of QML.
class AppDriver {
public:
    /// @param folder where contacts and settings are; "": a new one.
    explicit AppDriver(const QString& folder = {});

    /// As if the program had been started again on the same data folder; the window stays.
    void restart();
    void key(Qt::Key key) { QTest::keyClick(window, key); }
    /// Of the console's window, by its objectName; null: it is not there.
    [[nodiscard]] QObject* object(const char* name) { return stemmig::findInside(*window, QString::fromLatin1(name)); }
    [[nodiscard]] QQuickItem* item(const char* name) { return qobject_cast<QQuickItem*>(object(name)); }
    /// Waits in the event loop until it is so, 30 s at most.
    [[nodiscard]] static bool becomes(const std::function<bool()>& so) { return QTest::qWaitFor(so, 30'000); }
    [[nodiscard]] stemmig::ConsoleModel& console() { return *app.console(); }
    [[nodiscard]] stemmig::BoardModel& board() { return *app.console()->board(); }
    [[nodiscard]] QQuickWindow& projector() {
        return *qobject_cast<QQuickWindow*>(window->property("projector").value<QObject*>());
    }
    /// A lesson of the library from the lobby to the opening.
    void openLesson(const QString& lesson);
    /// From the lobby to the opening, whoever is there.
    void begin();
    /// Every text that can be read in a window now.
    [[nodiscard]] static QStringList visibleTexts(const QQuickWindow& window);
    [[nodiscard]] static QStringList& warnings() { return Warnings::seen(); }

    Warnings noted;
    QString folder;
    QTemporaryDir data;
    stemmig::AppModel app{true};
    QQmlApplicationEngine engine;
    std::unique_ptr<stemmig::Backstage> backstage;
    QQuickWindow* window = nullptr;
};
