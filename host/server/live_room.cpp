// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/server/live_room.hpp"

#include <algorithm>
#include "host/server/addresses.hpp"
#include "host/server/live_room_impl.hpp"

namespace stemmig {

Instant tickFor(unsigned devices) {
    if (devices < 16) return Instant{10'000};
    if (devices <= 1000) return Instant{5'000};
    return Instant{20'000};
}

LiveRoom::Impl::Impl(RoomOptions the_options, HostIdentity the_identity, Session the_session, Outbox& the_outbox,
                     Recorder& the_recorder, Random the_random, Publish the_publish)
    : options(std::move(the_options)),
      identity(std::move(the_identity)),
      keys(KeyPair::fromSecret(identity.secret.clone())),
      session(std::move(the_session)),
      outbox(the_outbox),
      recorder(the_recorder),
      random(std::move(the_random)),
      onPublish(std::move(the_publish)),
      links_by_seat(kSeatNumbers, nullptr),
      seat_heard(kSeatNumbers, Instant{}),
      came(kSeatNumbers, false) {
    const Bytes message = encodeWelcome(*session.lesson, session.rehearsal, options.help, options.contacts);
    welcome = padMessage(message, paddedSize(message.size()));
    enterStep();
    pages = SeatPages(session, tick);
}

/// The first moment the room hears of: a resumed session takes its deadlines from here.
void LiveRoom::Impl::touch(Instant now) {
    if (started) return;
    started = true;
    std::fill(seat_heard.begin(), seat_heard.end(), now);
    housekeeping_due = now + kHousekeeping;
    if (session.round && session.round->phase == Phase::Open) progress_due = now + tick;
    if (session.place != Place::Ended) keep(now);
}

void LiveRoom::Impl::advance(Instant now) {
    touch(now);
    if (now >= closing_due) finishRound(now);
    if (now >= progress_due) progressTick(now);
    if (now >= housekeeping_due) housekeeping(now);
    if (now >= keep_due) keep(now);
    if (now >= publish_due) {
        published_at = now;
        publish();
    }
}

void LiveRoom::Impl::housekeeping(Instant now) {
    housekeeping_due = now + kHousekeeping;
    std::vector<ConnectionId> silent;
    for (const auto& [id, link] : links) {
        if (now - link.heard >= (link.seat ? 3 * tick + kSilencePatience : kHelloPatience)) silent.push_back(id);
    }
    for (const ConnectionId id : silent) drop(links.at(id), now);
    if (std::erase_if(booths_asked, [&](const WaitingBooth& one) { return now - one.heard >= kBoothPatience; }) > 0)
        publishSoon(now);
    if (session.place != Place::Lobby || session.room.locked) return;
    const Seats seats = session.room.seats;  // shared: stays as it is while seats go
    for (const Seat& seat : *seats) {
        if (links_by_seat[seat.number] != nullptr || now - seat_heard[seat.number] < kSeatPatience) continue;
        Result<Session, Refusal> next = step(session, Command::SeatGone{seat.number}, context(now));
        if (!next) continue;
        addresses.release(seat.number);
        become(std::move(next).value(), Durable::Soon, now);
    }
}

std::vector<Notice> LiveRoom::Impl::notices() const {
    std::vector<Notice> out;
    if (disk) out.push_back({"disk", disk->sentence});
    if (many_at_one_address && !session.room.shared_addresses && !session.room.locked) {
        out.push_back({"shared-address",
                       {{{"nl",
                          "Meerdere apparaten komen van één netwerkadres. Is dit een computerlokaal? Sta dan gedeelde "
                          "adressen toe."},
                         {"en",
                          "Several devices come from one network address. Is this a computer room? Then allow shared "
                          "addresses."}}}});
    }
    if (!box.memoryLocked() && session.place == Place::Lobby) {
        out.push_back({"memory-lock",
                       {{{"nl",
                          "Dit systeem laat het geheugen met de keuzes naar schijf schrijven als het vol raakt. Sluit andere "
                          "programma's en laat de laptop niet in slaap gaan."},
                         {"en",
                          "This system may write the memory that holds the choices to disk when it runs full. Close other "
                          "programs and do not let the laptop sleep."}}}});
    }
    return out;
}

void LiveRoom::Impl::publish() {
    publish_due = kNever;
    if (!onPublish) return;
    auto out = std::make_shared<Publication>();
    out->view = teacherView(session);
    out->connected = connected;
    out->join_url = joinUrl(identity.address, identity.port, keys.open);
    out->join_address = joinAddress(identity.address, identity.port);
    for (const WaitingBooth& waiting : booths_asked) {
        if (!waiting.declined) out->booths_asked.push_back(waiting.request);
    }
    out->notices = notices();
    out->refused = refused;
    out->commands = commands;
    onPublish(std::move(out));
}

void LiveRoom::Impl::publishSoon(Instant now) {
    if (publish_due != kNever) return;
    publish_due = published_at == Instant::min() ? now : std::max(now, published_at + kPublishRhythm);
}

LiveRoom::LiveRoom(RoomOptions options, HostIdentity identity, Session session, Outbox& outbox, Recorder& recorder, Random random,
                   Publish publish)
    : m_impl(std::make_unique<Impl>(std::move(options), std::move(identity), std::move(session), outbox, recorder,
                                    std::move(random), std::move(publish))) {}
LiveRoom::~LiveRoom() = default;

void LiveRoom::opened(ConnectionId id, Address from, Instant now) { m_impl->opened(id, from, now); }
void LiveRoom::received(ConnectionId id, ByteView message, Instant now) { m_impl->received(id, message, now); }
void LiveRoom::closed(ConnectionId id, Instant now) { m_impl->closed(id, now); }
void LiveRoom::command(const Command::Any& command, Instant now) { m_impl->command(command, now); }
void LiveRoom::announceAt(const std::string& address, Instant now) { m_impl->announceAt(address, now); }
void LiveRoom::advance(Instant now) { m_impl->advance(now); }
void LiveRoom::publish() { m_impl->publish(); }
const Session& LiveRoom::session() const { return m_impl->session; }
const PublicKey& LiveRoom::key() const { return m_impl->keys.open; }

Instant LiveRoom::nextDeadline() const {
    const Impl& room = *m_impl;
    return std::min({room.closing_due, room.progress_due, room.housekeeping_due, room.keep_due, room.publish_due});
}

}  // namespace stemmig
