// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include "host/session/view.hpp"
#include "tests/house/house.hpp"

// One promise: what pupils read is what docs/THREATS.md explains.

namespace {

std::string textOf(const std::string& path) {
    std::string text;
    for (const house::File& file : house::tree()) {
        if (file.path != path) continue;
        for (const std::string& line : file.lines) text += line + "\n";
    }
    REQUIRE_MESSAGE(!text.empty(), path);
    return text;
}

bool holds(const std::string& text, const std::string& sentence) { return text.find(sentence) != std::string::npos; }

}  // namespace

TEST_CASE("the threats quote the promise of pupils' screens, word for word") {
    const std::string threats = textOf("docs/THREATS.md");
    for (const auto& text : stemmig::promise().by_language) CHECK_MESSAGE(holds(threats, text.second), text.first);
}

TEST_CASE("what the page and the app say under 'How can I be sure?' stands in the threats, and nothing else does") {
    const std::string threats = textOf("docs/THREATS.md");
    const std::string page = textOf("participant/web/src/languages/en.json");
    const std::string app = textOf("participant/app/qml/SurePage.qml");
    const std::size_t from = threats.find("*How can I be sure?*");
    REQUIRE(from != std::string::npos);
    std::size_t quoted = 0;
    for (std::size_t at = threats.find("\n- ", from); at < threats.find("\n\n", from); at = threats.find("\n- ", at + 1)) {
        const std::string line = threats.substr(at + 3, threats.find('\n', at + 1) - at - 3);
        CHECK_MESSAGE(holds(page, '"' + line + '"'), line);
        ++quoted;
    }
    CHECK(quoted == 4);
    for (const char* line :
         {"adds up all choices and then forgets them", "disappears from your screen after a second", "You may always skip"}) {
        CHECK(holds(app, line));
        CHECK(holds(page, line));
    }
}
