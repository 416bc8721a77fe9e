// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <vector>
#include "host/session/view.hpp"

// Which sheet of a discussed statement the class sees. Only a matter of room on the screen: everything on every
// sheet is in the projector's view already.
namespace stemmig {

enum class BoardPage : std::uint8_t { Question, Picture, Prompts, Explanation };

/// The sheets there are now, in the order they are shown. Question alone until the words are shown.
[[nodiscard]] std::vector<BoardPage> boardPages(const ProjectorView& view);
/// The sheet that a new phase starts with: the explanation after the reveal, else the words, else the prompts.
[[nodiscard]] BoardPage firstBoardPage(const ProjectorView& view);
/// The sheet to turn to before the lesson goes on: from the words to the prompts.
[[nodiscard]] std::optional<BoardPage> pageForward(const ProjectorView& view, BoardPage page);
/// And back.
[[nodiscard]] std::optional<BoardPage> pageBack(const ProjectorView& view, BoardPage page);

}  // namespace stemmig
