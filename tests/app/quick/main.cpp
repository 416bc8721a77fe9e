// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the tst_*.qml of this folder. Qt's own runner cannot load our module, which is linked in and no plugin.
#include <QQmlEngine>
#include <QtQuickTest>
#include "host/app/window.hpp"

class Setup : public QObject {
    Q_OBJECT
public slots:
    void applicationAvailable() { stemmig::loadFonts(); }
    void qmlEngineAvailable(QQmlEngine* engine) { engine->addImportPath(QStringLiteral(":/qt/qml")); }
};

QUICK_TEST_MAIN_WITH_SETUP(components, Setup)

#include "main.moc"
