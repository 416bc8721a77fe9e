// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>
#include "tests/attack/theft/pupils.hpp"
#include "tests/e2e/process.hpp"

// The teacher's program under attack: the real stemmig-console with everything it could write to in one folder of its own.
namespace stemmig::attack {

struct RoomWishes {
    std::string lesson = "slim-met-je-scherm";
    std::string language = "en";
    unsigned expected = 25;
    unsigned tick = 100;  ///< milliseconds
    std::vector<std::string> more;
};

/// Every file of a folder, by its path inside, and what only lives on as an open file.
using Files = std::map<std::string, Bytes>;

class Room {
public:
    explicit Room(RoomWishes wishes);

    /// Starts the program, for the first time or after it has stopped, and reads to its first state.
    void start();
    void kill();
    /// Breaks off, or closes the program after the end.
    void quit();

    /// The way in for a class.
    [[nodiscard]] ClassOptions wayIn(unsigned pupils) const;
    /// What native devices type; the program needs a moment to make it.
    [[nodiscard]] std::string code();
    /// So many devices ask to be booths; the teacher says yes to each, for so many pupils.
    void seatBooths(unsigned booths, unsigned pupils);
    void waitForClass(unsigned connected);
    /// One command; returns what the program says comes next.
    std::string say(const std::string& command);
    /// Goes on to the next statement whose round can be open.
    void openRound();
    /// Closes the round; returns its words.
    std::string closeRound();
    void endLesson();

    /// The last value of "key: value" that was printed.
    [[nodiscard]] std::string last(const std::string& key) const;
    /// As the console shows it now, asked for anew.
    std::string now(const std::string& key);
    [[nodiscard]] pid_t pid() const { return m_program->pid(); }
    /// data, temp, home and working folder, as they are now; with what the program printed ("stdout", "stderr"), and with files
    /// that have no name any more but are open.
    [[nodiscard]] Files files() const;
    [[nodiscard]] std::filesystem::path data() const { return m_home.path / "data"; }
    [[nodiscard]] const std::filesystem::path& home() const { return m_home.path; }

private:
    void catchUp();

    RoomWishes m_wishes;
    unsigned m_caught_up = 0;
    test::Folder m_home;
    std::uint16_t m_port;
    std::string m_printed_before, m_errors_before;
    std::optional<test::Process> m_program;
};

[[nodiscard]] Files filesIn(const std::filesystem::path& folder);
/// Open files of this process that no folder names.
[[nodiscard]] Files namelessFiles(pid_t process);

}  // namespace stemmig::attack
