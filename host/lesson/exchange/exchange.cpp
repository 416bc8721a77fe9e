// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/lesson/exchange/exchange.hpp"

#include "host/lesson/checker.hpp"
#include "host/lesson/exchange/collector.hpp"
#include "host/lesson/exchange/csv.hpp"
#include "host/lesson/exchange/decode.hpp"
#include "host/lesson/exchange/sentence.hpp"

namespace stemmig {

using exchange::both;

std::string ImportProblem::in(const std::string& language) const {
    std::string said = sentence.in(language);
    if (said.find_last_of(".?") != said.size() - 1) said += '.';
    if (line > 0) return (language == "nl" ? "Regel " : "Line ") + std::to_string(line) + ": " + said;
    if (said.front() >= 'a' && said.front() <= 'z') said.front() = static_cast<char>(said.front() - 'a' + 'A');
    return said;
}

Text Imported::counted() const {
    const std::string taken = std::to_string(statements.size()), all = std::to_string(total);
    if (total == 0 || statements.empty()) return both("Niets overgenomen.", "Nothing taken.");
    if (total == statements.size() && total == 1) return both("1 stelling overgenomen.", "1 statement taken.");
    if (total == statements.size()) return both("Alle " + all + " stellingen overgenomen.", "All " + all + " statements taken.");
    return both(taken + " van " + all + " stellingen overgenomen.", taken + " of " + all + " statements taken.");
}

ExchangeFormat formatOf(std::string_view bytes, const std::filesystem::path& name) {
    const std::string ending = exchange::lowered(name.extension().string());
    if (ending == ".xml") return ExchangeFormat::MoodleXml;
    if (ending == ".gift") return ExchangeFormat::Gift;
    if (ending == ".csv" || ending == ".tsv" || ending == ".tab") return ExchangeFormat::Csv;
    const auto text = exchange::decoded(bytes);
    if (!text) return ExchangeFormat::Csv;
    if (exchange::trimmed(text.value()).starts_with('<')) return ExchangeFormat::MoodleXml;
    return exchange::looksLikeCsv(text.value(), "nl") ? ExchangeFormat::Csv : ExchangeFormat::Gift;
}

Imported importFile(const std::filesystem::path& file, const std::string& language) {
    std::error_code failure;
    const auto size = std::filesystem::file_size(file, failure);
    const ExchangeFormat by_name = formatOf({}, file);
    if (!failure && size > kImportSize) {
        return exchange::refused(by_name, {0, true,
                                           both("dit bestand is groter dan 1 MiB; geen les is zo lang. Is dit het goede bestand?",
                                                "this file is over 1 MiB; no lesson is that long. Is this the right file?")});
    }
    const auto bytes = readWholeFile(file);
    if (!bytes) {
        return exchange::refused(by_name, {0, true,
                                           both("dit bestand kan niet worden gelezen; bestaat het nog, en mag je het openen?",
                                                "this file cannot be read; is it still there, and may you open it?")});
    }
    switch (formatOf(bytes.value(), file)) {
        case ExchangeFormat::Gift:
            return importGift(bytes.value(), language);
        case ExchangeFormat::MoodleXml:
            return importMoodleXml(bytes.value(), language);
        case ExchangeFormat::Csv:
            break;
    }
    return importCsv(bytes.value(), language);
}

}  // namespace stemmig
