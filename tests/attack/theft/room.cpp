// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/attack/theft/room.hpp"

#include <doctest/doctest.h>
#include <algorithm>
#include <csignal>
#include <fstream>
#include <sstream>
#include "participant/crowd/options.hpp"
#include "tests/attack/theft/attack_main.hpp"

namespace stemmig::attack {

namespace fs = std::filesystem;

namespace {

Bytes read(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::ostringstream all;
    all << in.rdbuf();
    const std::string text = all.str();
    return {text.begin(), text.end()};
}

Bytes bytesOf(const std::string& text) { return {text.begin(), text.end()}; }

}  // namespace

Files filesIn(const fs::path& folder) {
    Files out;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file()) out[fs::relative(entry.path(), folder).string()] = read(entry.path());
    }
    return out;
}

Files namelessFiles(pid_t process) {
    Files out;
    std::error_code gone;
    const fs::path open = "/proc/" + std::to_string(process) + "/fd";
    for (const auto& entry : fs::directory_iterator(open, gone)) {
        const std::string target = fs::read_symlink(entry.path(), gone).string();
        if (target.ends_with(" (deleted)")) out["nameless " + target] = read(entry.path());
    }
    return out;
}

Room::Room(RoomWishes wishes) : m_wishes(std::move(wishes)), m_port(test::freePort()) {
    for (const char* name : {"tmp", "home", "here"}) fs::create_directory(m_home.path / name);
    start();
}

void Room::start() {
    const std::string home = m_home.path.string();
    std::vector<std::string> line{"/usr/bin/env",
                                  "-i",
                                  "-C",
                                  home + "/here",
                                  "PATH=/usr/bin",
                                  "HOME=" + home + "/home",
                                  "TMPDIR=" + home + "/tmp",
                                  "LC_ALL=C.UTF-8",
                                  consoleProgram(),
                                  "--data",
                                  data().string(),
                                  "--content",
                                  STEMMIG_SOURCE_DIR "/content",
                                  "--port",
                                  std::to_string(m_port),
                                  "--loopback",
                                  "--tick",
                                  std::to_string(m_wishes.tick),
                                  "--language",
                                  m_wishes.language,
                                  "--lesson",
                                  m_wishes.lesson,
                                  "--expected",
                                  std::to_string(m_wishes.expected)};
    line.insert(line.end(), m_wishes.more.begin(), m_wishes.more.end());
    m_program.emplace(line);
    m_program->after("next: ");
}

void Room::kill() {
    m_program->signal(SIGKILL);
    REQUIRE(m_program->wait() == -SIGKILL);
    m_printed_before += m_program->printed();
    m_errors_before += m_program->errors();
}

void Room::quit() {
    m_program->say("quit");
    REQUIRE(m_program->wait() == 0);
}

ClassOptions Room::wayIn(unsigned pupils) const {
    CrowdOptions join;
    REQUIRE(parseJoinUrl(last("join"), join));
    ClassOptions out;
    out.host = join.host;
    out.key = join.key;
    out.pupils = pupils;
    return out;
}

void Room::waitForClass(unsigned connected) {
    if (now("connected") != std::to_string(connected)) m_program->until("connected: " + std::to_string(connected));
}

std::string Room::code() {
    const std::string made = now("code");
    return made.empty() ? m_program->after("code: ") : made;
}

void Room::seatBooths(unsigned booths, unsigned pupils) {
    const auto line = [](unsigned number) { return "booth " + std::to_string(number); };
    m_program->until(line(booths) + ": asks for " + std::to_string(pupils) + " pupils");
    for (unsigned number = 1; number <= booths; ++number) say(line(number) + " " + std::to_string(pupils));
}

std::string Room::say(const std::string& command) {
    m_program->say(command);
    catchUp();
    return last("next");
}

/// Reads all that is printed up to now: the program answers line by line, and what this line asks for there is not.
void Room::catchUp() {
    const std::string nothing = "up-to-" + std::to_string(++m_caught_up);
    m_program->say(nothing);
    m_program->after("error: unknown command \"" + nothing + "\"");
}

void Room::openRound() {
    say("status");
    for (int steps = 0; !last("state").ends_with(" open"); ++steps) {
        REQUIRE_MESSAGE(steps < 40, m_program->printed());
        say("next");
    }
}

std::string Room::closeRound() {
    m_program->say("close");
    std::string words = m_program->after("result: ");
    catchUp();
    return words;
}

void Room::endLesson() {
    say("closing");
    say("end");
    REQUIRE(last("state") == "ended");
}

std::string Room::last(const std::string& key) const {
    const std::string begin = "\n" + key + ": ";
    const std::string all = "\n" + m_program->printed();
    const std::size_t at = all.rfind(begin);
    if (at == std::string::npos) return "";
    const std::size_t from = at + begin.size();
    return all.substr(from, all.find('\n', from) - from);
}

std::string Room::now(const std::string& key) {
    say("goto 9999");  // refused, and answered with the room as it is: what changes by itself is told a moment later
    return last(key);
}

Files Room::files() const {
    Files out = filesIn(m_home.path);
    out["stdout"] = bytesOf(m_printed_before + m_program->printed());
    out["stderr"] = bytesOf(m_errors_before + m_program->errors());
    if (m_program->pid() > 0) out.merge(namelessFiles(m_program->pid()));
    return out;
}

}  // namespace stemmig::attack
