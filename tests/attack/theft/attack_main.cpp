// SPDX-License-Identifier: GPL-3.0-or-later
#define DOCTEST_CONFIG_IMPLEMENT
#include "tests/attack/theft/attack_main.hpp"

#include <doctest/doctest.h>
#include <string_view>
#include "proto/base/secret.hpp"

namespace stemmig::attack {
namespace {

std::string& chosenConsole() {
    static std::string program = STEMMIG_CONSOLE;
    return program;
}

}  // namespace

::attack::Figures& figures() {
    static ::attack::Figures all(ATTACK_PROGRAM);
    return all;
}

const std::string& consoleProgram() { return chosenConsole(); }

}  // namespace stemmig::attack

int main(int argc, char** argv) {
    if (!stemmig::initCrypto()) return 1;
    for (int i = 1; i + 1 < argc; ++i) {
        if (std::string_view(argv[i]) == "--console") stemmig::attack::chosenConsole() = argv[i + 1];
    }
    (void)stemmig::attack::figures();  // what an earlier run measured is gone, whatever happens now
    const int failed = doctest::Context(argc, argv).run();
    const int broken = stemmig::attack::figures().judge();
    return failed != 0 || broken != 0 ? 1 : 0;
}
