// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/lesson/lesson.hpp"

#include <algorithm>

namespace stemmig {

const std::string& Text::in(const std::string& language) const {
    static const std::string none;
    if (const auto found = by_language.find(language); found != by_language.end()) return found->second;
    return by_language.empty() ? none : by_language.begin()->second;
}

Help helpOf(Help help, const School& school) {
    for (HelpEntry& entry : help.entries) {
        if (entry.address.empty()) continue;
        if (std::find(school.ticked.begin(), school.ticked.end(), entry.address) != school.ticked.end()) entry.by_default = true;
    }
    return help;
}

}  // namespace stemmig
