// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <array>
#include <fstream>
#include <stdexcept>
#include "tests/bench/servers.hpp"

namespace stemmig::bench {
namespace {

template <class Value>
void put(int file, const Value& value) {
    if (write(file, &value, sizeof value) != sizeof value) throw std::runtime_error("the other process is gone");
}
template <class Value>
bool get(int file, Value& value) {
    return read(file, &value, sizeof value) == sizeof value;
}

double milliseconds(const timeval& time) {
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
}

Report ownReport() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::ifstream statm("/proc/self/statm");
    double total = 0, resident = 0;
    statm >> total >> resident;
    return {milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime),
            resident * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1024};
}

}  // namespace

void Backstage::sayPort(std::uint16_t port) const { put(m_reports, port); }

Order Backstage::next() const {
    Order order{};
    if (!get(m_orders, order)) return Order::Quit;
    if (order == Order::Report) put(m_reports, ownReport());
    return order;
}

ServerProcess::ServerProcess(const Serve& serve) {
    std::array<int, 2> orders{}, reports{};
    if (pipe(orders.data()) != 0 || pipe(reports.data()) != 0) throw std::runtime_error("no pipe");
    m_child = fork();
    if (m_child < 0) throw std::runtime_error("no process");
    if (m_child == 0) {
        close(orders[1]);
        close(reports[0]);
        int code = 0;
        try {
            serve(Backstage(orders[0], reports[1]));
        } catch (const std::exception& error) {
            (void)!write(STDERR_FILENO, error.what(), std::char_traits<char>::length(error.what()));
            code = 1;
        }
        _exit(code);
    }
    close(orders[0]);
    close(reports[1]);
    m_orders = orders[1];
    m_reports = reports[0];
    if (!get(m_reports, m_port)) throw std::runtime_error("a server did not start");
}

ServerProcess::~ServerProcess() {
    close(m_orders);  // says Quit
    close(m_reports);
    waitpid(m_child, nullptr, 0);
}

void ServerProcess::order(Order order) const { put(m_orders, order); }

Report ServerProcess::report() const {
    order(Order::Report);
    Report out;
    if (!get(m_reports, out)) throw std::runtime_error("a server is gone");
    return out;
}

}  // namespace stemmig::bench
