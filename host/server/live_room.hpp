// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <memory>
#include "host/lesson/lesson.hpp"
#include "host/server/doctor.hpp"
#include "host/server/seats.hpp"
#include "host/session/ballot_box.hpp"
#include "host/session/recorder.hpp"
#include "host/session/view.hpp"
#include "proto/channel/noise.hpp"

// The room: connections, seats and the session behind them, without sockets (architecture.md, pattern 9).
// Owner: the room thread, for everything here. Asio (listener) and the in-process classroom of the tests drive it alike.
namespace stemmig {

using ConnectionId = std::uint64_t;

/// Where the room's messages go. A slow device is the transport's to drop. Both methods only queue: they never call
/// back into the room (closed() comes later, or not at all after drop()).
class Outbox {
public:
    virtual ~Outbox() = default;
    virtual void send(ConnectionId to, Bytes message) = 0;
    /// No more messages to this connection: close it after what was sent. The room has forgotten it.
    virtual void drop(ConnectionId to) = 0;
};

/// Something the teacher should know, once: shown until dismissed by the next publication without it.
struct Notice {
    std::string id;  ///< "disk", "memory-lock", "shared-address"; from the host "address-changed"
    Text sentence;
    friend bool operator==(const Notice&, const Notice&) = default;
};

/// A device that asks to be a shared booth.
struct BoothRequest {
    TokenHash token{};    ///< for Command::SeatBooth or DeclineBooth
    unsigned pupils = 0;  ///< as typed on the device
    friend bool operator==(const BoothRequest&, const BoothRequest&) = default;
};

/// Everything a console draws; immutable once published.
struct Publication {
    TeacherView view;
    unsigned connected = 0;                  ///< seats with a live connection; the teacher's console only
    std::string join_url;                    ///< with the key in the fragment; for the QR
    std::string join_address;                ///< "192.168.1.20" or "192.168.1.20:7420"; to type
    std::string join_code;                   ///< "K7QF-03ZD", for native devices; from the host, empty until it is made
    std::vector<BoothRequest> booths_asked;  ///< in the order of asking
    std::vector<Notice> notices;
    Network network;                 ///< from the host; the room itself knows no network
    std::optional<Refusal> refused;  ///< of the last command, until the next one
    std::uint64_t commands = 0;      ///< handled so far: tells whether a command sent is in this state
};

struct RoomOptions {
    std::shared_ptr<const Lesson> lesson;  ///< never null
    Help help;
    std::vector<SchoolContact> contacts;
    bool rehearsal = false;
    unsigned expected = 30;
    bool shared_addresses = false;              ///< on in rehearsals, bench and tests
    bool address_changed = false;               ///< resumed at another address: pages there know no token of theirs any more
    std::optional<Instant> tick;                ///< fixed tick; empty: by class size (PROTOCOL.md)
    std::function<void(std::uint32_t)> proven;  ///< hears where a proven HELLO came from; for the network doctor, may be null
};

/// Injected: fills with fresh random bytes. Seat numbers, round names and the key of a cleared room come from it.
using Random = std::function<void(std::span<std::uint8_t>)>;
using Publish = std::function<void(std::shared_ptr<const Publication>)>;

class LiveRoom {
public:
    /// A new session, or `resumed` (already passed through recovered()) with its identity.
    LiveRoom(RoomOptions options, HostIdentity identity, Session session, Outbox& outbox, Recorder& recorder, Random random,
             Publish publish);
    ~LiveRoom();

    // From the transport.
    void opened(ConnectionId id, Address from, Instant now);
    void received(ConnectionId id, ByteView message, Instant now);
    void closed(ConnectionId id, Instant now);

    // From the teacher.
    void command(const Command::Any& command, Instant now);

    /// The join URL carries another address from now on. Pages there know no token of theirs: whoever is not connected may
    /// come back as at a resume with RoomOptions::address_changed. Publishes.
    void announceAt(const std::string& address, Instant now);

    /// Does what is due: closing patience, progress ticks, silent connections, expired seats, coalesced publication.
    void advance(Instant now);
    /// When advance() is to be called next.
    [[nodiscard]] Instant nextDeadline() const;

    /// Publishes the present state, for a console that has just come up.
    void publish();
    [[nodiscard]] const Session& session() const;
    [[nodiscard]] const PublicKey& key() const;

private:
    friend struct LiveRoomProbe;  ///< the tests' own, to compare ballots with screens; defined nowhere in the product
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// Milliseconds between two frames of a device: 5 s, 10 s below 16 devices, 20 s above 1000.
[[nodiscard]] Instant tickFor(unsigned devices);

}  // namespace stemmig
