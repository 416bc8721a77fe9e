// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/lesson/encoded_size.hpp"
#include <doctest/doctest.h>
#include "host/session/view.hpp"

using namespace stemmig;

namespace {

void checkLength(const Text& text, std::size_t longest) {
    for (const auto& sentence : text.by_language) {
        CAPTURE(sentence.second);
        CHECK(sentence.second.size() <= longest);
    }
}

}  // namespace

TEST_CASE("no sentence the host adds is longer than the reader reckons with") {
    for (const std::uint8_t interior : {std::uint8_t{1}, std::uint8_t{3}, std::uint8_t{5}}) {
        for (std::uint8_t level = 0; level <= 6; ++level) checkLength(levelWord(level, interior), kLongestWord);
    }
    checkLength(resultFootnote(), kLongestFootnote);
    checkLength(withheldSentence(), kLongestFootnote);
    checkLength(promise(), kLongestPromise);
    checkLength(rehearsalNotice(), kLongestPromise);
}

TEST_CASE("a question takes at least its own bytes in every language") {
    Question question;
    question.text = {{{"nl", std::string(100, 'n')}, {"en", std::string(50, 'e')}}};
    question.choices = {{{{"nl", "Ja"}, {"en", "Yes"}}}, {{{"nl", "Nee"}, {"en", "No"}}}};
    const std::size_t both = largestView(question, {}, {"nl", "en"});
    CHECK(both > 150 + 4 * 2 * kLongestWord);
    CHECK(both < 1000);
    CHECK(largestView(question, {{{"nl", std::string(600, 'n')}}}, {"nl", "en"}) >= both + 600);
    CHECK(largestView(question, {}, {"nl"}) < both - 50);
}
