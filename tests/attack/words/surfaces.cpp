// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/attack/words/surfaces.hpp"

#include <sqlite3.h>
#include <unistd.h>
#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <regex>
#include <sstream>
#include <stdexcept>
#include "host/lesson/csv_cells.hpp"

namespace attack {

using namespace stemmig;

namespace {

std::vector<std::string> split(const std::string& text, const std::string& at) {
    std::vector<std::string> parts;
    std::size_t begin = 0;
    for (std::size_t end; (end = text.find(at, begin)) != std::string::npos; begin = end + at.size())
        parts.push_back(text.substr(begin, end - begin));
    parts.push_back(text.substr(begin));
    return parts;
}

std::string trimmed(const std::string& text) {
    const std::size_t begin = text.find_first_not_of(" \r\n\f");
    return begin == std::string::npos ? "" : text.substr(begin, text.find_last_not_of(" \r\n\f") + 1 - begin);
}

void append(Tuple& tuple, const std::string& word, const std::string& language) {
    if (const auto level = levelOfWord(word, language); level && tuple != kUnreadable) {
        tuple.push_back(*level);
    } else {
        tuple = kUnreadable;
    }
}

std::string pdfToText(const std::string& pdf) {
    const std::string file =
        (std::filesystem::temp_directory_path() / ("stemmig-attack-" + std::to_string(::getpid()) + ".pdf")).string();
    std::ofstream(file, std::ios::binary) << pdf;
    std::FILE* pipe = ::popen(("pdftotext -layout '" + file + "' -").c_str(), "r");
    if (pipe == nullptr) throw std::runtime_error("pdftotext cannot be run");
    std::string text;
    std::array<char, 4096> part{};
    for (std::size_t got; (got = std::fread(part.data(), 1, part.size(), pipe)) > 0;) text.append(part.data(), got);
    const int status = ::pclose(pipe);
    std::filesystem::remove(file);
    if (status != 0) throw std::runtime_error("pdftotext failed (scripts/setup test installs it)");
    return text;
}

}  // namespace

std::optional<std::uint8_t> levelOfWord(const std::string& word, const std::string& language) {
    for (const std::uint8_t interior : {std::uint8_t{1}, std::uint8_t{5}}) {
        for (std::uint8_t level = 0; level <= 6; ++level) {
            if (levelWord(level, interior).in(language) == word) return level;
        }
    }
    return std::nullopt;
}

Tuple tupleOf(const Release& release) { return release.shown ? release.levels : Tuple{}; }

Tuple tupleOf(const std::vector<Word>& words) {
    Tuple tuple;
    for (const Word& word : words) {
        for (const char* language : {"nl", "en"}) {
            if (levelOfWord(word.text.in(language), language) != word.level) return kUnreadable;
        }
        tuple.push_back(word.level);
    }
    return tuple;
}

ByAttempt inConsoleLine(const std::string& line, const std::string& language, bool second) {
    const int last = second ? 2 : 1;
    if (line == withheldSentence().in(language)) return {{last, {}}};
    ByAttempt told;
    for (const std::string& choice : split(line, " | ")) {
        const std::vector<std::string> words = split(choice.size() > 2 ? choice.substr(2) : "", " -> ");
        if (words.size() > 2) return {{last, kUnreadable}};
        if (words.size() == 2) append(told[1], words[0], language);
        append(told[last], words.back(), language);
    }
    return told;
}

ByStatement inCsv(const std::string& csv, const std::string& language) {
    ByStatement told;
    const bool dutch = language == "nl";
    for (const CsvRow& row : csvRows(csv, ';')) {
        if (row.line == 1 || row.cells.size() < 9) continue;
        const std::string &statement = row.cells[3], &round = row.cells[5], &choice = row.cells[6], &word = row.cells[8];
        if (statement.empty()) continue;  // a key message nobody was asked about
        Tuple& tuple = told[statement][round == (dutch ? "tweede ronde" : "second round") ? 2 : 1];
        if (choice.empty() && word == (dutch ? "geen uitslag" : "no result")) continue;
        append(tuple, word, language);
    }
    return told;
}

std::vector<std::string> csvResults(const std::string& csv) {
    std::vector<std::string> results;
    for (const CsvRow& row : csvRows(csv, ';')) {
        if (row.line > 1 && row.cells.size() > 8) results.push_back(row.cells[8]);
    }
    return results;
}

ByStatement inPdf(const std::string& pdf, const std::string& language) {
    static const std::regex heading(R"(\s*Over ([a-z]{4})\s*)"), row(R"(\s*[A-D]\s+([a-z]{4})-[a-d]\b(.*))");
    const bool dutch = language == "nl";
    const std::string withheld = dutch ? "geen uitslag getoond" : "No result was shown";
    const std::string right = dutch ? "goede antwoord" : "right answer";
    ByStatement told;
    std::string name;
    std::smatch found;
    std::istringstream lines(pdfToText(pdf));
    for (std::string line; std::getline(lines, line);) {
        if (std::regex_match(line, found, heading)) name = found[1];
        if (line.find(withheld) != std::string::npos) told[name] = {{1, {}}, {2, {}}};
        if (!std::regex_match(line, found, row)) continue;
        int attempt = 1;
        for (const std::string& part : split(found[2], "  ")) {
            const std::string word = trimmed(part);
            if (!word.empty() && word != right) append(told[found[1]][attempt++], word, language);
        }
    }
    return told;
}

ByStatement inDatabase(const std::string& file, const std::string& session) {
    sqlite3* handle = nullptr;
    sqlite3_stmt* query = nullptr;
    ByStatement told;
    const bool opened = sqlite3_open_v2(file.c_str(), &handle, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK &&
                        sqlite3_prepare_v2(handle, "SELECT statement, round, shown, levels FROM history WHERE session = ?", -1,
                                           &query, nullptr) == SQLITE_OK;
    if (opened) sqlite3_bind_text(query, 1, session.c_str(), -1, SQLITE_TRANSIENT);
    while (opened && sqlite3_step(query) == SQLITE_ROW) {
        Tuple& tuple = told[reinterpret_cast<const char*>(sqlite3_column_text(query, 0))][sqlite3_column_int(query, 1)];
        const auto* levels = static_cast<const std::uint8_t*>(sqlite3_column_blob(query, 3));
        if (sqlite3_column_int(query, 2) != 0) tuple.assign(levels, levels + sqlite3_column_bytes(query, 3));
    }
    sqlite3_finalize(query);
    sqlite3_close(handle);
    if (!opened) throw std::runtime_error("cannot read " + file);
    return told;
}

std::string withoutWords(std::string text, const std::string& language) {
    const auto erase = [&text](const std::string& what) {
        for (std::size_t at; (at = text.find(what)) != std::string::npos;) text.erase(at, what.size());
    };
    for (const std::uint8_t interior : {std::uint8_t{1}, std::uint8_t{5}}) {
        for (std::uint8_t level = 0; level <= 6; ++level) erase(levelWord(level, interior).in(language));
    }
    for (const char* glue : {" -> ", " | ", "A ", "B ", "C ", "D "}) erase(glue);
    return text;
}

unsigned digitsIn(const std::string& text) {
    return static_cast<unsigned>(
        std::count_if(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || c == '%'; }));
}

void Ledger::tell(const std::string& place, const RoundKey& round, const Tuple& tuple) {
    Told& told = m_told[round];
    told.tuples.insert(tuple);
    told.places.insert(place);
}

std::size_t Ledger::torn() const {
    return static_cast<std::size_t>(
        std::count_if(m_told.begin(), m_told.end(), [](const auto& entry) { return entry.second.tuples.size() > 1; }));
}

std::size_t Ledger::silent(const std::set<std::string>& places) const {
    std::size_t silent = 0;
    for (const auto& [round, told] : m_told) {
        for (const std::string& place : places) silent += told.places.count(place) == 0 ? 1 : 0;
    }
    return silent;
}

}  // namespace attack
