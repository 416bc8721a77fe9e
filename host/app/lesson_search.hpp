// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include "host/lesson/lesson.hpp"

// Finding a lesson by what one remembers of it, in either language, without minding accents and capitals.
namespace stemmig {

class LessonSearch {
public:
    /// @param wanted what was typed; nothing but spaces: everything is found
    explicit LessonSearch(const QString& wanted);

    [[nodiscard]] bool empty() const { return m_words.isEmpty(); }
    /// Every word stands in the title, the summary, a key message or a statement of the lesson, in any of its languages.
    [[nodiscard]] bool finds(const Lesson& lesson) const;
    /// Every word stands in this text.
    [[nodiscard]] bool finds(const QString& text) const;
    /// The key message or statement that has all words, when title and summary have not. Empty: nothing to point at.
    [[nodiscard]] Text place(const Lesson& lesson) const;

private:
    [[nodiscard]] bool all(const QString& searchable) const;

    QStringList m_words;
};

}  // namespace stemmig
