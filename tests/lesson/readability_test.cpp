// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include <algorithm>
#include <iomanip>
#include <iostream>
#include "host/lesson/unicode.hpp"
#include "tests/lesson/shipped.hpp"

// How hard the lessons read. The figures print as they are checked: test_lesson -tc="*short*".
using namespace stemmig;
using namespace stemmig::test;

namespace {

constexpr std::size_t kLongestSentence = 20;  ///< words
constexpr double kMeanSentence = 9;           ///< words; the manual asks for "about ten" at most
constexpr std::size_t kLongWord = 12;         ///< letters: mostly compounds in Dutch
constexpr double kLongWords = 0.02;           ///< share

struct Figures {
    std::size_t sentences = 0, words = 0, long_words = 0;
    std::size_t longest = 0;  ///< words
    std::string longest_sentence;

    double mean() const { return static_cast<double>(words) / static_cast<double>(sentences); }
    double longShare() const { return static_cast<double>(long_words) / static_cast<double>(words); }

    void add(const std::string& text) {
        for (const std::string& sentence : test::sentences(text)) {
            const auto found = test::words(sentence);
            ++sentences;
            words += found.size();
            long_words += static_cast<std::size_t>(std::count_if(
                found.begin(), found.end(), [](const std::string& word) { return countCodePoints(word) >= kLongWord; }));
            if (found.size() <= longest) continue;
            longest = found.size();
            longest_sentence = sentence;
        }
    }

    void printAndCheck(const std::string& name, const std::string& language) const {
        std::cout << std::left << std::setw(27) << name << std::setw(10) << language << std::right << std::setw(9) << sentences
                  << std::fixed << std::setprecision(1) << std::setw(6) << mean() << std::setw(9) << longest << std::setw(11)
                  << 100 * longShare() << "%\n";
        INFO(name, " ", language, ": ", longest_sentence);
        CHECK(longest <= kLongestSentence);
        CHECK(mean() <= kMeanSentence);
        CHECK(longShare() <= kLongWords);
    }
};

}  // namespace

TEST_CASE("sentences are cut where a reader takes a breath") {
    CHECK(sentences("Zeg: \xE2\x80\x98Stop. Ga weg.\xE2\x80\x99 Kijk op fier.nl/chat. Goed?").size() == 5);
    CHECK(sentences("Naam: \xE2\x80\xA6 Ik wil praten: ja / nee").size() == 2);
    CHECK(words("zo\xE2\x80\x99n e\xC3\xA9n, Twee").size() == 4);
}

TEST_CASE("every lesson and the Info page read in short sentences and short words, in both languages") {
    std::cout << "\nlesson                     language  sentences  mean  longest  long words\n";
    for (const LessonPtr& lesson : shippedLessons()) {
        for (const std::string& language : lesson->languages) {
            Figures figures;
            forEachText(*lesson, [&](const std::string&, const Text& text, Reader) { figures.add(text.in(language)); });
            REQUIRE(figures.sentences > 50);
            figures.printAndCheck(lesson->id, language);
        }
    }
    for (const char* language : {"nl", "en"}) {
        Figures figures;
        forEachText(shippedHelp(), [&](const std::string&, const Text& text, Reader) { figures.add(text.in(language)); });
        REQUIRE(figures.sentences > 50);
        figures.printAndCheck("help", language);
    }
}

TEST_CASE("a lesson never promises what is not sure, and stays calm") {
    for (const LessonPtr& lesson : shippedLessons()) {
        forEachText(*lesson, [&](const std::string& where, const Text& text, Reader reader) {
            if (reader != Reader::Class) return;
            const std::string both = text.in("nl") + " " + text.in("en");
            INFO(lesson->id, ": ", where, ": ", both);
            for (const char* promise : {"geen straf", "no punishment", "komt goed", "will be all right", "blijft geheim tussen"})
                CHECK(both.find(promise) == std::string::npos);
            // People in a chat may be glad; the lesson itself does not raise its voice.
            if (where.find(": chat") == std::string::npos) CHECK(both.find('!') == std::string::npos);
        });
    }
}
