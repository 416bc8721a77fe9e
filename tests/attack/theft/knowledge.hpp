// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/attack/theft/needles.hpp"
#include "tests/attack/theft/room.hpp"
#include "tests/attack/theft/traces.hpp"

// What the test knows of a class it made up itself, and looks for in what others could get.
namespace stemmig::attack {

/// What everybody chooses, in an order nobody could guess: `of_each[i]` pupils choice i, the rest pass.
[[nodiscard]] std::vector<std::optional<Tap>> shuffled(unsigned pupils, const std::vector<unsigned>& of_each, std::uint64_t seed);
/// The class with these choices. Seat numbers are read from the crash file in this data folder, so a session must be running.
[[nodiscard]] Known know(PupilClass& pupils, const std::vector<std::optional<Tap>>& taps, std::size_t choices,
                         const std::filesystem::path& data);
/// Every ballot of the rounds this class saw, in plain; every resume token; every sealed message of a device.
[[nodiscard]] Hunt secretsOf(PupilClass& pupils);
/// The hashes of the tokens: what the crash file may have while a session runs.
[[nodiscard]] Hunt hashesOf(const Known& known);

}  // namespace stemmig::attack
