// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/session/room_rules.hpp"

#include <algorithm>
#include "host/session/booth.hpp"

namespace stemmig {
namespace {

constexpr unsigned kMostExpected = 3000;
/// A substitute phone and a late pupil.
constexpr unsigned kSpareSeats = 2;

bool isFull(const Room& room, std::size_t taken) { return taken > room.expected + kSpareSeats; }

bool isValid(const Room& room, const TicketCode& ticket) {
    return std::find(room.tickets->begin(), room.tickets->end(), ticket) != room.tickets->end();
}

No mayComeIn(const Session& session, const Command::Join& device) {
    const Room& room = session.room;
    if (room.tickets && !isValid(room, device.ticket)) return Refusal::TicketNeeded;
    // Early: this one is asked to try again, and has the seat as soon as the other device of its address is gone.
    if (device.address_has_seat && !room.shared_addresses && !room.tickets) return Refusal::AddressHasSeat;
    if (room.locked && !room.letting_one_in) return Refusal::Locked;
    if (roundRuns(session)) return Refusal::RoundOpen;
    if (isFull(room, room.seats->size() + 1)) return Refusal::Full;
    return std::nullopt;
}

/// One of the free numbers, all as likely.
SeatNumber freeNumber(const std::vector<Seat>& taken, std::uint64_t random) {
    const std::size_t free = kSeatNumbers - taken.size();
    auto number = static_cast<SeatNumber>(random % free);
    for (const Seat& seat : taken) {  // sorted: every taken number up to here moves the place by one
        if (seat.number > number) break;
        ++number;
    }
    return number;
}

std::vector<Seat>::const_iterator find(const std::vector<Seat>& seats, SeatNumber number) {
    const auto at = std::lower_bound(seats.begin(), seats.end(), number,
                                     [](const Seat& seat, SeatNumber wanted) { return seat.number < wanted; });
    return at != seats.end() && at->number == number ? at : seats.end();
}

void replaceSeats(Room& room, std::vector<Seat> seats) {
    room.seats = std::make_shared<const std::vector<Seat>>(std::move(seats));
}

void insert(std::vector<Seat>& seats, const Seat& seat) {
    seats.insert(std::ranges::upper_bound(seats, seat.number, {}, &Seat::number), seat);
}

/// The n-th number from one command's bytes, for a booth takes many seats at once (mixed as in SplitMix64, Steele 2014).
std::uint64_t numberFrom(const ByteArray<32>& random, std::uint64_t n) {
    std::uint64_t mixed = loadU64(std::span(random).first<8>()) + (n + 1) * 0x9E3779B97F4A7C15U;
    mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
    return mixed ^ (mixed >> 31U);
}

}  // namespace

No join(Session& session, const Command::Join& device, const Context& context) {
    Room& room = session.room;
    if (findSeat(room, device.token)) return std::nullopt;
    if (const No no = mayComeIn(session, device)) return no;
    std::vector<Seat> seats;
    seats.reserve(room.seats->size() + 1);
    seats = *room.seats;
    insert(seats, {freeNumber(seats, loadU64(std::span(context.random).first<8>())), device.token});
    replaceSeats(room, std::move(seats));
    room.most_joined = std::max(room.most_joined, static_cast<unsigned>(room.seats->size()));
    room.letting_one_in = false;
    if (room.tickets) std::erase(*room.tickets, device.ticket);
    return std::nullopt;
}

No takeOver(Session& session, const Command::TakeOver& device) {
    if (findSeat(session.room, device.token)) return std::nullopt;
    const auto seat = find(*session.room.seats, device.seat);
    if (seat == session.room.seats->end()) return Refusal::OutOfRange;
    // Behind one router the newcomer may be somebody else: it would read whether the seat has answered, and could answer for it.
    if (roundRuns(session)) return Refusal::RoundOpen;
    std::vector<Seat> seats = *session.room.seats;
    const TokenHash before = seat->token;
    for (Seat& one : seats) {  // of a booth all
        if (one.token == before) one.token = device.token;
    }
    replaceSeats(session.room, std::move(seats));
    return std::nullopt;
}

No expireSeat(Session& session, SeatNumber number) {
    if (session.place != Place::Lobby || session.room.locked) return Refusal::NotNow;
    const auto seat = find(*session.room.seats, number);
    if (seat == session.room.seats->end()) return Refusal::OutOfRange;
    std::vector<Seat> seats = *session.room.seats;
    const TokenHash gone = seat->token;
    std::erase_if(seats, [&](const Seat& one) { return one.token == gone; });  // of a booth all
    session.room.at_booths = seatsAtBooths(seats);
    replaceSeats(session.room, std::move(seats));
    return std::nullopt;
}

No seatBooth(Session& session, const Command::SeatBooth& booth, const Context& context) {
    Room& room = session.room;
    if (room.locked) return Refusal::Locked;
    if (roundRuns(session)) return Refusal::RoundOpen;
    if (booth.pupils != 0 && (booth.pupils < kFewestAtBooth || booth.pupils > kMostAtBooth)) return Refusal::OutOfRange;
    std::vector<Seat> seats = *room.seats;
    std::erase_if(seats, [&](const Seat& one) { return one.token == booth.token; });
    if (isFull(room, seats.size() + booth.pupils)) return Refusal::Full;
    for (unsigned i = 0; i < booth.pupils; ++i) insert(seats, {freeNumber(seats, numberFrom(context.random, i)), booth.token});
    room.at_booths = seatsAtBooths(seats);
    replaceSeats(room, std::move(seats));
    room.most_joined = std::max(room.most_joined, static_cast<unsigned>(room.seats->size()));
    return std::nullopt;
}

No clearRoom(Session& session) {
    if (session.place != Place::Lobby) return Refusal::NotNow;
    replaceSeats(session.room, {});
    session.room.at_booths = 0;
    session.room.most_joined = 0;  // a new room with a new key; as everybody leaves at once it tells of nobody
    if (session.room.tickets) session.room.tickets->clear();
    return std::nullopt;
}

No giveTickets(Session& session, const std::vector<TicketCode>& codes) {
    if (session.room.locked && !codes.empty()) return Refusal::Locked;
    if (codes.empty()) {
        session.room.tickets.reset();
        return std::nullopt;
    }
    std::vector<TicketCode>& valid = session.room.tickets ? *session.room.tickets : session.room.tickets.emplace();
    if (valid.size() + codes.size() > kMostTickets) return Refusal::OutOfRange;
    valid.insert(valid.end(), codes.begin(), codes.end());
    return std::nullopt;
}

No expect(Session& session, unsigned devices) {
    if (session.room.locked) return Refusal::Locked;
    if (devices < 1 || devices > kMostExpected) return Refusal::OutOfRange;
    session.room.expected = devices;
    return std::nullopt;
}

No changeDoor(Session& session, Wish wish) {
    Room& room = session.room;
    switch (wish) {
        case Wish::Lock:
            if (room.locked) return Refusal::NotNow;
            room.locked = true;
            return std::nullopt;
        case Wish::Unlock:
            if (!room.locked || session.place != Place::Lobby) return Refusal::NotNow;
            room.locked = room.letting_one_in = false;
            return std::nullopt;
        case Wish::LetOneIn:
            if (!room.locked || room.letting_one_in) return Refusal::NotNow;
            if (roundRuns(session)) return Refusal::RoundOpen;
            if (isFull(room, room.seats->size() + 1)) return Refusal::Full;
            room.letting_one_in = true;
            return std::nullopt;
        case Wish::ShareAddresses:
            if (room.locked) return Refusal::Locked;
            room.shared_addresses = !room.shared_addresses;
            return std::nullopt;
        default:
            return Refusal::NotNow;
    }
}

std::optional<SeatNumber> findSeat(const Room& room, const TokenHash& token) {
    const auto seat = std::find_if(room.seats->begin(), room.seats->end(), [&](const Seat& s) { return s.token == token; });
    if (seat == room.seats->end()) return std::nullopt;
    return seat->number;
}

}  // namespace stemmig
