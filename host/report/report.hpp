// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include "host/records/history.hpp"
#include "host/session/view.hpp"

// What a teacher learns from a lesson afterwards: words per statement, what was understood, what to come back to.
// Made of released words only (privacy.md R3); hints go by choices, never by who chose.
namespace stemmig {

/// What the words say about a statement or a key message. Worse comes first among those with an answer key.
enum class Understanding : std::uint8_t {
    ComeBack,     ///< the right answer stands at levels 0-1
    Divided,      ///< ... at 2-4
    Understood,   ///< ... at 5-6
    TalkedAbout,  ///< opinions and scales only: there is no right answer
    NoResult,     ///< asked, but no result was shown
    Changed,      ///< the statement's words changed since: its answer key may mean something else now
    NotAsked,
};
/// "understood", "come back to this", ...
[[nodiscard]] const Text& sentence(Understanding understanding);
/// Whether the teacher should return to it: ComeBack and Divided.
[[nodiscard]] bool needsReturn(Understanding understanding);

/// The words of one round.
struct AskedRound {
    std::uint8_t attempt = 1;  ///< 2: the second round
    bool withheld = false;     ///< then no words: withheldSentence() instead
    std::vector<Word> words;   ///< one a choice, in authored order
};

/// One statement that was asked, with all of its rounds.
struct ReportStatement {
    std::string id;
    TextHash hash{};
    bool known = true;  ///< false: the lesson's words changed since, or it is gone; then only id and words are here
    StatementKind kind = StatementKind::Opinion;
    Text text;                               ///< never empty: for an unknown one says that its words changed, or were not kept
    std::vector<Text> choices;               ///< empty when unknown: letters stand for them
    std::optional<std::uint8_t> answer_key;  ///< index of the right choice
    std::vector<AskedRound> rounds;          ///< at least one
    Understanding understanding = Understanding::TalkedAbout;
    std::vector<Text> hints;  ///< for choices of level >= 1 that are wrong or blame a victim: which, and what to say
};

/// A key message with the statements that belong to it.
struct ReportSection {
    Text key_message;  ///< empty: statements without one
    std::vector<ReportStatement> statements;
    Understanding understanding = Understanding::NotAsked;
};

struct SessionReport {
    std::string session;  ///< hex id
    std::string day;      ///< YYYY-MM-DD
    std::string label;    ///< class label, or ""; exports leave it out unless asked
    std::string lesson;   ///< id
    Text title;           ///< of the lesson; its id when the lesson is gone
    std::string follow_up;
    std::vector<ReportSection> sections;  ///< in the lesson's order
    std::vector<Text> come_back;          ///< key messages to return to, with the reason; may be empty
    std::vector<Text> rules;              ///< ground rules of the class
    Text check_on;                        ///< "check on whoever left"
};

/// @param lesson as it is in the library now; null when it is gone. Statements whose words changed since are said so.
[[nodiscard]] SessionReport makeReport(const Lesson* lesson, const PastSession& session);

/// One statement that was asked in both sessions in the same words.
struct ComparedStatement {
    Text text;
    std::vector<Text> choices;  ///< empty: letters stand for them
    std::optional<std::uint8_t> answer_key;
    AskedRound first;   ///< the last round of the earlier session
    AskedRound second;  ///< the first round of the later one, before anything was explained again
};

/// Two sessions, words beside words, nothing else (privacy.md R5).
struct Comparison {
    std::string first_day, second_day;
    std::string first_label, second_label;
    Text first_title, second_title;
    std::vector<ComparedStatement> statements;  ///< empty: nothing was asked twice in the same words
};

/// The earlier day comes first, whichever way they are given.
[[nodiscard]] Comparison compare(const SessionReport& one, const SessionReport& other);

}  // namespace stemmig
