// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>
#include "participant/client/ballots.hpp"
#include "participant/client/texts.hpp"
#include "proto/channel/frames.hpp"

// A pupil's device as a state machine, without sockets; the TypeScript page has the same states.
namespace stemmig {

/// Time since the program started; injected.
using ClientTime = std::chrono::milliseconds;

/// Where a device is. What a person reads in each: docs/PROTOCOL.md "Device states".
enum class DeviceState : std::uint8_t {
    Idle,        ///< not connected, nothing wished
    Connecting,  ///< handshake or HELLO under way
    Joined,      ///< has a seat and a view
    Waiting,     ///< connection lost, a new try is due
    WrongHost,   ///< the key differs from the expected one, or from the first one seen: stopped
    LiveHost,    ///< a live lesson, and this device speaks only rehearsals: stopped
    Refused,  ///< Bye locked, full, replaced, ask teacher, round open or ticket needed; some are tried again, see nextDeadline()
    Ended,    ///< Bye ended: token erased, info stays
};

/// A statement a booth asks together with the present one.
struct LaterStatement {
    BallotName ballot{};
    std::size_t choices = 0;
    int kind = 0;                            ///< wire.proto Kind
    std::shared_ptr<const ViewTexts> texts;  ///< null unless wanted; the question only
};

/// What a device knows of the view; a small mirror of wire.proto for users that are not to see Protobuf.
struct DeviceView {
    int scene = 0;  ///< wire.proto Scene
    int phase = 0;  ///< wire.proto Phase
    bool paused = false, rehearsal = false, practice = false, answered = false, counted = true;
    RoundId round{};
    ClientTime tick{5000};
    std::size_t choices = 0;                 ///< 0 when there is no question
    std::vector<unsigned> levels;            ///< shared words, empty when not shared or withheld
    bool pictured = false;                   ///< a picture was shared (perhaps withheld)
    int kind = 0;                            ///< wire.proto Kind
    std::shared_ptr<const ViewTexts> texts;  ///< null unless wanted
    BallotName ballot{};                     ///< booths, Open and Closing: what is collected for this question; else all zero
    std::vector<LaterStatement> later;       ///< booths, Open and Closing: the rest of a turn
};

/// A host that says nothing during the handshake is given up after this; one that was too slow gets twice the time, then four times.
inline constexpr ClientTime kHandshakePatience{10'000};
/// A host answers every tick at once. One that has not after this, or after four times its slowest answer of late, is given up,
/// and at the latest after 3 ticks and 5 s of silence.
inline constexpr ClientTime kAnswerPatience{3'000};

/// How a connection came to its end, or did not come about.
enum class Loss : std::uint8_t {
    Lost,        ///< it broke or nobody answered: tried again soon, however long the network is away
    Slow,        ///< the host took the connection and was not done in time: tried again soon, and given more time
    TurnedAway,  ///< the host answered and hung up before a view: it has too much to do, and tries get rarer
};

class DeviceSession {
public:
    /// @param expected_key from the URL fragment or join code; empty: take the greeting's.
    /// @param rehearsal_only refuse a live host (the simulated class, privacy.md section 1).
    /// @param ticket what stands on the paper the pupil was handed (ticket.hpp): shown with every HELLO until a view came.
    DeviceSession(ResumeToken token, std::optional<PublicKey> expected_key, bool rehearsal_only,
                  std::optional<Ticket> ticket = std::nullopt);
    ~DeviceSession();
    DeviceSession(DeviceSession&&) noexcept;
    DeviceSession& operator=(DeviceSession&&) noexcept;

    /// Before the first connection: this device has a screen. Without it no text is kept, which a large class is glad of.
    void wantTexts();

    /// The transport is open (again): forget the old channel.
    void opened(ClientTime now);
    /// One binary WebSocket message; returns what to send back, in order. A message that breaks the rules ends in broken().
    [[nodiscard]] std::vector<Bytes> received(ByteView message, ClientTime now, std::uint64_t random);
    /// The transport closed, or could not open. The next try is jittered by `random` (any 64 bits).
    void closed(ClientTime now, std::uint64_t random, Loss loss = Loss::Lost);
    /// Tick frames that are due. A host that was silent for too long or left a tick unanswered ends in broken().
    [[nodiscard]] std::vector<Bytes> advance(ClientTime now, std::uint64_t random);
    /// How long the host may take for the next step of a new connection: more after each it was too slow for, until a view.
    [[nodiscard]] ClientTime patience() const;
    /// When advance() is due; without a transport: when to open one again, if ever.
    [[nodiscard]] std::optional<ClientTime> nextDeadline() const;

    /// The pupil taps: counts with the next frame; the last one wins. A choice of the question or kPassed.
    /// Ignored unless the round is Open, this device counts in it, and the lesson is not paused.
    void choose(Mark mark);

    /// The pupil has typed a ticket: tries again at once. Ignored unless Refused because a ticket is needed.
    void useTicket(const Ticket& ticket, ClientTime now);

    /// This device is to be a shared booth of so many pupils (2..kMostBallots), or 0: an own device after all. Comes (back) to
    /// the host at once and asks; the teacher decides (Bye booth asked, booth declined). Ignored once it is a booth.
    void askForBooth(unsigned pupils, ClientTime now);
    /// At a booth, one pupil's choice of the question in view or of a later one, or kPassed. Stays here until the close.
    /// Ignored unless the round is Open, this device counts, the lesson is not paused, and somebody is still to come.
    void cast(const BallotName& ballot, Mark mark);

    /// "Try again", "use here": tries at once. Ignored unless Refused.
    void retry(ClientTime now);

    [[nodiscard]] DeviceState state() const;
    [[nodiscard]] const std::optional<DeviceView>& view() const;
    /// What the host told this device of itself; null unless wanted and told.
    [[nodiscard]] const std::shared_ptr<const WelcomeTexts>& welcome() const;
    /// Which world this host is in; empty until one has greeted.
    [[nodiscard]] std::optional<SessionKind> kind() const;
    /// wire.proto Bye.Reason of the last Bye, 0: none.
    [[nodiscard]] int byeReason() const;
    /// Pupils who share this device, as the teacher said; 0: it is an own device.
    [[nodiscard]] unsigned booth() const;
    /// At a booth, how many ballots are in.
    [[nodiscard]] std::size_t castFor(const BallotName& ballot) const;
    /// The host did not take the last ticket it was shown: used already, or mistyped.
    [[nodiscard]] bool ticketRefused() const;
    /// This connection is of no more use (a rule broken, a silent host, a Bye): close the transport, then call closed().
    [[nodiscard]] bool broken() const;
    /// What this device would send now: its choice while the round is Open or Closing, else kNothingYet.
    [[nodiscard]] Mark mark() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace stemmig
