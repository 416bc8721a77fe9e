// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <memory>
#include <string>
#include <vector>
#include "host/lesson/reader.hpp"

namespace stemmig {

/// The lessons and the Info page this program was shipped with, or that a school put in their place.
struct Content {
    std::vector<LibraryEntry> library;  ///< in teaching order, broken ones last
    Help help;
    std::filesystem::path help_file;
    std::string help_problem;           ///< why help is empty, as in `problems`; empty: it is not
    std::vector<std::string> problems;  ///< sentences about files that cannot be used; the good ones are not hidden by them

    /// For the first start, for rehearsals, and for a substitute teacher: the first that is not sensitive; null: none.
    [[nodiscard]] std::shared_ptr<const Lesson> neutral() const;
    /// By id; null: none.
    [[nodiscard]] std::shared_ptr<const Lesson> find(const std::string& id) const;
};

/// Reads `folder`/lessons and `folder`/help/help.textproto.
[[nodiscard]] Content readContent(const std::filesystem::path& folder);

/// The content of an installed program, ../share/stemmig/content beside it, else that of the source tree it was built from.
/// @param program the running program's file, or argv[0].
[[nodiscard]] std::filesystem::path shippedContent(const std::filesystem::path& program);

}  // namespace stemmig
