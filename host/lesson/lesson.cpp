// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/lesson/lesson.hpp"

namespace stemmig {

const std::string& Text::in(const std::string& language) const {
    static const std::string none;
    if (const auto found = by_language.find(language); found != by_language.end()) return found->second;
    return by_language.empty() ? none : by_language.begin()->second;
}

}  // namespace stemmig
