// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <sys/types.h>
#include <cstdint>
#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace stemmig::test {

/// A program of ours, driven by its lines: what a teacher at a terminal does. Killed when it goes out of scope.
class Process {
public:
    /// @param arguments program first. Output of stderr is kept apart for errors().
    explicit Process(const std::vector<std::string>& arguments);
    ~Process();
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;

    void say(const std::string& line);
    void closeInput();
    /// The rest of the next line that begins with `start`, reading past others. Fails the test, with everything
    /// that was printed, when the program ends first or a generous time has passed.
    std::string after(const std::string& start);
    /// Reads until a line that is exactly this.
    void until(const std::string& line);
    /// Reads until every one of these lines has come, in any order.
    void untilAll(std::set<std::string> lines);
    [[nodiscard]] pid_t pid() const { return m_pid; }
    /// Sends a signal.
    void signal(int number) const;
    /// Waits for the end: the exit status, or minus the signal that ended it.
    int wait();
    /// Everything printed to stderr so far.
    [[nodiscard]] std::string errors() const;
    [[nodiscard]] const std::string& printed() const { return m_printed; }

private:
    bool readLine(std::string& line);

    pid_t m_pid = -1;
    int m_in = -1, m_out = -1;
    std::filesystem::path m_errors;
    std::string m_printed, m_rest;
};

/// A port nobody listens on right now.
std::uint16_t freePort();

/// A new empty folder, gone with the object.
struct Folder {
    Folder();
    ~Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    std::filesystem::path path;
};

}  // namespace stemmig::test
