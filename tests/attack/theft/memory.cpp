// SPDX-License-Identifier: GPL-3.0-or-later
// Row Memory: all memory of the running host, in an open round, two seconds after the close, and at the session's end.
#include <doctest/doctest.h>
#include <algorithm>
#include "tests/attack/theft/attack_main.hpp"
#include "tests/attack/theft/knowledge.hpp"
#include "tests/attack/theft/recording.hpp"

namespace stemmig::attack {
namespace {

constexpr unsigned kPupils = 64;
// Slow enough for what waits while a core is taken to be few messages: a room drops who says too much at once.
constexpr unsigned kTick = 1000;
const char* const kRow = "Memory";

/// Everything that is looked for in one core.
struct Findings {
    unsigned arena = 0;      ///< the table by seat, in memory nobody may touch
    unsigned elsewhere = 0;  ///< the table, or a row of choices, anywhere else
    unsigned counts = 0;
    unsigned secrets = 0;
    unsigned hashes = 0;
    double beside = -1;
    unsigned recorded = 0;  ///< recorded answers that open
};

Findings search(const Core& core, const Known& known, const Hunt& secrets, const std::vector<Bytes>& recording) {
    Findings out;
    std::vector<Trace> choices = rowsOf(known);
    choices.push_back(tableOf(known));
    const std::vector<Trace> counts = countsOf(known);
    const Hunt hashes = hashesOf(known);
    Beside beside(known);
    std::map<std::string, unsigned> leaks;
    for (const Stretch& stretch : core.stretches()) {
        track(stretch.bytes, choices, [&](const Trace& trace, std::size_t) {
            ++(stretch.closed ? out.arena : out.elsewhere);
            if (!stretch.closed) ++leaks[trace.name];
        });
        track(stretch.bytes, counts, [&](const Trace& trace, std::size_t) { ++out.counts, ++leaks[trace.name]; });
        const auto found = secrets.find(stretch.bytes);
        out.secrets += total(found);
        for (const auto& [name, times] : found) leaks[name] += times;
        out.hashes += total(hashes.find(stretch.bytes));
        if (!stretch.closed) beside.look(stretch.bytes);
    }
    out.beside = beside.advantage();
    out.recorded = opened(recording, core.stretches());
    if (!leaks.empty()) MESSAGE("found: " << inWords(leaks));
    return out;
}

/// The last message each device sent: in an open round its ballot, after a close the round's last word.
std::vector<Bytes> lastWords(PupilClass& pupils) {
    return pupils.with([](std::vector<Pupil>& all) {
        std::vector<Bytes> out;
        for (const Pupil& one : all) out.push_back(one.said.back());
        return out;
    });
}

/// Lets the class go on for so long: until a pupil has said as many more messages as belong to that time.
void goOn(PupilClass& pupils, std::size_t ticks) {
    const auto said = [](const std::vector<Pupil>& all) { return all.front().said.size(); };
    const std::size_t now = pupils.with([&](std::vector<Pupil>& all) { return said(all); });
    REQUIRE(pupils.until([&](const std::vector<Pupil>& all) { return said(all) >= now + ticks; }));
}

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
        known = know(pupils, taps, 4, room);
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
