// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <set>
#include <string>

namespace stemmig {

/// Where the teacher's own lessons are kept, and which names are taken there and in the lessons that came with the program.
struct OwnPlace {
    std::filesystem::path folder;  ///< the one that was chosen, or else the one that is proposed
    bool chosen = false;           ///< false: it is made when the first lesson is
    std::set<std::string> taken;   ///< ids of shipped lessons

    [[nodiscard]] std::filesystem::path fileOf(const std::string& id) const { return folder / (id + ".textproto"); }
    [[nodiscard]] bool isTaken(const std::string& id) const;
    /// The first of "stem", "stem-2", "stem-3", ... that is free.
    [[nodiscard]] std::string freeId(const std::string& stem) const;
};

}  // namespace stemmig
