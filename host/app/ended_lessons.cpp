// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/ended_lessons.hpp"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>

namespace stemmig {
namespace {

const QString kStored = QStringLiteral("yyyy-MM-dd");

std::shared_ptr<const Lesson> findLesson(const std::vector<LibraryEntry>& library, const std::string& id) {
    const auto found =
        std::find_if(library.begin(), library.end(), [&](const auto& entry) { return entry.lesson && entry.lesson->id == id; });
    return found == library.end() ? nullptr : found->lesson;
}

bool sameClass(const EndedLesson& one, const EndedLesson& other) {
    return !one.session.label.empty() && one.session.label == other.session.label;
}

/// The next one of the class; newer ones stand before `of`.
std::optional<std::size_t> laterPartner(const std::vector<EndedLesson>& all, std::size_t of) {
    for (std::size_t i = of; i-- > 0;)
        if (sameClass(all[of], all[i]) && askedAlike(all[of], all[i])) return i;
    return std::nullopt;
}

}  // namespace

std::vector<EndedLesson> endedLessons(const std::vector<PastSession>& sessions, const std::vector<LibraryEntry>& library) {
    std::vector<EndedLesson> all;
    for (const PastSession& session : sessions) {
        auto lesson = findLesson(library, session.lesson);
        SessionReport report = makeReport(lesson.get(), session);
        all.push_back({session, std::move(report), std::move(lesson)});
    }
    return all;
}

bool askedAlike(const EndedLesson& one, const EndedLesson& other) {
    for (const ReportSection& section : one.report.sections)
        for (const ReportStatement& asked : section.statements)
            for (const ReportSection& others : other.report.sections)
                if (std::any_of(others.statements.begin(), others.statements.end(),
                                [&](const auto& again) { return again.id == asked.id && again.hash == asked.hash; }))
                    return true;
    return false;
}

std::optional<std::size_t> partnerOf(const std::vector<EndedLesson>& all, std::size_t of) {
    if (const auto later = laterPartner(all, of)) return later;
    for (std::size_t i = of + 1; i < all.size(); ++i)
        if (sameClass(all[of], all[i]) && askedAlike(all[of], all[i])) return i;
    return std::nullopt;
}

std::string advisedFollowUp(const EndedLesson& past, const std::string& today) {
    if (!past.lesson || past.lesson->follow_up_weeks == 0) return {};
    const std::string day = dayOf(dateOf(today).addDays(7 * static_cast<qint64>(past.lesson->follow_up_weeks)));
    return day <= lastDayKept(past.session.day) ? day : std::string();
}

QDate dateOf(const std::string& day) { return QDate::fromString(QString::fromStdString(day), kStored); }

std::string dayOf(const QDate& date) { return date.toString(kStored).toStdString(); }

QString dayInWords(const std::string& day, const QString& language) {
    const QDate date = dateOf(day);
    return date.isValid() ? QLocale(language).toString(date, QStringLiteral("d MMMM yyyy")) : QString::fromStdString(day);
}

QString weekdayInWords(const std::string& day, const QString& language) {
    const QDate date = dateOf(day);
    return date.isValid() ? QLocale(language).toString(date, QStringLiteral("dddd d MMMM yyyy")) : QString::fromStdString(day);
}

QString lessonInWords(const std::string& day, const std::string& label, const QString& language) {
    const QString date = dayInWords(day, language);
    if (label.empty()) return date;
    return QCoreApplication::translate("stemmig::EndedLesson", "class %1, %2").arg(QString::fromStdString(label), date);
}

QString typedDay(const std::string& day) { return dateOf(day).toString(QStringLiteral("dd-MM-yyyy")); }

std::optional<std::string> dayTyped(const QString& typed) {
    static const QRegularExpression form(QStringLiteral("^\\s*(\\d{1,2})[-./ ]+(\\d{1,2})[-./ ]+(\\d{4})\\s*$"));
    const QRegularExpressionMatch parts = form.match(typed);
    if (!parts.hasMatch()) return std::nullopt;
    const QDate date(parts.captured(3).toInt(), parts.captured(2).toInt(), parts.captured(1).toInt());
    return date.isValid() ? std::optional(dayOf(date)) : std::nullopt;
}

}  // namespace stemmig
