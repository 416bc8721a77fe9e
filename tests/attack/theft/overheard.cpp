// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/attack/theft/overheard.hpp"

namespace stemmig::attack {
namespace {

double mean(const std::vector<double>& values) {
    double sum = 0;
    for (const double value : values) sum += value;
    return values.empty() ? 0 : sum / static_cast<double>(values.size());
}

}  // namespace

std::vector<double> featuresOf(const std::vector<Heard>& heard, double opened, double closed) {
    std::vector<double> said, told, replies, gaps, said_sizes, told_sizes, after_close;
    double last_said = -1;
    for (const Heard& one : heard) {
        if (one.at < opened) continue;
        if (one.at >= closed) after_close.push_back((one.at - closed) * (one.to_host ? 1 : -1));
        (one.to_host ? said : told).push_back(one.at - opened);
        (one.to_host ? said_sizes : told_sizes).push_back(static_cast<double>(one.size));
        if (one.to_host) {
            if (last_said >= 0) gaps.push_back(one.at - last_said);
            last_said = one.at;
        } else if (last_said >= 0) {
            replies.push_back(one.at - last_said);
        }
    }
    std::vector<double> out{static_cast<double>(said.size()),
                            static_cast<double>(told.size()),
                            mean(said_sizes),
                            mean(told_sizes),
                            mean(gaps),
                            mean(replies),
                            static_cast<double>(after_close.size())};
    for (const auto* list : {&said, &told, &gaps, &replies, &said_sizes, &told_sizes, &after_close}) {
        for (std::size_t i = 0; i < 5; ++i) out.push_back(i < list->size() ? (*list)[i] : -1);
    }
    return out;
}

double advantage(const std::vector<Overheard>& rounds, std::size_t together, const std::function<int(const Overheard&)>& answer) {
    std::vector<Example> examples;
    for (const Overheard& one : rounds) examples.push_back({one.seen, answer(one)});
    return guessed(examples, together, 1) - commonest(examples);
}

}  // namespace stemmig::attack
