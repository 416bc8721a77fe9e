// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/screens.hpp"

#include <QGuiApplication>
#include <QScreen>

namespace stemmig {
namespace {

/// Places are compared, not screens: mirrored ones are two at one place, and their order is not reliable.
QScreen* another(QQuickWindow* window) {
    if (!window || !window->screen()) return nullptr;
    const QPoint taken = window->screen()->geometry().topLeft();
    for (QScreen* screen : QGuiApplication::screens())
        if (screen->geometry().topLeft() != taken) return screen;
    return nullptr;
}

}  // namespace

Screens::Screens(QObject* parent) : QObject(parent) {
    auto* gui = static_cast<QGuiApplication*>(QCoreApplication::instance());
    connect(gui, &QGuiApplication::screenAdded, this, &Screens::changed);
    connect(gui, &QGuiApplication::screenRemoved, this, &Screens::changed);
}

int Screens::count() const { return static_cast<int>(QGuiApplication::screens().size()); }

bool Screens::hasAnother(QQuickWindow* window) const { return another(window) != nullptr; }

bool Screens::moveToAnother(QQuickWindow* window) const {
    constexpr QPoint kCorner(40, 40);
    QScreen* const screen = another(window);
    if (!screen) return false;
    window->setScreen(screen);
    window->setPosition(screen->geometry().topLeft() + kCorner);
    return true;
}

bool Screens::fillAnother(QQuickWindow* window, QQuickWindow* other) const {
    QScreen* const screen = window ? another(other) : nullptr;
    if (!screen) return false;
    window->setScreen(screen);
    window->setPosition(screen->geometry().topLeft());
    window->showFullScreen();
    return true;
}

}  // namespace stemmig
