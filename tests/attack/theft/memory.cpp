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

bool canRun(const char* figure) {
    const std::string why = whyNoCore();
    if (!why.empty()) figures().notRun(kRow, figure, why);
    return why.empty();
}

}  // namespace

TEST_CASE("memory: while a round is open, choices lie in the guarded arena and nowhere else") {
    if (!canRun("arenas found, open round (control)")) return;
    OpenRound scene;
    const Findings found = scene.look();
    figures().set(kRow, "arenas found, open round (control)", found.arena);
    figures().set(kRow, "token hashes found, open round (control)", found.hashes);
    tell("open round", found);
    const Findings reported = scene.look(false);
    figures().set(kRow, "choices in a crash report as systems make it, open round", reported.arena + reported.elsewhere);
}

TEST_CASE("memory: after the close nothing of a choice is anywhere, nor when the session has ended") {
    if (!canRun("token hashes found, 2 s after the close (control)")) return;
    OpenRound scene;
    scene.room.closeRound();
    goOn(scene.pupils, 2000 / kTick);
    const Findings closed = scene.lookAfterwards();
    figures().set(kRow, "token hashes found, 2 s after the close (control)", closed.hashes);
    tell("2 s after the close", closed);
    scene.room.endLesson();
    tell("at the session's end", scene.lookAfterwards());
    scene.room.quit();
}

}  // namespace stemmig::attack
