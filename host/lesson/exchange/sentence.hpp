// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>
#include "host/lesson/lesson.hpp"

// Private to host/lesson/exchange: small things all formats share.
namespace stemmig::exchange {

/// What a lesson file has texts in (LocalizedText in lesson.proto).
inline const std::vector<std::string> kLanguages{"nl", "en"};

/// The same sentence in both languages of the program.
[[nodiscard]] inline Text both(std::string nl, std::string en) { return {{{"nl", std::move(nl)}, {"en", std::move(en)}}}; }

/// Without blanks at both ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);
/// Lower case for ASCII letters; others stay.
[[nodiscard]] std::string lowered(std::string_view text);
/// The lines of a text, each trimmed; blank ones are left out.
[[nodiscard]] std::vector<std::string> linesOf(std::string_view text);
/// One line: what was on several stands behind one another.
[[nodiscard]] std::string onOneLine(std::string_view text);
[[nodiscard]] std::string joined(const std::vector<std::string>& parts, std::string_view between);

}  // namespace stemmig::exchange
