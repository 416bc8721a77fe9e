// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <asio/ip/tcp.hpp>
#include <cstddef>
#include <optional>
#include <vector>
#include "host/server/addresses.hpp"
#include "host/server/neighbours.hpp"

// The few things Asio does not ask the system for. One implementation a system: system_posix.cpp.
namespace stemmig {

/// The IPv4 addresses of all adapters that are up, in the system's order. Empty when it does not say.
[[nodiscard]] std::vector<Adapter> adapters();

/// Who this computer has met on its networks: not everybody there, and also who has left again. Empty optional where the
/// system does not say.
[[nodiscard]] std::optional<std::vector<Neighbour>> neighbours();

/// Raises this process's limit on open files to what the system allows without asking; returns the limit.
std::size_t raiseFileLimit();

/// Keeps a socket from programs we start (a rehearsal's simulated class): they would hold our port after we are gone.
void keepFromChildren(asio::ip::tcp::socket::native_handle_type socket);

/// True when somebody can look at what this program prints.
[[nodiscard]] bool printsToTerminal();

/// True where SO_REUSEADDR means "take a port whose last owner has just gone" and not "share it with a living one".
[[nodiscard]] bool reuseAddressIsSafe();

/// One open file kept back, so that when none are left a connection can still be accepted and closed
/// instead of staying in the backlog and waking the loop for ever.
class ReserveFile {
public:
    ReserveFile() { take(); }
    ~ReserveFile() { release(); }
    ReserveFile(const ReserveFile&) = delete;
    ReserveFile& operator=(const ReserveFile&) = delete;
    void take();
    void release();

private:
    int m_file = -1;
};

}  // namespace stemmig
