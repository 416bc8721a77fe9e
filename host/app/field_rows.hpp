// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "host/app/editor_fields.hpp"

// Rows of the editor's page before they go into a model, and the problems at their fields.
namespace stemmig {

/// One row; what each value means is said at EditorFields::roles().
struct FieldRow {
    EditorFields::Kind kind = EditorFields::Note;
    std::string path;
    QString label, hint, nl, en;
    QVariant value;
    QVariantList options;
    int least = 0, most = 0;
    bool tall = false;
    QString owner;
    int place = 0, count = 0;
    QString letter;
    int answer = -1, blames = -1;
    QString wrong, wrongNl, wrongEn, adviceNl, adviceEn;
    std::vector<std::string> others;  ///< paths that have no row of their own, whose problems belong here

    [[nodiscard]] static QList<QByteArray> roles();
    [[nodiscard]] RowModel::Row values() const;
};

/// Every problem of the part at the field it is about; one that is about none stands on top in a row of its own.
void putProblems(QList<FieldRow>& rows, const std::vector<LessonProblem>& problems, const std::string& part,
                 const QString& language);

}  // namespace stemmig
