// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/past_lessons.hpp"

#include <algorithm>
#include <set>

namespace stemmig {
namespace {

using LessonPointer = std::shared_ptr<const Lesson>;

LessonPointer find(const std::vector<LibraryEntry>& library, const std::string& id) {
    for (const LibraryEntry& entry : library)
        if (entry.lesson && entry.lesson->id == id) return entry.lesson;
    return nullptr;
}

std::set<std::string> statementsOf(const Lesson& lesson) {
    std::set<std::string> ids;
    for (const Step& step : lesson.steps)
        if (step.statement && !step.statement->practice) ids.insert(step.statement->id);
    return ids;
}

/// What the class was asked, or could have been.
std::set<std::string> askedIn(const PastSession& session, const LessonPointer& lesson) {
    std::set<std::string> ids = lesson ? statementsOf(*lesson) : std::set<std::string>{};
    for (const PastRound& round : session.rounds) ids.insert(round.statement);
    return ids;
}

LessonPointer followUpOf(const PastSession& session, const LessonPointer& earlier, const std::vector<LibraryEntry>& library) {
    const std::set<std::string> asked = askedIn(session, earlier);
    LessonPointer best = earlier;
    std::ptrdiff_t most = 0;
    bool later = earlier == nullptr;
    for (const LibraryEntry& entry : library) {
        if (entry.lesson && entry.lesson == earlier) later = true;
        if (!later || !entry.lesson || entry.lesson == earlier) continue;
        const std::set<std::string> ids = statementsOf(*entry.lesson);
        const auto again = std::count_if(ids.begin(), ids.end(), [&](const std::string& id) { return asked.count(id) != 0; });
        if (again <= most) continue;
        best = entry.lesson;
        most = again;
    }
    return best;
}

bool wasGiven(const Lesson& lesson, const PastSession& after, const std::vector<PastSession>& sessions) {
    return !after.label.empty() && std::any_of(sessions.begin(), sessions.end(), [&](const PastSession& session) {
        return session.lesson == lesson.id && session.label == after.label && session.day > after.day;
    });
}

}  // namespace

std::optional<LastGiven> lastGiven(const std::string& lesson, const std::vector<PastSession>& sessions) {
    for (const PastSession& session : sessions)
        if (session.lesson == lesson) return LastGiven{session.day, session.label};
    return std::nullopt;
}

std::vector<DueFollowUp> dueFollowUps(const std::vector<PastSession>& sessions, const std::vector<LibraryEntry>& library,
                                      const std::string& today) {
    std::vector<DueFollowUp> due;
    for (const PastSession& session : sessions) {
        if (!isFollowUpDue(session, today)) continue;
        const LessonPointer earlier = find(library, session.lesson);
        const LessonPointer lesson = followUpOf(session, earlier, library);
        if (lesson && !wasGiven(*lesson, session, sessions))
            due.push_back({session.id, session.day, session.label, earlier, lesson});
    }
    return due;
}

}  // namespace stemmig
