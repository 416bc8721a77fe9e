// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include "host/server/live_room_impl.hpp"

// What devices do. A message that breaks the rules ends its connection and changes nothing else: the device comes back
// with a new handshake and its token, and whoever sent rubbish has nothing.
namespace stemmig {

void LiveRoom::Impl::opened(ConnectionId id, Address from, Instant now) {
    touch(now);
    links.try_emplace(id, Link{id, from, now, now, std::nullopt, std::nullopt, false});
    const SessionKind kind = session.rehearsal ? SessionKind::Rehearsal : SessionKind::Live;
    outbox.send(id, Greeting{kind, keys.open}.encode());
}

void LiveRoom::Impl::received(ConnectionId id, ByteView message, Instant now) {
    touch(now);
    const auto found = links.find(id);
    if (found == links.end()) return;
    Link& link = found->second;
    if (!pays(link, now)) return drop(link, now);
    if (!link.channel) return handshake(link, message, now);
    if (message.size() != kClientFrameSize) return drop(link, now);
    Result<Bytes, ChannelError> plain = openFrame(link.channel->receive, message);
    if (!plain || plain.value().size() != ClientFrame::kPlainSize) return drop(link, now);
    ClientFrame said;
    const bool valid = ClientFrame::decode(std::span<const std::uint8_t, ClientFrame::kPlainSize>(plain.value()), said);
    wipe(plain.value());
    if (valid) {
        frame(link, said, now);
    } else {
        drop(link, now);
    }
    // A choice or a token stays nowhere but in the ballot box.
    wipe({reinterpret_cast<std::uint8_t*>(&said), sizeof said});
}

bool LiveRoom::Impl::pays(Link& link, Instant now) const {
    const Instant price = tick / kMessagesPerTick;
    link.paid_until = std::max(link.paid_until, now) + price;
    return link.paid_until <= now + kBurst * price;
}

void LiveRoom::Impl::closed(ConnectionId id, Instant now) {
    touch(now);
    const auto found = links.find(id);
    if (found != links.end()) forget(found->second, now);
}

/// The first message carries no secret and attaches nothing: it can be replayed.
void LiveRoom::Impl::handshake(Link& link, ByteView message, Instant now) {
    if (message.size() != kHandshakeSize) return drop(link, now);
    Responder responder(prologue(session.rehearsal ? SessionKind::Rehearsal : SessionKind::Live), keys);
    if (!responder.readFirst(message)) return drop(link, now);
    Result<std::pair<Bytes, Channel>, ChannelError> second = responder.writeSecond();
    if (!second) return drop(link, now);
    auto [answer, channel] = std::move(second).value();
    link.channel.emplace(std::move(channel));
    outbox.send(link.id, std::move(answer));
}

void LiveRoom::Impl::frame(Link& link, const ClientFrame& frame, Instant now) {
    const bool is_hello = frame.kind == FrameKind::Hello;
    if (is_hello == link.seat.has_value()) return drop(link, now);
    if (is_hello) return hello(link, frame, now);
    link.heard = now;
    seat_heard[*link.seat] = now;
    came[*link.seat] = true;
    const bool answered = ballot(*link.seat, frame);
    if (frame.kind == FrameKind::CloseAnswer) return closeAnswer(link, frame, now);
    say(link, pages.page(counts(*link.seat), answered));
}

void LiveRoom::Impl::hello(Link& link, const ClientFrame& frame, Instant now) {
    if (options.proven) options.proven(link.from);
    if (frame.booth != 0) return sayBye(link, {ByeReason::AskTeacher, Instant{0}}, now);
    const Result<SeatNumber, Refusal> seat = seatFor(frame, link.from, now);
    if (!seat) return sayBye(link, farewell(seat.error()), now);
    attach(link, seat.value(), now);
}

Result<SeatNumber, Refusal> LiveRoom::Impl::seatFor(const ClientFrame& hello, Address from, Instant now) {
    const TokenHash token = hashToken(hello.token);
    if (const auto known = findSeat(session.room, token)) return *known;
    const auto held = addresses.seatAt(from);
    // With tickets an address says nothing about who comes.
    const bool one_seat = held && !session.room.shared_addresses && !session.room.tickets;
    const bool live = one_seat && links_by_seat[*held] != nullptr;
    const std::optional<SeatNumber> free = one_seat ? (live ? std::nullopt : held) : emptySeat();
    Result<Session, Refusal> next = free ? step(session, Command::TakeOver{*free, token}, context(now))
                                         : step(session, Command::Join{token, live, hello.ticket}, context(now));
    if (!next) {
        if (next.error() == Refusal::AddressHasSeat && addresses.turnedAway(from, token)) {
            many_at_one_address = true;
            publishSoon(now);
        }
        return Err{next.error()};
    }
    // In the lobby a seat lost in a crash is simply taken again; one let in behind the lock could not be, nor one whose device
    // has thrown its ticket away. One taken over in the last second before a crash is lost: rare, and devices that take it
    // from each other must not keep the disk busy.
    const bool taken_once = !free && (session.room.locked || session.room.tickets);
    become(std::move(next).value(), taken_once ? Durable::Now : Durable::Soon, now);
    if (const auto seat = findSeat(session.room, token)) return *seat;
    return Err{Refusal::NotNow};
}

std::optional<SeatNumber> LiveRoom::Impl::emptySeat() const {
    if (!options.address_changed) return std::nullopt;
    const auto& seats = *session.room.seats;
    const auto seat = std::find_if(seats.begin(), seats.end(),
                                   [&](const Seat& one) { return !came[one.number] && links_by_seat[one.number] == nullptr; });
    return seat == seats.end() ? std::nullopt : std::optional(seat->number);
}

void LiveRoom::Impl::attach(Link& link, SeatNumber seat, Instant now) {
    Link* const older = links_by_seat[seat];
    // A HELLO held up in the network comes when its device has long moved on: it must not put out the connection in use.
    if (older != nullptr && older->id > link.id) return sayBye(link, {ByeReason::Replaced, Instant{0}}, now);
    links_by_seat[seat] = &link;
    link.seat = seat;
    link.heard = seat_heard[seat] = now;
    came[seat] = true;
    if (session.place != Place::Ended) addresses.hold(link.from, seat);
    if (inRoster(seat)) box.hear(seat);
    if (older == nullptr) ++connected;
    say(link, welcome);
    sayView(link);
    if (session.round && session.round->phase == Phase::Closing && counts(seat)) {
        link.owes_answer = true;
        ++awaited;
    }
    publishSoon(now);
    // Last: the seat's newer connection is waited for already, so a closing round does not end in between.
    if (older != nullptr) sayBye(*older, {ByeReason::Replaced, Instant{0}}, now);
    if (session.place == Place::Ended) sayBye(link, {ByeReason::Ended, Instant{0}}, now);
}

bool LiveRoom::Impl::inRound(const ClientFrame& frame) const {
    return session.round && frame.round == session.round->name && session.round->phase <= Phase::Closing;
}

bool LiveRoom::Impl::inRoster(SeatNumber seat) const {
    return session.round && session.round->phase <= Phase::Closing && counts(seat);
}

bool LiveRoom::Impl::ballot(SeatNumber seat, const ClientFrame& frame) {
    if (!inRoster(seat)) return answered(seat);
    // Any frame says that the device is there: a page names the round only while it is open.
    const bool takes = inRound(frame) && session.round->phase != Phase::Preview;
    const std::size_t choices = session.lesson->steps[session.step].statement->question->choices.size();
    // A page that was reloaded says "nothing yet": that takes nothing back. Nor does a choice there is not.
    const bool known = takes && (frame.mark < choices || frame.mark == kPassed);
    return box.put(seat, known ? frame.mark : kNothingYet, choices);
}

bool LiveRoom::Impl::answered(SeatNumber seat) const {
    const bool takes = session.round && (session.round->phase == Phase::Open || session.round->phase == Phase::Closing);
    return takes && box.answered(seat);
}

void LiveRoom::Impl::closeAnswer(Link& link, const ClientFrame& frame, Instant now) {
    if (!inRound(frame) || !link.owes_answer) return;
    link.owes_answer = false;
    --awaited;
    finishClosingIfAnswered(now);
}

bool LiveRoom::Impl::counts(SeatNumber seat) const { return !session.round || session.round->attempt == 1 || first_count[seat]; }

void LiveRoom::Impl::forget(Link& link, Instant now) {
    if (link.seat && links_by_seat[*link.seat] == &link) {
        links_by_seat[*link.seat] = nullptr;
        --connected;
        publishSoon(now);
    }
    const bool owed = link.owes_answer;
    links.erase(links.find(link.id));
    if (!owed) return;
    --awaited;
    finishClosingIfAnswered(now);
}

void LiveRoom::Impl::drop(Link& link, Instant now) {
    outbox.drop(link.id);
    forget(link, now);
}

void LiveRoom::Impl::say(Link& link, const Bytes& plain) { outbox.send(link.id, sealFrame(link.channel->send, plain)); }

void LiveRoom::Impl::sayBye(Link& link, const Farewell& farewell, Instant now) {
    const Bytes message = encodeBye(farewell);
    say(link, padMessage(message, paddedSize(message.size())));
    drop(link, now);
}

void LiveRoom::Impl::sayView(Link& link) { say(link, pages.page(counts(*link.seat), answered(*link.seat))); }

}  // namespace stemmig
