// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/session/booth.hpp"

#include <algorithm>
#include <map>
#include "host/session/lesson_flow.hpp"

namespace stemmig {

BallotName ballotName(const TextHash& hash, std::uint8_t attempt) {
    BallotName name{};
    std::copy_n(hash.begin(), name.size() - 1, name.begin());
    name.back() = attempt;
    return name;
}

std::vector<SeatNumber> seatsOf(const Room& room, const TokenHash& token) {
    std::vector<SeatNumber> seats;
    for (const Seat& seat : *room.seats) {
        if (seat.token == token) seats.push_back(seat.number);
    }
    return seats;
}

bool isBooth(const Room& room, const TokenHash& token) {
    return room.at_booths != 0 && seatsOf(room, token).size() >= kFewestAtBooth;
}

std::vector<Booth> boothsOf(const Room& room) {
    std::vector<Booth> booths;
    if (room.at_booths == 0) return booths;
    for (const Seat& seat : *room.seats) {
        const auto known = std::ranges::find(booths, seat.token, &Booth::token);
        if (known == booths.end()) {
            booths.push_back({seat.token, 1});
        } else {
            ++known->pupils;
        }
    }
    std::erase_if(booths, [](const Booth& one) { return one.pupils < kFewestAtBooth; });
    return booths;
}

unsigned seatsAtBooths(const std::vector<Seat>& seats) {
    std::map<TokenHash, unsigned> pupils;
    for (const Seat& seat : seats) ++pupils[seat.token];
    unsigned sum = 0;
    for (const auto& [token, count] : pupils) sum += count < kFewestAtBooth ? 0 : count;
    return sum;
}

std::vector<std::size_t> laterInTurn(const Session& session) {
    std::vector<std::size_t> later;
    if (!session.round || session.round->attempt != 1) return later;
    const std::vector<Step>& steps = session.lesson->steps;
    std::vector<TextHash> left = session.turn;
    std::erase(left, currentStatement(session)->hash);
    for (std::size_t i = session.step + 1; i < steps.size() && !left.empty(); ++i) {
        if (steps[i].kind != StepKind::Statement) continue;
        const TextHash& hash = steps[i].statement->hash;
        if (latestRelease(session, hash) == nullptr && std::erase(left, hash) > 0) later.push_back(i);
    }
    return later;
}

}  // namespace stemmig
