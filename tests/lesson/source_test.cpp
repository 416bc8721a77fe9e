// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include <fstream>
#include <set>
#include <sstream>
#include "tests/lesson/shipped.hpp"

// The lessons take over facts, never sentences. The source is not ours to ship, so its sentences are here as hashes.
using namespace stemmig;
using namespace stemmig::test;

namespace {

constexpr std::size_t kRun = 8;  ///< words in a row that make a copied sentence

std::uint32_t fnv1a(const std::string& text) {
    std::uint32_t hash = 2166136261u;
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
    return hash;
}

/// Every run of kRun words that is also in the source.
std::vector<std::string> copied(std::string_view text, const std::set<std::uint32_t>& source) {
    const auto all = words(text);
    std::vector<std::string> out;
    for (std::size_t i = 0; i + kRun <= all.size(); ++i) {
        std::string run = all[i];
        for (std::size_t j = 1; j < kRun; ++j) run += " " + all[i + j];
        if (source.count(fnv1a(run)) != 0) out.push_back(run);
    }
    return out;
}

std::set<std::uint32_t> sourceRuns() {
    std::ifstream in(std::filesystem::path(STEMMIG_SOURCE_DIR) / "tests" / "lesson" / "source_runs.txt");
    std::set<std::uint32_t> out;
    for (std::string line; std::getline(in, line);) {
        if (line.starts_with("#")) continue;
        std::istringstream hashes(line);
        for (std::uint32_t hash = 0; hashes >> std::hex >> hash;) out.insert(hash);
    }
    return out;
}

/// Without the names of the makers, which are the same wherever they stand.
std::string withoutNames(std::string text) {
    for (const char* name : {"Rode Kruis", "Centrum tegen Kinderhandel en Mensenhandel"}) {
        for (std::size_t at = text.find(name); at != std::string::npos; at = text.find(name))
            text.replace(at, std::string_view(name).size(), "Naam");
    }
    return text;
}

}  // namespace

TEST_CASE("no eight words in a row are the source's") {
    const auto source = sourceRuns();
    REQUIRE(source.size() > 1500);
    // The one run that may be quoted shows that a copy would be found.
    REQUIRE(copied("het Rode Kruis en het Centrum tegen Kinderhandel", source).size() == 1);
    std::size_t read = 0;
    const auto check = [&](const std::string& file) {
        return [&read, &source, file](const std::string& where, const Text& text, Reader) {
            ++read;
            for (const std::string& run : copied(withoutNames(text.in("nl")), source))
                FAIL_CHECK(file << ": " << where << ": " << run);
        };
    };
    for (const LessonPtr& lesson : shippedLessons()) forEachText(*lesson, check(lesson->id));
    forEachText(shippedHelp(), check("help"));
    CHECK(read > 1000);
}
