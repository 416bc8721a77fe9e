// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/session/engine.hpp"

#include <algorithm>
#include "host/session/booth.hpp"
#include "host/session/room_rules.hpp"
#include "host/session/typed.hpp"

namespace stemmig {
namespace {

/// One command on a copy of the session.
struct Apply {
    Session& session;
    const Context& context;

    No operator()(Wish wish) const {
        if (wish == Wish::Pause) {
            session.paused = !session.paused;
            return std::nullopt;
        }
        if (closing()) return Refusal::NotNow;
        switch (wish) {
            case Wish::Next:
                return moveLesson(session, primaryAction(session).value_or(Wish::Next), context);
            case Wish::Lock:
            case Wish::Unlock:
            case Wish::LetOneIn:
            case Wish::ShareAddresses:
                return changeDoor(session, wish);
            case Wish::ShareToDevices:
                session.share_to_devices = !session.share_to_devices;
                return std::nullopt;
            case Wish::WithoutResults:
                // Said before the lesson begins, not in its middle (lesson.md).
                if (session.place != Place::Lobby) return Refusal::NotNow;
                session.without_results = !session.without_results;
                return std::nullopt;
            default:
                return moveLesson(session, wish, context);
        }
    }
    No operator()(const Command::Join& device) const { return join(session, device, context); }
    No operator()(const Command::TakeOver& device) const { return takeOver(session, device); }
    No operator()(const Command::SeatGone& gone) const { return expireSeat(session, gone.seat); }
    No operator()(const Command::GoTo& to) const { return closing() ? Refusal::NotNow : goToStep(session, to.step, context); }
    No operator()(const Command::Expect& size) const { return closing() ? Refusal::NotNow : expect(session, size.devices); }
    No operator()(const Command::SeatBooth& booth) const { return seatBooth(session, booth, context); }
    No operator()(const Command::DeclineBooth&) const { return std::nullopt; }
    No operator()(const Command::BoothTurn& turn) const {
        if (turn.statements < 1 || turn.statements > kMostInATurn) return Refusal::OutOfRange;
        session.statements_a_turn = turn.statements;
        return std::nullopt;
    }
    No operator()(const Command::ClearRoom&) const { return clearRoom(session); }
    No operator()(const Command::Tickets& tickets) const {
        return roundRuns(session) ? Refusal::RoundOpen : giveTickets(session, tickets.codes);
    }
    No operator()(const Command::GroundRules& typed) const { return agreeOn(session, typed.rules); }
    No operator()(const Command::Label& typed) const { return callClass(session, typed.label); }
    No operator()(const Command::Ask& typed) const { return askQuickly(session, typed.statement, context); }
    No operator()(const Command::TickProgress& tick) const {
        if (session.round && session.round->phase == Phase::Open) {
            session.round->progress = std::max(session.round->progress, tick.progress);
        }
        return std::nullopt;
    }

    /// It lasts two seconds at most; nobody can leave meanwhile.
    bool closing() const { return session.round && session.round->phase == Phase::Closing; }
};

}  // namespace

Result<Session, Refusal> step(const Session& session, const Command::Any& command, const Context& context) {
    if (session.place == Place::Ended) return Err{Refusal::Ended};
    Session next = session;
    if (const No no = std::visit(Apply{next, context}, command)) return Err{*no};
    return next;
}

Session newSession(std::shared_ptr<const Lesson> lesson, bool rehearsal, const ByteArray<32>& random) {
    Session session;
    std::copy_n(random.begin(), session.id.size(), session.id.begin());
    session.rehearsal = rehearsal;
    session.lesson = std::move(lesson);
    session.room.seats = std::make_shared<const std::vector<Seat>>();
    return session;
}

}  // namespace stemmig
