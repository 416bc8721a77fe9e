// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include "host/server/live_room_impl.hpp"

// How the session goes on: kept first, then shown, choices forgotten in between.
namespace stemmig {
namespace {

std::optional<Phase> phaseOf(const Session& session) {
    return session.round ? std::optional(session.round->phase) : std::nullopt;
}

bool sameRound(const Session& left, const Session& right) {
    if (!left.round || !right.round) return left.round.has_value() == right.round.has_value();
    return left.round->name == right.round->name;
}

bool holdsBallots(const Session& session) { return session.round && session.round->phase <= Phase::Closing; }

/// Some seat that counts in a second round, or does not: who it is makes no difference to its view.
SeatNumber anySeat(const Session& session, bool counted) {
    if (counted) return session.first_count.empty() ? SeatNumber{0} : session.first_count.front();
    SeatNumber seat = 0;
    while (std::find(session.first_count.begin(), session.first_count.end(), seat) != session.first_count.end()) ++seat;
    return seat;
}

bool fromTeacher(const Command::Any& command) {
    return !std::holds_alternative<Command::Join>(command) && !std::holds_alternative<Command::TakeOver>(command) &&
           !std::holds_alternative<Command::SeatGone>(command) && !std::holds_alternative<Command::TickProgress>(command);
}

}  // namespace

SeatPages::SeatPages(const Session& session, Instant tick) {
    const std::optional<Phase> phase = phaseOf(session);
    const bool taking = phase == Phase::Open || phase == Phase::Closing;
    const bool second = session.round && session.round->attempt == 2;
    std::size_t largest = 0;
    for (const bool booth : {false, true}) {
        for (const bool counted : {false, true}) {
            for (const bool answered : {false, true}) {
                if ((booth && session.room.at_booths == 0) || (answered && !taking) || (!counted && !second)) continue;
                Bytes& page = m_pages[booth ? 1 : 0][counted ? 1 : 0][answered ? 1 : 0];
                const SeatNumber seat = anySeat(session, counted);
                page = booth ? encodeView(boothView(session, seat, answered), session.lesson->languages, tick)
                             : encodeView(seatView(session, seat, answered), session.lesson->languages, tick);
                largest = std::max(largest, page.size());
            }
        }
    }
    for (auto& kind : m_pages) {
        for (auto& pair : kind) {
            for (Bytes& page : pair) {
                if (!page.empty()) page = padMessage(page, paddedSize(largest));
            }
        }
    }
}

Context LiveRoom::Impl::context(Instant now) {
    Context out{now, {}, connected, 0};
    for (const SeatNumber seat : session.first_count) out.connected_members += links_by_seat[seat] != nullptr ? 1 : 0;
    random(out.random);
    return out;
}

void LiveRoom::Impl::command(const Command::Any& command, Instant now) {
    ++commands;
    touch(now);
    Result<Session, Refusal> next =
        fromTeacher(command) ? step(session, command, context(now)) : Result<Session, Refusal>(Err{Refusal::NotNow});
    if (next) {
        refused.reset();
        if (std::holds_alternative<Command::ClearRoom>(command)) clearRoom();
        if (const auto* booth = std::get_if<Command::SeatBooth>(&command)) answerBooth(booth->token, false, now);
        if (const auto* booth = std::get_if<Command::DeclineBooth>(&command)) answerBooth(booth->token, true, now);
        become(std::move(next).value(), Durable::Now, now);
    } else {
        refused = next.error();
    }
    published_at = now;
    publish();
}

void LiveRoom::Impl::become(Session next, Durable durable, Instant now) {
    if (next == session) return;
    const Session before = std::exchange(session, std::move(next));
    if (!sameRound(before, session) || before.place != session.place || before.step != session.step) enterStep();
    if (!session.round) setTick();  // the lobby fills; within a round the tick stays
    if (!sameRound(before, session)) box.begin();

    if (durable == Durable::Now) keep(now);
    if (durable == Durable::Soon) keep_due = std::min(keep_due, now + kKeepRhythm);
    if (holdsBallots(before) && !holdsBallots(session)) box.forget();

    const bool opens = phaseOf(session) == Phase::Open && (phaseOf(before) != Phase::Open || !sameRound(before, session));
    if (opens) progress_due = now + tick;
    if (phaseOf(session) != Phase::Open) progress_due = kNever;
    if (phaseOf(session) != Phase::Closing) closing_due = kNever;

    SeatPages fresh(session, tick);
    if (fresh != pages) {
        pages = std::move(fresh);
        broadcast();
    }
    if (phaseOf(session) == Phase::Closing && phaseOf(before) != Phase::Closing) awaitAnswers(now);
    if (session.place == Place::Ended && before.place != Place::Ended) {
        box.end();
        addresses = {};
        sendHome(now);
    }
}

void LiveRoom::Impl::announceAt(const std::string& address, Instant now) {
    touch(now);
    if (address == identity.address) return;
    identity.address = address;
    if (!session.room.seats->empty()) {
        options.address_changed = true;
        // Who is still there by the old address says so with its next frame.
        std::fill(came.begin(), came.end(), false);
    }
    if (session.place != Place::Ended) keep(now);
    published_at = now;
    publish();
}

/// What stays the same within a step and a round: the tick and who counts.
void LiveRoom::Impl::enterStep() {
    setTick();
    first_count.assign(kSeatNumbers, false);
    for (const SeatNumber seat : session.first_count) first_count[seat] = true;
}

void LiveRoom::Impl::setTick() { tick = options.tick.value_or(tickFor(static_cast<unsigned>(session.room.seats->size()))); }

void LiveRoom::Impl::awaitAnswers(Instant now) {
    closing_due = now + kClosingPatience;
    awaited = 0;
    for (auto& [id, link] : links) {
        link.owes_answer = link.seat && counts(*link.seat);
        if (link.owes_answer) ++awaited;
    }
    finishClosingIfAnswered(now);
}

void LiveRoom::Impl::finishClosingIfAnswered(Instant now) {
    if (awaited == 0 && phaseOf(session) == Phase::Closing) finishRound(now);
}

void LiveRoom::Impl::finishRound(Instant now) {
    for (auto& [id, link] : links) link.owes_answer = false;
    awaited = 0;
    become(finishClosing(session, box), Durable::Now, now);
    published_at = now;
    publish();
}

void LiveRoom::Impl::clearRoom() {
    for (const auto& [id, link] : links) outbox.drop(id);
    links.clear();
    std::fill(links_by_seat.begin(), links_by_seat.end(), nullptr);
    connected = 0;
    addresses = {};
    booths_asked.clear();
    many_at_one_address = false;
    random(identity.secret.raw());
    keys = KeyPair::fromSecret(identity.secret.clone());
}

void LiveRoom::Impl::sendHome(Instant now) {
    while (!links.empty()) {
        Link& link = links.begin()->second;
        if (link.channel) {
            sayBye(link, {ByeReason::Ended, Instant{0}}, now);
        } else {
            drop(link, now);
        }
    }
}

void LiveRoom::Impl::progressTick(Instant now) {
    progress_due = now + tick;
    const bool second = session.round->attempt == 2;
    const Progress progress = box.progress(second ? &session.first_count : nullptr);
    Result<Session, Refusal> next = step(session, Command::TickProgress{progress}, context(now));
    if (!next) return;
    become(std::move(next).value(), Durable::No, now);
    publishSoon(now);
}

void LiveRoom::Impl::keep(Instant now) {
    keep_due = kNever;
    const bool ended = session.place == Place::Ended;
    Result<Ok, RecordError> kept = ended ? recorder.finish(session) : recorder.keep(session, identity);
    if (!kept) keep_due = now + kKeepAgain;
    const bool news = kept.ok() == disk.has_value();
    disk = kept ? std::nullopt : std::optional(std::move(kept).error());
    if (news) publishSoon(now);
}

void LiveRoom::Impl::broadcast() {
    for (const Seat& seat : *session.room.seats) {
        Link* const link = links_by_seat[seat.number];
        if (link != nullptr && *link->seat == seat.number) sayView(*link);
    }
}

}  // namespace stemmig
