// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QQuickWindow>

namespace stemmig {

/// The screens of this computer.
class Screens : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count READ count NOTIFY changed)
public:
    explicit Screens(QObject* parent = nullptr);

    [[nodiscard]] int count() const;
    /// There is a screen at another place than the one `window` is on. Mirrored screens are two at one place.
    Q_INVOKABLE bool hasAnother(QQuickWindow* window) const;
    /// Moves `window` to such a screen. False: there is none, and nothing has happened.
    Q_INVOKABLE bool moveToAnother(QQuickWindow* window) const;
    /// Shows `window` over the whole of a screen that `other` is not on. False: there is none, and nothing has happened.
    Q_INVOKABLE bool fillAnother(QQuickWindow* window, QQuickWindow* other) const;

signals:
    void changed();
};

}  // namespace stemmig
