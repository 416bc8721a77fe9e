// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>
#include <functional>
#include <queue>
#include <random>
#include <vector>
#include "participant/client/device_socket.hpp"
#include "tests/bench/servers.hpp"
#include "tests/bench/speaker.hpp"

namespace stemmig::bench {

/// Milliseconds, one per device.
using Times = std::vector<double>;
/// The value that `permille` of them do not exceed.
[[nodiscard]] double percentile(Times times, unsigned permille);

/// What one round on one server gave.
struct Figures {
    double joined_ms = 0;  ///< from the first connect to the last device's first view
    double join_cpu_ms = 0, round_cpu_ms = 0;
    double kb_per_connection = 0;
    Times open_ms;   ///< order to view, per device
    Times ack_ms;    ///< answer to the view that acknowledges it
    Times words_ms;  ///< close order to the words
    Sizes sizes;
};

/// All devices of a class on one epoll.
class Load {
public:
    using MakeSpeaker = std::function<std::unique_ptr<Speaker>()>;
    Load(const ServerProcess& server, unsigned devices, const MakeSpeaker& speaker);
    ~Load();
    Load(const Load&) = delete;
    Load& operator=(const Load&) = delete;

    /// The whole scenario. Throws when a device is lost or a stage takes more than a minute.
    [[nodiscard]] Figures run();

private:
    struct Peer {
        int file = -1;
        std::unique_ptr<DeviceSocket> web;
        std::unique_ptr<Speaker> speaker;
        Bytes out;
        bool opened = false;
        unsigned heard = 0;
        Stage stage = Stage::None;
        double asked_at = -1;  ///< a tick without its view yet
        bool acknowledged = false;
    };
    struct Due {
        ClientTime at;
        std::size_t peer;
        friend bool operator>(const Due& a, const Due& b) { return a.at > b.at; }
    };

    void connect(std::size_t index);
    void handle(std::size_t index, unsigned events);
    void hear(std::size_t index, ByteView message);
    void send(Peer& peer, const std::vector<Bytes>& frames);
    void flush(Peer& peer);
    void schedule(std::size_t index);
    void ticks();
    void turn();
    /// Runs until every device is at `stage`; when each got there, after `since`.
    Times await(Stage stage, double since);
    [[nodiscard]] double now() const;
    [[nodiscard]] ClientTime clock() const { return ClientTime(static_cast<ClientTime::rep>(now())); }

    const ServerProcess& m_server;
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    int m_poll;
    std::vector<Peer> m_peers;
    std::priority_queue<Due, std::vector<Due>, std::greater<>> m_due;
    std::mt19937_64 m_random{1};
    std::vector<std::uint8_t> m_buffer = std::vector<std::uint8_t>(64 * 1024);
    std::array<std::size_t, kStages> m_reached{};  // devices that were at this stage
    std::array<Times, kStages> m_reached_at;
    Times m_acks;
    std::size_t m_acknowledged = 0;
    Sizes m_sizes;
};

}  // namespace stemmig::bench
