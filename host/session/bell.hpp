// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "host/session/view.hpp"

namespace stemmig {

/// What the bell clock advises. The bell itself is a time of the clock on the wall: the teacher says it once, the app keeps it
/// in memory, nothing of it is stored.
enum class BellAdvice : std::uint8_t {
    None,           ///< the plan fits
    SkipStep,       ///< it fits without BellPlan::step
    ToClosingStep,  ///< there is time for the closing step and for nothing else
};

struct BellPlan {
    BellAdvice advice = BellAdvice::None;
    std::size_t step = 0;  ///< SkipStep only: index into TeacherView::steps
    friend bool operator==(const BellPlan&, const BellPlan&) = default;
};

/// Compares the time left with the planned minutes of what is still ahead (core steps only; the present step counts half).
/// The closing step is never given up; of the rest the last statement that frees enough, else the longest, is to be skipped.
/// The very last is spared as long as another will do: a lesson ends with the statement that gives hope.
/// @param minutes_left until the bell; 0 when it has rung
[[nodiscard]] BellPlan bellPlan(const TeacherView& view, unsigned minutes_left);

}  // namespace stemmig
