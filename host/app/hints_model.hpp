// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QStringList>
#include <memory>
#include "host/server/live_room.hpp"

namespace stemmig {

/// One calm line the first time something new is on the screen. Which ones were read is kept with the settings.
class HintsModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(QString text READ text NOTIFY changed)
public:
    explicit HintsModel(QObject* parent) : QObject(parent) {}

    void show(std::shared_ptr<const Publication> publication);
    void setLanguage() { emit changed(); }
    /// There is only the teacher's own screen.
    void setOneScreen(bool alone);
    /// Names of the hints that were read, as kept.
    void setSeen(const QStringList& seen);

    /// The hint that fits now and was not read; "": none.
    [[nodiscard]] QString text() const;
    /// It was read: never again, until the teacher asks for all of them.
    Q_INVOKABLE void dismiss();

    /// Every hint by name, in order of weight.
    [[nodiscard]] static QStringList names();

signals:
    void changed();
    /// To be kept.
    void seenChanged(const QStringList& seen);

private:
    [[nodiscard]] QString now() const;

    std::shared_ptr<const Publication> m_publication = std::make_shared<const Publication>();  // never null
    bool m_one_screen = false;
    QStringList m_seen;
};

}  // namespace stemmig
