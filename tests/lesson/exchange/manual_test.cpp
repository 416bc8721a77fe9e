// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include <fstream>
#include <sstream>
#include "host/lesson/exchange/fields.hpp"
#include "host/lesson/exchange/lesson_file.hpp"
#include "host/lesson/reader.hpp"
#include "tests/lesson/exchange/told.hpp"

// What docs/manual/exchange.md shows works as it says.
using namespace stemmig;

namespace {

std::string manual() {
    std::ifstream in(STEMMIG_SOURCE_DIR "/docs/manual/exchange.md");
    std::stringstream text;
    text << in.rdbuf();
    return text.str();
}

/// The indented block below a heading.
std::string exampleBelow(const std::string& heading) {
    std::istringstream lines(manual());
    std::string out, blank;
    bool found = false;
    for (std::string line; std::getline(lines, line);) {
        if (line == heading) found = true;
        if (!found) continue;
        if (line.starts_with("    ")) {
            out += blank + line.substr(4) + "\n";
            blank.clear();
        } else if (!out.empty() && line.empty()) {
            blank += "\n";
        } else if (!out.empty()) {
            break;
        }
    }
    return out;
}

}  // namespace

TEST_CASE("the manual names every column of the CSV") {
    const std::string text = manual();
    for (const std::string& name : exchange::fieldNames()) {
        const std::string digit = name.starts_with("choice_") ? name.substr(7, 1) : "";
        if (digit > "1" && digit < "7") continue;  // "choice_1_nl to choice_7_nl"
        CHECK_MESSAGE(text.find("`" + name + "`") != std::string::npos, name);
    }
}

TEST_CASE("the examples of the manual make lessons that can be given") {
    std::vector<Imported> all{importCsv(exampleBelow("### CSV"), "nl"), importGift(exampleBelow("### GIFT"), "nl"),
                              importMoodleXml(exampleBelow("### Moodle XML"), "nl")};
    for (Imported& imported : all) {
        for (LooseStatement& statement : imported.statements)
            if (!statement.kind) statement.kind = StatementKind::Opinion;
        const auto read = readLesson(lessonFile(imported.statements, {"voorbeeld", "Voorbeeld", "", false, {}}));
        if (!read) FAIL(read.error().front().sentence("made"));
    }
}

TEST_CASE("the examples of the manual are taken as it says") {
    CHECK(test::told(importCsv(exampleBelow("### CSV"), "nl")) ==
          "2 CHECK - \"Adverteerders betalen voor aandacht.\" Klopt* | Klopt niet | Weet ik niet\n"
          "3 ? - \"Wat maakt stoppen met scrollen lastig?\" Steeds iets nieuws | Anderen zijn online | Het is leuk\n");
    CHECK(test::told(importGift(exampleBelow("### GIFT"), "nl")) ==
          "2 CHECK scherm-1 \"Adverteerders betalen voor aandacht.\" Klopt* | Klopt niet\n"
          "4 CHECK - \"Wat helpt om beter te slapen?\" Een uur zonder scherm* | Een feller scherm | Nog even appen "
          "(Licht en nieuws houden een hoofd wakker.) [Een feller scherm: Licht houdt wakker.]\n");
    CHECK(test::told(importMoodleXml(exampleBelow("### Moodle XML"), "nl")) ==
          "3 CHECK scherm-1 \"Adverteerders betalen voor aandacht.\" Klopt* | Klopt niet\n");
}
