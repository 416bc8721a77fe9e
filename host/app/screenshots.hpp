// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QQuickWindow>
#include <QString>
#include "host/app/app_model.hpp"
#include "host/start/content.hpp"

namespace stemmig {

/// What was found wrong while looking: texts cut off or outside the window.
struct Look {
    int pictures = 0;
    QStringList faults;
};

/// Texts of a window that are cut off (unless they are named "shortened": then it is meant), or stand outside it where nothing
/// scrolls.
[[nodiscard]] QStringList textFaults(QQuickWindow& window);

/// Draws every screen with a played lesson to PNG files in `folder`, in both languages and looks: console at
/// 1280x800, projector at 1920x1080 and 1024x768. `root` is the console window made from Main.qml.
/// @param both_looks false: the light one only, which has the same places.
[[nodiscard]] Look takeScreenshots(AppModel& app, QQuickWindow& root, const Content& content, const QString& folder,
                                   bool both_looks);

}  // namespace stemmig
