// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/records/table_dump.hpp"

#include <map>
#include <memory>
#include "host/lesson/unicode.hpp"
#include "host/records/query.hpp"
#include "host/session/view.hpp"

namespace stemmig {

namespace {

Text both(const std::string& nl, const std::string& en) { return {{{"nl", nl}, {"en", en}}}; }
Text same(const std::string& value) { return both(value, value); }

struct Known {
    Text heading, remark;
};

/// What our tables are called. One that is not here is shown all the same, under its own name.
const std::map<std::string, Known>& knownTables() {
    static const std::map<std::string, Known> known{
        {"history",
         {both("Uitslagen", "Results"),
          both("De woorden per stelling en ronde. Geen antwoorden van leerlingen, geen aantallen, geen tijden.",
               "The words of each statement and round. No pupil's answer, no numbers of pupils, no times.")}},
        {"sessions",
         {both("Lessen", "Lessons"),
          both("Dag, les en de groep zoals jij die noemde.", "Day, lesson, and the group as you called it.")}},
        {"rules", {both("Basisregels van de klas", "Ground rules of the class"), {}}},
        {"contacts", {both("Contactpersonen van de school", "Contacts of the school"), {}}},
        {"ticks", {both("Aangezette hulp op de pagina Info", "Help switched on for the Info page"), {}}},
        {"settings", {both("Instellingen", "Settings"), {}}},
    };
    return known;
}

Text columnHeading(const std::string& name) {
    static const std::map<std::string, Text> known{
        {"id", both("nummer", "number")},
        {"place", both("plaats", "place")},
        {"session", both("les (toevalsgetal)", "lesson (random number)")},
        {"day", both("dag", "day")},
        {"lesson", both("lesbestand", "lesson file")},
        {"label", both("klas", "class")},
        {"follow_up", both("terugkomen op", "follow-up on")},
        {"statement", both("stelling", "statement")},
        {"text_hash", both("vingerafdruk van de tekst", "fingerprint of the text")},
        {"round", both("ronde", "round")},
        {"policy", both("afronding", "rounding")},
        {"shown", both("woorden gegeven", "words given")},
        {"interior", both("soorten woorden", "kinds of words")},
        {"levels", both("woorden", "words")},
        {"language", both("taal", "language")},
        {"sentence", both("zin", "sentence")},
        {"name", both("naam", "name")},
        {"role", both("rol", "role")},
        {"at_place", both("waar", "where")},
        {"at_time", both("wanneer", "when")},
        {"phone", both("telefoon", "phone")},
        {"address", both("adres", "address")},
        {"value", both("waarde", "value")},
    };
    const auto found = known.find(name);
    return found == known.end() ? same(name) : found->second;
}

/// Any value as it stands there; what is no readable text as hex.
std::string plain(const Query& row, int column) {
    if (row.type(column) == SQLITE_NULL) return "-";
    const std::string text = row.text(column);
    if (row.type(column) == SQLITE_BLOB || firstInvalidUtf8(text)) return toHex(row.blob(column));
    return text;
}

/// "A: about a third, B: few or nobody".
Text wordsOf(ByteView levels, int interior) {
    Text out = same("");
    char letter = 'A';
    for (const std::uint8_t level : levels) {
        if (level > 6) return same(toHex(levels));
        for (auto& [language, words] : out.by_language) {
            if (!words.empty()) words += ", ";
            words += std::string(1, letter) + ": " + levelWord(level, static_cast<std::uint8_t>(interior)).in(language);
        }
        ++letter;
    }
    return levels.empty() ? same("-") : out;
}

/// What needs more than its own value to be read; everything else is shown as it is.
Text cellOf(const std::string& table, const Query& row, int column) {
    const std::string name = row.columnName(column);
    if (table != "history") return same(plain(row, column));
    if (name == "policy") return row.number(column) == 0 ? both("gewoon", "standard") : both("streng", "strict");
    if (name == "shown") return row.number(column) != 0 ? both("ja", "yes") : both("nee", "no");
    if (name != "levels" || row.type(column) != SQLITE_BLOB) return same(plain(row, column));
    for (int other = 0; other < row.columns(); ++other) {
        if (row.columnName(other) == "interior") return wordsOf(row.blob(column), row.number(other));
    }
    return same(plain(row, column));
}

std::string quotedName(const std::string& name) {
    std::string out = "\"";
    for (const char c : name) out += c == '"' ? std::string("\"\"") : std::string(1, c);
    return out + "\"";
}

DataTable tableOf(sqlite3* handle, const std::string& name) {
    DataTable table;
    const auto known = knownTables().find(name);
    table.heading = known == knownTables().end() ? same(name) : known->second.heading;
    table.remark = known == knownTables().end()
                       ? both("Deze tabel kent dit programma niet.", "This program does not know this table.")
                       : known->second.remark;
    Query query(handle, "SELECT * FROM " + quotedName(name));
    for (int column = 0; column < query.columns(); ++column) table.columns.push_back(columnHeading(query.columnName(column)));
    while (query.row()) {
        std::vector<Text>& row = table.rows.emplace_back();
        for (int column = 0; column < query.columns(); ++column) row.push_back(cellOf(name, query, column));
    }
    if (!query.reachedEnd()) table.remark = both("Niet alles hierin kon worden gelezen.", "Not all of this could be read.");
    return table;
}

}  // namespace

std::optional<std::vector<DataTable>> tablesOf(const std::filesystem::path& database) {
    sqlite3* opened = nullptr;
    const std::u8string name = database.u8string();  // SQLite wants UTF-8 on every system
    const int code = sqlite3_open_v2(reinterpret_cast<const char*>(name.c_str()), &opened, SQLITE_OPEN_READONLY, nullptr);
    const std::unique_ptr<sqlite3, int (*)(sqlite3*)> handle(opened, sqlite3_close);
    if (code != SQLITE_OK) return std::nullopt;
    sqlite3_busy_timeout(opened, 2000);
    std::vector<DataTable> tables;
    DataTable rest{both("Andere onderdelen van dit bestand", "Other parts of this file"), {}, {}, {}};
    rest.columns = {both("soort", "kind"), columnHeading("name"), both("omschrijving", "description")};
    Query schema(opened, "SELECT type, name, IFNULL(sql, '') FROM sqlite_master ORDER BY rowid");
    while (schema.row()) {
        if (schema.text(0) == "table") {
            tables.push_back(tableOf(opened, schema.text(1)));
        } else {
            rest.rows.push_back({same(schema.text(0)), same(schema.text(1)), same(schema.text(2))});
        }
    }
    if (!schema.reachedEnd()) return std::nullopt;
    if (!rest.rows.empty()) tables.push_back(std::move(rest));
    return tables;
}

}  // namespace stemmig
