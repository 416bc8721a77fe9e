// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>
#include "host/lesson/exchange/exchange.hpp"
#include "proto/base/result.hpp"

// Private to host/lesson/exchange: bytes of unknown origin as UTF-8.
namespace stemmig::exchange {

/// UTF-8 and UTF-16 by their byte-order mark, else UTF-8 when it is that, else Windows-1252. Refuses what is over kImportSize
/// and what holds other controls than tab and line ends.
[[nodiscard]] Result<std::string, ImportProblem> decoded(std::string_view bytes);

/// The text of a piece of HTML: no tags, no scripts, entities as letters, a line for each block.
[[nodiscard]] std::string plainText(std::string_view html);
/// There is an image or another embedded thing in it.
[[nodiscard]] bool hasPicture(std::string_view html);

/// Line of a byte, 1 first.
[[nodiscard]] int lineAt(std::string_view text, std::size_t offset);

}  // namespace stemmig::exchange
