// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QTime>
#include <QTimer>
#include <functional>
#include <memory>
#include "host/server/live_room.hpp"
#include "host/session/bell.hpp"

namespace stemmig {

/// The bell clock: asked once in the opening, to be changed or left out at any time. Lives in memory only, until the next
/// session begins.
class BellModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(bool asking READ asking NOTIFY changed)
    Q_PROPERTY(bool known READ known NOTIFY changed)
    Q_PROPERTY(bool running READ running NOTIFY changed)
    Q_PROPERTY(QString time READ time NOTIFY changed)
    Q_PROPERTY(QString left READ left NOTIFY changed)
    Q_PROPERTY(QString advice READ advice NOTIFY changed)
    Q_PROPERTY(bool toClosing READ toClosing NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
public:
    /// The clock on the wall.
    using Clock = std::function<QTime()>;

    explicit BellModel(
        QObject* parent, Clock clock = [] { return QTime::currentTime(); });

    void setClock(Clock clock);
    /// Another session: the bell is unknown again.
    void begin();
    void setLanguage(const QString& language);
    void show(std::shared_ptr<const Publication> publication);
    /// Looks at the clock. A timer does so every few seconds.
    void refresh();

    /// Takes "10:50", "10.50" or "1050"; a time that is none, or not ahead of us within five hours, is refused in `problem`.
    /// @return whether it was taken
    Q_INVOKABLE bool set(const QString& time);
    /// No bell clock in this lesson.
    Q_INVOKABLE void skip();

    /// The opening's question has no answer yet.
    [[nodiscard]] bool asking() const;
    [[nodiscard]] bool known() const { return m_bell.isValid(); }
    /// A lesson is on its way, so that a bell means something.
    [[nodiscard]] bool running() const;
    /// "10:50": the bell's; while it is unknown a suggestion, from the minutes that are planned.
    [[nodiscard]] QString time() const;
    /// "9 minutes left"; "" while unknown.
    [[nodiscard]] QString left() const;
    /// What to do about it; "": the plan fits.
    [[nodiscard]] QString advice() const;
    /// The advice is the closing step.
    [[nodiscard]] bool toClosing() const { return plan().advice == BellAdvice::ToClosingStep; }
    [[nodiscard]] QString problem() const;

signals:
    void changed();

private:
    enum class Problem { None, NoTime, NotAhead };

    [[nodiscard]] const TeacherView& view() const { return m_publication->view; }
    [[nodiscard]] Scene scene() const { return view().board.scene; }
    [[nodiscard]] int minutesLeft() const;
    [[nodiscard]] BellPlan plan() const;

    Clock m_clock;
    QString m_language = QStringLiteral("en");
    std::shared_ptr<const Publication> m_publication = std::make_shared<const Publication>();  // never null
    QTime m_bell;
    bool m_answered = false;
    Problem m_problem = Problem::None;
    QTimer m_timer;
};

/// Whole minutes from `now` to `then` as a clock on the wall shows them, over midnight too: -720..719.
[[nodiscard]] int minutesBetween(QTime now, QTime then);

}  // namespace stemmig
