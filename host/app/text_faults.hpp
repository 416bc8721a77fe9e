// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QQuickWindow>
#include <QStringList>

namespace stemmig {

/// What a reader would stumble over in a window: texts that are cut off (unless they are named "shortened": then it is
/// meant), that stand outside the window or beside what scrolls, and texts drawn over each other. A dialog covers what is
/// below it. One sentence a fault; empty: none.
[[nodiscard]] QStringList textFaults(QQuickWindow& window);

}  // namespace stemmig
