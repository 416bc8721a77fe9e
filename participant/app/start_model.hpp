// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <functional>
#include "participant/app/language.hpp"
#include "participant/app/news.hpp"
#include "participant/app/rows.hpp"

namespace stemmig {

/// Before a room is joined: which rooms there are, the code from the board, and why one was not joined.
class StartModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(stemmig::Rows* rooms READ rooms CONSTANT)
    Q_PROPERTY(QString picked READ picked NOTIFY changed)
    Q_PROPERTY(bool listening READ listening NOTIFY changed)
    Q_PROPERTY(bool asking READ asking NOTIFY changed)
    Q_PROPERTY(Problem problem READ problem NOTIFY changed)
    Q_PROPERTY(QString hostDay READ hostDay NOTIFY changed)
    Q_PROPERTY(QString ownDay READ ownDay NOTIFY changed)
    Q_PROPERTY(QString foreignSign READ foreignSign NOTIFY changed)
    Q_PROPERTY(int typedSigns READ typedSigns NOTIFY changed)
public:
    enum Problem { None, Silent, Stranger, ClocksApart, WrongCode, NoMemory, NoAddress, ForeignSign, CodeLength };
    Q_ENUM(Problem)
    using Join = std::function<void(HostEndpoint, JoinCode)>;

    explicit StartModel(QObject* parent);

    void setJoin(Join join) { m_join = std::move(join); }
    void setLanguage(const QString& code);
    void show(const DeviceNews& news);

    /// The pupil chose this room, by its address in `rooms`; empty: the address is to be typed.
    Q_INVOKABLE void pick(const QString& address);
    /// The picked room, or the one at the address that was typed, by the code on the board.
    Q_INVOKABLE void join(const QString& typed, const QString& code);
    /// Something is being mended.
    Q_INVOKABLE void forgetProblem();

    /// Rows {title, address, rehearsal}.
    [[nodiscard]] Rows* rooms() { return &m_rooms; }
    /// The address of a room; empty: the one that is typed. The first room found is picked while the pupil has not chosen.
    [[nodiscard]] QString picked() const { return m_picked; }
    /// False: this system lets no program listen, so addresses are typed.
    [[nodiscard]] bool listening() const { return m_listening; }
    [[nodiscard]] bool asking() const { return m_asking; }
    [[nodiscard]] Problem problem() const { return m_problem; }
    /// ClocksApart: what day it is there and here, in this language.
    [[nodiscard]] QString hostDay() const { return day(m_host_day); }
    [[nodiscard]] QString ownDay() const { return day(m_own_day); }
    /// ForeignSign: the character that stands in no code. CodeLength: how many were typed.
    [[nodiscard]] QString foreignSign() const { return m_foreign; }
    [[nodiscard]] int typedSigns() const { return m_typed; }

signals:
    void changed();

private:
    void fail(Problem problem);
    [[nodiscard]] std::optional<HostEndpoint> chosenHost(const QString& typed) const;
    void fillRooms();
    void follow();
    [[nodiscard]] QString title(const Beacon& beacon) const;
    [[nodiscard]] QString day(JoinDay day) const;

    Join m_join;
    QString m_language = QStringLiteral("en");
    Rows m_rooms;
    std::vector<FoundRoom> m_found;
    QString m_picked;
    bool m_chosen = false;  ///< by the pupil
    bool m_listening = true, m_asking = false;
    std::uint64_t m_asked = 0;  ///< joins sent
    Problem m_problem = None;
    JoinDay m_host_day{}, m_own_day{};
    QString m_foreign;
    int m_typed = 0;
};

}  // namespace stemmig
