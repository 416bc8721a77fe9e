// SPDX-License-Identifier: GPL-3.0-or-later
#include "participant/client/ballots.hpp"

#include <algorithm>
#include <numeric>

namespace stemmig {

void Ballots::cast(const BallotName& name, Mark mark) {
    if (count(name) >= kMostBallots || (mark > kMaxChoice && mark != kPassed)) return;
    auto box = std::ranges::find(m_boxes, name, &Box::name);
    if (box == m_boxes.end()) box = m_boxes.insert(box, Box{name, {}, 0});
    ++(mark == kPassed ? box->passed : box->chosen[mark]);
}

std::size_t Ballots::count(const BallotName& name) const {
    const Box* const box = find(name);
    return box == nullptr ? 0 : std::accumulate(box->chosen.begin(), box->chosen.end(), std::size_t{box->passed});
}

std::vector<Mark> Ballots::sorted(const BallotName& name) const {
    std::vector<Mark> marks;
    const Box* const box = find(name);
    if (box == nullptr) return marks;
    for (Mark choice = 0; choice <= kMaxChoice; ++choice) marks.insert(marks.end(), box->chosen[choice], choice);
    marks.insert(marks.end(), box->passed, kPassed);
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
