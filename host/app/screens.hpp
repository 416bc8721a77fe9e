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
    /// Shows `window` over the whole of a screen that `other` is not on. False: there is none, and nothing has happened.
    Q_INVOKABLE bool fillAnother(QQuickWindow* window, QQuickWindow* other) const;

signals:
    void changed();
};

}  // namespace stemmig
