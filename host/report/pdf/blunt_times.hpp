// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

// Private to host/report/pdf.
namespace stemmig::paper {

/// Qt stamps a PDF with the second it was made in, and newer ones with identifiers made from it. Overwrites all of them in
/// place, so that no offset in the file moves: dates become `day` (YYYY-MM-DD), identifiers zeros.
[[nodiscard]] std::string withBluntTimes(std::string pdf, const std::string& day);

}  // namespace stemmig::paper
