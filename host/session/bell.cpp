// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/session/bell.hpp"

#include <utility>

namespace stemmig {
namespace {

/// Pupils pack their bags in this time whatever the plan says.
constexpr unsigned kSpareMinutes = 1;

struct Ahead {
    unsigned needed = 0;   ///< minutes of everything ahead
    unsigned closing = 0;  ///< of the closing step alone
};

Ahead aheadOf(const TeacherView& view) {
    Ahead out;
    const bool lobby = view.board.scene == Scene::Lobby;
    const std::size_t first = lobby ? 0 : view.current + 1;
    if (!lobby && view.current < view.steps.size()) out.needed = (view.steps[view.current].minutes + 1) / 2;
    for (std::size_t i = first; i < view.steps.size(); ++i) {
        if (!view.steps[i].core) continue;
        out.needed += view.steps[i].minutes;
        if (view.steps[i].kind == StepKind::Closing) out.closing = view.steps[i].minutes;
    }
    return out;
}

}  // namespace

BellPlan bellPlan(const TeacherView& view, unsigned minutes_left) {
    if (view.board.scene == Scene::Closing || view.board.scene == Scene::Ended) return {};
    const Ahead ahead = aheadOf(view);
    if (ahead.needed + kSpareMinutes <= minutes_left) return {};
    if (ahead.closing + kSpareMinutes >= minutes_left) return {BellAdvice::ToClosingStep, 0};
    const unsigned too_much = ahead.needed + kSpareMinutes - minutes_left;
    const std::size_t none = view.steps.size();
    std::size_t last = none, best = none;
    const std::size_t first = view.board.scene == Scene::Lobby ? 0 : view.current + 1;
    for (std::size_t i = first; i < view.steps.size(); ++i) {
        const StepRow& step = view.steps[i];
        if (!step.core || step.kind != StepKind::Statement || step.state == StepState::Done) continue;
        // The one before is weighed now that it is known not to be the last.
        const std::size_t earlier = std::exchange(last, i);
        if (earlier == none) continue;
        const bool longer = best == none || view.steps[earlier].minutes >= view.steps[best].minutes;
        if (view.steps[earlier].minutes >= too_much || longer) best = earlier;
    }
    const auto frees = [&](std::size_t step) { return step != none && view.steps[step].minutes >= too_much; };
    if (best == none || (!frees(best) && frees(last))) best = last;
    if (best == none) return {BellAdvice::ToClosingStep, 0};
    return {BellAdvice::SkipStep, best};
}

}  // namespace stemmig
