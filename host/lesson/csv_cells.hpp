// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>
#include <vector>

// Rows and cells as RFC 4180 has them, for spreadsheets of any country: the one place that quotes, and that guards against
// formulas.
namespace stemmig {

/// One record of a file. It can span several lines.
struct CsvRow {
    enum class Fault : std::uint8_t {
        None,
        Unclosed,    ///< a quotation mark was opened and never closed: the rest of the file is in this row
        AfterQuote,  ///< letters between a closing quotation mark and the next separator
        TooMany,     ///< more than kMostCells cells
    };
    int line = 0;  ///< where it begins, 1 first
    std::vector<std::string> cells;
    Fault fault = Fault::None;
};

inline constexpr std::size_t kMostCells = 256;

/// Reads all rows; lines end with LF, CR LF or CR. Cells come as they are in the file: formula guards are still on.
/// @param text UTF-8 without a byte-order mark
[[nodiscard]] std::vector<CsvRow> csvRows(std::string_view text, char separator);
/// The first row only.
[[nodiscard]] CsvRow firstCsvRow(std::string_view text, char separator);

/// One row with ";" between its cells and CR LF behind them, quoted where needed. No cell can be taken for a formula.
[[nodiscard]] std::string csvRow(const std::vector<std::string>& cells);
/// What a spreadsheet needs to see UTF-8.
inline constexpr std::string_view kCsvMark = "\xEF\xBB\xBF";

/// With an apostrophe before everything a spreadsheet could take for a formula: at the start of the cell, and where a program
/// that splits at commas would see the start of one. A guard that was there already gets another, so that
/// withoutGuards(guarded(cell)) is the cell again, whatever it says.
[[nodiscard]] std::string guarded(std::string_view cell);
[[nodiscard]] std::string withoutGuards(std::string_view cell);

}  // namespace stemmig
