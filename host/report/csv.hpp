// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "host/report/report.hpp"

namespace stemmig {

/// One row per choice and round, for a spreadsheet: RFC 4180 with ";" between cells, CR LF, UTF-8 with a byte-order mark.
/// Words only. No cell can be taken for a formula.
/// @param with_label the class label gets a column; leave it out unless the teacher asks
[[nodiscard]] std::string toCsv(const SessionReport& report, const std::string& language, bool with_label = false);

}  // namespace stemmig
