// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <numeric>
#include "host/session/release.hpp"
#include "tests/attack/figures.hpp"
#include "tests/attack/words/classes.hpp"

// Utility: what the words are good for, so that hiding everything does not win.
namespace attack {
namespace {

constexpr unsigned kClass = 25;

/// The share a reader takes from a word: the middle of its counts. Who is shown nothing guesses a half.
double readShare(Words words, std::size_t choice) {
    if (words == kNothing) return 0.5;
    const stemmig::Bands cut = *stemmig::bands(kClass, stemmig::Policy::Standard);
    const auto place = std::find(cut.level.begin(), cut.level.end(), levelIn(words, choice)) - cut.level.begin();
    const auto at = static_cast<std::size_t>(place);
    const unsigned last = at + 1 < cut.first.size() ? cut.first[at + 1] - 1 : kClass;
    return (cut.first[at] + last) / 2.0 / kClass;
}

/// How far a word is off, over all choices of a rare, a skewed and an even class.
double meanError(std::size_t choices) {
    double error = 0;
    for (const double share : {0.05, 0.25, 0.5}) {
        const Prior prior = sharePrior("", share, choices);
        forEveryState(kClass, choices, [&](const State& state) {
            const double likely = chance(prior, state);
            for (const Outcome& outcome : outcomesOnce(state)) {
                for (std::size_t choice = 0; choice < choices; ++choice) {
                    const double off = std::abs(readShare(outcome.words, choice) - state[choice] / static_cast<double>(kClass));
                    error += likely * outcome.chance * off;
                }
            }
        });
    }
    return error / 3 / static_cast<double>(choices);
}

/// How often a choice that fewer took has the higher word, in an even class with two choices.
double wrongMajority() {
    const Prior prior = sharePrior("even", 0.5, 2);
    double wrong = 0;
    forEveryState(kClass, 2, [&](const State& state) {
        for (const Outcome& outcome : outcomesOnce(state)) {
            if (outcome.words == kNothing) continue;
            const int by_count = static_cast<int>(state[0]) - static_cast<int>(state[1]);
            const int by_word = levelIn(outcome.words, 0) - levelIn(outcome.words, 1);
            if (by_count * by_word < 0) wrong += chance(prior, state) * outcome.chance;
        }
    });
    return wrong;
}

/// How often a choice of a fifth of the class or more has a word above "few or nobody", in the class where that is rarest.
double misconceptionSeen(unsigned roster, std::size_t choices) {
    double rarest = 1;
    forEveryState(roster, choices, [&](const State& state) {
        if (state[0] * 5 < roster) return;
        double seen = 0;
        for (const Outcome& outcome : outcomesOnce(state)) {
            if (outcome.words != kNothing && levelIn(outcome.words, 0) > 0) seen += outcome.chance;
        }
        rarest = std::min(rarest, seen);
    });
    return rarest;
}

/// Rounds of all classes of 10 to 32 that are withheld, with the noise of a real session.
unsigned notShown(std::size_t choices) {
    unsigned withheld = 0;
    stemmig::ByteArray<32> key{};
    const stemmig::TextHash text{};
    for (unsigned roster = stemmig::kLeastRoster; roster <= 32; ++roster) {
        forEveryState(roster, choices, [&](const State& state) {
            ++key[state[0] % key.size()];
            const auto counts = std::span(state).first(choices);
            const stemmig::NoiseStream noise = stemmig::noiseFrom(key, text, roster, counts);
            withheld += stemmig::release(counts, roster, noise, stemmig::Policy::Standard).shown ? 0 : 1;
        });
    }
    return withheld;
}

void measure(Figures& figures) {
    double error = 0, seen = 1;
    unsigned withheld = 0;
    for (std::size_t choices = 2; choices <= (form() == Form::Brief ? 3U : 4U); ++choices) {
        error = std::max(error, meanError(choices));
        seen = std::min(seen, misconceptionSeen(kClass, choices));
        if (choices < 4 || form() == Form::Long) withheld += notShown(choices);
    }
    figures.set("Utility", "mean error of a word, 25 pupils", error);
    figures.set("Utility", "wrong majority, 25 pupils, even", wrongMajority());
    figures.set("Utility", "misconception of a fifth is seen, 25 pupils", seen);
    figures.set("Utility", "misconception of a fifth is seen, 10 pupils", misconceptionSeen(10, 3));
    figures.set("Utility", "rounds not shown, 10 to 32 pupils", withheld);
}

}  // namespace
}  // namespace attack

int main() { return attack::run("utility", attack::measure); }
