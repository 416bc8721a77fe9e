// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include "tests/attack/figures.hpp"

// A row that attacks running programs: doctest cases that leave their figures here; they are judged when all have run.
namespace stemmig::attack {

[[nodiscard]] ::attack::Figures& figures();
/// All of it, not a part that fits in three minutes.
[[nodiscard]] inline bool isLong() { return ::attack::form() == ::attack::Form::Long; }
/// The teacher's program under attack: the shipped console, or the one named by --console (one with a planted fault).
[[nodiscard]] const std::string& consoleProgram();
/// The teacher's app under attack: the shipped one, or the one named by --host. Empty where it was not built.
[[nodiscard]] const std::string& hostProgram();
/// The app for devices: the shipped one, or the one named by --device. Empty where it was not built.
[[nodiscard]] const std::string& deviceProgram();

}  // namespace stemmig::attack
