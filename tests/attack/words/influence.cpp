// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include "tests/attack/figures.hpp"
#include "tests/attack/words/classes.hpp"

// Influence: two classes that differ in one pupil's vote. How far apart is what may be shown?
namespace attack {
namespace {

constexpr unsigned kClass = 25;
constexpr unsigned kKnown = 3;

Shown shownFor(const State& state) {
    Shown shown;
    for (const Outcome& outcome : outcomesOnce(state)) shown[outcome.words] += outcome.chance;
    return shown;
}

/// The largest distance between any two votes of one pupil. The last vote is the blank.
double worstPair(const std::vector<Shown>& by_vote) {
    double worst = 0;
    for (std::size_t one = 0; one < by_vote.size(); ++one) {
        for (std::size_t other = one + 1; other < by_vote.size(); ++other) {
            worst = std::max(worst, totalVariation(by_vote[one], by_vote[other]));
        }
    }
    return worst;
}

/// An observer who knows the votes of all others: the worst class there is.
double allOthersKnown(unsigned roster, std::size_t choices) {
    double worst = 0;
    forEveryState(roster - 1, choices, [&](const State& others) {
        std::vector<Shown> by_vote;
        for (std::size_t vote = 0; vote <= choices; ++vote) by_vote.push_back(shownFor(withOne(others, vote)));
        worst = std::max(worst, worstPair(by_vote));
    });
    return worst;
}

/// An observer who knows three others, with the votes that pupils have in a class where the first choice is rare.
struct ThreeKnown {
    double mean = 0;   ///< of all pairs of votes
    double worst = 0;  ///< of the pair that is worst off
};

ThreeKnown threeOthersKnown(std::size_t choices) {
    const Prior belief = sharePrior("rare", 0.05, choices);
    std::map<std::pair<std::size_t, std::size_t>, double> apart;  // by the two votes, on average over what is known
    forEveryState(kKnown, choices, [&](const State& known) {
        std::vector<Shown> by_vote(choices + 1);
        forEveryState(kClass - 1 - kKnown, choices, [&](const State& unknown) {
            const double likely = chance(belief, unknown);
            State others = unknown;
            for (std::size_t part = 0; part <= choices; ++part) others[part] += known[part];
            for (std::size_t vote = 0; vote <= choices; ++vote) {
                for (const Outcome& outcome : outcomesOnce(withOne(others, vote)))
                    by_vote[vote][outcome.words] += likely * outcome.chance;
            }
        });
        for (std::size_t one = 0; one <= choices; ++one) {
            for (std::size_t other = one + 1; other <= choices; ++other)
                apart[{one, other}] += chance(belief, known) * totalVariation(by_vote[one], by_vote[other]);
        }
    });
    ThreeKnown figures;
    for (const auto& [pair, distance] : apart) {
        figures.mean += distance / static_cast<double>(apart.size());
        figures.worst = std::max(figures.worst, distance);
    }
    return figures;
}

void measure(Figures& figures) {
    for (std::size_t choices = 2; choices <= (form() == Form::Brief ? 2U : 4U); ++choices) {
        const std::string of = ", " + std::to_string(choices) + " choices";
        const ThreeKnown three = threeOthersKnown(choices);
        figures.set("Influence", "one vote, three others known, mean of all pairs" + of, three.mean);
        figures.set("Influence", "one vote, three others known, worst pair" + of, three.worst);
        double worst = 0;
        for (unsigned roster = 10; roster <= kClass; ++roster) worst = std::max(worst, allOthersKnown(roster, choices));
        figures.set("Influence", "one vote, all others known, worst class" + of, worst);
    }
}

}  // namespace
}  // namespace attack

int main() { return attack::run("influence", attack::measure); }
