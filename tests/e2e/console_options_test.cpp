// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include "tests/e2e/process.hpp"

using stemmig::test::Process;

TEST_CASE("bad options end with status 2 and say which") {
    const std::vector<std::pair<std::vector<std::string>, std::string>> bad{
        {{"--nonsense"}, "unknown option \"--nonsense\""},
        {{"lesson"}, "unknown option \"lesson\""},
        {{"--port"}, "--port needs a value"},
        {{"--port", "0"}, "--port must be a number from 1 to 65535"},
        {{"--port", "80x"}, "--port must be a number"},
        {{"--port", "65536"}, "--port must be a number"},
        {{"--expected", "3001"}, "--expected must be a number from 1 to 3000"},
        {{"--tick", "-1"}, "--tick must be a number"},
        {{"--address", "localhost"}, "--address must be an IPv4 address"},
        {{"--language", "de"}, "--language must be nl or en"},
        {{"--contact", ";mentor"}, "--contact must begin with a name"},
        {{"--contact", "a;b;c;d;e;f"}, "--contact has more than five parts"},
        {{"--contact", "a", "--contact", "b", "--contact", "c", "--contact", "d", "--contact", "e"},
         "--contact may be given at most 4 times"},
        {{"--contact", std::string(81, 'a')}, "--contact has a part of more than 80 characters"},
        {{"--lesson", ""}, "--lesson must not be empty"},
        {{"--lesson", "no-such-lesson"}, "there is no lesson \"no-such-lesson\""},
    };
    for (const auto& one : bad) {
        const std::string& sentence = one.second;
        std::vector<std::string> all{STEMMIG_CONSOLE};
        all.insert(all.end(), one.first.begin(), one.first.end());
        Process host(all);
        CAPTURE(sentence);
        CHECK(host.wait() == 2);
        CHECK(host.errors().find(sentence) != std::string::npos);
    }
    Process help({STEMMIG_CONSOLE, "--help"});
    CHECK(help.wait() == 0);
    CHECK(help.printed().find("--lesson") != std::string::npos);
}
