// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <deque>
#include <map>
#include <queue>
#include <set>
#include "participant/client/client.hpp"
#include "tests/server/fixture.hpp"

// A whole class in one process (architecture.md, pattern 9): the real room, the real devices, a network with seeded
// latency that can lose things. Same seed, same lesson.
namespace stemmig::testing {

struct ClassroomSetup {
    std::uint64_t seed = 1;
    std::shared_ptr<const Lesson> lesson = testLesson();
    Instant tick{1000};
    Instant least_latency{2};
    Instant most_latency{80};
    bool rehearsal = false;
    bool shared_addresses = true;
};

/// One page or app. A pupil may have more of them: tabs of one phone share the token.
struct Tab {
    std::size_t pupil = 0;
    Address address = 0;
    ResumeToken token{};
    DeviceSession session;
    ConnectionId connection = 0;  ///< 0: none
    bool asleep = false;          ///< frozen: neither hears nor says nor counts time
};

/// Seen on the way to the host, before the room sees it. What a device says is sealed: this is what it meant.
struct Meant {
    std::size_t tab = 0;
    std::size_t pupil = 0;
    RoundId round{};
    Mark mark = kNothingYet;
    bool joined = false;  ///< a tick or close answer, not handshake or HELLO
    bool hello = false;
    bool closing = false;  ///< the device had seen the close and kept its choice since
};

class Classroom : public Outbox {
public:
    using TabNumber = std::size_t;

    explicit Classroom(const ClassroomSetup& setup = {});

    // Pupils.
    /// A new pupil opens the page; every pupil has an address of its own unless `address` says otherwise.
    TabNumber arrive(std::optional<Address> address = std::nullopt, std::optional<Ticket> ticket = std::nullopt);
    void fill(unsigned count);
    /// Types the ticket, on a tab that was refused for want of one.
    void useTicket(TabNumber tab, const Ticket& ticket) { tabs.at(tab).session.useTicket(ticket, now); }
    void choose(TabNumber tab, Mark mark) { tabs.at(tab).session.choose(mark); }
    /// The page is loaded anew: page memory is gone, the token is not.
    void reload(TabNumber tab);
    void sleep(TabNumber tab);
    void wake(TabNumber tab);
    /// The same page once more on the same phone.
    TabNumber duplicate(TabNumber tab);
    /// "Use here", on a tab that was replaced.
    void useHere(TabNumber tab) { connect(tab); }
    /// The network loses the connection; `before`: what is on the way to the host is lost too.
    void cut(TabNumber tab, bool before);
    /// Nothing gets through either way for a while; then everything does, in order.
    void stall(TabNumber tab, Instant duration);
    /// The connection is gone and nobody is told: the device and the host each find out by the silence of the other.
    void vanish(TabNumber tab);
    /// The phone gets another address, all tabs of it. `noticed`: it knows, and hangs up.
    void move(std::size_t pupil, bool noticed);
    /// Every connection stalls, and none can be made.
    void blackout(Instant duration);

    // The teacher, and the host.
    void command(Command::Any command);
    void crash();
    void restart();
    [[nodiscard]] bool up() const { return room != nullptr; }

    void run(Instant duration);
    /// Runs until `done`, at most a minute.
    bool runUntil(const std::function<bool()>& done);
    [[nodiscard]] unsigned joined() const;
    [[nodiscard]] std::size_t pick(std::size_t below) { return generator() % below; }

    void send(ConnectionId to, Bytes message) override;
    void drop(ConnectionId to) override;

    /// Called for every frame on its way into the room.
    std::function<void(const Meant&)> on_arrival;
    std::set<std::size_t> lengths_to_host;  ///< of every message of every device

    ClassroomSetup setup;
    MemoryRecorder recorder;
    Instant now{0};
    std::mt19937_64 generator;
    std::deque<Tab> tabs;
    std::unique_ptr<LiveRoom> room;
    std::shared_ptr<const Publication> published;
    std::size_t pupils = 0;

private:
    enum class What : std::uint8_t { Opened, ToHost, HostHearsClose, ToTab, TabHearsClose };
    struct Event {
        Instant at;
        std::uint64_t order = 0;
        What what;
        ConnectionId connection = 0;
        Bytes message;
        Meant meant;
        bool operator>(const Event& other) const { return std::pair(at, order) > std::pair(other.at, other.order); }
    };
    struct Wire {
        TabNumber tab = 0;
        bool tab_end = true;   ///< the device has not closed it
        bool host_end = true;  ///< the host has not closed it, and what is sent arrives
        bool gone = false;     ///< nothing arrives at either end any more
        Instant to_host{};     ///< arrival of the last message: none overtakes it
        Instant to_tab{};
    };

    void start(Session session, HostIdentity identity);
    TabNumber add(std::size_t pupil, Address address, const ResumeToken& token, std::optional<Ticket> ticket = std::nullopt);
    void connect(TabNumber tab);
    void hangUp(TabNumber tab);
    void say(TabNumber tab, const std::vector<Bytes>& messages);
    void post(What what, ConnectionId connection, Bytes message = {}, const Meant& meant = {});
    void handle(Event event);
    void tabHears(TabNumber tab, const Bytes& message);
    void tabDue(TabNumber tab);
    [[nodiscard]] std::optional<TabNumber> nextTab() const;
    /// Does the next thing that is due until `end`; false when there is none.
    bool stepUntil(Instant end);

    std::priority_queue<Event, std::vector<Event>, std::greater<>> m_events;
    std::map<ConnectionId, Wire> m_wires;
    std::uint64_t m_order = 0;
    ConnectionId m_next_connection = 1;
    Instant m_dark_until{};
    Address m_next_address = 0x0A010001;
};

}  // namespace stemmig::testing
