// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include "participant/app/language.hpp"
#include "participant/app/rows.hpp"

namespace stemmig {

/// Who is there for you, in one language: what the host's Welcome says. It stays when the host is gone.
class InfoModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(bool told READ told NOTIFY changed)
    Q_PROPERTY(QString promise READ promise NOTIFY changed)
    Q_PROPERTY(QString opening READ opening NOTIFY changed)
    Q_PROPERTY(stemmig::Rows* people READ people CONSTANT)
    Q_PROPERTY(stemmig::Rows* places READ places CONSTANT)
    Q_PROPERTY(QString checkedOn READ checkedOn NOTIFY changed)
public:
    explicit InfoModel(QObject* parent);

    void show(std::shared_ptr<const WelcomeTexts> welcome, const Language& language);

    /// The host told something to read here: a page of our own is not needed.
    [[nodiscard]] bool told() const { return !m_opening.isEmpty() || m_places.count() > 0; }
    [[nodiscard]] QString promise() const { return m_promise; }
    [[nodiscard]] QString opening() const { return m_opening; }
    /// People of the school. Rows {name, details}.
    [[nodiscard]] Rows* people() { return &m_people; }
    /// Rows {heading, lines, address}.
    [[nodiscard]] Rows* places() { return &m_places; }
    [[nodiscard]] QString checkedOn() const { return m_checked_on; }

signals:
    void changed();

private:
    QString m_promise, m_opening, m_checked_on;
    Rows m_people, m_places;
};

}  // namespace stemmig
