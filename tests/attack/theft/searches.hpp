// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <set>
#include "tests/attack/theft/core.hpp"
#include "tests/attack/theft/knowledge.hpp"

// Everything that is known of a class, looked for in all memory of a host and in all its files.
namespace stemmig::attack {

/// Everything that is looked for in one core.
struct Findings {
    unsigned arena = 0;      ///< the table by seat, in memory nobody may touch
    unsigned elsewhere = 0;  ///< the table, or a row of choices, anywhere else
    unsigned counts = 0;
    unsigned secrets = 0;
    unsigned hashes = 0;
    double beside = -1;
    unsigned recorded = 0;  ///< recorded answers that open
};

/// Looks through all of a core. `recording`: sealed messages somebody recorded in the Wi-Fi.
[[nodiscard]] Findings search(const Core& core, const Known& known, const Hunt& secrets, const std::vector<Bytes>& recording);

/// What was found in all files of some moments.
class FileSearch {
public:
    FileSearch(PupilClass& pupils, const Known& known);
    void look(const std::string& moment, const Files& files);

    unsigned canaries = 0, addresses = 0, rows = 0, hashes = 0;
    std::set<std::size_t> in_lines;  ///< pupils whose seat and choice stand in one line, as a log would have them

private:
    const Known& m_known;
    Hunt m_secrets, m_hashes, m_where;
    std::vector<Trace> m_traces;
};

/// The last message each device sent: in an open round its ballot, after a close the round's last word.
[[nodiscard]] std::vector<Bytes> lastWords(PupilClass& pupils);
/// Lets the class go on for so long: until a pupil has said as many more messages as belong to that time.
void goOn(PupilClass& pupils, std::size_t ticks);

}  // namespace stemmig::attack
