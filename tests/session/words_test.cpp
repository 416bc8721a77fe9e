// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include <cctype>
#include <set>
#include "tests/session/classroom.hpp"

using namespace stemmig;

namespace {

bool hasDigit(const std::string& text) {
    for (const char c : text) {
        if (std::isdigit(static_cast<unsigned char>(c)) != 0) return true;
    }
    return false;
}

}  // namespace

TEST_CASE("the words are the ones that were promised") {
    const char* nl[] = {"weinig of niemand",   "ongeveer een op de zes",  "ongeveer een derde",    "ongeveer de helft",
                        "ongeveer twee derde", "ongeveer vijf op de zes", "de meesten of iedereen"};
    const char* en[] = {"few or nobody",    "about one in six",  "about a third",    "about half",
                        "about two thirds", "about five in six", "most or everybody"};
    for (const std::uint8_t interior : ByteArray<3>{1, 3, 5}) {
        for (std::uint8_t level = 0; level <= 6; ++level) {
            if (interior == 1 && level == 3) continue;
            CHECK(levelWord(level, interior).in("nl") == nl[level]);
            CHECK(levelWord(level, interior).in("en") == en[level]);
        }
    }
    CHECK(levelWord(3, 1).in("nl") == "een deel van de groep");
    CHECK(levelWord(3, 1).in("en") == "part of the group");
}

TEST_CASE("the promise, the notice of a rehearsal and what stands below a result are the ones of the design") {
    CHECK(promise().in("nl") ==
          "Dit programma telt alleen en bewaart niet wat jij kiest. Je docent en de klas zien alleen woorden over de hele groep, "
          "zoals 'ongeveer een derde'.");
    CHECK(promise().in("en") ==
          "This program only counts and does not keep what you choose. Your teacher and the class see only words about the whole "
          "group, such as 'about a third'.");
    CHECK(rehearsalNotice().in("en") == "Rehearsal: these answers are not anonymous.");
    CHECK(resultFootnote().in("nl") ==
          "Afgerond, om iedereen te beschermen. Niet iedereen koos iets, dat mag. Niemand hoeft te zeggen wat hij koos.");
    CHECK(withheldSentence().in("nl") ==
          "We tonen nu geen uitslag. Zo kan niemand raden wat jij koos. We praten zonder uitslag.");
}

TEST_CASE("no text about a result holds a number, or the word nobody or everybody alone") {
    for (const std::string language : {"nl", "en"}) {
        for (std::uint8_t level = 0; level <= 6; ++level) {
            const std::string& word = levelWord(level, 5).in(language);
            CHECK_FALSE(hasDigit(word));
            CHECK(word != "niemand");
            CHECK(word != "nobody");
            CHECK(word != "iedereen");
            CHECK(word != "everybody");
        }
        CHECK_FALSE(hasDigit(withheldSentence().in(language)));
        CHECK_FALSE(hasDigit(resultFootnote().in(language)));
    }
}

TEST_CASE("every refusal and every advice has its own sentence in both languages") {
    std::set<std::string> seen;
    for (auto i = static_cast<int>(Refusal::NotNow); i <= static_cast<int>(Refusal::OutOfRange); ++i) {
        const Text& text = sentence(static_cast<Refusal>(i));
        CHECK(text.by_language.size() == 2);
        CHECK(seen.insert(text.in("nl")).second);
        CHECK(seen.insert(text.in("en")).second);
    }
    CHECK(sentence(Advice::None).empty());
    for (auto i = static_cast<int>(Advice::TalkFirst); i <= static_cast<int>(Advice::ConfirmAndGoOn); ++i) {
        const Text& text = sentence(static_cast<Advice>(i));
        CHECK(text.by_language.size() == 2);
        CHECK(seen.insert(text.in("nl")).second);
        CHECK(seen.insert(text.in("en")).second);
    }
    CHECK(sentence(Refusal::NotNow).in("en").substr(0, 8) == "This is ");
    CHECK(sentence(Refusal::ClosingStepFirst).in("en").find("closing step") != std::string::npos);
    CHECK(sentence(Refusal::OutOfRange).in("en").find("3000") != std::string::npos);
    CHECK(sentence(Advice::TalkFirst).in("en").find("Do not show") != std::string::npos);
    CHECK(sentence(Advice::ConfirmAndGoOn).in("en").find("Most know") != std::string::npos);
}
