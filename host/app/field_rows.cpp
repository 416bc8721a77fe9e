// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/field_rows.hpp"

#include <algorithm>
#include "host/app/board_model.hpp"
#include "host/lesson/problem_words.hpp"

namespace stemmig {
namespace {

/// How much of a problem's path a row stands for; 0: nothing of it.
std::size_t fits(const FieldRow& row, const std::string& path) {
    const auto length = [&](const std::string& place) { return !place.empty() && isInside(path, place) ? place.size() : 0; };
    std::size_t most = length(row.path);
    for (const std::string& other : row.others) most = std::max(most, length(other));
    return most;
}

FieldRow* rowFor(QList<FieldRow>& rows, const std::string& path) {
    const auto best = std::max_element(rows.begin(), rows.end(),
                                       [&](const FieldRow& a, const FieldRow& b) { return fits(a, path) < fits(b, path); });
    return best == rows.end() || fits(*best, path) == 0 ? nullptr : &*best;
}

void say(QString& place, const QString& sentence) {
    if (place.contains(sentence)) return;
    if (!place.isEmpty()) place += u'\n';
    place += sentence;
}

QString& placeIn(FieldRow& row, const LessonProblem& problem) {
    const bool text = row.kind == EditorFields::Text;
    const bool error = problem.severity == Severity::Error;
    if (text && problem.path == row.path + ".nl") return error ? row.wrongNl : row.adviceNl;
    if (text && problem.path == row.path + ".en") return error ? row.wrongEn : row.adviceEn;
    return error ? row.wrong : row.adviceNl;
}

}  // namespace

QList<QByteArray> FieldRow::roles() {
    return {"kind",  "path",  "label", "hint",   "nl",     "en",     "value", "options", "least",   "most",     "tall",
            "owner", "place", "count", "letter", "answer", "blames", "wrong", "wrongNl", "wrongEn", "adviceNl", "adviceEn"};
}

RowModel::Row FieldRow::values() const {
    return {int{kind}, QString::fromStdString(path),
            label,     hint,
            nl,        en,
            value,     options,
            least,     most,
            tall,      owner,
            place,     count,
            letter,    answer,
            blames,    wrong,
            wrongNl,   wrongEn,
            adviceNl,  adviceEn};
}

std::string partOf(const std::string& path) {
    if (isInside(path, "opening")) return "opening";
    if (isInside(path, "closing") || isInside(path, "follow_up")) return "closing";
    if (isInside(path, "preparation")) return "preparation";
    if (path.rfind("steps[", 0) == 0) return path.substr(0, path.find(']') + 1);
    return "lesson";
}

bool isInside(const std::string& path, const std::string& place) {
    if (path.compare(0, place.size(), place) != 0) return false;
    return path.size() == place.size() || path[place.size()] == '.' || path[place.size()] == '[';
}

void putProblems(QList<FieldRow>& rows, const std::vector<LessonProblem>& problems, const std::string& part,
                 const QString& language) {
    QString rest;
    for (const LessonProblem& problem : problems) {
        if (partOf(problem.path) != part) continue;
        const QString sentence = words(inEditor(problem), language);
        FieldRow* const row = rowFor(rows, problem.path);
        say(row ? placeIn(*row, problem) : rest, sentence);
    }
    if (rest.isEmpty()) return;
    FieldRow top;
    top.wrong = rest;
    rows.prepend(top);
}

}  // namespace stemmig
