// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/screens.hpp"

#include <QGuiApplication>
#include <QScreen>

namespace stemmig {

Screens::Screens(QObject* parent) : QObject(parent) {
    auto* gui = static_cast<QGuiApplication*>(QCoreApplication::instance());
    connect(gui, &QGuiApplication::screenAdded, this, &Screens::changed);
    connect(gui, &QGuiApplication::screenRemoved, this, &Screens::changed);
}

int Screens::count() const { return static_cast<int>(QGuiApplication::screens().size()); }

bool Screens::fillAnother(QQuickWindow* window, QQuickWindow* other) const {
    if (!window || !other || !other->screen()) return false;
    // Mirrored screens are two at one place: places are compared, not screens.
    const QPoint taken = other->screen()->geometry().topLeft();
    for (QScreen* screen : QGuiApplication::screens()) {
        if (screen->geometry().topLeft() == taken) continue;
        window->setScreen(screen);
        window->setPosition(screen->geometry().topLeft());
        window->showFullScreen();
        return true;
    }
    return false;
}

}  // namespace stemmig
