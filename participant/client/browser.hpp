// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <memory>
#include "participant/client/rooms.hpp"

namespace stemmig {

/// Looks for rooms by DNS-SD, through Avahi's daemon where there is one (browser_avahi.cpp); in a build without Avahi it finds
/// none (browser_none.cpp). The daemon asks the network for them: that somebody here looks for a room is heard, nothing else.
/// Owner: the thread that runs the io_context.
class Browser {
public:
    /// @param there with all rooms there are, again and again while there are any, as a room that calls does; at most kMostRooms.
    Browser(asio::io_context& io, std::function<void(const std::vector<FoundRoom>&)> there);
    /// Returns at once; nothing is called any more.
    ~Browser();
    Browser(const Browser&) = delete;
    Browser& operator=(const Browser&) = delete;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace stemmig
