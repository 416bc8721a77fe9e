// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <cstdio>

// One window with nothing in it: the limit that no Qt Quick program can be under. Says when it was drawn, and stops.
int main(int argc, char** argv) {
    QElapsedTimer since_start;
    since_start.start();
    QGuiApplication gui(argc, argv);
    QQmlApplicationEngine engine;
    engine.loadData("import QtQuick\nWindow { width: 1280; height: 800; visible: true }");
    const auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().value(0));
    if (window == nullptr) return 1;
    QObject::connect(
        window, &QQuickWindow::frameSwapped, &gui,
        [&] {
            std::printf("the window was drawn after %lld ms\n", static_cast<long long>(since_start.elapsed()));
            QCoreApplication::quit();
        },
        Qt::SingleShotConnection);
    return QGuiApplication::exec();
}
