// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <vector>
#include "tests/attack/theft/guess.hpp"
#include "tests/attack/theft/pupils.hpp"

namespace stemmig::attack {

/// What is to be guessed of one pupil in one round, with what was heard of it in the Wi-Fi.
struct Overheard {
    std::vector<double> seen;
    Mark mark = kNothingYet;
    bool info = false;  ///< looked at the Info page
};

/// Sizes, times and directions of one pupil's messages from the open to the words; -1 where there is none.
/// @param closed when the host began to close, as anybody sees by its messages to the whole class.
[[nodiscard]] std::vector<double> featuresOf(const std::vector<Heard>& heard, double opened, double closed);

/// How much better somebody guesses who heard, than somebody who knows what is commonest.
[[nodiscard]] double advantage(const std::vector<Overheard>& rounds, std::size_t together,
                               const std::function<int(const Overheard&)>& answer);

[[nodiscard]] inline int itsChoice(const Overheard& one) { return one.mark; }
[[nodiscard]] inline int whetherAnswered(const Overheard& one) { return one.mark == kNothingYet ? 0 : 1; }
[[nodiscard]] inline int whetherInfo(const Overheard& one) { return one.info ? 1 : 0; }

}  // namespace stemmig::attack
