// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/editor_parts.hpp"

#include <algorithm>
#include <charconv>
#include "host/app/editor_fields.hpp"

namespace stemmig {
namespace {

QString wordsAt(const Draft& draft, const std::string& path, const QString& language) {
    for (const std::string& one : {language.toStdString(), std::string("nl"), std::string("en")})
        if (const std::string words = draft.textAt(path + "." + one); !words.empty()) return QString::fromStdString(words);
    return {};
}

/// Where a part's minutes stand; "": it has none.
std::string minutesOf(const Draft& draft, const std::string& part) {
    if (part == "lesson") return "minutes";
    if (part == "preparation") return "";
    if (EditorParts::stepOf(part) < 0) return part + ".minutes";
    for (const char* kind : {".statement", ".talk", ".pause"})
        if (draft.has(part + kind)) return part + kind + ".minutes";
    return "";
}

int errorsIn(const std::vector<LessonProblem>& problems, const std::string& part) {
    return static_cast<int>(std::count_if(problems.begin(), problems.end(), [&](const LessonProblem& problem) {
        return problem.severity == Severity::Error && partOf(problem.path) == part;
    }));
}

}  // namespace

QList<QByteArray> EditorParts::roles() { return {"key", "kind", "label", "minutes", "core", "number", "errors", "chosen"}; }

int EditorParts::stepOf(const std::string& part) {
    constexpr std::string_view kStart = "steps[";
    int step = -1;
    if (part.rfind(kStart, 0) == 0) std::from_chars(part.data() + kStart.size(), part.data() + part.size(), step);
    return step;
}

std::string EditorParts::keyOf(int step) { return "steps[" + std::to_string(step) + "]"; }

EditorParts::Kind EditorParts::kindOf(const Draft& draft, const std::string& part) {
    if (part == "preparation") return Preparation;
    if (part == "opening") return Opening;
    if (part == "closing") return Closing;
    if (draft.has(part + ".talk")) return Talk;
    if (draft.has(part + ".pause")) return Pause;
    if (!draft.has(part + ".statement")) return Lesson;
    const std::string kind = draft.textAt(part + ".statement.kind");
    return kind == "CHECK" ? Check : kind == "RED_FLAG" ? RedFlag : kind == "SCALE" ? Scale : Opinion;
}

QString EditorParts::nameOf(const Draft& draft, const std::string& part, const QString& language) {
    QString words;
    switch (kindOf(draft, part)) {
        case Lesson:
            return stepOf(part) < 0 ? tr("The lesson") : tr("An empty step");
        case Preparation:
            return tr("Preparation");
        case Opening:
            return tr("Opening");
        case Closing:
            return tr("Closing");
        case Talk:
            words = wordsAt(draft, part + ".talk.title", language);
            return words.isEmpty() ? tr("A talk without a title") : words;
        case Pause:
            words = wordsAt(draft, part + ".pause.title", language);
            return words.isEmpty() ? tr("A pause") : words;
        default:
            words = wordsAt(draft, part + ".statement.text", language);
            return words.isEmpty() ? tr("A statement without words") : words;
    }
}

QList<RowModel::Row> EditorParts::rows(const Draft& draft, const std::vector<LessonProblem>& problems, const std::string& chosen,
                                       const QString& language) {
    std::vector<std::string> parts{"lesson", "preparation", "opening"};
    for (int i = 0; i < draft.sizeOf("steps"); ++i) parts.push_back(keyOf(i));
    parts.emplace_back("closing");
    QList<RowModel::Row> all;
    for (const std::string& part : parts) {
        const std::string minutes = minutesOf(draft, part);
        const bool spare = draft.has(part + ".statement") && !draft.flagAt(part + ".statement.core");
        all.append({QString::fromStdString(part), int{kindOf(draft, part)}, nameOf(draft, part, language),
                    minutes.empty() ? -1 : static_cast<int>(draft.numberAt(minutes)), !spare, stepOf(part) + 1,
                    errorsIn(problems, part), part == chosen});
    }
    return all;
}

}  // namespace stemmig
