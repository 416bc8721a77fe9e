// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>
#include "host/session/session.hpp"

// What is left of a lesson once it has ended: words, and what the teacher wrote beside them. The only history there is
// (privacy.md R7).
namespace stemmig {

/// One released round of an earlier session.
struct PastRound {
    std::string session;  ///< hex id
    std::string day;      ///< YYYY-MM-DD
    std::string lesson;   ///< lesson id
    std::string statement;
    TextHash hash{};
    std::uint8_t attempt = 1;
    Policy policy = Policy::Standard;
    Release release;
};

/// One live session that has ended. No times, no counts, nothing of a device.
struct PastSession {
    std::string id;                 ///< hex
    std::string day;                ///< YYYY-MM-DD
    std::string lesson;             ///< lesson id
    std::string label;              ///< class label, or ""
    std::string follow_up;          ///< YYYY-MM-DD, or "": none planned
    std::vector<Text> rules;        ///< ground rules the class kept
    std::vector<PastRound> rounds;  ///< in the order of closing
};

/// The follow-up is planned for this day or an earlier one.
[[nodiscard]] bool isFollowUpDue(const PastSession& session, const std::string& today);
/// The last day a session of this day is kept: its school year's 31 July, YYYY-MM-DD.
[[nodiscard]] std::string lastDayKept(const std::string& day);

}  // namespace stemmig
