// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include "host/app/app_model.hpp"

namespace stemmig {

/// The letters of the app: those it carries, Inter where nothing else is asked. Once, before the first text is drawn.
void loadFonts();

/// Loads fonts and Main.qml and shows the console window; null when the QML has an error (already said on stderr).
/// A change of language is told to the engine; software rendering is what the settings say now. `app` outlives the engine's
/// objects.
[[nodiscard]] QQuickWindow* openWindow(QQmlApplicationEngine& engine, AppModel& app);

}  // namespace stemmig
