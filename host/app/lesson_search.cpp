// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/lesson_search.hpp"

#include <QStringList>
#include <algorithm>
#include <vector>

namespace stemmig {
namespace {

/// The letters alone: an accent is a letter of its own once a text is taken apart, and is left out.
QString searchable(const QString& text) {
    QString out;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (letter.isMark()) continue;
        out.append(letter == u'\u2019' || letter == u'\u2018' ? QChar(u'\'') : letter);
    }
    return out;
}

QString searchable(const Text& text) {
    QString out;
    for (const auto& [language, words] : text.by_language) out += searchable(QString::fromStdString(words)) + u'\n';
    return out;
}

std::vector<Text> insideOf(const Lesson& lesson) {
    std::vector<Text> texts;
    for (const Labelled& message : lesson.key_messages) texts.push_back(message.text);
    for (const Step& step : lesson.steps)
        if (step.statement && !step.statement->practice) texts.push_back(step.statement->question->text);
    return texts;
}

}  // namespace

LessonSearch::LessonSearch(const QString& wanted) : m_words(searchable(wanted).split(u' ', Qt::SkipEmptyParts)) {}

bool LessonSearch::all(const QString& text) const {
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) { return text.contains(word); });
}

bool LessonSearch::finds(const QString& text) const { return all(searchable(text)); }

bool LessonSearch::finds(const Lesson& lesson) const {
    if (empty()) return true;
    QString text = searchable(lesson.title) + searchable(lesson.summary);
    for (const Text& inside : insideOf(lesson)) text += searchable(inside);
    return all(text);
}

Text LessonSearch::place(const Lesson& lesson) const {
    if (empty() || all(searchable(lesson.title) + searchable(lesson.summary))) return {};
    for (const Text& inside : insideOf(lesson))
        if (all(searchable(inside))) return inside;
    return {};
}

}  // namespace stemmig
