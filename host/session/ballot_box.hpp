// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>
#include "host/session/session.hpp"
#include "proto/base/result.hpp"
#include "proto/base/secret.hpp"

namespace stemmig {

/// How many chose each choice, authored order, blanks not counted. Never leaves host/session.
struct Counts;

/// The only place where a choice exists on the host: one byte per seat number in one guarded arena, opened
/// only while one frame is applied. Also holds the session's noise key. Not copyable, not part of Session.
class BallotBox {
public:
    /// Draws the session noise key. Throws std::bad_alloc when no guarded memory can be had.
    BallotBox();
    ~BallotBox();

    /// A round enters Preview: nobody was heard, nobody chose.
    void begin();
    /// A frame of this seat came in between preview and closing: it belongs to the roster.
    void hear(SeatNumber seat);
    /// The last one wins. `mark` is 0..6 a choice, 0xFE passed, 0xFF nothing yet; >= `choices` and < 0xFE is ignored.
    /// Returns answered(seat): one opening of the arena serves a whole frame.
    bool put(SeatNumber seat, std::uint8_t mark, std::size_t choices);
    /// Chose or passed.
    [[nodiscard]] bool answered(SeatNumber seat) const;
    /// Of the roster (heard seats, or `members` when given): how many answered, as a word. Passes count.
    /// FewYet while the roster is smaller than kLeastRoster: of a handful, a word would be about one pupil.
    [[nodiscard]] Progress progress(const std::vector<SeatNumber>* members = nullptr) const;
    /// Seats heard since begin(): the roster, by number.
    [[nodiscard]] std::vector<SeatNumber> heard() const;
    /// Forgets everything but the noise key.
    void forget();
    /// The session has ended: forgets the noise key too, so that no release can be drawn again.
    void end();
    /// False when the system would not lock the memory; to be said once.
    [[nodiscard]] bool memoryLocked() const { return m_arena.locked(); }

private:
    friend Session finishClosing(const Session&, BallotBox&);
    mutable GuardedArena m_arena;  // kSeatNumbers marks, then the noise key
};

/// The end of Closing: fixes the roster, counts, releases, keeps the words in the session, phase Held.
/// Not in Closing: the session unchanged. The box still holds the choices: the caller makes the words durable, then forget()s.
[[nodiscard]] Session finishClosing(const Session& session, BallotBox& box);

}  // namespace stemmig
