// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/attack/theft/guess.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <random>

namespace stemmig::attack {
namespace {

constexpr std::size_t kFeatures = 20;  // more are noise to somebody with a few hundred examples
constexpr double kLeastSpread = 1e-3;

struct Spread {
    double mean = 0, variance = 0;
};

using Examples = std::vector<const Example*>;

Spread spreadOf(const Examples& examples, std::size_t feature) {
    Spread out;
    for (const Example* one : examples) out.mean += one->seen[feature];
    out.mean /= static_cast<double>(examples.size());
    for (const Example* one : examples) out.variance += std::pow(one->seen[feature] - out.mean, 2);
    out.variance /= static_cast<double>(examples.size());
    return out;
}

/// Learns mean and spread of the features that differ most between the answers (Gaussian naive Bayes).
class ManySigns {
public:
    explicit ManySigns(const Examples& learned) {
        for (const Example* one : learned) m_by_answer[one->answer].push_back(one);
        std::vector<std::pair<double, std::size_t>> telling;
        for (std::size_t feature = 0; feature < learned[0]->seen.size(); ++feature) {
            const Spread all = spreadOf(learned, feature);
            if (all.variance == 0) continue;
            double between = 0, within = 0;
            for (const auto& [answer, examples] : m_by_answer) {
                const Spread part = spreadOf(examples, feature);
                between += static_cast<double>(examples.size()) * std::pow(part.mean - all.mean, 2);
                within += static_cast<double>(examples.size()) * part.variance;
            }
            telling.emplace_back(between / (within + kLeastSpread), feature);
        }
        const std::size_t kept = std::min(kFeatures, telling.size());
        std::partial_sort(telling.begin(), telling.begin() + static_cast<std::ptrdiff_t>(kept), telling.end(), std::greater<>());
        telling.resize(kept);
        for (const auto& [score, feature] : telling) {
            m_features.push_back(feature);
            for (const auto& [answer, examples] : m_by_answer) m_spreads[answer].push_back(spreadOf(examples, feature));
        }
    }

    [[nodiscard]] int guess(const Example& example) const {
        int best = 0;
        double best_score = -std::numeric_limits<double>::infinity();
        for (const auto& [answer, examples] : m_by_answer) {
            double score = std::log(static_cast<double>(examples.size()));
            for (std::size_t i = 0; i < m_features.size(); ++i) {
                const Spread& spread = m_spreads.at(answer)[i];
                const double variance = spread.variance + kLeastSpread;
                score -= std::pow(example.seen[m_features[i]] - spread.mean, 2) / (2 * variance) + std::log(variance) / 2;
            }
            if (score > best_score) best_score = score, best = answer;
        }
        return best;
    }

private:
    std::map<int, Examples> m_by_answer;
    std::vector<std::size_t> m_features;
    std::map<int, std::vector<Spread>> m_spreads;
};

/// Learns which answer is commonest in each eighth of the one feature that tells most.
class OneSign {
public:
    explicit OneSign(const Examples& learned) : m_any(commonestOf(learned)) {
        std::size_t best = 0;
        for (std::size_t feature = 0; feature < learned[0]->seen.size(); ++feature) {
            std::vector<double> ends = endsOf(learned, feature);
            std::vector<Examples> parts(ends.size() + 1);
            for (const Example* one : learned) parts[partOf(ends, one->seen[feature])].push_back(one);
            std::size_t right = 0;
            std::vector<int> answers;
            for (const Examples& part : parts) {
                answers.push_back(part.empty() ? m_any : commonestOf(part));
                right += static_cast<std::size_t>(
                    std::count_if(part.begin(), part.end(), [&](const Example* one) { return one->answer == answers.back(); }));
            }
            if (right <= best) continue;
            best = right;
            m_feature = feature, m_ends = std::move(ends), m_answers = std::move(answers);
        }
    }
    [[nodiscard]] int guess(const Example& example) const {
        return m_answers.empty() ? m_any : m_answers[partOf(m_ends, example.seen[m_feature])];
    }

private:
    static constexpr std::size_t kParts = 8;

    static int commonestOf(const Examples& examples) {
        std::map<int, std::size_t> count;
        for (const Example* one : examples) ++count[one->answer];
        return std::max_element(count.begin(), count.end(), [](const auto& a, const auto& b) { return a.second < b.second; })
            ->first;
    }
    static std::vector<double> endsOf(const Examples& examples, std::size_t feature) {
        std::vector<double> values, out;
        for (const Example* one : examples) values.push_back(one->seen[feature]);
        std::sort(values.begin(), values.end());
        for (std::size_t part = 1; part < kParts; ++part) out.push_back(values[part * values.size() / kParts]);
        out.erase(std::unique(out.begin(), out.end()), out.end());
        return out;
    }
    static std::size_t partOf(const std::vector<double>& ends, double value) {
        return static_cast<std::size_t>(std::upper_bound(ends.begin(), ends.end(), value) - ends.begin());
    }

    int m_any;
    std::size_t m_feature = 0;
    std::vector<double> m_ends;
    std::vector<int> m_answers;
};

template <class AnyGuesser>
double shareRight(const Examples (&halves)[2]) {
    std::size_t right = 0;
    for (const int half : {0, 1}) {
        const AnyGuesser guesser(halves[half]);
        for (const Example* one : halves[1 - half]) right += guesser.guess(*one) == one->answer ? 1 : 0;
    }
    return static_cast<double>(right) / static_cast<double>(halves[0].size() + halves[1].size());
}

}  // namespace

double guessed(const std::vector<Example>& examples, std::size_t together, std::uint64_t seed) {
    std::vector<std::size_t> groups(examples.size() / together);
    std::iota(groups.begin(), groups.end(), std::size_t{0});
    std::mt19937_64 draw(seed);
    std::shuffle(groups.begin(), groups.end(), draw);
    Examples halves[2];
    for (std::size_t i = 0; i < groups.size(); ++i) {
        for (std::size_t member = 0; member < together; ++member)
            halves[i % 2].push_back(&examples[groups[i] * together + member]);
    }
    return std::max(shareRight<ManySigns>(halves), shareRight<OneSign>(halves));
}

double commonest(const std::vector<Example>& examples) {
    std::map<int, std::size_t> count;
    std::size_t most = 0;
    for (const Example& one : examples) most = std::max(most, ++count[one.answer]);
    return static_cast<double>(most) / static_cast<double>(examples.size());
}

}  // namespace stemmig::attack
