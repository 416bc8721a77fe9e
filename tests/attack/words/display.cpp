// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <unordered_map>
#include "tests/attack/figures.hpp"
#include "tests/attack/words/classes.hpp"

// Display: somebody sees the words, knows the rule, and reckons exactly. How often are they sure?
namespace attack {
namespace {

constexpr double kSureNobody = 0.95;
constexpr double kSureFew = 0.90;
constexpr std::size_t kMostParts = 5;  // four choices and the blank
constexpr unsigned kClass = 25;

/// All that stands behind one thing seen: how likely it is, and how likely together with few at each choice.
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
/// By what was seen: the words of one showing, or of a series of them.
using Seen = std::unordered_map<std::uint64_t, Behind>;

/// How often the observer is sure, of the choice (or the blank) that is worst off.
struct Sure {
    double nobody = 0;
    double few = 0;

    void atLeast(const Sure& other) {
        nobody = std::max(nobody, other.nobody);
        few = std::max(few, other.few);
    }
};

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
    std::vector<Seen> seen(beliefs.size());
    forEveryState(roster, choices, [&](const State& state) {
        const std::vector<Outcome> shown = outcomes(state);
        for (std::size_t i = 0; i < beliefs.size(); ++i) {
            const double likely = chance(beliefs[i], state);
            for (const Outcome& outcome : shown) seen[i][outcome.words].add(state, likely * outcome.chance);
        }
    });
    Sure worst;
    for (const Seen& of_belief : seen) worst.atLeast(worstPart(of_belief));
    return worst;
}

/// The name of a series in which this came so many times more; what came in which order says nothing.
std::uint64_t longer(std::uint64_t series, Words words, unsigned times) {
    std::uint64_t mixed = series * 0x9E3779B97F4A7C15U + words * 8 + times;
    mixed = (mixed ^ (mixed >> 31)) * 0xBF58476D1CE4E5B9U;
    return mixed ^ (mixed >> 29);
}

/// Everything that may be seen when the same class is asked several times, with noise of its own each time: the same question
/// in other words, say.
template <class Visit>
void forEverySeries(const std::vector<Outcome>& shown, std::size_t from, unsigned asks, std::uint64_t series, double likely,
                    const Visit& visit) {
    if (asks == 0) return visit(series, likely);
    if (from == shown.size()) return;
    double ways = 1;  // to have this outcome so many times, with its chance
    for (unsigned times = 0; times <= asks; ++times) {
        const std::uint64_t name = times == 0 ? series : longer(series, shown[from].words, times);
        forEverySeries(shown, from + 1, asks - times, name, likely * ways, visit);
        ways *= shown[from].chance * (asks - times) / (times + 1);
    }
}

/// Somebody who knows the votes of some seats, friends who arranged them or fake seats, and asks about the others.
Sure fromInside(const Prior& belief, std::size_t choices, const State& known, unsigned insiders, unsigned asks) {
    Seen seen;
    forEveryState(kClass - insiders, choices, [&](const State& others) {
        State all = others;
        for (std::size_t part = 0; part < all.size(); ++part) all[part] += known[part];
        const double likely = chance(belief, others);
        forEverySeries(outcomesOnce(all), 0, asks, 0, likely,
                       [&](std::uint64_t series, double weight) { seen[series].add(others, weight); });
    });
    return worstPart(seen);
}

/// Whatever the insiders vote, and whatever is believed beforehand.
Sure worstFromInside(unsigned insiders, unsigned asks) {
    Sure worst;
    for (const std::size_t choices : {2U, 3U}) {
        for (const Prior& belief : priors(choices)) {
            forEveryState(insiders, choices,
                          [&](const State& known) { worst.atLeast(fromInside(belief, choices, known, insiders, asks)); });
        }
    }
    return worst;
}

std::string named(const char* what, unsigned insiders, unsigned asks) {
    return std::string(what) + ", " + std::to_string(insiders) + (insiders == 1 ? " insider, " : " insiders, ") +
           std::to_string(asks) + (asks == 1 ? " ask" : " asks");
}

void measure(Figures& figures) {
    Sure worst;
    for (const unsigned roster : {10U, 12U, 13U, 16U, 20U, 25U, 32U}) {
        for (const std::size_t choices : {2U, 3U, 4U}) worst.atLeast(fromOutside(roster, choices));
    }
    figures.set("Display", "sure that nobody chose it", worst.nobody);
    figures.set("Display", "sure that one or two chose it", worst.few);
    if (form() == Form::Brief) return;
    for (unsigned insiders = 0; insiders <= 4; ++insiders) {
        for (const unsigned asks : {1U, 2U, 5U}) {
            const Sure sure = worstFromInside(insiders, asks);
            figures.set("Display", named("sure that nobody", insiders, asks), sure.nobody);
            figures.set("Display", named("sure that one or two", insiders, asks), sure.few);
        }
    }
}

}  // namespace
}  // namespace attack

int main() { return attack::run("display", attack::measure); }
