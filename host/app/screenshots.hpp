// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QQuickWindow>
#include <QString>
#include "host/app/app_model.hpp"
#include "host/start/content.hpp"

namespace stemmig {

/// What was found wrong while looking (text_faults.hpp).
struct Look {
    int pictures = 0;
    QStringList faults;
};

/// Draws every screen with a played lesson to PNG files in `folder`, in both languages, light, dark, with the largest text and
/// with the easy-reading letters: console at 1280x800 (with large text also in the smallest window), projector at 1920x1080
/// and 1024x768. `root` is the console window made from Main.qml.
/// @param dark_too false: not the dark look, which has the same places as the light one.
/// @param only pictures whose name contains this
[[nodiscard]] Look takeScreenshots(AppModel& app, QQuickWindow& root, const Content& content, const QString& folder,
                                   bool dark_too, const QString& only = {});

}  // namespace stemmig
