// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>
#include "tests/attack/figures.hpp"
#include "tests/attack/words/classes.hpp"

// Display: somebody sees the words, knows the rule, and reckons exactly. How often are they sure?
namespace attack {
namespace {

constexpr double kSureNobody = 0.95;
constexpr double kSureFew = 0.90;
constexpr std::size_t kMostParts = 5;  // four choices and the blank

/// All that stands behind one thing shown: how likely it is, and how likely together with few at each choice.
struct Behind {
    double all = 0;
    std::array<double, kMostParts> nobody{};
    std::array<double, kMostParts> few{};  ///< one or two

    void add(const State& state, double weight) {
        all += weight;
        for (std::size_t part = 0; part < state.size(); ++part) {
            if (state[part] == 0) nobody[part] += weight;
            if (state[part] == 1 || state[part] == 2) few[part] += weight;
        }
    }
};

/// The chance that the observer is sure, of the choice (or the blank) that is worst off.
struct Sure {
    double nobody = 0;
    double few = 0;

    void atLeast(const Sure& other) {
        nobody = std::max(nobody, other.nobody);
        few = std::max(few, other.few);
    }
};

template <class Seen>
Sure worstPart(const Seen& seen) {
    Sure worst;
    for (std::size_t part = 0; part < kMostParts; ++part) {
        Sure sure;
        for (const auto& [shown, behind] : seen) {
            if (behind.nobody[part] >= kSureNobody * behind.all) sure.nobody += behind.all;
            if (behind.few[part] >= kSureFew * behind.all) sure.few += behind.all;
        }
        worst.atLeast(sure);
    }
    return worst;
}

/// Somebody who has nothing but the words.
Sure fromOutside(unsigned roster, std::size_t choices) {
    const std::vector<Prior> beliefs = priors(choices);
    std::vector<std::map<Words, Behind>> seen(beliefs.size());
    forEveryState(roster, choices, [&](const State& state) {
        const std::vector<Outcome> shown = outcomes(state);
        for (std::size_t i = 0; i < beliefs.size(); ++i) {
            const double likely = chance(beliefs[i], state);
            for (const Outcome& outcome : shown) seen[i][outcome.words].add(state, likely * outcome.chance);
        }
    });
    Sure worst;
    for (const auto& of_belief : seen) worst.atLeast(worstPart(of_belief));
    return worst;
}

}  // namespace
}  // namespace attack

int main() {
    using namespace attack;
    Figures figures("display");
    Sure worst;
    for (const unsigned roster : {10U, 12U, 13U, 16U, 20U, 25U, 32U}) {
        for (const std::size_t choices : {2U, 3U, 4U}) worst.atLeast(fromOutside(roster, choices));
    }
    figures.set("Display", "sure that nobody chose it", worst.nobody);
    figures.set("Display", "sure that one or two chose it", worst.few);
    return figures.judge();
}
