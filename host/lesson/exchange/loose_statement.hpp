// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "host/lesson/lesson.hpp"

namespace stemmig {

/// A statement outside of a lesson: read from a foreign file, or on its way into one. What is here may be too long, in one
/// language only, or about nothing the linter allows: only a lesson file made of it is checked (lesson_file.hpp).
struct LooseStatement {
    enum class Part : std::uint8_t { Core, Spare, Practice };

    int line = 0;                            ///< of the file it came from, 1 first; 0: from no file
    std::string id;                          ///< "": the file names none
    std::optional<StatementKind> kind;       ///< empty: the file cannot tell; ask "opinion or check?"
    Part part = Part::Core;                  ///< practice: the light one of the opening
    unsigned minutes = 0;                    ///< 0: the file does not say
    Policy policy = Policy::Standard;        ///< how cautiously words are given
    Text text;                               ///< what is voted on
    std::vector<ChatMessage> chat;           ///< may be empty
    std::vector<Text> choices;               ///< 2..7
    std::vector<bool> blames_victim;         ///< one a choice
    std::optional<std::uint8_t> answer_key;  ///< index of the right choice; empty: none is marked, or several are
    bool harmless = false;                   ///< a look-alike; RedFlag only
    Labelled key_message;                    ///< id "": none; the text may be missing
    std::vector<Labelled> learning_goals;    ///< the texts may be missing
    Text explanation;                        ///< for the reveal
    std::vector<Text> class_prompts;         ///< projected after the words
    std::vector<Text> teacher_notes;         ///< never projected

    friend bool operator==(const LooseStatement&, const LooseStatement&) = default;
};

/// The statements of a lesson in order, the practice one first when there is one.
[[nodiscard]] std::vector<LooseStatement> looseStatements(const Lesson& lesson);

}  // namespace stemmig
