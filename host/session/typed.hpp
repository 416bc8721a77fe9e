// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "host/session/lesson_flow.hpp"

// Inside host/session only: what the teacher types during a lesson.
namespace stemmig {

[[nodiscard]] No agreeOn(Session& session, const std::vector<Text>& rules);
[[nodiscard]] No callClass(Session& session, const std::string& label);
/// Puts the statement behind the present step and goes there.
[[nodiscard]] No askQuickly(Session& session, const std::shared_ptr<const Statement>& statement, const Context& context);

}  // namespace stemmig
