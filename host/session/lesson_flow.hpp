// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "host/session/engine.hpp"

// Inside host/session only: how a lesson moves from step to step and a round from phase to phase.
namespace stemmig {

/// Why something is not done; empty: it was done.
using No = std::optional<Refusal>;

/// The statement of the present step; null outside a statement.
[[nodiscard]] const Statement* currentStatement(const Session& session);
/// The latest release of a text; null when there is none.
[[nodiscard]] const Released* latestRelease(const Session& session, const TextHash& hash);
/// Open or Closing: nobody comes in, and choices are in the box.
[[nodiscard]] bool roundRuns(const Session& session);

/// Goes to a step. A statement that was released already stands there with its words: a closed round is not reopened.
void enterStep(Session& session, std::size_t step, const ByteArray<32>& random);
/// The wishes that move the lesson or its round. Next must have been replaced by what it stands for, if that is not Next.
[[nodiscard]] No moveLesson(Session& session, Wish wish, const Context& context);
[[nodiscard]] No goToStep(Session& session, std::size_t step, const Context& context);

}  // namespace stemmig
