// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QElapsedTimer>
#include "host/app/backstage.hpp"

namespace stemmig {

/// Tries the whole program once on this computer, without touching its data: reads the lessons, draws the window, and lets a
/// simulated class of 12 answer one statement over real sockets of this computer. Prints a line for each thing, "ok" or "not ok"
/// with what to do. Returns the exit code, 0 when all is well.
/// @param options of a normal start; data folder, port and address are replaced by ones that disturb nothing
/// @param since_start started in the first line of main()
[[nodiscard]] int selfTest(BackstageOptions options, const QElapsedTimer& since_start);

}  // namespace stemmig
