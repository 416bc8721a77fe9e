// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <set>
#include "proto/channel/frames.hpp"
#include "stemmig/v1/wire.pb.h"
#include "tests/server/fixture.hpp"

// A room on a bench: no transport, no latency. RawDevice speaks the protocol by hand, so that it can also break it.
namespace stemmig::testing {

struct BenchSetup {
    std::shared_ptr<const Lesson> lesson = testLesson();
    bool rehearsal = false;
    bool shared_addresses = true;
    unsigned expected = 30;
    std::optional<Instant> tick = Instant{5000};
    std::uint64_t seed = 1;
    std::optional<Session> resumed{};
    bool address_changed = false;
};

class RoomBench : public Outbox {
public:
    explicit RoomBench(const BenchSetup& setup = {});

    void send(ConnectionId to, Bytes message) override { sent[to].push_back(std::move(message)); }
    void drop(ConnectionId to) override { dropped.insert(to); }

    /// Time passes; the room does what is due, in order.
    void pass(Instant duration);
    void wish(Command::Any command) { room->command(command, now); }
    /// From the lobby to a statement's Preview.
    void goTo(std::size_t step) { wish(Command::GoTo{step}); }
    /// The host dies and comes back from what the recorder has.
    void restart();

    MemoryRecorder recorder;
    Instant now{1'000'000};
    std::map<ConnectionId, std::vector<Bytes>> sent;
    std::set<ConnectionId> dropped;
    std::shared_ptr<const Publication> published;
    std::vector<std::shared_ptr<const Publication>> published_all;
    std::unique_ptr<LiveRoom> room;
    std::vector<Address> proven;  ///< where a HELLO came from, as the network doctor hears it
    ConnectionId next_connection = 1;
    BenchSetup setup;

private:
    void start(Session session, HostIdentity identity);
};

/// A device on the bench, driven frame by frame.
class RawDevice {
public:
    RawDevice(RoomBench& bench, std::uint8_t name, Address from);

    /// Opens a connection and reads the greeting.
    void open();
    /// Handshake; false when the host ended the connection.
    bool shake();
    /// open, shake and HELLO.
    void join();
    void close();
    void hello(std::uint8_t booth = 0);
    void tick(Mark mark = kNothingYet);
    void closeAnswer(Mark mark);
    void sendFrame(const ClientFrame& frame);
    void sendRaw(ByteView message);
    [[nodiscard]] bool dropped() const { return bench.dropped.contains(connection); }

    /// Decrypts what came since the last call.
    std::vector<v1::FromHost> read();
    /// The newest view; read() is called.
    v1::View view();
    /// Reason of the last Bye; NONE without one.
    v1::Bye::Reason bye();

    RoomBench& bench;
    ResumeToken token{};
    Ticket ticket{};  ///< shown in every HELLO
    Address from;
    ConnectionId connection = 0;
    std::optional<Greeting> greeting;
    std::optional<Channel> channel;
    Bytes first_message;               ///< of the handshake, as sent
    std::vector<std::size_t> lengths;  ///< of sealed frames of the host, as read
    std::vector<std::size_t> sent_lengths;
    std::vector<std::string> heard;  ///< plaintext of everything read
    v1::View last_view;
    v1::Welcome last_welcome;
    v1::Bye::Reason last_bye = v1::Bye::REASON_NONE;

private:
    std::size_t m_read = 0;
};

/// `count` devices with seats, from addresses of their own.
[[nodiscard]] std::vector<std::unique_ptr<RawDevice>> joinClass(RoomBench& bench, unsigned count);

}  // namespace stemmig::testing
