// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <vector>

// What a device with a screen shows of the host's messages; the simulated class has none of it (DeviceSession::wantTexts).
namespace stemmig {

/// One sentence in every language of the lesson, in the order of WelcomeTexts::languages. Empty: no text.
using LocalWords = std::vector<std::string>;

/// A place to go for help.
struct InfoPlace {
    LocalWords heading;
    std::vector<LocalWords> lines;
    std::string address;  ///< may be empty
};

/// Somebody of the school. Any field but the name may be empty.
struct SchoolPerson {
    std::string name, role, where, when, phone;
};

struct WelcomeTexts {
    std::vector<std::string> languages;  ///< two-letter codes, at least one
    LocalWords promise;                  ///< in a rehearsal the notice that answers are not anonymous
    LocalWords info_opening;
    std::vector<InfoPlace> info;
    std::vector<SchoolPerson> contacts;
    std::string checked_on;  ///< YYYY-MM-DD
};

struct Bubble {
    LocalWords sender, text;
    bool own = false;  ///< written by the one who reads along
};

struct LevelWord {
    unsigned level = 0;  ///< 0..6
    LocalWords text;
};

struct ViewTexts {
    unsigned number = 0, of = 0;  ///< "Statement 2 of 5"; 0: a spare
    bool asked = false;           ///< there is a question
    LocalWords question;
    std::vector<Bubble> chat;
    std::vector<LocalWords> choices;
    bool withheld = false;
    std::vector<LevelWord> words;        ///< one a choice
    std::vector<LevelWord> first_words;  ///< of the first round, one a choice; second round only
    LocalWords sentence;                 ///< below the words, or in place of them
    std::optional<unsigned> answer_key;
    LocalWords explanation;
};

}  // namespace stemmig
