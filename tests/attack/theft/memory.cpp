// SPDX-License-Identifier: GPL-3.0-or-later
// Row Memory: all memory of the running host, in an open round, two seconds after the close, and at the session's end.
#include <doctest/doctest.h>
#include <algorithm>
#include "tests/attack/theft/attack_main.hpp"
#include "tests/attack/theft/knowledge.hpp"
#include "tests/attack/theft/searches.hpp"

namespace stemmig::attack {
namespace {

constexpr unsigned kPupils = 64;
// Slow enough for what waits while a core is taken to be few messages: a room drops who says too much at once.
constexpr unsigned kTick = 1000;
const char* const kRow = "Memory";

void tell(const std::string& when, const Findings& found) {
    figures().set(kRow, "rows or tables of choices, " + when, found.elsewhere);
    figures().set(kRow, "counts, " + when, found.counts);
    figures().set(kRow, "ballots and tokens in plain, " + when, found.secrets);
    figures().set(kRow, "choices told by a byte beside a name, over chance, " + when, found.beside);
    figures().set(kRow, "recorded answers opened, " + when, found.recorded);
}

/// A class in an open round: everybody has answered.
struct OpenRound {
    Room room;
    PupilClass pupils;
    Known known;
    Hunt secrets;
    std::vector<Bytes> recording;

    OpenRound() : room({"slim-met-je-scherm", "en", kPupils, kTick, {}}), pupils(room.wayIn(kPupils)) {
        REQUIRE(pupils.joined());
        room.waitForClass(kPupils);
        const auto taps = shuffled(kPupils, {24, 17, 13, 7}, 20261127);
        pupils.plan(taps);
        room.openRound();
        REQUIRE(pupils.answered());
        known = know(pupils, taps, 4, room.data());
        secrets = secretsOf(pupils);
        recording = lastWords(pupils);
    }
    Findings look(bool whole = true) {
        const Core core(room.pid(), whole);
        return search(core, known, secrets, recording);
    }
    /// The same when nothing may be anywhere, the arena included.
    Findings lookAfterwards() {
        Findings found = look();
        found.elsewhere += found.arena;
        return found;
    }
};

/// Every figure of a scene gets a value: on a machine that cannot look, the reason.
bool canLook(const std::vector<std::string>& moments, const std::vector<std::string>& more) {
    const std::string why = whyNoCore();
    if (why.empty()) return true;
    for (const std::string& figure : more) figures().notRun(kRow, figure, why);
    for (const std::string& when : moments) {
        for (const char* what : {"rows or tables of choices, ", "counts, ", "ballots and tokens in plain, ",
                                 "choices told by a byte beside a name, over chance, ", "recorded answers opened, "})
            figures().notRun(kRow, what + when, why);
    }
    return false;
}

const std::string kArenas = "arenas found, open round (control)", kHashes = "token hashes found, open round (control)",
                  kReported = "choices in a crash report as systems make it, open round",
                  kHashesAfter = "token hashes found, 2 s after the close (control)";

}  // namespace

TEST_CASE("memory: while a round is open, choices lie in the guarded arena and nowhere else") {
    if (!canLook({"open round"}, {kArenas, kHashes, kReported})) return;
    OpenRound scene;
    const Findings found = scene.look();
    figures().set(kRow, kArenas, found.arena);
    figures().set(kRow, kHashes, found.hashes);
    tell("open round", found);
    const Findings reported = scene.look(false);
    figures().set(kRow, kReported, reported.arena + reported.elsewhere);
}

TEST_CASE("memory: after the close nothing of a choice is anywhere, nor when the session has ended") {
    figures().notRun(kRow, "on Windows and macOS", "this is Linux");
    if (!canLook({"2 s after the close", "at the session's end"}, {kHashesAfter})) return;
    OpenRound scene;
    scene.room.closeRound();
    goOn(scene.pupils, 2000 / kTick);
    const Findings closed = scene.lookAfterwards();
    figures().set(kRow, kHashesAfter, closed.hashes);
    tell("2 s after the close", closed);
    scene.room.endLesson();
    tell("at the session's end", scene.lookAfterwards());
    scene.room.quit();
}

}  // namespace stemmig::attack
