// SPDX-License-Identifier: GPL-3.0-or-later
// Types into the editor until it is killed: one number more in the summary every few milliseconds, and a line "number
// milliseconds" for each, so that who kills it knows what was typed when.
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTimer>
#include <cstdio>
#include "host/app/editor_model.hpp"
#include "host/app/poster.hpp"

int main(int argc, char** argv) {
    QGuiApplication gui(argc, argv);
    if (argc != 2) return 2;
    stemmig::EditorModel editor(stemmig::posterTo(&gui), nullptr);
    editor.setPlace({argv[1], true, {}});
    if (!editor.create({{{"nl", "Proef"}}})) return 1;
    QElapsedTimer clock;
    clock.start();
    QString text;
    int number = 0;
    QTimer keys;
    QObject::connect(&keys, &QTimer::timeout, [&] {
        text += QString::number(++number) + u' ';
        editor.type(QStringLiteral("summary.nl"), text);
        std::printf("%d %lld\n", number, static_cast<long long>(clock.elapsed()));
        std::fflush(stdout);
    });
    keys.start(5);
    return QGuiApplication::exec();
}
