// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/house.hpp"

#include <fstream>
#include <set>

namespace house {
namespace fs = std::filesystem;
namespace {

const std::set<std::string> kNotOurs{"build", "node_modules", ".git", ".cache", "generated", "dist"};

std::vector<std::string> linesOf(const fs::path& file) {
    std::ifstream in(file);
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

void collect(const fs::path& folder, const fs::path& root, std::vector<File>& out) {
    for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
        if (kNotOurs.count(entry.path().filename().string()) != 0) continue;
        if (entry.is_directory()) {
            collect(entry.path(), root, out);
        } else if (entry.is_regular_file()) {
            out.push_back({fs::relative(entry.path(), root).generic_string(), linesOf(entry.path())});
        }
    }
}

}  // namespace

const std::vector<File>& tree() {
    static const std::vector<File> files = [] {
        std::vector<File> found;
        collect(STEMMIG_SOURCE_DIR, STEMMIG_SOURCE_DIR, found);
        return found;
    }();
    return files;
}

std::string included(const std::string& line) {
    const std::size_t begin = line.find_first_not_of(" \t");
    if (begin == std::string::npos || line.compare(begin, 8, "#include") != 0) return "";
    const std::size_t open = line.find_first_of("\"<", begin);
    const std::size_t close = open == std::string::npos ? open : line.find_first_of("\">", open + 1);
    return close == std::string::npos ? "" : line.substr(open + 1, close - open - 1);
}

std::string at(const File& file, std::size_t index) {
    return file.path + ":" + std::to_string(index + 1) + ": " + file.lines[index];
}

}  // namespace house
