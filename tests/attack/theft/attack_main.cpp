// SPDX-License-Identifier: GPL-3.0-or-later
#define DOCTEST_CONFIG_IMPLEMENT
#include "tests/attack/theft/attack_main.hpp"

#include <doctest/doctest.h>
#include <filesystem>
#include <string_view>
#include "proto/base/secret.hpp"

namespace stemmig::attack {
namespace {

std::string program, console = STEMMIG_CONSOLE, host = STEMMIG_HOST, device = STEMMIG_DEVICE;

}  // namespace

::attack::Figures& figures() {
    static ::attack::Figures all(program);
    return all;
}

const std::string& consoleProgram() { return console; }
const std::string& hostProgram() { return host; }
const std::string& deviceProgram() { return device; }

}  // namespace stemmig::attack

int main(int argc, char** argv) {
    if (!stemmig::initCrypto()) return 1;
    stemmig::attack::program = std::filesystem::path(argv[0]).filename().string();
    for (int i = 1; i + 1 < argc; ++i) {
        if (std::string_view(argv[i]) == "--console") stemmig::attack::console = argv[i + 1];
        if (std::string_view(argv[i]) == "--host") stemmig::attack::host = argv[i + 1];
        if (std::string_view(argv[i]) == "--device") stemmig::attack::device = argv[i + 1];
    }
    (void)stemmig::attack::figures();  // what an earlier run measured is gone, whatever happens now
    const int failed = doctest::Context(argc, argv).run();
    const int broken = stemmig::attack::figures().judge();
    return failed != 0 || broken != 0 ? 1 : 0;
}
