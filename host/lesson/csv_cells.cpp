// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/lesson/csv_cells.hpp"

#include <algorithm>

namespace stemmig {

namespace {

constexpr std::string_view kBlank = " \t\r\n";

bool isOneOf(char c, std::string_view set) { return set.find(c) != std::string_view::npos; }

bool startsWithSign(std::string_view text) {
    // Some spreadsheets take the wide forms and the minus of printers for the same signs.
    constexpr std::string_view signs[] = {"=", "+", "-", "@", "＝", "＋", "－", "＠", "−"};
    return std::any_of(std::begin(signs), std::end(signs), [&](std::string_view sign) { return text.starts_with(sign); });
}

/// Walks through a cell and tells where it could be taken for the start of a formula, with how many apostrophes stand there.
template <class At>
void forEachFormula(std::string_view cell, const At& at) {
    bool at_start = true;
    for (std::size_t i = 0; i < cell.size(); ++i) {
        if (at_start) {
            const std::size_t after = std::min(cell.find_first_not_of('\'', i), cell.size());
            const std::string_view rest = cell.substr(after);
            const bool odd_begin = i == 0 && !rest.empty() && isOneOf(rest.front(), "\t\r\n");
            if (startsWithSign(rest) || odd_begin) at(i, after - i);
            if (after > i) {  // these apostrophes are text, or were told
                i = after - 1;
                at_start = false;
                continue;
            }
        }
        at_start = isOneOf(cell[i], ",;\"\t\r\n") || (at_start && isOneOf(cell[i], kBlank));
    }
}

class Reader {
public:
    Reader(std::string_view text, char separator) : m_text(text), m_separator(separator) {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

    CsvRow row() {
        CsvRow row;
        row.line = m_line;
        do {
            std::string content = cell(row);
            if (row.cells.size() < kMostCells) {
                row.cells.push_back(std::move(content));
            } else {
                row.fault = CsvRow::Fault::TooMany;
            }
        } while (take(m_separator));
        endLine();
        return row;
    }

private:
    [[nodiscard]] char here() const { return m_text[m_at]; }
    [[nodiscard]] bool atCellEnd() const { return atEnd() || here() == m_separator || isOneOf(here(), "\r\n"); }

    bool take(char c) {
        if (atEnd() || here() != c) return false;
        ++m_at;
        return true;
    }
    bool endLine() {
        const bool carriage = take('\r');
        const bool ended = take('\n') || carriage;
        if (ended) ++m_line;
        return ended;
    }

    std::string cell(CsvRow& row) {
        std::string content;
        if (take('"')) content = quoted(row);
        while (!atCellEnd()) content += m_text[m_at++];
        return content;
    }
    std::string quoted(CsvRow& row) {
        std::string content;
        while (!atEnd()) {
            if (take('"')) {
                if (take('"')) {
                    content += '"';
                    continue;
                }
                if (!atCellEnd()) row.fault = CsvRow::Fault::AfterQuote;
                return content;
            }
            const std::size_t begin = m_at;
            if (!endLine()) ++m_at;
            content.append(m_text.substr(begin, m_at - begin));
        }
        row.fault = CsvRow::Fault::Unclosed;
        return content;
    }

    std::string_view m_text;
    char m_separator;
    std::size_t m_at = 0;
    int m_line = 1;
};

}  // namespace

std::vector<CsvRow> csvRows(std::string_view text, char separator) {
    std::vector<CsvRow> rows;
    for (Reader reader(text, separator); !reader.atEnd();) rows.push_back(reader.row());
    return rows;
}

CsvRow firstCsvRow(std::string_view text, char separator) { return Reader(text, separator).row(); }

std::string csvRow(const std::vector<std::string>& cells) {
    std::string row;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) row += ';';
        const std::string safe = guarded(cells[i]);
        if (safe.find_first_of(";\"\r\n\t, ") == std::string::npos) {
            row += safe;
            continue;
        }
        row += '"';
        for (const char c : safe) row += c == '"' ? std::string("\"\"") : std::string(1, c);
        row += '"';
    }
    return row + "\r\n";
}

std::string guarded(std::string_view cell) {
    std::string out;
    std::size_t done = 0;
    forEachFormula(cell, [&](std::size_t at, std::size_t) {
        out.append(cell.substr(done, at - done)) += '\'';
        done = at;
    });
    return out.append(cell.substr(done));
}

std::string withoutGuards(std::string_view cell) {
    std::string out;
    std::size_t done = 0;
    forEachFormula(cell, [&](std::size_t at, std::size_t apostrophes) {
        out.append(cell.substr(done, at - done));
        done = at + (apostrophes > 0 ? 1 : 0);
    });
    return out.append(cell.substr(done));
}

}  // namespace stemmig
