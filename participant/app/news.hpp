// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <optional>
#include <vector>
#include "participant/client/client.hpp"
#include "participant/client/rooms.hpp"

namespace stemmig {

/// Why this device does not join the room that was asked for.
enum class JoinProblem : std::uint8_t {
    None,
    Silent,       ///< nobody answers at the address
    Stranger,     ///< somebody answers who is no host of ours
    ClocksApart,  ///< the host's day is neither yesterday nor today nor tomorrow: no code can be compared
    WrongCode,    ///< the host's key is not the one the code was made of: another lesson, a typing mistake, or an impostor
    NoMemory      ///< the code could not be computed
};

/// How the connection is, in words a pupil needs. A short gap is nobody's business.
enum class Connectedness : std::uint8_t { Fine, Lost, Stopped };

/// What a booth holds for one statement of its turn.
struct BoothBox {
    BallotName name{};
    std::size_t ballots = 0;
};

/// Everything the window draws, as the network's thread last saw it; immutable once told.
struct DeviceNews {
    bool listening = true;         ///< for rooms that call; else addresses can be typed
    std::vector<FoundRoom> rooms;  ///< while no room was joined

    std::uint64_t asked = 0;  ///< how often this program was told to join: tells whether these news are older than the last time
    bool asking = false;      ///< the room is asked for its key, or its code is being computed
    JoinProblem problem = JoinProblem::None;
    JoinDay host_day{}, own_day{};  ///< ClocksApart only

    bool inside = false;  ///< the room's key fits its code: what follows is of its session
    DeviceState state = DeviceState::Idle;
    std::optional<SessionKind> kind;
    std::optional<DeviceView> view;
    std::shared_ptr<const WelcomeTexts> welcome;
    Mark mark = kNothingYet;
    int bye = 0;  ///< DeviceBye, until there is a view again
    bool ticket_refused = false;
    Connectedness connected = Connectedness::Fine;

    unsigned booth = 0;           ///< pupils who share this device; 0: an own device
    std::vector<BoothBox> boxes;  ///< of the last turn this booth was asked, also between its rounds
    std::uint64_t casts = 0;      ///< ballots this program was told to cast, as `asked`
};

/// What this session says of itself; the rest of the news stays. A Bye stays while the device tries again, and goes with a view.
void takeIn(DeviceNews& news, const DeviceSession& session);

}  // namespace stemmig
