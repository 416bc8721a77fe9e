// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>
#include "host/app/row_model.hpp"
#include "host/lesson/draft.hpp"

namespace stemmig {

/// The parts of a lesson, in the order they are written and given: the lesson itself, preparation, opening, steps, closing.
class EditorParts {
    Q_DECLARE_TR_FUNCTIONS(EditorParts)
public:
    enum Kind { Lesson, Preparation, Opening, Opinion, Check, RedFlag, Scale, Talk, Pause, Closing };

    /// Roles of a row. key: as EditorFields names the part; kind; label; minutes, -1: none; core: not a spare; number: of a step,
    /// from 1, 0: no step; errors: how many things are wrong in it; chosen.
    [[nodiscard]] static QList<QByteArray> roles();
    /// @param chosen key of the part that is on the page
    [[nodiscard]] static QList<RowModel::Row> rows(const Draft& draft, const std::vector<LessonProblem>& problems,
                                                   const std::string& chosen, const QString& language);
    /// The place of a step in the lesson, from "steps[3]"; -1: the part is no step.
    [[nodiscard]] static int stepOf(const std::string& part);
    /// The key of a step.
    [[nodiscard]] static std::string keyOf(int step);
    /// What a part is called, in the language that is asked for or any it has.
    [[nodiscard]] static QString nameOf(const Draft& draft, const std::string& part, const QString& language);
    [[nodiscard]] static Kind kindOf(const Draft& draft, const std::string& part);
};

}  // namespace stemmig
