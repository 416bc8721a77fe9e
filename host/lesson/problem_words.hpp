// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "host/lesson/reader.hpp"

namespace stemmig {

/// The same problem for somebody who fills in fields and sees no file: no names of fields, and what to do about it.
[[nodiscard]] Text inEditor(const LessonProblem& problem);

}  // namespace stemmig
