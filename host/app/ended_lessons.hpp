// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QString>
#include "host/lesson/reader.hpp"
#include "host/report/report.hpp"

// Ended lessons beside what the library knows of them, and the days they are about. No Qt Quick here.
namespace stemmig {

/// One ended lesson, and what it says about what was understood.
struct EndedLesson {
    PastSession session;
    SessionReport report;
    std::shared_ptr<const Lesson> lesson;  ///< null: not in the library any more
};

/// In the order of the sessions given.
[[nodiscard]] std::vector<EndedLesson> endedLessons(const std::vector<PastSession>& sessions,
                                                    const std::vector<LibraryEntry>& library);

/// A statement was asked in both, in the same words; practice does not count.
[[nodiscard]] bool askedAlike(const EndedLesson& one, const EndedLesson& other);
/// What to put beside lesson `of`: the next lesson of the same class in which a statement was asked again in the same words,
/// else the nearest one before it. Without a class label there is none: it may be another class.
/// @param all newest first
[[nodiscard]] std::optional<std::size_t> partnerOf(const std::vector<EndedLesson>& all, std::size_t of);
/// What the lesson file advises, counted from today; "" when it advises nothing or the words are gone by then.
[[nodiscard]] std::string advisedFollowUp(const EndedLesson& past, const std::string& today);

/// A stored day, YYYY-MM-DD; invalid when it is none.
[[nodiscard]] QDate dateOf(const std::string& day);
[[nodiscard]] std::string dayOf(const QDate& date);
/// "23 november 2026"; what is no day as it stands.
[[nodiscard]] QString dayInWords(const std::string& day, const QString& language);
/// "maandag 23 november 2026"
[[nodiscard]] QString weekdayInWords(const std::string& day, const QString& language);
/// "class 2B, 23 november 2026"; without a label the day alone.
[[nodiscard]] QString lessonInWords(const std::string& day, const std::string& label, const QString& language);
/// As a teacher types it, "23-11-2026"; "" when it is none.
[[nodiscard]] QString typedDay(const std::string& day);
/// YYYY-MM-DD; nothing when it is no day there is. Spaces, points and slashes are as good as dashes.
[[nodiscard]] std::optional<std::string> dayTyped(const QString& typed);

}  // namespace stemmig
