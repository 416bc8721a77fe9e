// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <utility>
#include <vector>
#include "host/server/live_room.hpp"

// What the console prints. Every line is "key: value"; keys and the values of state, joined and connected are the
// same in every language and every version, for scripts; sentences and words are in the language asked for.
namespace stemmig {

using Line = std::pair<std::string, std::string>;

/// "lobby", "statement 2/4 open", "extra statement held, second round", with ", paused" behind while paused.
[[nodiscard]] std::string stateWords(const ProjectorView& board);
/// A shared booth, there or asked for, as the "booth N" lines and the command "booth N P" number them.
struct BoothLine {
    TokenHash token{};
    unsigned pupils = 0;
    bool asks = false;  ///< the teacher has not said yes yet
};
[[nodiscard]] std::vector<BoothLine> boothList(const Publication& now);
/// What changes by itself: join, state, joined, connected, progress, result, booth 1 and so on, network (in the lobby, when there
/// is something to do), notice. In this order, absent ones left out.
[[nodiscard]] std::vector<Line> liveLines(const Publication& now, const std::string& language);
/// The rest of what a person reads after a command: what the class sees, what only the teacher sees, what can be done.
/// Ends with "next".
[[nodiscard]] std::vector<Line> stateLines(const Publication& now, const std::string& language);
/// "1. Opening (5 min), done": numbers as "goto" takes them.
[[nodiscard]] std::string stepList(const TeacherView& view, const std::string& language);
/// The URL as a QR code in half blocks, dark on light whatever the terminal's colours.
[[nodiscard]] std::string qrCode(const std::string& url);

}  // namespace stemmig
