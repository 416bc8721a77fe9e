// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/attack/theft/knowledge.hpp"

#include <doctest/doctest.h>
#include <algorithm>
#include <random>
#include "host/records/snapshot_file.hpp"
#include "host/server/seats.hpp"

namespace stemmig::attack {
namespace {

/// A frame as it is sent (kind, round, choice), and as it lies in the program's own structure: the same without the kind,
/// behind the empty places of token and ticket. A round's name alone is no secret: it is in the crash file.
void addBallots(Hunt& hunt, const RoundId& round) {
    for (const Mark mark : {Mark{0}, Mark{1}, Mark{2}, Mark{3}, Mark{4}, Mark{5}, Mark{6}, kPassed}) {
        for (const FrameKind kind : {FrameKind::Tick, FrameKind::CloseAnswer}) {
            Bytes sent{static_cast<std::uint8_t>(kind)};
            sent.insert(sent.end(), round.begin(), round.end());
            sent.push_back(mark);
            hunt.wanted("ballot as sent, choice " + std::to_string(mark), sent);
        }
        Bytes held(12);
        held.insert(held.end(), round.begin(), round.end());
        held.push_back(mark);
        hunt.wanted("ballot as read, choice " + std::to_string(mark), held);
    }
}

}  // namespace

std::vector<std::optional<Tap>> shuffled(unsigned pupils, const std::vector<unsigned>& of_each, std::uint64_t seed) {
    std::vector<std::optional<Tap>> out;
    for (std::size_t choice = 0; choice < of_each.size(); ++choice)
        out.insert(out.end(), of_each[choice], Tap{static_cast<Mark>(choice), {}});
    REQUIRE(out.size() <= pupils);
    out.resize(pupils, Tap{kPassed, {}});
    std::mt19937_64 draw(seed);
    std::shuffle(out.begin(), out.end(), draw);
    return out;
}

Known know(PupilClass& pupils, const std::vector<std::optional<Tap>>& taps, std::size_t choices,
           const std::filesystem::path& data) {
    Known out;
    out.choices = choices;
    for (const auto& tap : taps) out.marks.push_back(tap ? tap->mark : kNothingYet);
    pupils.with([&](std::vector<Pupil>& all) {
        for (const Pupil& one : all) {
            out.addresses.push_back(one.address);
            out.tokens.push_back(one.token);
            out.hashes.push_back(hashToken(one.token));
        }
        return 0;
    });
    const Files files = filesIn(data);
    const auto crash = files.find("session.crash");
    REQUIRE(crash != files.end());
    const auto kept = decodeSnapshot(crash->second);
    REQUIRE(kept.has_value());
    for (const auto& hash : out.hashes) {
        const auto& seats = *kept->session.room.seats;
        const auto seat = std::find_if(seats.begin(), seats.end(), [&](const Seat& one) { return one.token == hash; });
        REQUIRE(seat != seats.end());
        out.seats.push_back(seat->number);
    }
    return out;
}

Hunt secretsOf(PupilClass& pupils) {
    Hunt out;
    pupils.with([&](std::vector<Pupil>& all) {
        for (const Pupil& one : all) {
            out.wanted("token of pupil " + std::to_string(one.number), one.token);
        }
        for (const RoundId& round : all.front().rounds) addBallots(out, round);
        return 0;
    });
    return out;
}

Hunt hashesOf(const Known& known) {
    Hunt out;
    for (std::size_t i = 0; i < known.hashes.size(); ++i) out.wanted("token hash " + std::to_string(i), known.hashes[i]);
    return out;
}

}  // namespace stemmig::attack
