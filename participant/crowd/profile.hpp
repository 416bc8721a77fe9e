// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <random>
#include <string_view>
#include "participant/client/client.hpp"

// How a simulated class behaves. Nobody real is meant by it.
namespace stemmig {

enum class Profile : std::uint8_t {
    Mixed,      ///< every choice about as often, some pass, some say nothing
    Skewed,     ///< one choice, drawn per round, has seven in ten
    Unanimous,  ///< everybody takes the choice drawn for the round
    Dissenter,  ///< the same, but the first pupil takes another
    Blaming,    ///< seven in ten take the last choice but one, where our lessons put the blaming one before "don't know"
    Sleepy,     ///< mixed; in every round a third of the phones fall asleep and come back
};
[[nodiscard]] std::optional<Profile> profileNamed(std::string_view name);

/// What one pupil does in one round.
struct Plan {
    std::optional<Mark> mark;         ///< empty: never touches the screen
    ClientTime after{};               ///< from the open to the tap
    std::optional<Mark> second_mark;  ///< changes their mind
    ClientTime second_after{};        ///< from the open to the second tap
    std::optional<ClientTime> sleep;  ///< drops the connection at the open, for so long
};

/// Draws a plan. Depends only on its arguments: same class, same lesson, same answers.
/// @param choices 2..7. @param pupil number from 0.
[[nodiscard]] Plan planFor(Profile profile, std::uint64_t seed, unsigned pupil, const RoundId& round, std::size_t choices,
                           ClientTime pace);

}  // namespace stemmig
