// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include "host/server/live_room_impl.hpp"

// What devices do. A message that breaks the rules ends its connection and changes nothing else: the device comes back
// with a new handshake and its token, and whoever sent rubbish has nothing.
namespace stemmig {
namespace {

/// A choice or a token stays nowhere but in the ballot box.
void wipeFrame(ClientFrame& frame) { wipe({reinterpret_cast<std::uint8_t*>(&frame), sizeof frame}); }

}  // namespace

void LiveRoom::Impl::opened(ConnectionId id, Address from, Instant now) {
    touch(now);
    links.try_emplace(id, Link{id, from, now, now, std::nullopt, std::nullopt, {}, false});
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
    wipeFrame(said);
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

void LiveRoom::Impl::frame(Link& link, ClientFrame& frame, Instant now) {
    const bool is_hello = frame.kind == FrameKind::Hello;
    if (is_hello == link.seat.has_value()) return drop(link, now);
    if (is_hello) return hello(link, frame, now);
    if (frame.saysBooth() != link.isBooth() || frame.count > link.booth.size()) return drop(link, now);
    link.heard = now;
    for (const SeatNumber seat : link.seats()) {
        seat_heard[seat] = now;
        came[seat] = true;
    }
    const bool answered = link.isBooth() ? boothBallots(link, frame) : ballot(*link.seat, frame);
    const bool closes = frame.kind == FrameKind::CloseAnswer || frame.kind == FrameKind::BoothAnswer;
    const bool of_this_round = inRound(frame);
    wipeFrame(frame);  // before anything is counted or sent, which takes its time
    if (closes && of_this_round) closeAnswer(link, now);
    if (closes) return;
    say(link, pages.page(link.isBooth(), counts(*link.seat), answered));
}

void LiveRoom::Impl::hello(Link& link, const ClientFrame& frame, Instant now) {
    if (options.proven) options.proven(link.from);
    const TokenHash token = hashToken(frame.token);
    const bool new_booth = frame.booth != 0 && !isBooth(session.room, token);
    if (new_booth) {
        const std::optional<SeatNumber> left = emptyBooth(link.from);
        if (!left) return sayBye(link, askForBooth(token, frame.booth, now), now);
        Result<Session, Refusal> next = step(session, Command::TakeOver{*left, token}, context(now));
        if (!next) return sayBye(link, farewell(next.error()), now);
        become(std::move(next).value(), Durable::Soon, now);
        return attach(link, *left, now);
    }
    const Result<SeatNumber, Refusal> seat = seatFor(frame, link.from, now);
    if (!seat) return sayBye(link, farewell(seat.error()), now);
    attach(link, seat.value(), now);
}

Farewell LiveRoom::Impl::askForBooth(const TokenHash& token, unsigned pupils, Instant now) {
    const Result<Session, Refusal> would = step(session, Command::SeatBooth{token, pupils}, context(now));
    // Too many for the room: the teacher may expect more pupils, or give the booth fewer.
    if (!would && would.error() != Refusal::Full) {
        if (would.error() == Refusal::OutOfRange) return {ByeReason::BoothDeclined, Instant{0}};
        return farewell(would.error());
    }
    publishSoon(now);
    const auto known = std::ranges::find(booths_asked, token, [](const WaitingBooth& one) { return one.request.token; });
    if (known != booths_asked.end()) {
        known->request.pupils = pupils;
        known->heard = now;
        if (!known->declined) return kBoothAsked;
        booths_asked.erase(known);
        return {ByeReason::BoothDeclined, Instant{0}};
    }
    if (booths_asked.size() < kMostBoothsAsking) booths_asked.push_back({{token, pupils}, now, false});
    return kBoothAsked;
}

void LiveRoom::Impl::answerBooth(const TokenHash& token, bool declined, Instant now) {
    for (WaitingBooth& waiting : booths_asked) waiting.declined |= declined && waiting.request.token == token;
    if (declined) return;
    std::erase_if(booths_asked, [&](const WaitingBooth& waiting) { return waiting.request.token == token; });
    // Its connection speaks for other seats from now on: it comes back for them.
    for (const SeatNumber seat : seatsOf(session.room, token)) {
        if (Link* const link = links_by_seat[seat]) return drop(*link, now);
    }
}

Result<SeatNumber, Refusal> LiveRoom::Impl::seatFor(const ClientFrame& hello, Address from, Instant now) {
    const TokenHash token = hashToken(hello.token);
    if (const auto known = findSeat(session.room, token)) return *known;
    const auto held = addresses.seatAt(from);
    // With tickets an address says nothing about who comes.
    const bool one_seat = held && !session.room.shared_addresses && !session.room.tickets;
    const bool live = one_seat && links_by_seat[*held] != nullptr;
    const std::optional<SeatNumber> free = one_seat ? (live ? std::nullopt : held) : emptySeat(false);
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

std::optional<SeatNumber> LiveRoom::Impl::emptyBooth(Address from) const {
    const std::optional<SeatNumber> held = session.room.shared_addresses ? std::nullopt : addresses.seatAt(from);
    if (!held || links_by_seat[*held] != nullptr) return emptySeat(true);
    const auto own = std::ranges::find(*session.room.seats, *held, &Seat::number);
    return isBooth(session.room, own->token) ? held : emptySeat(true);
}

std::optional<SeatNumber> LiveRoom::Impl::emptySeat(bool booth) const {
    if (!options.address_changed) return std::nullopt;
    const auto& seats = *session.room.seats;
    const auto seat = std::find_if(seats.begin(), seats.end(), [&](const Seat& one) {
        if (came[one.number] || links_by_seat[one.number] != nullptr) return false;
        return booth == isBooth(session.room, one.token);
    });
    return seat == seats.end() ? std::nullopt : std::optional(seat->number);
}

void LiveRoom::Impl::attach(Link& link, SeatNumber seat, Instant now) {
    Link* const older = links_by_seat[seat];
    // A HELLO held up in the network comes when its device has long moved on: it must not put out the connection in use.
    if (older != nullptr && older->id > link.id) return sayBye(link, {ByeReason::Replaced, Instant{0}}, now);
    link.seat = seat;
    const TokenHash& token = std::ranges::find(*session.room.seats, seat, &Seat::number)->token;
    if (isBooth(session.room, token)) link.booth = seatsOf(session.room, token);
    link.heard = now;
    for (const SeatNumber one : link.seats()) {
        links_by_seat[one] = &link;
        seat_heard[one] = now;
        came[one] = true;
        if (inRoster(one)) box.hear(one);
        if (older == nullptr) ++connected;
    }
    if (session.place != Place::Ended) addresses.hold(link.from, seat);
    sayWelcome(link);
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

/// Ballots stay on the booth until the close. Before it, so many of its seats as had their turn count as answered, which is
/// what the teacher's progress word needs; they hold no choice.
bool LiveRoom::Impl::boothBallots(const Link& booth, const ClientFrame& frame) {
    if (!inRoster(*booth.seat)) return answered(*booth.seat);
    const bool open = inRound(frame) && session.round->phase == Phase::Open;
    const bool closing = inRound(frame) && session.round->phase == Phase::Closing;
    const bool takes = frame.kind == FrameKind::BoothTick ? open : closing;
    const std::size_t choices = session.lesson->steps[session.step].statement->question->choices.size();
    for (std::size_t i = 0; i < booth.booth.size(); ++i) {
        Mark mark = kNothingYet;
        if (takes && i < frame.count) mark = frame.kind == FrameKind::BoothTick ? kPassed : frame.ballots[i];
        box.put(booth.booth[i], mark < choices || mark == kPassed ? mark : kNothingYet, choices);
    }
    return answered(*booth.seat);
}

bool LiveRoom::Impl::answered(SeatNumber seat) const {
    const bool takes = session.round && (session.round->phase == Phase::Open || session.round->phase == Phase::Closing);
    return takes && box.answered(seat);
}

void LiveRoom::Impl::closeAnswer(Link& link, Instant now) {
    if (!link.owes_answer) return;
    link.owes_answer = false;
    --awaited;
    finishClosingIfAnswered(now);
}

bool LiveRoom::Impl::counts(SeatNumber seat) const { return !session.round || session.round->attempt == 1 || first_count[seat]; }

void LiveRoom::Impl::forget(Link& link, Instant now) {
    for (const SeatNumber seat : link.seats()) {
        if (links_by_seat[seat] != &link) continue;
        links_by_seat[seat] = nullptr;
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

void LiveRoom::Impl::sayWelcome(Link& link) {
    if (!link.isBooth()) return say(link, welcome);
    const Bytes message = encodeWelcome(*session.lesson, session.rehearsal, options.help, options.contacts,
                                        static_cast<unsigned>(link.booth.size()));
    say(link, padMessage(message, paddedSize(message.size())));
}

void LiveRoom::Impl::sayView(Link& link) { say(link, pages.page(link.isBooth(), counts(*link.seat), answered(*link.seat))); }

}  // namespace stemmig
