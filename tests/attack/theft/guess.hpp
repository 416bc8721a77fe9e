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

/// The share of right guesses when each half is guessed by somebody who has learned from the other half, 0..1. The better of two:
/// one who weighs many signs (Gaussian naive Bayes), and one who trusts the single sign that told most.
/// @param together so many examples in a row are never parted: pairs, or a class.
[[nodiscard]] double guessed(const std::vector<Example>& examples, std::size_t together, std::uint64_t seed);
/// The share of right guesses of somebody who saw nothing but which answer is the commonest.
[[nodiscard]] double commonest(const std::vector<Example>& examples);

}  // namespace stemmig::attack
