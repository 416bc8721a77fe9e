// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/poster.hpp"

#include <QTimer>

namespace stemmig {

Poster posterTo(QObject* receiver) {
    return [receiver](std::chrono::milliseconds delay, std::function<void()> task) {
        QMetaObject::invokeMethod(
            receiver, [receiver, delay, task = std::move(task)] { QTimer::singleShot(delay, receiver, task); },
            Qt::QueuedConnection);
    };
}

}  // namespace stemmig
