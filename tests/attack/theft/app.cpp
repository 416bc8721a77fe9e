// SPDX-License-Identifier: GPL-3.0-or-later
// Rows Files and Memory for the teacher's app: the real stemmig-host in a window on a screen of its own.
#include <doctest/doctest.h>
#include <algorithm>
#include <csignal>
#include "tests/attack/theft/attack_main.hpp"
#include "tests/attack/theft/searches.hpp"

namespace stemmig::attack {
namespace {

constexpr unsigned kPupils = 32;  // the app expects 30, and two more may come
constexpr unsigned kTick = 1000;  // as in row Memory

/// The app, and somebody who presses its buttons.
class AppUnderAttack {
public:
    explicit AppUnderAttack(const std::vector<std::string>& options = {}) : m_port(test::freePort()) {
        for (const char* name : {"tmp", "home"}) std::filesystem::create_directory(m_home.path / name);
        std::vector<std::string> line{"/usr/bin/dbus-run-session",
                                      "--",
                                      "/usr/bin/python3",
                                      STEMMIG_SOURCE_DIR "/tests/attack/theft/hand.py",
                                      hostProgram(),
                                      STEMMIG_SOURCE_DIR "/content",
                                      m_home.path.string(),
                                      "--port",
                                      std::to_string(m_port),
                                      "--tick",
                                      std::to_string(kTick)};
        line.insert(line.end(), options.begin(), options.end());
        m_hand.emplace(line);
        m_app = std::stoi(m_hand->after("pid "));
    }
    void tell(const std::string& line) {
        m_hand->say(line);
        m_hand->until("done");
    }
    /// Closes the app as a teacher does.
    void quit() { tell("quit"); }
    [[nodiscard]] pid_t pid() const { return m_app; }
    [[nodiscard]] std::filesystem::path data() const { return m_home.path / "data"; }
    [[nodiscard]] Files files() const {
        Files out = filesIn(m_home.path);
        out.merge(namelessFiles(m_app));
        return out;
    }
    [[nodiscard]] ClassOptions wayIn() const {
        ClassOptions out;
        out.host = {"127.0.0.1", m_port};
        out.pupils = kPupils;
        return out;
    }

private:
    test::Folder m_home;
    std::uint16_t m_port;
    std::optional<test::Process> m_hand;
    pid_t m_app = -1;
};

/// All that is on the disk after the app was opened, perhaps the preparation was read, and the app was closed.
Files filesAfter(bool reading) {
    AppUnderAttack app;
    app.tell("see Lessons");
    if (reading) {
        app.tell("press Prepare Smart with your screen");
        app.tell("see What this lesson is for");
    }
    app.quit();
    return app.files();
}

unsigned differences(const Files& one, const Files& other) {
    unsigned out = 0;
    for (const auto& [name, bytes] : one) out += other.contains(name) && other.at(name) == bytes ? 0 : 1;
    for (const auto& [name, bytes] : other) out += one.contains(name) ? 0 : 1;
    return out;
}

/// What is in the app's memory at this moment; on a machine that cannot look, the reason. Once the round is over (`afterwards`)
/// nothing may be in the arena either.
void lookInMemory(const AppUnderAttack& app, const Known& known, const Hunt& secrets, const std::string& when, bool afterwards) {
    const auto tell = [&](const std::string& what, double value) {
        if (whyNoCore().empty())
            figures().set("Memory", "app: " + what, value);
        else
            figures().notRun("Memory", "app: " + what, whyNoCore());
    };
    Findings found;
    if (whyNoCore().empty()) found = search(Core(app.pid()), known, secrets, {});
    if (!afterwards) tell("arenas found, " + when + " (control)", found.arena);
    tell("rows, tables and counts, " + when, found.elsewhere + found.counts + (afterwards ? found.arena : 0));
    tell("ballots and tokens in plain, " + when, found.secrets);
    tell("choices told by a byte beside a name, over chance, " + when, found.beside);
}

}  // namespace

TEST_CASE("app: whether a preparation was read leaves the same bytes") {
    const Files without = filesAfter(false);
    REQUIRE(!without.empty());
    figures().set("Files", "app: files that differ when the preparation was read", differences(without, filesAfter(true)));
}

TEST_CASE("app: a live lesson leaves words and nothing of a choice, in memory and in files") {
    AppUnderAttack app({"--lesson", "slim-met-je-scherm"});
    app.tell("see 0 devices joined");
    PupilClass pupils(app.wayIn());
    REQUIRE(pupils.joined());
    const auto taps = shuffled(kPupils, {12, 9, 5, 4}, 20261127);
    pupils.plan(taps);
    app.tell("until Close the round");
    REQUIRE(pupils.answered());
    const Known known = know(pupils, taps, 4, app.data());
    const Hunt secrets = secretsOf(pupils);
    FileSearch finder(pupils, known);
    finder.look("in the open round", app.files());
    lookInMemory(app, known, secrets, "open round", false);
    REQUIRE(pupils.joined());
    REQUIRE(pupils.answered());
    app.tell("press Close the round");
    goOn(pupils, 2 + 2000 / kTick);
    finder.look("closed, the words held", app.files());
    lookInMemory(app, known, secrets, "2 s after the close", true);
    app.tell("press To the closing step");
    app.tell("until End the lesson");
    app.tell("press End the lesson");
    app.tell("press Yes");
    app.tell("see Back to the lessons");
    finder.look("after the end", app.files());
    lookInMemory(app, known, secrets, "at the session's end", true);
    kill(app.pid(), SIGKILL);
    finder.look("killed after the end", app.files());
    figures().set("Files", "app: token hashes found while it runs (control)", finder.hashes);
    figures().set("Files", "app: ballots, tokens and sealed answers", finder.canaries);
    figures().set("Files", "app: addresses of devices", finder.addresses);
    figures().set("Files", "app: rows, tables and counts of choices", finder.rows);
    figures().set("Files", "app: pupils whose seat and choice stand in one line", static_cast<double>(finder.in_lines.size()));
}

}  // namespace stemmig::attack
