// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <optional>
#include <vector>
#include "host/server/addresses.hpp"
#include "host/server/neighbours.hpp"
#include "host/session/session.hpp"
#include "proto/channel/join_code.hpp"

namespace stemmig {

/// The network doctor's rhythm and senses; tests have their own.
struct NetworkOptions {
    Instant look{5'000};      ///< between two looks at the adapters and neighbours; so late may a diagnosis be
    Instant fetch{3'000};     ///< for our own page to come through the announced address
    Instant connect{15'000};  ///< for a device to get from its first packet, or from the page, to a proven connection
    Instant nobody{60'000};   ///< from the announcement; after it, it means something that nobody came
    Instant beacon{2'000};    ///< between two calls to native devices

    // Null: what the system says (system.hpp). Called on the room thread and, before it starts, by Host::start.
    std::function<std::vector<Adapter>()> adapters;
    std::function<std::optional<std::vector<Neighbour>>()> neighbours;
    std::function<JoinDay()> today;  ///< in UTC; the same for the whole session
};

}  // namespace stemmig
