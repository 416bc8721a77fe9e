// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <sys/types.h>
#include <functional>
#include <memory>
#include <string>
#include "tests/bench/scenario.hpp"

// The servers that are measured, each in a process of its own.
namespace stemmig::bench {

/// What a server says about itself.
struct Report {
    double cpu_ms = 0;  ///< user and system since it began
    double rss_kb = 0;
};

/// A server's own end of the pipes to the one who measures.
class Backstage {
public:
    Backstage(int orders, int reports) : m_orders(orders), m_reports(reports) {}
    void sayPort(std::uint16_t port) const;
    /// The file to wait on for orders.
    [[nodiscard]] int orders() const { return m_orders; }
    /// Reads one order, answers a Report itself. Quit also when the other end is gone.
    [[nodiscard]] Order next() const;

private:
    int m_orders, m_reports;
};

using Serve = std::function<void(const Backstage&)>;

/// Raw epoll, hand-written framing, one thread: nothing can do less.
void serveLimit(const Backstage& backstage, const Sizes& sizes);
/// Our listener, HTTP and WebSocket with a room that does nothing: the framing path.
void serveFraming(const Backstage& backstage, const Sizes& sizes);
/// The real host: crypto, lesson, seats, ballots, the crash file on a real disk.
void serveHost(const Backstage& backstage, unsigned devices);

class ServerProcess {
public:
    explicit ServerProcess(const Serve& serve);
    ~ServerProcess();
    ServerProcess(const ServerProcess&) = delete;
    ServerProcess& operator=(const ServerProcess&) = delete;

    [[nodiscard]] std::uint16_t port() const { return m_port; }
    void order(Order order) const;
    [[nodiscard]] Report report() const;

private:
    pid_t m_child = -1;
    int m_orders = -1, m_reports = -1;
    std::uint16_t m_port = 0;
};

}  // namespace stemmig::bench
