// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QQuickItem>
#include <QQuickWindow>

namespace stemmig {

/// Everything of this name in a window: what is drawn, also by a Repeater, and the dialogs that belong to it. QObject::findChild
/// goes by who made an object and does not see what a Repeater has made. In no particular order; for pictures and tests.
[[nodiscard]] QList<QObject*> findAllInside(QQuickWindow& window, const QString& name);
/// The first of them; null: there is none.
[[nodiscard]] QObject* findInside(QQuickWindow& window, const QString& name);

}  // namespace stemmig
