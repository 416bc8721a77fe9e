// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include <csignal>
#include <fstream>
#include <memory>
#include <optional>
#include <set>
#include "tests/e2e/process.hpp"

// The real host and a real simulated class: two programs, real sockets, a whole lesson.
using stemmig::test::Folder;
using stemmig::test::freePort;
using stemmig::test::Process;

namespace {

/// A console on 127.0.0.1 with a quick tick; `more` are further options.
std::vector<std::string> console(const Folder& data, std::uint16_t port, const std::vector<std::string>& more = {}) {
    std::vector<std::string> out{STEMMIG_CONSOLE, "--data", data.path.string(), "--port", std::to_string(port), "--loopback",
                                 "--tick",        "100",    "--language",       "en"};
    out.insert(out.end(), more.begin(), more.end());
    return out;
}

std::vector<std::string> crowd(const std::string& url, int pupils, const std::vector<std::string>& more = {}) {
    std::vector<std::string> out{STEMMIG_CROWD, "--url", url, "--pupils", std::to_string(pupils), "--pace", "0"};
    out.insert(out.end(), more.begin(), more.end());
    return out;
}

const std::set<std::string> kWords{"few or nobody",     "about one in six", "about a third",     "about half",
                                   "part of the group", "about two thirds", "about five in six", "most or everybody"};

std::vector<std::string> split(const std::string& text, const std::string& mark) {
    std::vector<std::string> out;
    std::size_t at = 0;
    for (std::size_t end = text.find(mark); end != std::string::npos; end = text.find(mark, at)) {
        out.push_back(text.substr(at, end - at));
        at = end + mark.size();
    }
    out.push_back(text.substr(at));
    return out;
}

/// "A about a third | B few or nobody", in a second round "A about a third -> about half | ...".
/// Returns whether there are words: false when the result is withheld.
bool checkWords(const std::string& result, bool second_round) {
    CAPTURE(result);
    if (result.starts_with("We show no result now.")) return false;
    char letter = 'A';
    for (const std::string& choice : split(result, " | ")) {
        REQUIRE(choice.size() > 2);
        CHECK(choice[0] == letter++);
        const auto words = split(choice.substr(2), " -> ");
        CHECK(words.size() == (second_round ? 2 : 1));
        for (const std::string& word : words) CHECK(kWords.contains(word));
    }
    CHECK(letter >= 'C');
    return true;
}

/// Waits until the class is in.
void waitForClass(Process& host, int pupils) { host.until("connected: " + std::to_string(pupils)); }

/// From the lobby to the first open round, the practice vote.
void toOpenRound(Process& host) {
    host.say("next");
    host.until("state: opening");
    host.say("next");
    host.until("state: practice statement preview");
    host.say("next");
    host.until("state: practice statement open");
}

}  // namespace

TEST_CASE("25 simulated pupils go through a whole lesson to its end") {
    for (const std::string lesson : {"slim-met-je-scherm", "seksuele-uitbuiting"}) {
        CAPTURE(lesson);
        const Folder data;
        Process host(console(data, freePort(), {"--rehearse", "--lesson", lesson, "--expected", "25"}));
        Process pupils(crowd(host.after("join: "), 25));
        waitForClass(host, 25);

        int rounds = 0;
        int shown = 0;
        bool asked_again = false;
        host.say("status");
        for (std::string state = host.after("state: "), next = host.after("next: "); next != "nothing: the lesson has ended";) {
            CAPTURE(state);
            CHECK(host.printed().find("refused:") == std::string::npos);
            if (next == "close the round") {
                host.until("progress: most");
                host.say("next");
                if (checkWords(host.after("result: "), asked_again && rounds == 2)) ++shown;
                ++rounds;
                // Once in the lesson, the same question a second time.
                if (rounds == 2 && !asked_again) {
                    asked_again = true;
                    host.say("again");
                } else {
                    host.say("status");
                }
            } else {
                host.say("next");
            }
            state = host.after("state: ");
            next = host.after("next: ");
        }
        CHECK(rounds >= 5);
        CHECK(shown >= 1);
        CHECK(asked_again);
        CHECK(pupils.wait() == 0);
        host.say("quit");
        CHECK(host.wait() == 0);
        CHECK(host.errors().empty());
        CHECK(pupils.errors().empty());
    }
}

TEST_CASE("a host killed in an open round comes back with the session, every seat and every answer") {
    const Folder data;
    const std::uint16_t port = freePort();
    const std::vector<std::string> options{"--rehearse", "--expected", "25"};
    std::optional<Process> host(std::in_place, console(data, port, options));
    const std::string url = host->after("join: ");
    Process pupils(crowd(url, 25, {"--profile", "unanimous", "--until-end"}));
    waitForClass(*host, 25);
    toOpenRound(*host);
    host->until("progress: most");
    host->signal(SIGKILL);
    CHECK(host->wait() == -SIGKILL);

    host.emplace(console(data, port, options));
    CHECK(host->after("lesson: ") == "slim-met-je-scherm, rehearsal, resumed");
    CHECK(host->after("join: ") == url);
    CHECK(host->after("state: ") == "practice statement open");
    CHECK(host->after("joined: ") == "25");
    host->untilAll({"connected: 25", "progress: most"});
    host->say("close");
    host->until("state: practice statement held");
    const std::string result = host->after("result: ");
    CAPTURE(result);
    CHECK(result.find("most or everybody") != std::string::npos);

    host->say("closing");
    host->until("state: closing step");
    host->say("end");
    host->until("state: ended");
    CHECK(pupils.wait() == 0);
    host->closeInput();
    CHECK(host->wait() == 0);
    CHECK(host->errors().empty());
}

TEST_CASE("a room with tickets takes a class that has them and nobody else, also after it was killed") {
    const Folder data, elsewhere;
    const std::uint16_t port = freePort();
    const std::vector<std::string> options{"--rehearse", "--expected", "8"};
    std::optional<Process> host(std::in_place, console(data, port, options));
    const std::string url = host->after("join: ");
    const std::string file = (elsewhere.path / "tickets").string();
    host->after("next: ");
    host->say("tickets 9");
    std::vector<std::string> codes;
    for (int i = 0; i < 9; ++i) codes.push_back(host->after("ticket: "));
    CHECK(codes[0].size() == 9);
    CHECK(std::set<std::string>(codes.begin(), codes.end()).size() == 9);
    CHECK(host->after("room: ") == "open, expected 8, shared addresses, tickets left 9");
    {
        std::ofstream lines(file);
        for (std::size_t i = 0; i < 8; ++i) lines << codes[i] << "\n";
    }

    Process uninvited(crowd(url, 8));
    CHECK(uninvited.wait() == 6);
    CHECK(uninvited.errors().find("--tickets") != std::string::npos);
    Process pupils(crowd(url, 8, {"--until-end", "--tickets", file}));
    waitForClass(*host, 8);
    host->signal(SIGKILL);
    CHECK(host->wait() == -SIGKILL);

    host.emplace(console(data, port, options));
    waitForClass(*host, 8);
    Process again(crowd(url, 1, {"--tickets", file}));  // with a ticket that was used before the crash
    CHECK(again.wait() == 6);
    host->say("tickets 0");
    CHECK(host->after("room: ") == "open, expected 8, shared addresses");
    Process late(crowd(url, 1));
    waitForClass(*host, 9);
    host->say("closing");
    host->say("end");
    CHECK(pupils.wait() == 0);
    CHECK(late.wait() == 0);
}

TEST_CASE("without input, with SIGTERM and with quit a lesson is broken off and can go on, but not once it has ended") {
    const Folder data;
    const std::uint16_t port = freePort();
    const auto start = [&](const std::string& lesson, const std::string& state, const std::vector<std::string>& more = {}) {
        auto host = std::make_unique<Process>(console(data, port, more));
        CHECK(host->after("lesson: ") == lesson);
        CHECK(host->after("state: ") == state);
        host->after("next: ");
        return host;
    };
    auto host = start("slim-met-je-scherm", "lobby");
    host->say("next");
    host->until("state: opening");
    host->closeInput();
    CHECK(host->wait() == 0);

    host = start("slim-met-je-scherm, resumed", "opening");
    host->signal(SIGTERM);
    CHECK(host->wait() == 0);

    host = start("slim-met-je-scherm, resumed", "opening");
    host->signal(SIGINT);
    CHECK(host->wait() == 0);

    host = start("slim-met-je-scherm, resumed", "opening");
    host->say("quit");
    CHECK(host->wait() == 0);

    host = start("slim-met-je-scherm", "lobby", {"--fresh"});
    host->say("closing");
    host->say("end");
    host->until("state: ended");
    host->closeInput();
    CHECK(host->wait() == 0);

    host = start("slim-met-je-scherm", "lobby");
    host->say("quit");
    CHECK(host->wait() == 0);
}

TEST_CASE("a broken-off lesson is not replaced by another, and a rehearsal does not touch it") {
    const Folder data;
    const std::uint16_t port = freePort();
    {
        Process host(console(data, port, {"--lesson", "seksuele-uitbuiting", "--contact", "A. Jansen;mentor;room 12;;"}));
        host.say("next");
        host.until("state: opening");
    }
    {
        Process other(console(data, port, {"--lesson", "slim-met-je-scherm"}));
        CHECK(other.wait() == 1);
        CHECK(other.errors().find("was broken off. Go on with it or give it up") != std::string::npos);
        CHECK(other.errors().find("--fresh") != std::string::npos);
    }
    {
        Process rehearsal(console(data, port, {"--rehearse"}));
        CHECK(rehearsal.after("lesson: ") == "slim-met-je-scherm, rehearsal");
        rehearsal.closeInput();
        CHECK(rehearsal.wait() == 0);
    }
    Process host(console(data, port));
    CHECK(host.after("lesson: ") == "seksuele-uitbuiting, resumed");
    CHECK(host.after("state: ") == "opening");
}

TEST_CASE("a sensitive lesson asks for a contact once, and a rehearsal of it for none") {
    const Folder data;
    const std::vector<std::string> sensitive{"--lesson", "seksuele-uitbuiting"};
    Process refused(console(data, freePort(), sensitive));
    CHECK(refused.wait() == 1);
    CHECK(refused.errors().find("--contact") != std::string::npos);

    Process rehearsal(console(data, freePort(), {"--lesson", "seksuele-uitbuiting", "--rehearse"}));
    rehearsal.until("state: lobby");
    rehearsal.closeInput();
    CHECK(rehearsal.wait() == 0);

    Process named(console(data, freePort(), {"--lesson", "seksuele-uitbuiting", "--contact", "A. Jansen;mentor;room 12;;"}));
    named.until("state: lobby");
    named.closeInput();
    CHECK(named.wait() == 0);

    Process again(console(data, freePort(), {"--lesson", "seksuele-uitbuiting", "--fresh"}));
    again.until("state: lobby");
}

TEST_CASE("an occupied port is said with what to do, also to a lesson that goes on") {
    const Folder data;
    const Folder other;
    const std::uint16_t port = freePort();
    Process first(console(data, port));
    first.until("state: lobby");
    Process second(console(other, port));
    CHECK(second.wait() == 1);
    CHECK(second.errors().find("is used by another program. Close that program or choose another port.") != std::string::npos);
    first.closeInput();
    CHECK(first.wait() == 0);

    Process squatter(console(other, port));
    squatter.until("state: lobby");
    Process resumed(console(data, port));
    CHECK(resumed.wait() == 1);
    CHECK(resumed.errors().find("the devices look for it there") != std::string::npos);
    Process elsewhere(console(data, freePort()));
    CHECK(elsewhere.wait() == 1);
    CHECK(elsewhere.errors().find("Go on without choosing another port") != std::string::npos);
}

TEST_CASE("a data folder that cannot be used, and a broken lesson file, are said before anything starts") {
    const Folder data;
    std::ofstream(data.path / "somebody-elses.txt") << "not ours";
    Process not_ours(console(data, freePort()));
    CHECK(not_ours.wait() == 1);
    CHECK(not_ours.errors().find("Choose an empty folder") != std::string::npos);

    const Folder lessons;
    std::ofstream(lessons.path / "broken.textproto") << "id: \"broken\"\nnonsense: 1\n";
    Process broken(console(lessons, freePort(), {"--lesson", (lessons.path / "broken.textproto").string()}));
    CHECK(broken.wait() == 2);
    CHECK(broken.errors().find("broken.textproto:2:1: ") != std::string::npos);
}

TEST_CASE("the lobby says how the network is, and takes another address for the code") {
    const Folder data;
    const std::uint16_t port = freePort();
    Process host(console(data, port, {"--rehearse"}));
    CHECK(host.after("network: ") == "No device has reached this computer yet.");
    host.say("address somewhere");
    CHECK(host.after("error: ").find("address needs an IPv4 address") == 0);
    host.say("address 127.0.0.2");
    const std::string url = host.after("join: ");
    CHECK(url.starts_with("http://127.0.0.2:" + std::to_string(port) + "/#"));
    host.until("network: This computer cannot open its own page at 127.0.0.2:" + std::to_string(port) + ".");
    host.say("address 127.0.0.1");
    Process pupils(crowd(host.after("join: "), 10));
    waitForClass(host, 10);
}

TEST_CASE("a command that is none, or not now, changes nothing and says why") {
    const Folder data;
    Process host(console(data, freePort()));
    host.after("next: ");
    host.say("dance");
    CHECK(host.after("error: ").find("unknown command \"dance\"") == 0);
    host.say("goto");
    CHECK(host.after("error: ").find("goto needs a number") == 0);
    for (const std::string bad : {"tickets", "tickets x", "tickets 201", "tickets 3 4"}) {
        host.say(bad);
        CHECK(host.after("error: ").find("tickets needs a number from 0 to 200") == 0);
    }
    for (const std::string bad : {"booth", "booth 1", "booth one 25", "booth 0 25", "booth 1 many", "booth 1 25x", "booth 1 -3", "booth 1 41", "booth 1 25 3"}) {
        host.say(bad);
        CHECK(host.after("error: ").find("booth needs its number and its pupils") == 0);
    }
    host.say("booth 1 25");
    CHECK(host.after("error: ").find("there is no booth 1") == 0);
    host.say("turn");
    CHECK(host.after("error: ").find("turn needs a number from 1 to 3") == 0);
    host.say("turn 3");
    CHECK(host.after("room: ").find(", 3 statements a turn") != std::string::npos);
    host.say("turn 1");
    host.say("next now");
    CHECK(host.after("error: ").find("\"next\" takes nothing after it") == 0);
    host.say("reveal");
    host.until("state: lobby");
    CHECK(!host.after("refused: ").empty());
    host.say("goto 99");
    CHECK(!host.after("refused: ").empty());
    host.say("end");
    CHECK(!host.after("refused: ").empty());
    host.say("expect 12");
    CHECK(host.after("room: ") == "open, expected 12");
    host.say("share");
    CHECK(host.after("room: ") == "open, expected 12, words on the devices too");
    host.say("lock");
    host.say("tickets 3");
    CHECK(host.after("refused: ").find("The room is locked.") == 0);
    CHECK(host.printed().find("ticket: ") == std::string::npos);  // nobody hands out a code that opens nothing
    host.say("unlock");
    host.say("steps");
    CHECK(host.after("1. ").find("Opening") == 0);
    host.say("pause");
    host.until("state: lobby, paused");
    host.say("clear");
    CHECK(host.after("join: ").find("http://127.0.0.1:") == 0);  // a new code
}
