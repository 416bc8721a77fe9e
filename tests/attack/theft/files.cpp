// SPDX-License-Identifier: GPL-3.0-or-later
// Row Files: everything a host writes, at every moment somebody might come by, also after it was killed.
#include <doctest/doctest.h>
#include <sys/stat.h>
#include <algorithm>
#include "host/records/snapshot_file.hpp"
#include "tests/attack/theft/attack_main.hpp"
#include "tests/attack/theft/searches.hpp"

namespace stemmig::attack {
namespace {

constexpr unsigned kPupils = 64;
const char* const kRow = "Files";

/// Every disguise of something planted among other bytes is found: the share of those that were.
double controlOfDisguises() {
    Bytes secret(32);
    fillRandom(secret);
    Hunt hunt;
    hunt.wanted("planted", secret);
    const std::vector<Bytes> all = disguises(secret);
    std::size_t found = 0;
    for (const Bytes& one : all) {
        Bytes file(5000);
        fillRandom(file);
        file.insert(file.begin() + 1234, one.begin(), one.end());
        found += hunt.find(file).empty() ? 0 : 1;
    }
    return static_cast<double>(found) / static_cast<double>(all.size());
}

/// Files and folders of the data folder whose last change is told more finely than by the day.
unsigned fineTimes(const std::filesystem::path& data) {
    unsigned out = 0;
    std::vector<std::filesystem::path> all{data};
    for (const auto& entry : std::filesystem::recursive_directory_iterator(data)) all.push_back(entry.path());
    for (const auto& path : all) {
        struct stat about {};
        REQUIRE(stat(path.c_str(), &about) == 0);
        const bool midnight = about.st_mtim.tv_sec % (24 * 60 * 60) == 0 && about.st_mtim.tv_nsec == 0;
        out += midnight ? 0 : 1;
    }
    return out;
}

}  // namespace

TEST_CASE("files: a lesson that is killed in an open round and after its close leaves words and nothing of a choice") {
    Room room({"slim-met-je-scherm", "en", kPupils, 100, {}});
    PupilClass pupils(room.wayIn(kPupils));
    REQUIRE(pupils.joined());
    room.waitForClass(kPupils);
    const auto taps = shuffled(kPupils, {24, 17, 13, 7}, 20261127);
    pupils.plan(taps);
    room.openRound();
    REQUIRE(pupils.answered());
    const Known known = know(pupils, taps, 4, room.data());
    FileSearch finder(pupils, known);
    finder.look("in the open round", room.files());
    const auto crash = decodeSnapshot(room.files().at("data/session.crash"));
    REQUIRE(crash.has_value());
    Hunt left = hashesOf(known);
    left.wanted("the session's secret key", crash->identity.secret.view());

    room.kill();
    finder.look("killed in the open round", room.files());
    room.start();
    room.waitForClass(kPupils);
    REQUIRE(pupils.answered());
    const std::string words = room.closeRound();
    finder.look("closed, the words held", room.files());
    room.kill();
    finder.look("killed after the close", room.files());
    room.start();
    room.waitForClass(kPupils);
    REQUIRE(room.now("result") == words);
    room.endLesson();
    finder.look("ended", room.files());
    room.quit();
    const Files kept = room.files();
    finder.look("closed down", kept);

    figures().notRun(kRow, "on Windows and macOS", "this is Linux");
    figures().set(kRow, "disguises found of those planted (control)", controlOfDisguises());
    figures().set(kRow, "token hashes found while it runs (control)", finder.hashes);
    figures().set(kRow, "ballots, tokens and sealed answers", finder.canaries);
    figures().set(kRow, "addresses of devices", finder.addresses);
    figures().set(kRow, "rows, tables and counts of choices", finder.rows);
    figures().set(kRow, "pupils whose seat and choice stand in one line", static_cast<double>(finder.in_lines.size()));
    unsigned remains = 0;
    for (const auto& [name, bytes] : kept) {
        if (name != "stdout") remains += total(left.find(bytes));  // the teacher's screen shows the address and its open key
    }
    figures().set(kRow, "token hashes and host keys after the end", remains);
    figures().set(kRow, "file times finer than the day after the end", fineTimes(room.data()));
}

}  // namespace stemmig::attack
