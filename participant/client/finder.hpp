// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <memory>
#include "participant/client/rooms.hpp"

namespace stemmig {

/// Listens for the rooms of this network. Sends nothing: who looks for a room is nobody's business.
/// Owner: the thread that runs the io_context.
class Finder {
public:
    /// @param changed with the rooms there are, whenever they are others; never from within here.
    /// @param port tests have one of their own (0: any free one).
    Finder(asio::io_context& io, std::function<void(const std::vector<FoundRoom>&)> changed, std::uint16_t port = kBeaconPort);
    ~Finder();
    Finder(const Finder&) = delete;
    Finder& operator=(const Finder&) = delete;

    /// Rooms that were found by another way, as Browser tells them.
    void hear(const std::vector<FoundRoom>& services);
    /// False when the system gives no such socket: then there is typing the address.
    [[nodiscard]] bool listening() const;
    /// Where it listens.
    [[nodiscard]] std::uint16_t port() const;

private:
    struct Impl;
    std::shared_ptr<Impl> m_impl;
};

}  // namespace stemmig
