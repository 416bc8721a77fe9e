// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "host/records/records.hpp"
#include "host/start/content.hpp"

// Lessons as a school year leaves them, made up, for screenshots and tests.
namespace stemmig {

/// What day it is in the made-up school year.
[[nodiscard]] std::string demoToday();

/// Puts ended lessons of 2B and 2C and one without a label into a data folder, with contacts and settings as a teacher has
/// them: 2B has had its follow-up, that of 2C's first lesson is due, one is planned, one statement was asked twice.
/// @returns why it could not be kept; empty: it was
[[nodiscard]] Text keepDemoArchive(const std::filesystem::path& folder, const Content& content);

/// A live session of this lesson as it ends: every core statement released, with words that get better from session to session.
/// @param number makes its id, and its words, different from those of another
[[nodiscard]] Session demoEnded(std::shared_ptr<const Lesson> lesson, const std::string& label, unsigned number);

}  // namespace stemmig
