// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "host/server/live_room_impl.hpp"

namespace stemmig {

/// Sees what a room keeps to itself; defined nowhere in the product.
struct LiveRoomProbe {
    static BallotBox& box(LiveRoom& room) { return room.m_impl->box; }
    static AddressBook& addresses(LiveRoom& room) { return room.m_impl->addresses; }
};

}  // namespace stemmig
