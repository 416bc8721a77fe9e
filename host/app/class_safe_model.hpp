// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtQml/qqmlregistration.h>
#include <QObject>

namespace stemmig {

/// Whether the teacher's screen may show what is for the teacher alone. A session begins class-safe: notes, words before they
/// are shown and the next step are hidden, but while a key is held, until the teacher has said that the class does not see
/// this screen. Plugging a screen in or out asks again.
class ClassSafeModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(bool shown READ shown NOTIFY changed)
    Q_PROPERTY(bool confirmed READ confirmed NOTIFY changed)
    Q_PROPERTY(bool asking READ asking NOTIFY changed)
    Q_PROPERTY(bool holding READ holding WRITE setHolding NOTIFY changed)
    Q_PROPERTY(bool secondScreen READ secondScreen WRITE setSecondScreen NOTIFY changed)
public:
    /// Watches the key N of every window of the app, as long as nobody types.
    explicit ClassSafeModel(QObject* parent);

    /// Another session: class-safe again.
    void begin();
    /// "Only I can see this screen", for the rest of the session.
    Q_INVOKABLE void confirm();
    /// Class-safe again.
    Q_INVOKABLE void hide();

    [[nodiscard]] bool shown() const { return m_confirmed || m_holding; }
    [[nodiscard]] bool confirmed() const { return m_confirmed; }
    /// There is a second screen, and nobody has said yet which one the class sees.
    [[nodiscard]] bool asking() const { return m_second_screen && !m_answered; }
    [[nodiscard]] bool holding() const { return m_holding; }
    void setHolding(bool holding);
    [[nodiscard]] bool secondScreen() const { return m_second_screen; }
    void setSecondScreen(bool there);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void changed();

private:
    bool m_confirmed = false, m_answered = false, m_holding = false, m_second_screen = false;
};

}  // namespace stemmig
