// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/lesson/exchange/csv.hpp"
#include <algorithm>
#include "host/lesson/csv_cells.hpp"
#include "host/lesson/exchange/collector.hpp"
#include "host/lesson/exchange/decode.hpp"
#include "host/lesson/exchange/sentence.hpp"

namespace stemmig {

using exchange::both;

namespace exchange {

namespace {

constexpr std::string_view kSeparators = ";,\t";

/// The field a column is for; "" when there is none. "Choice 1" is choice_1 in the file's language.
std::string fieldOf(const std::string& heading, const std::string& language) {
    std::string name = lowered(onOneLine(withoutGuards(heading)));
    std::replace(name.begin(), name.end(), ' ', '_');
    if (isField(name)) return name;
    if (isField(name + "_" + language)) return name + "_" + language;
    return {};
}

std::size_t knownColumns(const CsvRow& header, const std::string& language) {
    return static_cast<std::size_t>(std::count_if(header.cells.begin(), header.cells.end(),
                                                  [&](const std::string& cell) { return !fieldOf(cell, language).empty(); }));
}

/// A spreadsheet may say the separator itself, in a line of its own: "sep=;".
std::size_t lengthOfHint(std::string_view text) {
    const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
    const std::string line = lowered(trimmed(text.substr(0, end)));
    const bool hint = line.starts_with("sep=") || line.starts_with("\"sep=");
    if (!hint) return 0;
    return std::min(end + (text.substr(end, 2) == "\r\n" ? 2 : 1), text.size());
}

struct Shape {
    char separator = ';';
    std::size_t known = 0;  ///< columns of the first row that have a name of ours
};

Shape shapeOf(std::string_view text, const std::string& language) {
    Shape best;
    for (const char separator : kSeparators) {
        const std::size_t known = knownColumns(firstCsvRow(text, separator), language);
        if (known > best.known) best = {separator, known};
    }
    return best;
}

std::string shown(char separator) { return separator == '\t' ? "Tab" : std::string(1, separator); }

class Sheet {
public:
    Sheet(std::string_view text, int lines_before, const std::string& language)
        : m_text(text), m_lines_before(lines_before), m_language(language), m_shape(shapeOf(text, language)) {}

    Imported imported() {
        if (m_shape.known == 0) {
            m_out.refuse(1, both("de eerste regel heeft geen kolomnamen die Stemmig kent. Begin zo: "
                                 "text_nl;choice_1_nl;choice_2_nl;choice_3_nl;right",
                                 "the first line has no column names that Stemmig knows. Begin like this: "
                                 "text_en;choice_1_en;choice_2_en;choice_3_en;right"));
            return std::move(m_out).imported();
        }
        const std::vector<CsvRow> rows = csvRows(m_text, m_shape.separator);
        header(rows.front());
        for (std::size_t i = 1; i < rows.size() && !m_out.full(); ++i) row(rows[i]);
        return std::move(m_out).imported();
    }

private:
    void header(const CsvRow& row) {
        std::vector<std::string> strange;
        for (const std::string& cell : row.cells) {
            std::string name = fieldOf(cell, m_language);
            if (name.empty() && !trimmed(cell).empty()) strange.push_back("\"" + onOneLine(cell).substr(0, 40) + "\"");
            if (!name.empty() && std::find(m_columns.begin(), m_columns.end(), name) != m_columns.end()) {
                m_out.refuse(line(row), both("de kolom \"" + name + "\" is er twee keer; haal er één weg",
                                             "the column \"" + name + "\" is there twice; take one away"));
                return;
            }
            m_columns.push_back(std::move(name));
        }
        for (const char* needed : {"text", "choice_1", "choice_2"}) {
            if (hasInSomeLanguage(needed)) continue;
            const std::string name = std::string(needed) + "_" + m_language;
            m_out.refuse(line(row), both("er is geen kolom \"" + name + "\"", "there is no column \"" + name + "\""));
            return;
        }
        if (strange.empty()) return;
        strange.resize(std::min<std::size_t>(strange.size(), 8));
        const std::string names = joined(strange, ", ");
        m_out.remark(line(row), both("niet overgenomen, want Stemmig kent deze kolommen niet: " + names,
                                     "left out, because Stemmig does not know these columns: " + names));
    }
    [[nodiscard]] bool hasInSomeLanguage(const std::string& name) const {
        return std::any_of(kLanguages.begin(), kLanguages.end(), [&](const std::string& language) {
            return std::find(m_columns.begin(), m_columns.end(), name + "_" + language) != m_columns.end();
        });
    }
    [[nodiscard]] int line(const CsvRow& row) const { return row.line + m_lines_before; }

    void row(const CsvRow& row) {
        Fields fields;
        bool too_wide = false;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            if (trimmed(row.cells[i]).empty()) continue;
            if (i >= m_columns.size()) {
                too_wide = true;
            } else if (!m_columns[i].empty()) {
                fields[m_columns[i]] = withoutGuards(row.cells[i]);
            }
        }
        const bool blank = fields.empty() && !too_wide;
        if (row.fault == CsvRow::Fault::None && blank) return;
        if (auto why = faultOf(row, too_wide)) return m_out.lose(line(row), std::move(*why));
        m_out.take(line(row), fields);
    }
    [[nodiscard]] std::optional<Text> faultOf(const CsvRow& row, bool too_wide) const {
        const std::string separator = shown(m_shape.separator);
        switch (row.fault) {
            case CsvRow::Fault::Unclosed:
                return both("hier begint een aanhalingsteken dat nergens sluit; de rest van het bestand is daardoor niet gelezen",
                            "a quotation mark opens here and never closes; the rest of the file was not read because of it");
            case CsvRow::Fault::AfterQuote:
                return both("na een sluitend aanhalingsteken hoort " + separator +
                                " of een nieuwe regel; schrijf \"\" voor een "
                                "aanhalingsteken in een tekst",
                            "after a closing quotation mark there should be " + separator +
                                " or a new line; write \"\" for a "
                                "quotation mark inside a text");
            case CsvRow::Fault::TooMany:
                return both("deze regel heeft te veel cellen", "this line has too many cells");
            case CsvRow::Fault::None:
                break;
        }
        if (!too_wide) return std::nullopt;
        return both(
            "deze regel heeft meer cellen dan de eerste; zet een tekst met " + separator + " erin tussen aanhalingstekens",
            "this line has more cells than the first; put quotation marks around a text with " + separator + " in it");
    }

    std::string_view m_text;
    int m_lines_before;
    const std::string& m_language;
    Shape m_shape;
    std::vector<std::string> m_columns;
    Collector m_out{ExchangeFormat::Csv};
};

}  // namespace

bool looksLikeCsv(std::string_view text, const std::string& language) {
    text.remove_prefix(lengthOfHint(text));
    return shapeOf(text, language).known > 0;
}

}  // namespace exchange

Imported importCsv(std::string_view bytes, const std::string& language) {
    const auto text = exchange::decoded(bytes);
    if (!text) return exchange::refused(ExchangeFormat::Csv, text.error());
    const std::size_t hint = exchange::lengthOfHint(text.value());
    return exchange::Sheet(std::string_view(text.value()).substr(hint), hint > 0 ? 1 : 0, language).imported();
}

std::string exportCsv(const Lesson& lesson) {
    std::string sheet(kCsvMark);
    sheet += csvRow(exchange::fieldNames());
    for (const LooseStatement& statement : looseStatements(lesson)) {
        const exchange::Fields fields = exchange::fieldsOf(statement);
        std::vector<std::string> cells;
        for (const std::string& name : exchange::fieldNames()) {
            const auto field = fields.find(name);
            cells.push_back(field == fields.end() ? std::string() : field->second);
        }
        sheet += csvRow(cells);
    }
    return sheet;
}

}  // namespace stemmig
