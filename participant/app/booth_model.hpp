// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QTimer>
#include <functional>
#include <vector>
#include "participant/app/screen.hpp"

namespace stemmig {

/// A turn that nobody touches for so long goes back to the neutral start; a while before, the screen asks.
inline constexpr ClientTime kTurnPatience{60'000}, kTurnWarning{40'000};

/// A shared booth: whether a pupil is at it, at which statement of the turn, and what is chosen and not put in yet. Nothing of
/// one pupil outlives the turn; the ballots themselves are DeviceSession's. GUI thread.
class BoothModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(int pupils READ pupils NOTIFY changed)
    Q_PROPERTY(int been READ been NOTIFY changed)
    Q_PROPERTY(int position READ position NOTIFY changed)
    Q_PROPERTY(int positions READ positions NOTIFY changed)
    Q_PROPERTY(bool last READ last NOTIFY changed)
    Q_PROPERTY(bool chosen READ chosen NOTIFY changed)
    Q_PROPERTY(bool restarted READ restarted NOTIFY changed)
    Q_PROPERTY(bool fading READ fading NOTIFY changed)
public:
    using Clock = std::function<ClientTime()>;
    using Cast = std::function<void(const BallotName&, Mark)>;

    BoothModel(Clock clock, QObject* parent);

    void setCast(Cast cast) { m_cast = std::move(cast); }
    /// @param news never null.
    void show(std::shared_ptr<const DeviceNews> news);

    /// "It is my turn." Ignored unless the booth waits for the next pupil.
    Q_INVOKABLE void begin();
    /// A choice of the statement at hand, or kPassed: it can be changed until it is put in.
    void choose(Mark mark);
    /// Puts the choice in and forgets it; to the next statement of the turn, or the turn is over. Ignored without a choice.
    Q_INVOKABLE void done();
    /// Somebody is here: a key, a finger, the mouse.
    void touch();
    /// What the time has brought; called every second.
    void look();

    [[nodiscard]] BoothStage stage() const;
    /// The statement of this turn as the lesson's screens show one: with the choice at hand. Else the news as they are.
    [[nodiscard]] DeviceNews atHand() const;

    /// Who share this device; 0: it is an own device.
    [[nodiscard]] int pupils() const { return static_cast<int>(m_news->booth); }
    /// Whose turn is over: ballots of the statement of this turn that has fewest.
    [[nodiscard]] int been() const;
    /// Of the statements of this turn, from 1.
    [[nodiscard]] int position() const { return static_cast<int>(m_done.size()) + 1; }
    [[nodiscard]] int positions() const { return m_positions; }
    [[nodiscard]] bool last() const { return left().size() < 2; }
    [[nodiscard]] bool chosen() const { return m_mark != kNothingYet; }
    /// The teacher's computer knows of turns, and this device of none: it was started again. Until somebody votes.
    [[nodiscard]] bool restarted() const { return m_restarted; }
    /// Nobody has touched this turn for a while.
    [[nodiscard]] bool fading() const { return m_fading; }
    /// Ballots are inside that the teacher's computer does not have.
    [[nodiscard]] bool holding() const;

signals:
    void changed();
    /// Another statement of the turn, or another pupil.
    void moved();
    /// Nothing of who was here may stay: the turn is over, or nobody was here for a while.
    void abandoned();

private:
    [[nodiscard]] std::size_t ballots(const BallotName& name) const;
    [[nodiscard]] std::vector<LaterStatement> left() const;
    void hearCasts();
    void noticeRestart();
    void drop();
    void setFading(bool fading);

    Clock m_clock;
    Cast m_cast;
    QTimer m_seconds;
    std::shared_ptr<const DeviceNews> m_news = std::make_shared<const DeviceNews>();  // never null
    std::vector<LaterStatement> m_statements;                                         // what this booth takes ballots for now
    std::vector<BallotName> m_ahead;  // cast here, not in the news yet; of choices nothing
    std::uint64_t m_heard = 0;        // DeviceNews::casts
    bool m_turn = false;
    std::vector<BallotName> m_done;  // in this turn
    int m_positions = 0;
    Mark m_mark = kNothingYet;
    bool m_restarted = false;
    ClientTime m_touched{};
    bool m_touched_since = false;  // abandoned() was told
    bool m_fading = false;
};

}  // namespace stemmig
