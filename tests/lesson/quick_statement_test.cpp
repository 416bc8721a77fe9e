// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/lesson/quick_statement.hpp"

#include <doctest/doctest.h>

using namespace stemmig;

namespace {

const std::vector<std::string> kLanguages{"nl", "en"};
const std::vector<std::string> kThree{"Eens", "Oneens", "Weet ik niet"};

std::string refusal(const std::string& text, const std::vector<std::string>& choices = kThree) {
    const auto made = quickStatement(text, choices, kLanguages, 1);
    return made.ok() ? "" : made.error().in("en");
}

}  // namespace

TEST_CASE("a quick statement is an opinion that reads the same in every language of the lesson") {
    const auto made =
        quickStatement("  Telefoons horen in de kluis. ", {"Eens", "", " Oneens ", "Weet ik niet", ""}, kLanguages, 3);
    REQUIRE(made.ok());
    const Statement& statement = *made.value();
    CHECK(statement.id == "own-3");
    CHECK(statement.question->kind == StatementKind::Opinion);
    CHECK(statement.question->text.in("nl") == "Telefoons horen in de kluis.");
    CHECK(statement.question->text.in("en") == statement.question->text.in("nl"));
    REQUIRE(statement.question->choices.size() == 3);
    CHECK(statement.question->choices[1].in("nl") == "Oneens");
    CHECK_FALSE(statement.answer_key);
}

TEST_CASE("the linter's rules hold for what is typed in class, said in words for the one who types") {
    CHECK(refusal("").find("Type a statement") == 0);
    CHECK(refusal("I once sent a picture").find("own life") != std::string::npos);
    CHECK(refusal("Heb jij wel eens gelogen?").find("own life") != std::string::npos);
    CHECK(refusal("Een koerier verdient 50 euro").find("amount of money") != std::string::npos);
    CHECK(refusal(std::string(281, 'x')).find("280") != std::string::npos);
    CHECK(refusal("ok\x01").find("character") != std::string::npos);
    CHECK(refusal("ok\xff").find("character") != std::string::npos);
}

TEST_CASE("choices are 3 to 7, different, short and free of names") {
    CHECK(refusal("Huiswerk moet weg", {"Eens", "Oneens"}).find("3 to 7") != std::string::npos);
    CHECK(refusal("Huiswerk moet weg", {"1", "2", "3", "4", "5", "6", "7", "8"}).find("3 to 7") != std::string::npos);
    CHECK(refusal("Huiswerk moet weg", {"Eens", "Eens", "Weet niet"}).find("same") != std::string::npos);
    CHECK(refusal("Huiswerk moet weg", {"Eens", "Oneens", std::string(81, 'x')}).find("80") != std::string::npos);
    CHECK(refusal("Huiswerk moet weg", {"Eens", "Oneens", "Fatima weet het"}).find("name") != std::string::npos);
}
