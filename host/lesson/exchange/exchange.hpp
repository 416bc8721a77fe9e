// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <string_view>
#include "host/lesson/exchange/loose_statement.hpp"

// Statements from other programs' files, and a lesson's statements as such files: CSV, GIFT and Moodle XML. Nothing in a file
// is ever executed, fetched or expanded; what is too large is refused before it is read. docs/manual/exchange.md describes
// the formats for authors.
namespace stemmig {

enum class ExchangeFormat : std::uint8_t { Csv, Gift, MoodleXml };

/// Something in a file that was not taken over, or not wholly.
struct ImportProblem {
    int line = 0;      ///< 1 first; 0: the file as a whole
    bool lost = true;  ///< false: the statement is there, something of it is not
    Text sentence;     ///< what is wrong and what would be right; without the line
    /// "Regel 9: ...", "Line 9: ..."
    [[nodiscard]] std::string in(const std::string& language) const;
};

/// What a file gave. Never both lists empty.
struct Imported {
    ExchangeFormat format = ExchangeFormat::Csv;
    std::vector<LooseStatement> statements;  ///< in the order of the file; at most kMostImported
    std::vector<ImportProblem> problems;     ///< in the order of the file
    std::size_t total = 0;                   ///< statements found, taken or not
    /// "12 of 14 taken."
    [[nodiscard]] Text counted() const;
};

inline constexpr std::size_t kMostImported = 200;
inline constexpr std::size_t kImportSize = 1024 * 1024;  ///< bytes of a file
inline constexpr std::size_t kCellSize = 32 * 1024;      ///< bytes of one text in it

/// @param language what texts are in where the file does not say: always in GIFT and Moodle XML; "nl" or "en"
[[nodiscard]] Imported importCsv(std::string_view bytes, const std::string& language);
[[nodiscard]] Imported importGift(std::string_view bytes, const std::string& language);
[[nodiscard]] Imported importMoodleXml(std::string_view bytes, const std::string& language);

/// Which of the three it is, by what is in it; the file's name decides when that says nothing.
[[nodiscard]] ExchangeFormat formatOf(std::string_view bytes, const std::filesystem::path& name);
/// Reads a file of any of the three. One over kImportSize is refused before it is read.
[[nodiscard]] Imported importFile(const std::filesystem::path& file, const std::string& language);

/// Every field of every statement, in all languages: importCsv() gives them back.
[[nodiscard]] std::string exportCsv(const Lesson& lesson);
/// The statements in one language, as Moodle asks them; importGift() and importMoodleXml() give every field back in every
/// language, as long as no other program wrote the file anew.
[[nodiscard]] std::string exportGift(const Lesson& lesson, const std::string& language);
[[nodiscard]] std::string exportMoodleXml(const Lesson& lesson, const std::string& language);

}  // namespace stemmig
