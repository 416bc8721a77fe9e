// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/lesson/school_file.hpp"
#include <doctest/doctest.h>
#include <unistd.h>
#include <fstream>
#include <random>
#include <sstream>
#include "tests/lesson/good_lesson.hpp"

using namespace stemmig;
using test::changed;
using test::repeated;

namespace {

const std::string kGood = R"(# made by the care coordinator
contacts {
  name: "Mw. De Vries"
  role: "vertrouwenspersoon"
  where: "lokaal 12"
  when: "ma-do 9-16 uur"
  phone: "06-1234"
}
contacts { name: "Dhr. Öztürk" }
ticked: "0800-0432"
ticked: "0800-2000"
)";

School schoolOf(const std::string& text) {
    auto read = readSchool(text);
    if (!read) FAIL(read.error().front().sentence("school"));
    return std::move(read).value();
}

/// The first problem after one change of a good file.
LessonProblem problemAfter(const std::string& from, const std::string& to) {
    const auto read = readSchool(changed(kGood, from, to));
    return read.ok() ? LessonProblem{} : read.error().front();
}

/// Help with one entry of each sort.
Help help() {
    Help out;
    out.entries = {{{{{"en", "Danger now"}}}, {}, "112", true},
                   {{{{"en", "Helpline"}}}, {}, "0800-0432", false},
                   {{{{"en", "Safe at home"}}}, {}, "0800-2000", false},
                   {{{{"en", "No address"}}}, {}, "", false}};
    return out;
}

}  // namespace

TEST_CASE("a school file gives contacts and ticked help entries") {
    const School school = schoolOf(kGood);
    REQUIRE(school.contacts.size() == 2);
    CHECK(school.contacts[0] == SchoolContact{"Mw. De Vries", "vertrouwenspersoon", "lokaal 12", "ma-do 9-16 uur", "06-1234"});
    CHECK(school.contacts[1] == SchoolContact{"Dhr. Öztürk", "", "", "", ""});
    CHECK(school.ticked == std::vector<std::string>{"0800-0432", "0800-2000"});
    CHECK(schoolOf("\xEF\xBB\xBF" + kGood) == school);
}

TEST_CASE("the example of the manual is a school file") {
    std::ostringstream manual;
    manual << std::ifstream(STEMMIG_SOURCE_DIR "/docs/manual/afterwards.md").rdbuf();
    const std::string text = manual.str(), fence = "```textproto\n";
    const std::size_t begin = text.find(fence) + fence.size();
    const School school = schoolOf(text.substr(begin, text.find("```", begin) - begin));
    CHECK(school.contacts.size() == 1);
    CHECK(school.ticked == std::vector<std::string>{"0800-0432"});
}

TEST_CASE("what a school writes it reads back, whatever was typed") {
    const School school{{{"\"Quote\" \\ back", "it's # no comment", "{ } [ ]", "ma\xE2\x80\x93vr", "+31 6"},
                         {"Zoë Çelik", "", "", "", ""},
                         {"عائشة", "مرشدة", "", "", ""},
                         {repeated("é", 80), repeated("x", 80), "", "", ""}},
                        {"0800-0432", "a \"b\""}};
    const std::string text = writeSchool(school);
    CAPTURE(text);
    CHECK(schoolOf(text) == school);
    CHECK(text.find("Zoë Çelik") != std::string::npos);  // readable in an editor
    CHECK(text.find("proto-message: SchoolFile") != std::string::npos);
}

TEST_CASE("every mistake in a school file is said with its place") {
    struct Mistake {
        std::string from, to, rule;
        int line, column;
    };
    const std::vector<Mistake> mistakes{
        {"name: \"Dhr. Öztürk\"", "", "contact-name", 9, 1},
        {"name: \"Dhr. Öztürk\"", "name: \"  \"", "contact-name", 9, 1},
        {"role: \"vertrouwenspersoon\"", "rol: \"vertrouwenspersoon\"", "unknown-field", 4, 3},
        {"lokaal 12", repeated("x", 81), "too-long", 5, 3},
        {"lokaal 12", repeated("\xF0\x9F\x99\x82", 41), "too-long", 5, 3},
        {"ma-do 9-16 uur", "ma\\001", "control-character", 6, 3},
        {"06-1234", "06\xE2\x80\xAE", "control-character", 7, 3},
        {"06-1234", "06\\xFF", "utf8", 7, 3},
        {"06-1234", "06\xFF", "utf8", 7, 13},
        {"\"06-1234\"", "061234", "wrong-type", 7, 10},
        {"\"0800-2000\"", "\"0800-0432\"", "ticked-twice", 11, 1},
        {"\"0800-2000\"", "\"\"", "ticked-empty", 11, 1},
        {"ticked: \"0800-2000\"", repeated("contacts { name: \"A\" }\n", 3), "contact-count", 13, 1},
        {"ticked: \"0800-2000\"",
         [] {
             std::string lines;
             for (int i = 0; i < 16; ++i) lines += "ticked: \"" + std::to_string(i) + "\"\n";
             return lines;
         }(),
         "ticked-count", 26, 1},
    };
    for (const Mistake& mistake : mistakes) {
        const LessonProblem problem = problemAfter(mistake.from, mistake.to);
        CAPTURE(mistake.rule);
        CAPTURE(problem.sentence("school"));
        CHECK(problem.rule == mistake.rule);
        CHECK(problem.line == mistake.line);
        CHECK(problem.column == mistake.column);
    }
    CHECK(readSchool("").error().front().rule == "empty");
    CHECK(readSchool(test::goodLesson()).error().front().rule == "unknown-field");
    // All mistakes at once, in file order.
    const auto both = readSchool(changed(changed(kGood, "lokaal 12", repeated("x", 81)), "name: \"Dhr. Öztürk\"", ""));
    REQUIRE(both.error().size() == 2);
    CHECK(both.error()[0].line < both.error()[1].line);
}

TEST_CASE("a school file that is none, or too large, is refused") {
    const auto folder = std::filesystem::temp_directory_path() / ("stemmig-school-" + std::to_string(::getpid()));
    std::filesystem::create_directories(folder);
    std::ofstream(folder / "good") << kGood;
    std::ofstream(folder / "large") << kGood << std::string(kSchoolFileSize, '#');
    CHECK(readSchoolFile(folder / "good").value() == schoolOf(kGood));
    CHECK(readSchoolFile(folder / "large").error().front().rule == "file-size");
    CHECK(readSchoolFile(folder / "none").error().front().rule == "unreadable");
    CHECK(readSchoolFile(folder).error().front().rule == "unreadable");
    CHECK(readSchoolFile("/dev/zero").error().front().rule == "unreadable");
    std::filesystem::remove_all(folder);
}

TEST_CASE("no change of a good school file crashes the reader, and what it lets through keeps the limits") {
    std::mt19937 random(20261123);  // NOLINT: the same changes every time
    const auto below = [&](std::size_t n) { return static_cast<std::size_t>(random() % n); };
    unsigned good = 0;
    for (int run = 0; run < 5000; ++run) {
        std::string text = kGood;
        for (std::size_t change = 1 + below(4); change > 0; --change) {
            const std::size_t at = below(text.size());
            switch (below(4)) {
                case 0:
                    text[at] = static_cast<char>(below(256));
                    break;
                case 1:
                    text.erase(at, below(12));
                    break;
                case 2:
                    text.insert(at, text.substr(below(text.size()), below(60)));
                    break;
                default:
                    text.insert(at, std::string(below(200), "\"{}\\#\n:x"[below(8)]));
            }
            if (text.empty()) text = "#";
        }
        const auto read = readSchool(text);
        if (!read) {
            REQUIRE_FALSE(read.error().empty());
            for (const LessonProblem& problem : read.error()) CHECK((problem.line >= 0 && !problem.message.empty()));
            continue;
        }
        ++good;
        CHECK(read.value().contacts.size() <= kMostContacts);
        CHECK(read.value().ticked.size() <= kMostTicked);
        CHECK(schoolOf(writeSchool(read.value())) == read.value());
    }
    CHECK(good > 50);
}

TEST_CASE("a ticked help entry is switched on, and nothing else") {
    const Help ticked = helpOf(help(), {{}, {"0800-2000", "", "0900-1234"}});
    std::vector<bool> on;
    for (const HelpEntry& entry : ticked.entries) on.push_back(entry.by_default);
    CHECK(on == std::vector<bool>{true, false, true, false});
    CHECK(helpOf(help(), {}).entries[1].by_default == false);
}
