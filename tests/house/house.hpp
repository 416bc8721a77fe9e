// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <string>
#include <vector>

// The tree of this checkout as text, for tests of the house's rules. Build output and node_modules are not in it.
namespace house {

struct File {
    std::string path;  ///< from the root, with '/'
    std::vector<std::string> lines;

    [[nodiscard]] bool in(const std::string& folder) const { return path.rfind(folder + "/", 0) == 0; }
    [[nodiscard]] std::string ending() const { return std::filesystem::path(path).extension().string(); }
};

/// Every file git knows or would take (not ignored), read once.
[[nodiscard]] const std::vector<File>& tree();

/// What an `#include` line names, without quotes or brackets; "" for other lines.
[[nodiscard]] std::string included(const std::string& line);

/// `path:line: text`, for messages.
[[nodiscard]] std::string at(const File& file, std::size_t index);

}  // namespace house
