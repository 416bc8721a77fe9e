// SPDX-License-Identifier: GPL-3.0-or-later
#include "participant/client/ballots.hpp"

#include <algorithm>
#include <numeric>

namespace stemmig {

void Ballots::cast(const BallotName& name, Mark mark) {
    if (count(name) >= kMostBallots || (mark > kMaxChoice && mark != kPassed)) return;
    auto box = std::ranges::find(m_boxes, name, &Box::name);
    if (box == m_boxes.end()) box = m_boxes.insert(box, Box{name, {}});
    ++box->tally.raw()[mark == kPassed ? kPassing : mark];
}

std::size_t Ballots::count(const BallotName& name) const {
    const Box* const box = find(name);
    if (box == nullptr) return 0;
    const auto tally = box->tally.view();
    return std::accumulate(tally.begin(), tally.end(), std::size_t{0});
}

std::vector<Mark> Ballots::sorted(const BallotName& name) const {
    std::vector<Mark> marks;
    const Box* const box = find(name);
    if (box == nullptr) return marks;
    marks.reserve(kMostBallots);  // in one piece of memory, which the caller wipes
    const auto tally = box->tally.view();
    for (Mark choice = 0; choice <= kMaxChoice; ++choice) marks.insert(marks.end(), tally[choice], choice);
    marks.insert(marks.end(), tally[kPassing], kPassed);
    return marks;
}

void Ballots::keepOnly(std::span<const BallotName> names) {
    std::erase_if(m_boxes, [&](const Box& box) { return std::ranges::find(names, box.name) == names.end(); });
}

void Ballots::forget(const BallotName& name) {
    std::erase_if(m_boxes, [&](const Box& box) { return box.name == name; });
}

const Ballots::Box* Ballots::find(const BallotName& name) const {
    const auto box = std::ranges::find(m_boxes, name, &Box::name);
    return box == m_boxes.end() ? nullptr : &*box;
}

}  // namespace stemmig
