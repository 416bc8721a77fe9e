// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include "host/report/report.hpp"

// Private to host/report: the small words of reports and exports.
namespace stemmig::phrases {

/// The same sentence in both languages of the program.
[[nodiscard]] Text both(std::string nl, std::string en);
/// One sentence made in each of these languages.
template <class Make>
[[nodiscard]] Text inEach(const Make& make) {
    return both(make("nl"), make("en"));
}

/// "A" for the first choice.
[[nodiscard]] std::string letter(std::size_t choice);
/// "23 november 2026"; what is no day comes back as it is.
[[nodiscard]] std::string longDay(const std::string& day, const std::string& language);
/// "check", "opinion", ...
[[nodiscard]] const Text& kind(StatementKind kind);
/// "first round", "second round".
[[nodiscard]] const Text& round(std::uint8_t attempt);
/// The few words for a cell in place of a withheld result.
[[nodiscard]] const Text& noResult();

}  // namespace stemmig::phrases
