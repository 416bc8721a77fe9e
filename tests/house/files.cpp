// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/house.hpp"

#include <doctest/doctest.h>
#include <algorithm>
#include <set>

namespace {

const std::set<std::string> kSources{".cpp", ".hpp", ".ts", ".mjs", ".css", ".qml", ".proto", ".textproto", ".cmake", ".sh"};
constexpr std::size_t kLongest = 400;

bool isSource(const house::File& file) {
    if (file.in("host/app/i18n") || file.in("participant/app/i18n")) return false;  // Qt Linguist writes these .ts, no TypeScript
    return kSources.count(file.ending()) != 0 || file.path.rfind("scripts/", 0) == 0 || file.path.rfind(".ci/", 0) == 0 ||
           std::filesystem::path(file.path).filename() == "CMakeLists.txt";
}

bool isComment(const std::string& line) {
    const std::size_t begin = line.find_first_not_of(" \t");
    return begin != std::string::npos && line.compare(begin, 2, "//") == 0;
}

/// A line of a .proto that declares something a reader must understand.
bool declares(const std::string& line) {
    const std::size_t begin = line.find_first_not_of(" \t");
    if (begin == std::string::npos || isComment(line)) return false;
    const std::string text = line.substr(begin);
    for (const char* word : {"message ", "enum ", "oneof "})
        if (text.rfind(word, 0) == 0) return true;
    for (const char* word : {"syntax", "package", "import", "option ", "reserved", "}"})
        if (text.rfind(word, 0) == 0) return false;
    return text.find(" = ") != std::string::npos;
}

}  // namespace

TEST_CASE("every source file says its licence in its first three lines") {
    for (const house::File& file : house::tree()) {
        if (!isSource(file)) continue;
        const std::size_t top = std::min<std::size_t>(3, file.lines.size());
        const bool said = std::any_of(
            file.lines.begin(), file.lines.begin() + static_cast<std::ptrdiff_t>(top),
            [](const std::string& line) { return line.find("SPDX-License-Identifier: GPL-3.0-or-later") != std::string::npos; });
        CHECK_MESSAGE(said, file.path);
    }
}

TEST_CASE("no code file is longer than 400 lines") {
    for (const house::File& file : house::tree())
        if (isSource(file) && file.ending() != ".textproto")
            CHECK_MESSAGE(file.lines.size() <= kLongest, file.path << " has " << file.lines.size());
}

TEST_CASE("every message, field and value of a schema has a comment") {
    std::size_t seen = 0;
    for (const house::File& file : house::tree()) {
        if (file.ending() != ".proto") continue;
        for (std::size_t i = 0; i < file.lines.size(); ++i) {
            if (!declares(file.lines[i])) continue;
            ++seen;
            CHECK_MESSAGE((i > 0 && isComment(file.lines[i - 1])), house::at(file, i));
        }
    }
    CHECK(seen > 100);  // the check would be worth nothing if it found no fields
}

// CMake keeps a test's name in a list: a name with ';' becomes two names that run no test and pass.
TEST_CASE("no test's name has a semicolon, for ctest would run nothing for it") {
    std::size_t seen = 0;
    for (const house::File& file : house::tree()) {
        if (file.ending() != ".cpp" || !file.in("tests")) continue;
        for (std::size_t i = 0; i < file.lines.size(); ++i) {
            if (file.lines[i].rfind("TEST_CASE", 0) != 0) continue;
            ++seen;
            const std::string call = file.lines[i] + (i + 1 < file.lines.size() ? file.lines[i + 1] : "");
            const std::size_t begin = call.find('"');
            const std::size_t end = call.find('"', begin + 1);
            CHECK_MESSAGE(call.substr(0, end).find(';') == std::string::npos, house::at(file, i));
        }
    }
    CHECK(seen > 500);
}

TEST_CASE("the top of the tree has its fixed shape") {
    const std::set<std::string> allowed{"CMakeLists.txt", "CMakePresets.json", "host",   "participant",
                                        "proto",          "content",           "tests",  "docs",
                                        "scripts",        "README.md",         "LICENSE"};
    std::set<std::string> strange;
    for (const house::File& file : house::tree()) {
        const std::string top = file.path.substr(0, file.path.find('/'));
        if (top[0] != '.' && allowed.count(top) == 0) strange.insert(top);
    }
    CHECK(strange == std::set<std::string>{});
}
