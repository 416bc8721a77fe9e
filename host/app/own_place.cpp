// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/own_place.hpp"

namespace stemmig {
namespace {

constexpr std::size_t kLongestStem = 56;  // an id has 64 characters, and a number may follow

}  // namespace

bool OwnPlace::isTaken(const std::string& id) const {
    std::error_code unknown;
    return taken.contains(id) || std::filesystem::exists(fileOf(id), unknown);
}

std::string OwnPlace::freeId(const std::string& stem) const {
    std::string start = stem.substr(0, kLongestStem);
    while (!start.empty() && start.back() == '-') start.pop_back();
    if (start.empty()) start = "les";
    std::string id = start;
    // "my-lesson-2" is the second one already.
    if (const std::size_t end = start.find_last_not_of("0123456789");
        isTaken(id) && end != std::string::npos && end > 0 && end + 1 < start.size() && start[end] == '-')
        start.resize(end);
    for (unsigned number = 2; isTaken(id); ++number) id = start + "-" + std::to_string(number);
    return id;
}

}  // namespace stemmig
