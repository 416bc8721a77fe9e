// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>
#include "host/lesson/lesson.hpp"
#include "proto/base/bytes.hpp"

// The state of one live run of a lesson, as a value. Choices are not in it: they live in the BallotBox.
namespace stemmig {

/// Time since the program started; always injected, never read here.
using Instant = std::chrono::milliseconds;

/// A seat's place in tables; drawn at random at the join, so that it says nothing about who came first.
using SeatNumber = std::uint16_t;
/// Numbers are drawn from 0..kSeatNumbers-1.
inline constexpr std::size_t kSeatNumbers = 4096;
/// BLAKE2b-256 of a device's resume token.
using TokenHash = ByteArray<32>;
/// Names one round; drawn when its statement is entered.
using RoundName = ByteArray<8>;
/// What stands on a paper ticket: eight letters and digits (ticket.hpp). Good for one seat.
using TicketCode = ByteArray<8>;

/// One pupil's anonymous place; the seats of a shared booth have one token (booth.hpp).
struct Seat {
    SeatNumber number = 0;
    TokenHash token{};
    friend bool operator==(const Seat&, const Seat&) = default;
};
/// Sorted by number. Shared between the values of a session; replaced, never changed.
using Seats = std::shared_ptr<const std::vector<Seat>>;

/// Who may come in.
struct Room {
    Seats seats;             ///< never null
    unsigned expected = 30;  ///< typed by the teacher; expected + 2 seats at most
    bool locked = false;
    bool letting_one_in = false;    ///< after the lock: exactly one unknown device gets a seat
    bool shared_addresses = false;  ///< computer rooms: more than one seat an address
    unsigned most_joined = 0;       ///< what the projector shows: never falls
    /// Codes nobody has used yet; absent: no ticket is needed. With tickets the address rule does not hold.
    std::optional<std::vector<TicketCode>> tickets;
    unsigned at_booths = 0;  ///< seats that belong to shared booths
    friend bool operator==(const Room&, const Room&) = default;
};

/// One vote on a statement. `Closing` waits for the devices' last frames.
enum class Phase : std::uint8_t { Preview, Open, Closing, Held, Shown, Revealed };
/// The teacher's only sight of an open round : of the roster, < 1/3, about half, >= 2/3.
enum class Progress : std::uint8_t { FewYet, AboutHalf, Most };

/// The words given for one round; the only result that exists. Levels 0..6, one a choice, in authored order.
struct Release {
    bool shown = false;         ///< false: too few, or the slack rule gave none; then levels is empty
    std::uint8_t interior = 5;  ///< interior words in use: 1, 3 or 5; decides the word of level 3
    std::vector<std::uint8_t> levels;
    friend bool operator==(const Release&, const Release&) = default;
};

struct Round {
    RoundName name{};
    Phase phase = Phase::Preview;
    std::uint8_t attempt = 1;  ///< 2: the second round
    bool picture = false;      ///< in Shown and Revealed: the words are on the projector
    Progress progress = Progress::FewYet;
    unsigned taking_part = 0;  ///< devices at the open, for "25 devices take part"
    Instant closing_since{};   ///< in Closing only
    friend bool operator==(const Round&, const Round&) = default;
};

/// A round that was closed and released, kept for the second round, the records and a restart.
struct Released {
    std::string statement;  ///< id
    TextHash hash{};
    std::uint8_t attempt = 1;
    Policy policy = Policy::Standard;
    bool shown_to_class = false;
    Release release;
    friend bool operator==(const Released&, const Released&) = default;
};

enum class Place : std::uint8_t { Lobby, AtStep, Ended };

/// A statement the teacher made up during the lesson.
struct QuickStatement {
    std::size_t step = 0;  ///< where it was put in, counted with those put in before it
    std::shared_ptr<const Statement> statement;
    friend bool operator==(const QuickStatement&, const QuickStatement&) = default;
};

struct Session {
    ByteArray<16> id{};
    bool rehearsal = false;
    std::shared_ptr<const Lesson> lesson;  ///< never null; holds the quick statements too
    Room room;
    Place place = Place::Lobby;
    std::size_t step = 0;           ///< index into lesson->steps; in AtStep only
    std::optional<Round> round;     ///< present exactly at a Statement step
    bool paused = false;            ///< changes views only
    bool share_to_devices = false;  ///< words and explanations on the devices too
    bool closing_step_seen = false;
    std::vector<Released> released;       ///< in the order of closing
    std::vector<TextHash> voided;         ///< rounds lost in a crash while closing; each may be asked again once
    std::vector<SeatNumber> first_count;  ///< seats of the last first round; only they count in its second
    unsigned statements_a_turn = 1;       ///< how many a booth may ask a pupil in one turn, 1..kMostInATurn
    std::vector<TextHash> turn;           ///< statements of the present turn; stays until one outside of it is opened
    bool without_results = false;         ///< too few devices for words: statements are talked about, nothing is voted on
    std::vector<QuickStatement> quick;    ///< in the order of asking; already among lesson->steps
    std::string class_label;              ///< "2B" or "": kept with the history, so free of names
    std::optional<std::vector<Text>> ground_rules;  ///< what the class kept and added; absent: as the lesson proposes
    friend bool operator==(const Session&, const Session&) = default;
};

}  // namespace stemmig
