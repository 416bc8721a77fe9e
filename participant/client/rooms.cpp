// SPDX-License-Identifier: GPL-3.0-or-later
#include "participant/client/rooms.hpp"

#include <algorithm>

namespace stemmig {

bool RoomList::hear(const std::string& sender, ByteView datagram, ClientTime now) {
    auto beacon = Beacon::decode(datagram);
    if (!beacon) return false;
    const std::uint16_t port = beacon->port;
    return take({{sender, port}, std::move(*beacon)}, Way::Call, now);
}

bool RoomList::hear(FoundRoom service, ClientTime now) { return take(std::move(service), Way::Service, now); }

bool RoomList::take(FoundRoom room, Way way, ClientTime now) {
    const bool forgot = expire(now);
    const auto known = std::ranges::find_if(m_heard, [&](const Heard& one) {
        return one.room.beacon.key == room.beacon.key || one.room.host == room.host;  // the second: cleared, with a new key
    });
    if (known != m_heard.end()) {
        // The same host by another way: the first way stays.
        if (known->room.host.address != room.host.address) return forgot;
        const bool same = known->room == room;
        if (!same && known->way == Way::Call && way == Way::Service) return forgot;
        if (way == Way::Call) known->way = way;
        known->last = now;
        known->again = true;
        if (same) return forgot;
        known->room = std::move(room);
        return true;
    }
    if (m_heard.size() >= kMostRooms) {
        const auto once = std::ranges::find_if(m_heard, [](const Heard& one) { return !one.again; });
        if (once == m_heard.end()) return forgot;
        m_heard.erase(once);
    }
    m_heard.push_back({std::move(room), way, now, false});
    return true;
}

bool RoomList::expire(ClientTime now) {
    return std::erase_if(m_heard, [&](const Heard& one) { return now - one.last >= kRoomLife; }) > 0;
}

std::optional<ClientTime> RoomList::nextDeadline() const {
    const auto oldest = std::ranges::min_element(m_heard, {}, &Heard::last);
    return oldest == m_heard.end() ? std::nullopt : std::optional(oldest->last + kRoomLife);
}

std::vector<FoundRoom> RoomList::rooms() const {
    std::vector<FoundRoom> out;
    for (const Heard& one : m_heard) out.push_back(one.room);
    return out;
}

}  // namespace stemmig
