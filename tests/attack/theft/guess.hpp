// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <vector>

// Somebody who has seen many examples with their answers, and guesses the next.
namespace stemmig::attack {

/// What can be seen, and what is to be guessed from it. All examples have the same number of features.
struct Example {
    std::vector<double> seen;
    int answer = 0;
};

/// The share of right guesses when each half is guessed by somebody who has learned from the other half, 0..1. Learns the mean
/// and the spread of the features that differ most between the answers, and how common each answer is (Gaussian naive Bayes).
/// @param together so many examples in a row are never parted: pairs, or a class.
[[nodiscard]] double guessed(const std::vector<Example>& examples, std::size_t together, std::uint64_t seed);
/// The share of right guesses of somebody who saw nothing but which answer is the commonest.
[[nodiscard]] double commonest(const std::vector<Example>& examples);
/// How many standard deviations of chance `share` of so many guesses may lie from what it should be, as a share.
[[nodiscard]] double chance(std::size_t guesses, double deviations);

}  // namespace stemmig::attack
