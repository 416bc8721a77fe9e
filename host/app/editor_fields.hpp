// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>
#include "host/app/row_model.hpp"
#include "host/lesson/draft.hpp"

namespace stemmig {

/// What can be filled in for one part of a lesson, in the order of the page. `part` is "lesson", "preparation", "opening",
/// "closing" or the path of a step, "steps[3]".
class EditorFields {
    Q_DECLARE_TR_FUNCTIONS(EditorFields)
public:
    /// What a row is; the order is that of EditorModel::FieldKind.
    enum Kind { Heading, Text, Number, Word, Flag, Ticks, Add, Name, Note };

    /// Roles of a row. kind; path of the field; label, hint; nl, en: texts; value: a number, a word, or yes; options: [{value,
    /// text, on}] of Word and Ticks; least, most: of a number, or characters of a text; tall: more than a line; list, index,
    /// count: the item can be moved in and taken from this list, "": it is none; letter, answer: of a choice, and whether its
    /// answer is right, -1: no answer is; blames: a choice that blames, -1: no choice; wrong, wrongNl, wrongEn: errors; adviceNl,
    /// adviceEn: warnings.
    [[nodiscard]] static QList<QByteArray> roles();

    /// @param language of the linter's sentences
    [[nodiscard]] static QList<RowModel::Row> rows(const Draft& draft, const std::vector<LessonProblem>& problems,
                                                   const std::string& part, const QString& language);
};

/// The part of a lesson that a path is in.
[[nodiscard]] std::string partOf(const std::string& path);
/// The path is the place, or inside it.
[[nodiscard]] bool isInside(const std::string& path, const std::string& place);

}  // namespace stemmig
