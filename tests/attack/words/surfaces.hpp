// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <set>
#include <string>
#include <vector>
#include "host/records/history.hpp"
#include "host/session/view.hpp"

// Every place where the words of a round are told, read back as a reader would: from the words themselves.
namespace attack {

/// The levels a place tells, in authored order. None: it tells that nothing is shown.
using Tuple = std::vector<std::uint8_t>;
/// What no rule gives: something stands there that is none of the words.
inline const Tuple kUnreadable{0xEE};

[[nodiscard]] Tuple tupleOf(const stemmig::Release& release);
/// From the words, which must fit the bars beside them.
[[nodiscard]] Tuple tupleOf(const std::vector<stemmig::Word>& words);
[[nodiscard]] inline Tuple tupleOf(const stemmig::Picture& picture) { return tupleOf(picture.words); }
/// The level of a word in a language; empty when it is none of ours.
[[nodiscard]] std::optional<std::uint8_t> levelOfWord(const std::string& word, const std::string& language);

/// Of a statement that was asked once or twice: a tuple for each round that is told, by attempt.
using ByAttempt = std::map<int, Tuple>;
/// A "result" line of the console. @param second it is of a second round, which stands behind the arrows
[[nodiscard]] ByAttempt inConsoleLine(const std::string& line, const std::string& language, bool second);
/// By statement text.
using ByStatement = std::map<std::string, ByAttempt>;
[[nodiscard]] ByStatement inCsv(const std::string& csv, const std::string& language);
/// All cells of its result column.
[[nodiscard]] std::vector<std::string> csvResults(const std::string& csv);
/// A PDF as a reader of it sees it; needs pdftotext. By the name before the choices ("bodi" of "bodi-a").
[[nodiscard]] ByStatement inPdf(const std::string& pdf, const std::string& language);
/// By statement id, from the database file itself.
[[nodiscard]] ByStatement inDatabase(const std::string& file, const std::string& session);

/// What is left of a result when everything is taken out that it may hold: words, arrows, letters of choices.
[[nodiscard]] std::string withoutWords(std::string text, const std::string& language);
/// The digits in it.
[[nodiscard]] unsigned digitsIn(const std::string& text);

/// What was told of every round, by every place.
class Ledger {
public:
    struct RoundKey {
        std::string session, statement;
        int attempt = 1;
        auto operator<=>(const RoundKey&) const = default;
    };

    void tell(const std::string& place, const RoundKey& round, const Tuple& tuple);

    [[nodiscard]] std::size_t rounds() const { return m_told.size(); }
    /// Rounds of which more than one tuple was told.
    [[nodiscard]] std::size_t torn() const;
    /// Told places over all rounds, of `places`, that said nothing.
    [[nodiscard]] std::size_t silent(const std::set<std::string>& places) const;

private:
    struct Told {
        std::set<Tuple> tuples;
        std::set<std::string> places;
    };
    std::map<RoundKey, Told> m_told;
};

}  // namespace attack
