// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>
#include "participant/client/transport.hpp"
#include "proto/channel/beacon.hpp"

namespace stemmig {

/// A room that calls in this network.
struct FoundRoom {
    HostEndpoint host;
    Beacon beacon;  ///< its day and key are claims: the join code proves them
    friend bool operator==(const FoundRoom&, const FoundRoom&) = default;
};

/// More are not listed: nobody chooses from more, and a flood of made-up ones must not fill the memory.
inline constexpr std::size_t kMostRooms = 12;
/// A room not heard for this long is gone: three beats.
inline constexpr ClientTime kRoomLife{6'500};

/// The rooms heard of late, without a socket. Bounded whatever comes in.
///
/// One room a host: a computer on two adapters calls twice, and the first address heard stays while it is heard. So does what a
/// host calls itself, whatever a service says of it: the one has its sender, the other is only said. A full list lets a newcomer
/// in only in the place of a room heard once: made-up senders push out each other, not a host that keeps calling.
class RoomList {
public:
    /// A datagram of this sender (dotted IPv4). True when the list is another now.
    bool hear(const std::string& sender, ByteView datagram, ClientTime now);
    /// A room that is there as a service, told again while it is. True when the list is another now.
    bool hear(FoundRoom service, ClientTime now);
    /// Forgets the rooms that fell silent. True when the list is another now.
    bool expire(ClientTime now);
    /// When expire() is due; empty: nothing to forget.
    [[nodiscard]] std::optional<ClientTime> nextDeadline() const;
    /// In the order they were found.
    [[nodiscard]] std::vector<FoundRoom> rooms() const;

private:
    enum class Way : std::uint8_t { Call, Service };
    struct Heard {
        FoundRoom room;
        Way way = Way::Call;
        ClientTime last{};
        bool again = false;  ///< heard more than once
    };
    bool take(FoundRoom room, Way way, ClientTime now);

    std::vector<Heard> m_heard;
};

}  // namespace stemmig
