// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include "host/lesson/reader.hpp"
#include "host/records/history.hpp"

// What earlier sessions say about the lessons in the library: who had one last, and whose follow-up is due.
namespace stemmig {

/// The day a lesson was given last, and to which class.
struct LastGiven {
    std::string day;    ///< YYYY-MM-DD
    std::string label;  ///< "2B", or ""
};
/// @param sessions newest day first, as Records gives them
[[nodiscard]] std::optional<LastGiven> lastGiven(const std::string& lesson, const std::vector<PastSession>& sessions);

/// A follow-up that is planned for today or an earlier day and has not been given.
struct DueFollowUp {
    std::string session;                    ///< hex id of the one it follows
    std::string day;                        ///< of that one
    std::string label;                      ///< of that one; may be empty
    std::shared_ptr<const Lesson> earlier;  ///< null: not in the library any more
    std::shared_ptr<const Lesson> lesson;   ///< to give now: the later one of the series that asks most of it again, else itself
};
/// In the order of the sessions. One without a lesson to give is left out. A follow-up counts as given when its lesson was
/// given later to a class of that label; without a label nobody can tell, so it stays until the teacher takes it away.
[[nodiscard]] std::vector<DueFollowUp> dueFollowUps(const std::vector<PastSession>& sessions,
                                                    const std::vector<LibraryEntry>& library, const std::string& today);

}  // namespace stemmig
