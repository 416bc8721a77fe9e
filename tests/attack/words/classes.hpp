// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>
#include "host/session/session.hpp"

// Every state a class can be in, how likely an observer finds it beforehand, and what the real release() makes of it.
namespace attack {

/// Pupils per choice, and as the last one those who chose nothing.
using State = std::vector<unsigned>;

/// All states of `pupils` over `choices` and the blank.
void forEveryState(unsigned pupils, std::size_t choices, const std::function<void(const State&)>& visit);

/// What an observer believes about a class before anything is shown.
struct Prior {
    std::string name;
    std::vector<double> weights;  ///< per choice and for the blank: shares, or the parameters of a Dirichlet distribution
    bool dirichlet = false;
};

/// The first choice taken by 5, 25 or 50 of a hundred who choose, the others by equal shares; 5 of a hundred are blank.
[[nodiscard]] Prior sharePrior(const std::string& name, double first_share, std::size_t choices);
/// Agree, disagree, don't know, blank: Dirichlet 10, 8, .6, 1.
[[nodiscard]] Prior opinionPrior();
/// The three shares, and for three choices the opinion too.
[[nodiscard]] std::vector<Prior> priors(std::size_t choices);
/// How likely this state is. Over all states of a class: 1.
[[nodiscard]] double chance(const Prior& prior, const State& state);

/// The levels of all choices in one number, a byte each, up to seven; kNothing when nothing is shown. A whole byte, so that a
/// faulty rule with more levels than seven is seen as what it is.
using Words = std::uint64_t;
inline constexpr Words kNothing = ~Words{0};

struct Outcome {
    Words words = kNothing;
    double chance = 0;
};
/// What release() can show for this state, with exact probabilities, in ascending order of words: every noise of the first
/// draw, given that the draw is taken; a draw that is not taken is followed by a fresh one.
[[nodiscard]] std::vector<Outcome> outcomes(const State& state, stemmig::Policy policy = stemmig::Policy::Standard);

/// outcomes(), reckoned once for each state and kept.
[[nodiscard]] const std::vector<Outcome>& outcomesOnce(const State& state);

/// The level of one choice.
[[nodiscard]] inline std::uint8_t levelIn(Words words, std::size_t choice) {
    return static_cast<std::uint8_t>(words >> (8 * choice));
}

/// This state and one pupil more at `part`.
[[nodiscard]] State withOne(State state, std::size_t part);

/// What may be shown, with its chance.
using Shown = std::map<Words, double>;

/// How far apart two distributions are: half the sum of the differences, 0..1.
[[nodiscard]] double totalVariation(const Shown& one, const Shown& other);

}  // namespace attack
