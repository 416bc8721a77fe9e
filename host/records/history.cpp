// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/records/history.hpp"

#include <algorithm>
#include <cstdlib>

namespace stemmig {

bool isFollowUpDue(const PastSession& session, const std::string& today) {
    return !session.follow_up.empty() && session.follow_up <= today;
}

std::string lastDayKept(const std::string& day) {
    const std::string this_year = day.substr(0, 4) + "-07-31";
    if (day <= this_year) return this_year;
    const std::string next = std::to_string(std::atoi(day.substr(0, 4).c_str()) + 1);
    return std::string(4 - std::min<std::size_t>(4, next.size()), '0') + next + "-07-31";
}

}  // namespace stemmig
