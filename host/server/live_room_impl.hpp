// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <unordered_map>
#include "host/server/live_room.hpp"
#include "host/server/translate.hpp"
#include "proto/channel/frames.hpp"

// Inside of LiveRoom, in three parts: devices (live_room_devices.cpp), the session and its order of keeping, showing
// and forgetting (live_room_session.cpp), deadlines and publication (live_room.cpp).
namespace stemmig {

/// One connection, from the greeting on.
struct Link {
    ConnectionId id = 0;
    Address from = 0;
    Instant heard{};                 ///< last valid message
    Instant paid_until{};            ///< what was received so far is paid for at this moment (kBurst)
    std::optional<Channel> channel;  ///< after the handshake
    std::optional<SeatNumber> seat;  ///< after HELLO: the device proved its token
    std::vector<SeatNumber> booth;   ///< of a shared booth all seats, `seat` among them; else empty
    bool owes_answer = false;        ///< in Closing: its CLOSE_ANSWER is waited for

    [[nodiscard]] bool isBooth() const { return !booth.empty(); }
    /// All seats this connection speaks for.
    [[nodiscard]] std::span<const SeatNumber> seats() const {
        if (isBooth()) return booth;
        return seat ? std::span(&*seat, 1) : std::span<const SeatNumber>();
    }
};

/// A booth that waits for the teacher's word.
struct WaitingBooth {
    BoothRequest request;
    Instant heard{};        ///< it asks again by itself
    bool declined = false;  ///< to be told, then forgotten
};

/// The views of one moment, encoded once for every kind of recipient and padded to one length.
class SeatPages {
public:
    SeatPages() = default;
    SeatPages(const Session& session, Instant tick);
    [[nodiscard]] const Bytes& page(bool booth, bool counted, bool answered) const {
        return m_pages[booth ? 1 : 0][counted ? 1 : 0][answered ? 1 : 0];
    }
    friend bool operator==(const SeatPages&, const SeatPages&) = default;

private:
    std::array<std::array<std::array<Bytes, 2>, 2>, 2> m_pages;  // [booth][counted][answered]; plaintext of a frame
};

/// A moment that is not set.
inline constexpr Instant kNever = Instant::max();
/// From the open socket to a proven HELLO; an old phone needs some 60 ms for the handshake.
inline constexpr Instant kHelloPatience{10'000};
/// A device is gone after three ticks and this without a frame.
inline constexpr Instant kSilencePatience{5'000};
/// A seat of the lobby nobody was heard from for this long goes to somebody else.
inline constexpr Instant kSeatPatience{300'000};
/// A device says one thing a tick and one at a close; so many a tick are taken, and so many at once.
inline constexpr int kMessagesPerTick = 4;
inline constexpr int kBurst = 8;
/// Silent connections and seats are looked for in this rhythm.
inline constexpr Instant kHousekeeping{1'000};
/// The console is told at most this often, but for the teacher's own commands.
inline constexpr Instant kPublishRhythm{250};
/// A device that asked to be a booth and was not heard since has gone; so many may ask at once.
inline constexpr Instant kBoothPatience{15'000};
inline constexpr std::size_t kMostBoothsAsking = 8;
/// After a disk that refused.
inline constexpr Instant kKeepAgain{5'000};

/// Seats taken in the lobby are made durable together, in this rhythm.
inline constexpr Instant kKeepRhythm{1'000};
/// When a change of the session goes to disk.
enum class Durable : std::uint8_t { Now, Soon, No };

struct LiveRoom::Impl {
    Impl(RoomOptions the_options, HostIdentity the_identity, Session the_session, Outbox& the_outbox, Recorder& the_recorder,
         Random the_random, Publish the_publish);

    // live_room_devices.cpp
    void opened(ConnectionId id, Address from, Instant now);
    void received(ConnectionId id, ByteView message, Instant now);
    void closed(ConnectionId id, Instant now);
    void handshake(Link& link, ByteView message, Instant now);
    void frame(Link& link, ClientFrame& frame, Instant now);  ///< wipes the frame
    void hello(Link& link, const ClientFrame& frame, Instant now);
    /// The seat of this token, by resume, take-over or join; or why there is none.
    [[nodiscard]] Result<SeatNumber, Refusal> seatFor(const ClientFrame& hello, Address from, Instant now);
    /// After a resume or a move to another address: a seat nobody has come back to.
    [[nodiscard]] std::optional<SeatNumber> emptySeat(bool booth) const;
    /// A seat of a booth whose device has gone: the one of this address, or one nobody has come back to.
    [[nodiscard]] std::optional<SeatNumber> emptyBooth(Address from) const;
    void attach(Link& link, SeatNumber seat, Instant now);
    /// The device wishes to be a booth and is none: it waits for the teacher.
    [[nodiscard]] Farewell askForBooth(const TokenHash& token, unsigned pupils, Instant now);
    /// After the teacher's word on a booth: it comes back and reads it.
    void answerBooth(const TokenHash& token, bool declined, Instant now);
    /// Counts a message; false when the connection says too much.
    [[nodiscard]] bool pays(Link& link, Instant now) const;
    /// Applies what a frame says about the present round; returns whether the seat has answered.
    bool ballot(SeatNumber seat, const ClientFrame& frame);
    bool boothBallots(const Link& booth, const ClientFrame& frame);
    [[nodiscard]] bool answered(SeatNumber seat) const;
    void closeAnswer(Link& link, Instant now);
    /// Nobody waits for this connection any more.
    void forget(Link& link, Instant now);
    void drop(Link& link, Instant now);
    void say(Link& link, const Bytes& plain);
    void sayBye(Link& link, const Farewell& farewell, Instant now);
    void sayWelcome(Link& link);
    void sayView(Link& link);
    [[nodiscard]] bool counts(SeatNumber seat) const;
    [[nodiscard]] bool inRound(const ClientFrame& frame) const;
    /// The round's roster can still grow, and this seat is part of it once it was heard.
    [[nodiscard]] bool inRoster(SeatNumber seat) const;

    // live_room_session.cpp
    void command(const Command::Any& command, Instant now);
    void announceAt(const std::string& address, Instant now);
    /// The session goes on as `next`: made durable, then shown to the seats.
    void become(Session next, Durable durable, Instant now);
    void enterStep();
    void setTick();
    void awaitAnswers(Instant now);
    void finishClosingIfAnswered(Instant now);
    /// The order of privacy.md R3: closing is durable -> release -> words durable -> forget -> held.
    void finishRound(Instant now);
    /// A new key and nobody inside: every old QR and token is worthless.
    void clearRoom();
    void sendHome(Instant now);
    void progressTick(Instant now);
    void keep(Instant now);
    void broadcast();
    [[nodiscard]] Context context(Instant now);

    // live_room.cpp
    void touch(Instant now);
    void advance(Instant now);
    void housekeeping(Instant now);
    void publish();
    void publishSoon(Instant now);
    [[nodiscard]] std::vector<Notice> notices() const;

    RoomOptions options;
    HostIdentity identity;
    KeyPair keys;
    Session session;
    Outbox& outbox;
    Recorder& recorder;
    Random random;
    Publish onPublish;

    BallotBox box;
    std::unordered_map<ConnectionId, Link> links;  // its nodes never move: links_by_seat points to them
    std::vector<Link*> links_by_seat;
    std::vector<Instant> seat_heard;  ///< by seat number
    std::vector<bool> first_count;    ///< by seat number; second round only
    std::vector<bool> came;           ///< by seat number: its device was heard since the program started, or the address changed
    unsigned connected = 0;           ///< seats with a live connection
    unsigned awaited = 0;             ///< connections that owe a CLOSE_ANSWER
    AddressBook addresses;
    std::vector<WaitingBooth> booths_asked;
    Instant tick{};
    Bytes welcome;  ///< plaintext of a frame
    SeatPages pages;

    std::optional<Refusal> refused;
    std::uint64_t commands = 0;
    std::optional<RecordError> disk;
    bool many_at_one_address = false;

    Instant closing_due = kNever;
    Instant progress_due = kNever;
    Instant housekeeping_due{};  // due at once: the first advance() starts the clock
    Instant keep_due = kNever;
    Instant publish_due = kNever;
    Instant published_at = Instant::min();
    bool started = false;
};

}  // namespace stemmig
