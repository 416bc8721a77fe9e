// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <cstdint>
#include "proto/base/bytes.hpp"
#include "proto/channel/frames.hpp"

// One classroom round, the same for every server that is measured: everybody joins, a statement is shown, opened,
// answered with the next tick, closed, and its words shown to all.
namespace stemmig::bench {

/// What all devices see at one time.
enum class Stage : std::uint8_t { None, Lobby, Preview, Open, Closing, Held, Shown };
inline constexpr std::size_t kStages = 7;

/// What the one who measures tells a server, one byte a command. Close leads to Held by itself, after all answers.
enum class Order : char { Preview = 'p', Open = 'o', Close = 'c', Show = 's', Report = 'r', Quit = 'q' };

/// Lengths of the real host's messages, so that a server without contents sends as much.
struct Sizes {
    std::size_t welcome = 0;
    std::array<std::size_t, kStages> view{};
};

/// Devices send and hear one frame in this time. Long enough that a stage is over before the next tick.
inline constexpr unsigned kTickMs = 3000;

/// In frames without crypto: the stage, or that this is the Welcome, stands right behind the header.
inline constexpr std::uint8_t kWelcomeMark = 0xFF;

}  // namespace stemmig::bench
