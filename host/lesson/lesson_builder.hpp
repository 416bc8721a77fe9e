// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "host/lesson/checker.hpp"

// Private to host/lesson: from a parsed file to plain values. Only the builders see lesson.pb.h.
namespace stemmig {

namespace v1 {
class SectionText;
}

inline constexpr int kMostSteps = 200;

/// Null when the structure is wrong; else a lesson to use only when the checker found no error.
[[nodiscard]] std::shared_ptr<Lesson> buildLesson(const textproto::Source& source, Checker& checker);
/// One titled piece of reading.
[[nodiscard]] Section buildSection(const v1::SectionText& in, const textproto::Place& place, Checker& checker);
/// To use only when the checker found no error.
[[nodiscard]] Help buildHelp(const textproto::Source& source, Checker& checker);

}  // namespace stemmig
