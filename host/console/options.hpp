// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <span>
#include <string>
#include "host/start/start.hpp"

namespace stemmig {

struct ConsoleOptions {
    std::string lesson;             ///< id or file; "": the broken-off one, else the neutral one
    std::filesystem::path content;  ///< "": the shipped one
    std::string language = "en";    ///< of lesson texts and sentences: nl or en
    bool help = false;
    StartWishes start;
};

[[nodiscard]] const char* consoleUsage();
/// The arguments after the program's name; a sentence for the one who typed them.
[[nodiscard]] Result<ConsoleOptions, std::string> parseConsoleOptions(std::span<const char* const> arguments);

}  // namespace stemmig
