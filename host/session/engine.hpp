// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <variant>
#include "host/session/session.hpp"
#include "proto/base/result.hpp"

// The rules of a lesson, pure: no IO, no clock, no randomness inside.
namespace stemmig {

/// What a teacher can wish. Next is the primary action of the moment: see primaryAction().
enum class Wish : std::uint8_t {
    Next,            ///< whatever primaryAction() says
    Back,            ///< an open round is discarded unreleased; from Preview to the step before
    Skip,            ///< to the next core step; an open round is discarded unreleased
    Open,            ///< Preview -> Open
    Close,           ///< Open -> Closing
    Show,            ///< Held -> Shown with the words; in Shown without a picture: adds them
    TalkWithout,     ///< Held -> Shown without the words
    Reveal,          ///< Shown -> Revealed; statements with an answer key only
    Again,           ///< Held, Shown or Revealed -> second round, Open
    Pause,           ///< calm screen on or off, from anywhere
    Lock,            ///< no more seats
    Unlock,          ///< in the lobby only
    LetOneIn,        ///< after the lock, between rounds
    ShareAddresses,  ///< more seats an address on or off, before the lock
    ShareToDevices,  ///< words on the devices too, on or off
    WithoutResults,  ///< talk only, on or off; in the lobby
    ToClosingStep,   ///< from anywhere before it
    End,             ///< from the closing step only (it cannot be skipped)
};

struct Command {
    struct Join {
        TokenHash token;
        bool address_has_seat = false;
        TicketCode ticket{};  ///< all zero: none
    };                        ///< from a device: a seat, or resume (idempotent)
    struct TakeOver {
        SeatNumber seat;
        TokenHash token;
    };  ///< from the room: an unknown token from the address of a seat without a live connection; not while a round runs
    struct SeatGone {
        SeatNumber seat;
    };  ///< not heard for five minutes, in the lobby before the lock
    struct GoTo {
        std::size_t step;
    };  ///< the teacher picks a step, spares too
    struct Expect {
        unsigned devices;
    };  ///< before the lock; 1..3000
    struct SeatBooth {
        TokenHash token;
        unsigned pupils;
    };  ///< a shared booth has this many seats from now on, instead of those it had; 0 takes it away. Before the lock, between
        ///< rounds
    struct DeclineBooth {
        TokenHash token;
    };  ///< the teacher does not want this device as a booth; the room tells it, the session stays as it is
    struct BoothTurn {
        unsigned statements;
    };                    ///< from the next turn on, 1..kMostInATurn
    struct ClearRoom {};  ///< lobby: no seats (the room draws a new key); tickets given out are worthless
    struct Tickets {
        std::vector<TicketCode> codes;
    };  ///< from now on a seat needs one of these codes, beside those not used yet; none: no ticket is needed any more
    struct GroundRules {
        std::vector<Text> rules;
    };  ///< what the class agrees on, whole, at any time; at most kMostRules of kRuleCharacters
    struct Label {
        std::string label;
    };  ///< of the class, "2B"; at most kLabelCharacters letters, digits, spaces, points and dashes with a digit among them; "":
        ///< none
    struct Ask {
        std::shared_ptr<const Statement> statement;
    };  ///< a quick statement (quickStatement() makes it) right behind this step, and there; never in a sensitive lesson
    struct TickProgress {
        Progress progress;
    };  ///< from the room, once per tick
    using Any = std::variant<Wish, Join, TakeOver, SeatGone, GoTo, Expect, SeatBooth, DeclineBooth, BoothTurn, ClearRoom, Tickets,
                             GroundRules, Label, Ask, TickProgress>;
};

/// Bounds of what is typed during a lesson.
inline constexpr std::size_t kMostRules = 8;
inline constexpr std::size_t kRuleCharacters = 120;
inline constexpr std::size_t kLabelCharacters = 12;
inline constexpr std::size_t kMostTickets = 200;
inline constexpr std::size_t kMostQuickStatements = 10;

/// Given in by the caller so that the same inputs give the same session.
struct Context {
    Instant now{};
    ByteArray<32> random{};          ///< fresh for every command
    unsigned connected = 0;          ///< seats with a live connection
    unsigned connected_members = 0;  ///< of them, seats of Session::first_count
};

/// A named no. sentence() says what a person can do about it.
enum class Refusal : std::uint8_t {
    NotNow,            ///< this wish makes no sense in the present phase
    NoAnswerKey,       ///< nothing to reveal
    AskedTwice,        ///< two releases of one statement are the most
    FirstCountGone,    ///< a second round comes right after the first: other seats were counted since
    RoundOpen,         ///< nobody comes in while a round is open
    Locked,            ///< the room is locked
    Full,              ///< expected + 2 seats are taken
    AddressHasSeat,    ///< another device of this address has the seat: ask your teacher
    ClosingStepFirst,  ///< the closing step cannot be skipped
    Ended,             ///< the session has ended
    OutOfRange,        ///< a number that is none of the allowed
    TicketNeeded,      ///< this device has no ticket, or a used one
    WithoutResults,    ///< this lesson works without results: nothing is voted on
    Sensitive,         ///< quick statements are not for sensitive lessons
    InTheLesson,       ///< a quick statement with the words of one that is there already
    BadRules,          ///< ground rules that are too many, too long or empty
    BadLabel,          ///< a class label that is too long, or may be a name
};
[[nodiscard]] const Text& sentence(Refusal refusal);

/// One command on one session. The session given in is never changed.
[[nodiscard]] Result<Session, Refusal> step(const Session& session, const Command::Any& command, const Context& context);

/// What Command::Label takes.
[[nodiscard]] bool isClassLabel(const std::string& label);

/// A new session in the lobby. `random` gives its id.
[[nodiscard]] Session newSession(std::shared_ptr<const Lesson> lesson, bool rehearsal, const ByteArray<32>& random);

/// The seat with this token.
[[nodiscard]] std::optional<SeatNumber> findSeat(const Room& room, const TokenHash& token);

/// The wish that Next stands for now: Held with a victim-blaming choice that got words gives TalkWithout.
/// Empty when there is none (Closing, Ended). At the closing step:
/// End. Wish::Next itself: to the next core step.
[[nodiscard]] std::optional<Wish> primaryAction(const Session& session);

/// After a restart: an open round goes on; a round found Closing without words is void and back in Preview.
[[nodiscard]] Session recovered(Session session, const ByteArray<32>& random);

/// Devices that answer may be waited for at most this long after Close.
inline constexpr Instant kClosingPatience{2000};

}  // namespace stemmig
