// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>
#include <vector>
#include "host/lesson/reader.hpp"

// Private to host/lesson: the linter's rules about words, one sentence in one language at a time.
namespace stemmig::wording {

struct Finding {
    Severity severity = Severity::Error;
    std::string rule;
    std::string message;
};

/// What a text is for decides which rules hold.
enum class Use {
    Statement,  ///< the sentence that is voted on: never about one's own experience
    Chat,       ///< bubbles and senders: no names
    Choice,     ///< one answer
    Class,      ///< everything else that pupils see
};

/// @param language "nl" or "en"; for another one only the rules that need no language hold
[[nodiscard]] std::vector<Finding> check(std::string_view text, const std::string& language, Use use);

/// The first word of the text that names a sensitive topic, or "".
[[nodiscard]] std::string topicWord(std::string_view text);
/// Speaks of help or of talking to somebody, in Dutch or English.
[[nodiscard]] bool speaksOfHelp(std::string_view text);

}  // namespace stemmig::wording
