// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/attack/words/classes.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include "host/session/release.hpp"

namespace attack {
namespace {

constexpr double kBlankShare = 0.05;

/// One of the noises that make a difference, and how many of the four it stands for (release_test proves both).
struct Noise {
    std::uint8_t byte;
    double weight;
};
constexpr Noise kNoises[] = {{0, 1}, {1, 2}, {3, 1}};

Words packed(const stemmig::Release& release) {
    if (!release.shown) return kNothing;
    Words words = 0;
    for (std::size_t i = release.levels.size(); i-- > 0;) words = words << 8 | release.levels[i];
    return words;
}

void add(std::vector<Outcome>& all, Words words, double weight) {
    for (Outcome& outcome : all) {
        if (outcome.words != words) continue;
        outcome.chance += weight;
        return;
    }
    all.push_back({words, weight});
}

void place(State& state, std::size_t part, unsigned left, const std::function<void(const State&)>& visit) {
    if (part + 1 == state.size()) {
        state[part] = left;
        return visit(state);
    }
    for (unsigned count = 0; count <= left; ++count) {
        state[part] = count;
        place(state, part + 1, left - count, visit);
    }
}

}  // namespace

void forEveryState(unsigned pupils, std::size_t choices, const std::function<void(const State&)>& visit) {
    State state(choices + 1, 0);
    place(state, 0, pupils, visit);
}

Prior sharePrior(const std::string& name, double first_share, std::size_t choices) {
    Prior prior{name, std::vector<double>(choices + 1, (1 - first_share) / static_cast<double>(choices - 1)), false};
    prior.weights.front() = first_share;
    for (double& weight : prior.weights) weight *= 1 - kBlankShare;
    prior.weights.back() = kBlankShare;
    return prior;
}

Prior opinionPrior() { return {"agree, disagree, don't know", {10, 8, 0.6, 1}, true}; }

std::vector<Prior> priors(std::size_t choices) {
    std::vector<Prior> all{sharePrior("rare", 0.05, choices), sharePrior("skewed", 0.25, choices),
                           sharePrior("even", 0.5, choices)};
    if (choices == 3) all.push_back(opinionPrior());
    return all;
}

double chance(const Prior& prior, const State& state) {
    const unsigned pupils = std::accumulate(state.begin(), state.end(), 0U);
    double log = std::lgamma(pupils + 1.0);
    for (std::size_t i = 0; i < state.size(); ++i) {
        log -= std::lgamma(state[i] + 1.0);
        log += prior.dirichlet ? std::lgamma(prior.weights[i] + state[i]) - std::lgamma(prior.weights[i])
                               : state[i] * std::log(prior.weights[i]);
    }
    if (prior.dirichlet) {
        const double whole = std::accumulate(prior.weights.begin(), prior.weights.end(), 0.0);
        log += std::lgamma(whole) - std::lgamma(whole + pupils);
    }
    return std::exp(log);
}

std::vector<Outcome> outcomes(const State& state, stemmig::Policy policy) {
    const std::size_t choices = state.size() - 1;
    const unsigned roster = std::accumulate(state.begin(), state.end(), 0U);
    std::vector<std::size_t> drawn(choices, 0);  // which of kNoises, per choice
    bool again = false;
    const stemmig::NoiseStream noise = [&](unsigned attempt, std::size_t choice) {
        if (attempt == 0) return kNoises[drawn[choice]].byte;
        again = true;
        return std::uint8_t{1};
    };
    std::vector<Outcome> all;
    double taken = 0;
    for (bool done = false; !done;) {
        double weight = 1;
        for (const std::size_t which : drawn) weight *= kNoises[which].weight;
        again = false;
        const stemmig::Release shown = stemmig::release(std::span(state).first(choices), roster, noise, policy);
        if (!again) {
            add(all, packed(shown), weight);
            taken += weight;
        }
        done = true;
        for (std::size_t& which : drawn) {
            which = (which + 1) % std::size(kNoises);
            if (which != 0) {
                done = false;
                break;
            }
        }
    }
    if (all.empty()) return {{kNothing, 1}};
    for (Outcome& outcome : all) outcome.chance /= taken;
    std::sort(all.begin(), all.end(), [](const Outcome& a, const Outcome& b) { return a.words < b.words; });
    return all;
}

const std::vector<Outcome>& outcomesOnce(const State& state) {
    static std::map<State, std::vector<Outcome>> known;
    const auto [place, is_new] = known.try_emplace(state);
    if (is_new) place->second = outcomes(state);
    return place->second;
}

State withOne(State state, std::size_t part) {
    ++state[part];
    return state;
}

double totalVariation(const Shown& one, const Shown& other) {
    double sum = 0;
    for (const auto& [words, chance] : one) {
        const auto same = other.find(words);
        sum += std::abs(chance - (same == other.end() ? 0 : same->second));
    }
    for (const auto& [words, chance] : other) sum += one.count(words) == 0 ? chance : 0;
    return sum / 2;
}

}  // namespace attack
