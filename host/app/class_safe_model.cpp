// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/class_safe_model.hpp"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QWindow>

namespace stemmig {
namespace {

bool somebodyTypes() {
    const QObject* focus = QGuiApplication::focusObject();
    return focus != nullptr && (focus->inherits("QQuickTextInput") || focus->inherits("QQuickTextEdit"));
}

}  // namespace

ClassSafeModel::ClassSafeModel(QObject* parent) : QObject(parent) {
    if (qGuiApp == nullptr) return;
    qGuiApp->installEventFilter(this);
    // The release of a key goes to whatever window is in front then.
    connect(qGuiApp, &QGuiApplication::focusWindowChanged, this, [this] { setHolding(false); });
}

void ClassSafeModel::begin() {
    m_confirmed = m_answered = m_holding = false;
    emit changed();
}

void ClassSafeModel::confirm() {
    m_confirmed = m_answered = true;
    emit changed();
}

void ClassSafeModel::hide() {
    m_confirmed = m_holding = false;
    m_answered = true;
    emit changed();
}

void ClassSafeModel::setHolding(bool holding) {
    if (holding == m_holding) return;
    m_holding = holding;
    emit changed();
}

void ClassSafeModel::setSecondScreen(bool there) {
    if (there == m_second_screen) return;
    m_second_screen = there;
    begin();
}

bool ClassSafeModel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::KeyRelease) return false;
    const auto& key = static_cast<const QKeyEvent&>(*event);
    // A key that is held down repeats, as releases too on some systems.
    if (key.key() != Qt::Key_N || key.isAutoRepeat() || !watched->isWindowType()) return false;
    setHolding(event->type() == QEvent::KeyPress && key.modifiers() == Qt::NoModifier && !somebodyTypes());
    return false;
}

}  // namespace stemmig
