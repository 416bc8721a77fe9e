// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>
#include "proto/base/bytes.hpp"

// A lesson as plain values. Only the reader makes them, so what is here keeps the limits of lesson.proto.
namespace stemmig {

/// BLAKE2b-256 over texts; says whether two statements (or lessons) have the same words.
using TextHash = ByteArray<32>;

/// One sentence in every language of its lesson, by two-letter code ("nl", "en").
struct Text {
    std::map<std::string, std::string> by_language;

    /// The sentence in `language`, else in any language there is, else "".
    [[nodiscard]] const std::string& in(const std::string& language) const;
    [[nodiscard]] bool empty() const { return by_language.empty(); }
    friend bool operator==(const Text&, const Text&) = default;
};

enum class StatementKind : std::uint8_t { Opinion, Check, RedFlag, Scale };
/// How cautiously words are given (privacy.md section 2).
enum class Policy : std::uint8_t { Standard, Strict };

/// One chat bubble.
struct ChatMessage {
    Text sender;  ///< a role ("Friend", "Unknown number"), never a name
    Text text;
    bool own = false;  ///< written by the one who reads along: drawn on the other side
    friend bool operator==(const ChatMessage&, const ChatMessage&) = default;
};

/// What the class sees of a statement before any result: no key, no notes, no prompts.
struct Question {
    StatementKind kind = StatementKind::Opinion;
    Text text;
    std::vector<ChatMessage> chat;  ///< 0..6
    std::vector<Text> choices;      ///< 2..7, in authored order
    friend bool operator==(const Question&, const Question&) = default;
};

struct Statement {
    std::string id;
    Policy policy = Policy::Standard;
    bool practice = false;                     ///< the light one of the opening: does not lock the room
    std::shared_ptr<const Question> question;  ///< never null
    TextHash hash{};                           ///< of question's texts
    std::vector<bool> blames_victim;           ///< one a choice
    std::optional<std::uint8_t> answer_key;    ///< index of the right choice; Check and RedFlag only
    std::string key_message;                   ///< id, or ""
    std::vector<std::string> learning_goals;   ///< ids
    Text explanation;                          ///< for the reveal
    std::vector<Text> class_prompts;           ///< projected after the words
    std::vector<Text> teacher_notes;           ///< never projected
    bool harmless = false;                     ///< a look-alike: the right answer is that nothing is wrong; RedFlag only
};

/// Opening and Closing are made by the reader from the lesson's own sections, as first and last step.
enum class StepKind : std::uint8_t { Opening, Talk, Statement, Pause, Closing };

struct Step {
    StepKind kind = StepKind::Talk;
    bool core = true;  ///< false: a spare, passed over unless the teacher picks it
    unsigned minutes = 0;
    Text title;
    std::vector<Text> board;                     ///< what the class sees; ground rules in the opening
    std::vector<Text> notes;                     ///< teacher only; to read aloud in opening and closing
    std::shared_ptr<const Statement> statement;  ///< only, and always, for StepKind::Statement
};

/// A titled piece of reading: preparation, scripts.
struct Section {
    Text heading;
    std::vector<Text> paragraphs;
};

struct Labelled {
    std::string id;
    Text text;
    friend bool operator==(const Labelled&, const Labelled&) = default;
};

struct Lesson {
    std::string id;  ///< also the file's name without ending
    unsigned revision = 1;
    unsigned order = 0;  ///< place in the library, 1 first
    unsigned minutes = 45;
    Text audience;
    bool sensitive = false;
    bool start_here = false;
    std::vector<std::string> languages;  ///< complete ones only, "nl" first when there
    Text title;
    Text public_title;  ///< for the lobby's wall: never names the topic
    Text summary;
    std::vector<Labelled> key_messages;
    std::vector<Labelled> learning_goals;
    std::vector<Section> preparation;
    std::vector<Step> steps;       ///< opening first, closing last
    std::vector<Text> after_care;  ///< teacher only, when the lesson has ended
    Text exit_slip;
    unsigned follow_up_weeks = 0;        ///< 0: none advised
    std::vector<std::string> follow_up;  ///< statement ids to ask again
    Text source;                         ///< where the facts come from
    Text not_endorsed;
    TextHash hash{};  ///< of the whole file
};

/// One entry of the Info page: a place to go.
struct HelpEntry {
    Text heading;
    std::vector<Text> lines;
    std::string address;     ///< "fier.nl/chat", "112", or "" (then a school cannot tick it)
    bool by_default = true;  ///< false: ships switched off, for the school to tick
};

/// What content/help holds: the Info page and the H scripts.
struct Help {
    Text opening;  ///< first lines: not your fault, talking is always possible
    std::vector<HelpEntry> entries;
    std::vector<Section> scripts;  ///< the four short scripts of the H key
    std::string checked_on;        ///< day the addresses were checked, YYYY-MM-DD
};

/// Bounds of what a school types in: the Welcome holds all of it beside the whole Info page (encoded_size.hpp).
inline constexpr std::size_t kMostContacts = 4;
inline constexpr std::size_t kContactCharacters = 80;
/// Twice the characters: every letter of European languages and Arabic; not 80 emoji.
inline constexpr std::size_t kContactBytes = 160;

/// Somebody of the school a pupil can go to, typed once by the teacher. Every field <= kContactCharacters, kContactBytes.
struct SchoolContact {
    std::string name, role, where, when, phone;
    friend bool operator==(const SchoolContact&, const SchoolContact&) = default;
};

/// Help entries that ship switched off and that a school may tick.
inline constexpr std::size_t kMostTicked = 16;

/// What a school fills in once, or gets as a school file from its care coordinator.
struct School {
    std::vector<SchoolContact> contacts;  ///< at most kMostContacts
    std::vector<std::string> ticked;      ///< HelpEntry::address of each; at most kMostTicked, none twice
    friend bool operator==(const School&, const School&) = default;
};

/// The same help with the entries of this school switched on. A tick for an address that is not there does nothing.
[[nodiscard]] Help helpOf(Help help, const School& school);

}  // namespace stemmig
