// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/session/ballot_box.hpp"

#include <algorithm>
#include <array>
#include "host/session/lesson_flow.hpp"
#include "host/session/release.hpp"

namespace stemmig {
namespace {

constexpr std::size_t kKeySize = 32;
constexpr std::uint8_t kPassedOnWire = 0xFE;
constexpr std::uint8_t kNothingOnWire = 0xFF;
constexpr std::size_t kMostChoices = 7;

// A mark in the arena. Zero, the wiped state, is a seat nobody heard.
constexpr std::uint8_t kSilent = 0;
constexpr std::uint8_t kHeard = 1;
constexpr std::uint8_t kPassed = 2;
constexpr std::uint8_t kFirstChoice = 3;

std::span<std::uint8_t> marks(const GuardedArena::Access& access) { return access.bytes().first(kSeatNumbers); }
std::span<std::uint8_t, kKeySize> key(const GuardedArena::Access& access) {
    return access.bytes().subspan<kSeatNumbers, kKeySize>();
}

}  // namespace

/// Lives for the length of one release, on the stack of finishClosing().
struct Counts {
    std::array<unsigned, kMostChoices> chosen{};

    Counts(std::span<const std::uint8_t> marks, std::span<const SeatNumber> roster) {
        for (const SeatNumber seat : roster) {
            if (const std::uint8_t mark = marks[seat]; mark >= kFirstChoice) ++chosen[mark - kFirstChoice];
        }
    }
    Counts(const Counts&) = delete;
    Counts& operator=(const Counts&) = delete;
    ~Counts() { wipe({reinterpret_cast<std::uint8_t*>(chosen.data()), sizeof chosen}); }
};

BallotBox::BallotBox() : m_arena(kSeatNumbers + kKeySize) {
    const GuardedArena::Access access(m_arena);
    fillRandom(key(access));
}

BallotBox::~BallotBox() = default;

void BallotBox::begin() { forget(); }

void BallotBox::hear(SeatNumber seat) { put(seat, kNothingOnWire, 0); }

bool BallotBox::put(SeatNumber seat, std::uint8_t mark, std::size_t choices) {
    if (seat >= kSeatNumbers) return false;
    const bool choice = mark < std::min(choices, kMostChoices);
    if (!choice && mark != kPassedOnWire && mark != kNothingOnWire) return answered(seat);
    const GuardedArena::Access access(m_arena);
    std::uint8_t& place = marks(access)[seat];
    if (choice) {
        place = static_cast<std::uint8_t>(kFirstChoice + mark);
    } else if (mark == kPassedOnWire) {
        place = kPassed;
    } else if (place == kSilent) {
        place = kHeard;  // a page that was reloaded sends "nothing yet": what it sent before stays
    }
    return place >= kPassed;
}

bool BallotBox::answered(SeatNumber seat) const {
    if (seat >= kSeatNumbers) return false;
    const GuardedArena::Access access(m_arena);
    return marks(access)[seat] >= kPassed;
}

Progress BallotBox::progress(const std::vector<SeatNumber>* members) const {
    const std::vector<SeatNumber> roster = members ? *members : heard();
    const GuardedArena::Access access(m_arena);
    const std::span<const std::uint8_t> all = marks(access);
    const auto answered = static_cast<std::size_t>(
        std::count_if(roster.begin(), roster.end(), [&](SeatNumber seat) { return seat < all.size() && all[seat] >= kPassed; }));
    if (answered * 3 < roster.size() || roster.size() < kLeastRoster) return Progress::FewYet;
    return answered * 3 < roster.size() * 2 ? Progress::AboutHalf : Progress::Most;
}

std::vector<SeatNumber> BallotBox::heard() const {
    const GuardedArena::Access access(m_arena);
    const std::span<const std::uint8_t> all = marks(access);
    std::vector<SeatNumber> seats;
    for (std::size_t seat = 0; seat < all.size(); ++seat) {
        if (all[seat] != kSilent) seats.push_back(static_cast<SeatNumber>(seat));
    }
    return seats;
}

void BallotBox::forget() {
    const GuardedArena::Access access(m_arena);
    wipe(marks(access));
}

void BallotBox::end() {
    const GuardedArena::Access access(m_arena);
    wipe(access.bytes());
}

Session finishClosing(const Session& session, BallotBox& box) {
    const Statement* statement = currentStatement(session);
    if (statement == nullptr || session.round->phase != Phase::Closing) return session;
    Session next = session;
    if (next.round->attempt == 1) next.first_count = box.heard();
    const auto roster = static_cast<unsigned>(next.first_count.size());

    Released record{statement->id, statement->hash, next.round->attempt, statement->policy, false, {}};
    {
        const GuardedArena::Access access(box.m_arena);
        const Counts counts(marks(access), next.first_count);
        const std::span<const unsigned> chosen(counts.chosen.data(), std::min(statement->question->choices.size(), kMostChoices));
        record.release = release(chosen, roster, noiseFrom(key(access), statement->hash, roster, chosen), statement->policy);
    }
    next.released.push_back(std::move(record));
    next.round->phase = Phase::Held;
    return next;
}

}  // namespace stemmig
