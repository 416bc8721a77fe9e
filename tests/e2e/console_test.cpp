// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include <csignal>
#include <set>
#include <sstream>
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
void checkWords(const std::string& result, bool second_round) {
    CAPTURE(result);
    if (result.starts_with("We show no result now.")) return;
    char letter = 'A';
    for (const std::string& choice : split(result, " | ")) {
        REQUIRE(choice.size() > 2);
        CHECK(choice[0] == letter++);
        const auto words = split(choice.substr(2), " -> ");
        CHECK(words.size() == (second_round ? 2 : 1));
        for (const std::string& word : words) CHECK(kWords.contains(word));
    }
    CHECK(letter >= 'C');
}

/// Waits until the class is in.
void waitForClass(Process& host, int pupils) { host.until("connected: " + std::to_string(pupils)); }

}  // namespace

TEST_CASE("25 simulated pupils go through a whole lesson to its end") {
    for (const std::string lesson : {"slim-met-je-scherm", "seksuele-uitbuiting"}) {
        CAPTURE(lesson);
        const Folder data;
        Process host(console(data, freePort(), {"--rehearse", "--lesson", lesson, "--expected", "25"}));
        Process pupils(crowd(host.after("join: "), 25));
        waitForClass(host, 25);

        int rounds = 0;
        bool asked_again = false;
        host.say("status");
        for (std::string state = host.after("state: "), next = host.after("next: "); next != "nothing: the lesson has ended";) {
            CAPTURE(state);
            CHECK(host.printed().find("refused:") == std::string::npos);
            if (next == "close the round") {
                host.until("progress: most");
                host.say("next");
                checkWords(host.after("result: "), asked_again && rounds == 2);
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
        CHECK(asked_again);
        CHECK(pupils.wait() == 0);
        host.say("quit");
        CHECK(host.wait() == 0);
        CHECK(host.errors().empty());
        CHECK(pupils.errors().empty());
    }
}
