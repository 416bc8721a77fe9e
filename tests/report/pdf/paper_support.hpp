// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>
#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

namespace stemmig::test {

/// A folder of its own, gone at the end.
struct PaperFolder {
    std::filesystem::path path = std::filesystem::temp_directory_path() / ("stemmig-paper-" + std::to_string(::getpid()));
    PaperFolder() {
        std::filesystem::remove_all(path);
        std::filesystem::create_directories(path);
    }
    ~PaperFolder() { std::filesystem::remove_all(path); }
    PaperFolder(const PaperFolder&) = delete;
    PaperFolder& operator=(const PaperFolder&) = delete;
};

/// What a command of the test packages (scripts/setup test) says; the test fails when it fails.
inline std::string said(const std::string& command) {
    std::FILE* pipe = ::popen((command + " 2>/dev/null").c_str(), "r");
    REQUIRE(pipe != nullptr);
    std::string out;
    std::array<char, 4096> part{};
    for (std::size_t got; (got = std::fread(part.data(), 1, part.size(), pipe)) > 0;) out.append(part.data(), got);
    const int status = ::pclose(pipe);
    CAPTURE(command);
    REQUIRE((WIFEXITED(status) && WEXITSTATUS(status) == 0));
    return out;
}

inline std::filesystem::path written(const PaperFolder& folder, const std::string& name, const std::string& bytes) {
    const std::filesystem::path file = folder.path / name;
    std::ofstream(file, std::ios::binary) << bytes;
    return file;
}

inline std::string quoted(const std::filesystem::path& file) { return "'" + file.string() + "'"; }

/// Without anything a line break can change.
inline std::string withoutBlanks(const std::string& text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.compare(i, 2, "\xC2\xA0") == 0)
            ++i;
        else if (std::string(" \t\r\n\f").find(text[i]) == std::string::npos)
            out += text[i];
    }
    return out;
}

inline bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace stemmig::test
