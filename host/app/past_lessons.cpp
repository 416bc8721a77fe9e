// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/past_lessons.hpp"

#include <algorithm>
#include <set>

namespace stemmig {
namespace {

using LessonPointer = std::shared_ptr<const Lesson>;

std::set<std::string> statementsOf(const Lesson& lesson) {
    std::set<std::string> ids;
    for (const Step& step : lesson.steps)
        if (step.statement && !step.statement->practice) ids.insert(step.statement->id);
    return ids;
}

/// What the class was asked, or could have been.
std::set<std::string> askedIn(const EndedLesson& ended) {
    std::set<std::string> ids = ended.lesson ? statementsOf(*ended.lesson) : std::set<std::string>{};
    for (const PastRound& round : ended.session.rounds) ids.insert(round.statement);
    return ids;
}

LessonPointer followUpOf(const EndedLesson& ended, const std::vector<LibraryEntry>& library) {
    const std::set<std::string> asked = askedIn(ended);
    LessonPointer best = ended.lesson;
    std::ptrdiff_t most = 0;
    for (const LibraryEntry& entry : library) {
        if (!entry.lesson || entry.lesson->id == ended.session.lesson) continue;
        const std::set<std::string> ids = statementsOf(*entry.lesson);
        const auto again = std::count_if(ids.begin(), ids.end(), [&](const std::string& id) { return asked.count(id) != 0; });
        if (again <= most) continue;
        best = entry.lesson;
        most = again;
    }
    return best;
}

}  // namespace

std::optional<LastGiven> lastGiven(const std::string& lesson, const std::vector<PastSession>& sessions) {
    for (const PastSession& session : sessions)
        if (session.lesson == lesson) return LastGiven{session.day, session.label};
    return std::nullopt;
}

std::vector<DueFollowUp> dueFollowUps(const std::vector<PastSession>& sessions, const std::vector<LibraryEntry>& library,
                                      const std::string& today) {
    const std::vector<EndedLesson> ended = endedLessons(sessions, library);
    std::vector<DueFollowUp> due;
    for (std::size_t i = 0; i < ended.size(); ++i) {
        if (!awaitsFollowUp(ended, i, today)) continue;
        const PastSession& session = ended[i].session;
        if (LessonPointer lesson = followUpOf(ended[i], library))
            due.push_back({session.id, session.day, session.label, ended[i].lesson, std::move(lesson)});
    }
    return due;
}

}  // namespace stemmig
