// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/session/bell.hpp"

#include <doctest/doctest.h>

using namespace stemmig;

namespace {

/// Opening 5, three statements of 9, 9 and 6 with a spare between, closing 5; the lesson stands at `current`.
TeacherView plan(std::size_t current) {
    TeacherView view;
    view.board.scene = Scene::Statement;
    view.current = current;
    const auto row = [](StepKind kind, unsigned minutes, bool core = true) {
        StepRow step;
        step.kind = kind;
        step.minutes = minutes;
        step.core = core;
        return step;
    };
    view.steps = {row(StepKind::Opening, 5),          row(StepKind::Statement, 9), row(StepKind::Statement, 9),
                  row(StepKind::Statement, 9, false), row(StepKind::Statement, 6), row(StepKind::Closing, 5)};
    return view;
}

}  // namespace

TEST_CASE("a plan that fits gives no advice") {
    CHECK(bellPlan(plan(0), 40) == BellPlan{});
    CHECK(bellPlan(plan(4), 9) == BellPlan{});
}

TEST_CASE("a statement that frees enough is to be skipped, never a spare or what is done") {
    CHECK(bellPlan(plan(1), 22) == BellPlan{BellAdvice::SkipStep, 2});
    CHECK(bellPlan(plan(1), 17) == BellPlan{BellAdvice::SkipStep, 2});
    TeacherView done = plan(1);
    done.steps[4].state = StepState::Done;
    CHECK(bellPlan(done, 22) == BellPlan{BellAdvice::SkipStep, 2});
}

TEST_CASE("the last statement, the one that gives hope, is skipped only when no other will do") {
    CHECK(bellPlan(plan(0), 30) == BellPlan{BellAdvice::SkipStep, 2});
    CHECK(bellPlan(plan(2), 12) == BellPlan{BellAdvice::SkipStep, 4});  // nothing else is ahead
    TeacherView short_ones = plan(0);
    short_ones.steps[1].minutes = short_ones.steps[2].minutes = 2;
    CHECK(bellPlan(short_ones, 17) == BellPlan{BellAdvice::SkipStep, 2});
    CHECK(bellPlan(short_ones, 14) == BellPlan{BellAdvice::SkipStep, 4});
}

TEST_CASE("where nothing frees enough the longest is named first") { CHECK(bellPlan(plan(0), 12).step == 2); }

TEST_CASE("when only the closing step fits, it is time for it") {
    CHECK(bellPlan(plan(1), 6) == BellPlan{BellAdvice::ToClosingStep, 0});
    CHECK(bellPlan(plan(2), 0) == BellPlan{BellAdvice::ToClosingStep, 0});
    CHECK(bellPlan(plan(4), 7) == BellPlan{BellAdvice::ToClosingStep, 0});
}

TEST_CASE("in the lobby the whole plan is compared, but at the closing step and after it nothing is") {
    TeacherView lobby = plan(6);
    lobby.board.scene = Scene::Lobby;
    CHECK(bellPlan(lobby, 36) == BellPlan{});
    CHECK(bellPlan(lobby, 34).advice == BellAdvice::SkipStep);
    TeacherView closing = plan(5);
    closing.board.scene = Scene::Closing;
    CHECK(bellPlan(closing, 1) == BellPlan{});
}
