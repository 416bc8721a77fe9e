// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/report/report_support.hpp"

using namespace stemmig;
using namespace stemmig::test;

namespace {

/// What the report says of c1 (right answer A) when the choices stand at these levels.
Understanding ofLevels(std::vector<std::uint8_t> levels) {
    const Lesson les = lesson();
    return askedIn(makeReport(&les, session({roundOf(les, "c1", std::move(levels))})), "c1").understanding;
}

}  // namespace

TEST_CASE("the level of the right answer says what was understood") {
    CHECK(ofLevels({0, 6, 0}) == Understanding::ComeBack);
    CHECK(ofLevels({1, 5, 0}) == Understanding::ComeBack);
    for (const std::uint8_t level : {std::uint8_t{2}, std::uint8_t{3}, std::uint8_t{4}})
        CHECK(ofLevels({level, 2, 0}) == Understanding::Divided);
    CHECK(ofLevels({5, 1, 0}) == Understanding::Understood);
    CHECK(ofLevels({6, 0, 0}) == Understanding::Understood);
    CHECK(ofLevels({}) == Understanding::NoResult);
}

TEST_CASE("an opinion was talked about, whatever its words are") {
    const Lesson les = lesson();
    for (const std::vector<std::uint8_t>& levels : {std::vector<std::uint8_t>{6, 0, 0}, std::vector<std::uint8_t>{0, 3, 3}}) {
        const auto report = makeReport(&les, session({roundOf(les, "o1", levels)}));
        CHECK(askedIn(report, "o1").understanding == Understanding::TalkedAbout);
        CHECK(askedIn(report, "o1").hints.empty());
        CHECK(report.come_back.empty());
    }
}

TEST_CASE("a report goes by key message, in the lesson's order, and shows what was not asked") {
    const Lesson les = lesson();
    const auto report =
        makeReport(&les, session({roundOf(les, "p1", {6, 0, 0}), roundOf(les, "c3", {0, 6, 0}), roundOf(les, "c4", {0, 0, 6}),
                                  roundOf(les, "c2", {0, 6, 0}), roundOf(les, "o1", {}), roundOf(les, "c1", {3, 3, 0})}));
    std::vector<std::string> seen;
    for (const ReportSection& section : report.sections) {
        std::string line = section.key_message.in("en") + " " + sentence(section.understanding).in("en") + ":";
        for (const ReportStatement& asked : section.statements) line += " " + asked.id;
        seen.push_back(line);
    }
    CHECK(seen == std::vector<std::string>{"Message km1. the group is divided: come back to this: c2 c1",
                                           "Message km2. understood: c3", "Message km3. no result shown: o1",
                                           "Message km4. not asked in this lesson:", " understood: c4"});
    CHECK(report.title.in("nl") == "De les");
    CHECK(report.day == "2026-11-23");
    CHECK(report.label == "2b");
    CHECK(in("en", report.rules) == std::vector<std::string>{"No names."});
    CHECK(has(report.check_on.in("en"), "leave the room"));
    CHECK(in("en", report.come_back) == std::vector<std::string>{"Message km1. (the group is divided: come back to this)"});
    CHECK(in("nl", report.come_back) == std::vector<std::string>{"Boodschap km1. (de groep is verdeeld: kom hierop terug)"});
}

TEST_CASE("the last round with words decides, and both rounds stay in the report") {
    const Lesson les = lesson();
    const auto both = makeReport(&les, session({roundOf(les, "c1", {0, 6, 0}), roundOf(les, "c1", {6, 0, 0}, 2)}));
    CHECK(askedIn(both, "c1").understanding == Understanding::Understood);
    REQUIRE(askedIn(both, "c1").rounds.size() == 2);
    CHECK(askedIn(both, "c1").rounds[0].words[1].text == levelWord(6, 5));
    CHECK(askedIn(both, "c1").rounds[1].attempt == 2);
    CHECK(askedIn(both, "c1").hints.empty());  // in the second round no wrong answer got words
    const auto withheld = makeReport(&les, session({roundOf(les, "c1", {0, 6, 0}), roundOf(les, "c1", {}, 2)}));
    CHECK(askedIn(withheld, "c1").understanding == Understanding::ComeBack);
    CHECK(askedIn(withheld, "c1").rounds[1].withheld);
}

TEST_CASE("hints name wrong choices that got words, with their words and what to say, and no others") {
    const Lesson les = lesson();
    const auto hintsFor = [&](std::vector<std::uint8_t> levels) {
        return in("en", askedIn(makeReport(&les, session({roundOf(les, "c1", std::move(levels))})), "c1").hints);
    };
    CHECK(hintsFor({2, 3, 1}) ==
          std::vector<std::string>{"Also chosen: ‘Not true’, ‘Do not know’. Explain once more: Explanation c1."});
    CHECK(hintsFor({5, 1, 0}) == std::vector<std::string>{"Also chosen: ‘Not true’. Explain once more: Explanation c1."});
    CHECK(hintsFor({6, 0, 0}).empty());
    CHECK(hintsFor({0, 0, 0}).empty());
    CHECK(hintsFor({}).empty());
}

TEST_CASE("a choice that blames the victim is answered when it got words, in opinions too") {
    Lesson les = lesson();
    statementOf(les, "o1").blames_victim = {false, true, false};
    const auto quiet = makeReport(&les, session({roundOf(les, "o1", {6, 0, 0})}));
    CHECK(askedIn(quiet, "o1").hints.empty());
    CHECK(quiet.come_back.empty());
    const auto loud = makeReport(&les, session({roundOf(les, "o1", {4, 1, 0})}));
    REQUIRE(askedIn(loud, "o1").hints.size() == 1);
    CHECK(has(askedIn(loud, "o1").hints[0].in("en"), "‘Not true’: about one in six. This blames the victim."));
    REQUIRE(loud.come_back.size() == 1);
    CHECK(has(loud.come_back[0].in("nl"), "het slachtoffer de schuld geeft"));
}

TEST_CASE("words of a statement that changed since are still there, but nothing is said about its answer") {
    const Lesson before = lesson();
    const PastSession past = session({roundOf(before, "c1", {0, 6, 0}), roundOf(before, "c2", {0, 6, 0})});
    Lesson now = lesson();
    statementOf(now, "c1").hash.fill(1);
    const auto report = makeReport(&now, past);
    const ReportStatement& changed = askedIn(report, "c1");
    CHECK_FALSE(changed.known);
    CHECK(changed.understanding == Understanding::Changed);
    CHECK(has(changed.text.in("en"), "‘c1’: its text changed"));
    CHECK(changed.choices.empty());
    CHECK_FALSE(changed.answer_key.has_value());
    CHECK(changed.hints.empty());
    CHECK(changed.rounds.at(0).words.at(1).text == levelWord(6, 5));
    CHECK(report.sections.back().key_message.empty());
    CHECK(askedIn(report, "c2").known);

    for (const Lesson* gone : {static_cast<const Lesson*>(nullptr), [] {
                                   static Lesson other = lesson();
                                   other.id = "other";
                                   return static_cast<const Lesson*>(&other);
                               }()}) {
        const auto without = makeReport(gone, past);
        CHECK(without.title.in("nl") == "les");
        CHECK(askedIn(without, "c2").understanding == Understanding::Changed);
        CHECK(without.come_back.empty());
    }
}

TEST_CASE("a result that cannot be is treated as none") {
    const Lesson les = lesson();
    const auto strange = makeReport(&les, session({roundOf(les, "c1", {7, 255, 0}), roundOf(les, "c2", {1, 1})}));
    CHECK(askedIn(strange, "c1").understanding == Understanding::NoResult);
    CHECK(askedIn(strange, "c2").understanding == Understanding::Changed);  // one choice too few: other words
}

TEST_CASE("two sessions stand side by side where the same words were asked, the earlier day first") {
    const Lesson les = lesson();
    Lesson later = lesson();
    statementOf(later, "c3").hash.fill(1);
    const auto first = makeReport(&les, session({roundOf(les, "c1", {2, 3, 0}), roundOf(les, "c1", {4, 1, 0}, 2),
                                                 roundOf(les, "c2", {}), roundOf(les, "c3", {0, 6, 0})}));
    const auto second = makeReport(
        &later, session({roundOf(later, "c3", {0, 6, 0}), roundOf(later, "c2", {0, 6, 0}), roundOf(later, "c1", {5, 1, 0}),
                         roundOf(later, "c1", {6, 0, 0}, 2), roundOf(later, "c4", {0, 0, 6})},
                        "2026-12-14"));
    for (const Comparison& both : {compare(first, second), compare(second, first)}) {
        CHECK(both.first_day == "2026-11-23");
        CHECK(both.second_day == "2026-12-14");
        REQUIRE(both.statements.size() == 2);  // c3 was asked in other words, c4 only once
        const ComparedStatement& c1 = both.statements[0];
        CHECK(c1.text.in("en") == "Statement c1.");
        CHECK(c1.first.words[0].text == levelWord(4, 5));   // where the earlier lesson ended
        CHECK(c1.second.words[0].text == levelWord(5, 5));  // before anything was explained again
        CHECK(both.statements[1].first.withheld);
        CHECK(both.statements[1].second.words[1].text == levelWord(6, 5));
    }
    CHECK(compare(first, makeReport(nullptr, session({}, "2026-12-14"))).statements.empty());
}

TEST_CASE("a statement that the teacher made up is an opinion whose text was not kept") {
    const Lesson les = lesson();
    PastRound own = roundOf(les, "c1", {3, 2, 0});
    own.statement = "own-1";
    own.hash.fill(9);
    const auto report = makeReport(&les, session({own}));
    CHECK(askedIn(report, "own-1").understanding == Understanding::TalkedAbout);
    CHECK(has(askedIn(report, "own-1").text.in("en"), "(own-1): its text was not kept"));
    CHECK(askedIn(report, "own-1").rounds[0].words[0].text == levelWord(3, 5));
    CHECK(report.come_back.empty());
}
