// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include "host/app/mailbox.hpp"

namespace stemmig {

/// Posts to the thread of `receiver`. What is still posted when it is destroyed never runs.
[[nodiscard]] Poster posterTo(QObject* receiver);

}  // namespace stemmig
