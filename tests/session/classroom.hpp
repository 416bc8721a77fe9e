// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <random>
#include <string>
#include <vector>
#include "host/session/ballot_box.hpp"
#include "host/session/engine.hpp"
#include "host/session/view.hpp"

// A class without a network: one session, its ballot box, and pupils who do what the test says.
namespace stemmig {

constexpr std::uint8_t kPass = 0xFE;
constexpr std::uint8_t kNothing = 0xFF;

/// Steps of sampleLesson(), by index.
namespace at {
constexpr std::size_t kOpening = 0, kPractice = 1, kTalk = 2, kCheck = 3, kOpinion = 4, kSpare = 5, kPause = 6, kCopy = 7,
                      kRedFlag = 8, kClosing = 9;
}

/// Every kind of step, one spare, one copy of the check's text, and an opinion whose third choice blames the victim.
/// Two lessons that differ in the key only share their questions. The check has 3 choices, `key` is its answer.
[[nodiscard]] std::shared_ptr<const Lesson> sampleLesson(bool sensitive = true, std::uint8_t key = 1);

[[nodiscard]] ByteArray<32> bytes32(std::uint64_t number);

class Classroom {
public:
    explicit Classroom(unsigned pupils, std::shared_ptr<const Lesson> lesson = sampleLesson(), bool rehearsal = false);

    Session session;
    BallotBox box;
    unsigned connected = 0;
    Instant now{1000};

    /// The engine's answer; an accepted command becomes the present state, and a new round empties the box.
    std::optional<Refusal> tell(const Command::Any& command);
    /// Must be accepted.
    void must(const Command::Any& command);
    /// Seat of the n-th pupil, by the order of joining.
    [[nodiscard]] SeatNumber seat(unsigned pupil) const;
    /// An unknown device asks for a seat.
    std::optional<Refusal> newcomer(std::uint64_t token, bool address_has_seat = false);
    void vote(unsigned pupil, std::uint8_t mark);
    /// Everybody is heard; the first choose 0, the next 1, ..., the rest passes.
    void voteAll(const std::vector<unsigned>& counts);
    /// Close, count, release, forget.
    void closeRound();
    /// From anywhere to a statement's Open.
    void open(std::size_t step);
    /// open(), voteAll(), closeRound().
    void hold(std::size_t step, const std::vector<unsigned>& counts);

private:
    unsigned m_pupils;
    std::uint64_t m_random = 0;
};

}  // namespace stemmig
