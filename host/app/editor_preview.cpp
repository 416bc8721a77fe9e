// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/editor_preview.hpp"

#include <algorithm>
#include <array>
#include "host/app/editor_parts.hpp"
#include "host/session/view.hpp"

namespace stemmig {
namespace {

Text both(const char* nl, const char* en) { return {{{"nl", nl}, {"en", en}}}; }

Numbering numberOf(const Lesson& lesson, const Step& step) {
    return numberOf(lesson, static_cast<std::size_t>(&step - lesson.steps.data()));
}

const Step* stepFor(const Lesson& lesson, const std::string& part) {
    if (part == "opening") return &lesson.steps.front();
    if (part == "closing") return &lesson.steps.back();
    const int step = EditorParts::stepOf(part);
    if (step < 0) return nullptr;
    const bool practice = lesson.steps.size() > 1 && lesson.steps[1].statement && lesson.steps[1].statement->practice;
    const std::size_t at = static_cast<std::size_t>(step) + (practice ? 2 : 1);
    return at + 1 < lesson.steps.size() ? &lesson.steps[at] : nullptr;
}

}  // namespace

EditorPreview::EditorPreview(QObject* parent) : QObject(parent), m_board(this) {}

void EditorPreview::show(std::shared_ptr<const Lesson> lesson, const std::string& part) {
    m_lesson = std::move(lesson);
    m_step = m_lesson ? stepFor(*m_lesson, part) : nullptr;
    fill();
}

void EditorPreview::setLanguage(const QString& language) {
    if (language == m_wished && language == m_language) return;
    m_wished = language;
    fill();
}

void EditorPreview::setSheet(int sheet) {
    m_sheet = static_cast<BoardPage>(std::clamp(sheet, 0, static_cast<int>(BoardPage::Explanation)));
    fill();
}

QString EditorPreview::in(const Text& text) const {
    const auto found = text.by_language.find(m_language.toStdString());
    return found == text.by_language.end() ? QString() : QString::fromStdString(found->second);
}

QString EditorPreview::missing() const {
    if (!m_step) return {};
    if (m_step->statement) {
        const stemmig::Question& question = *m_step->statement->question;
        const auto written = std::count_if(question.choices.begin(), question.choices.end(),
                                           [this](const Text& choice) { return !in(choice).trimmed().isEmpty(); });
        if (in(question.text).trimmed().isEmpty() || written < 2)
            return tr("Write the statement and at least two choices; then you see them here.");
        return {};
    }
    const bool empty = in(m_step->title).isEmpty() && std::all_of(m_step->board.begin(), m_step->board.end(),
                                                                  [this](const Text& line) { return in(line).isEmpty(); });
    return empty ? tr("Write something for the board; then you see it here.") : QString();
}

QVariantList EditorPreview::sheets() const {
    if (!voting()) return {};
    const auto sheet = [](BoardPage page, const QString& text) {
        return QVariantMap{{QStringLiteral("value"), static_cast<int>(page)}, {QStringLiteral("text"), text}};
    };
    QVariantList all{sheet(BoardPage::Question, tr("Statement"))};
    if (!m_step->statement->class_prompts.empty()) all.append(sheet(BoardPage::Prompts, tr("Questions")));
    if (!m_step->statement->explanation.empty()) all.append(sheet(BoardPage::Explanation, tr("Explanation")));
    return all;
}

ProjectorView EditorPreview::view() const {
    ProjectorView view;
    view.joining_open = false;
    if (!m_step) return view;
    view.scene = sceneOf(m_step->kind);
    view.title = m_step->title;
    view.lines = m_step->board;
    if (!m_step->statement) return view;
    const stemmig::Statement& statement = *m_step->statement;
    const Numbering numbering = numberOf(*m_lesson, *m_step);
    view.number = numbering.number;
    view.of = numbering.of;
    view.practice = statement.practice;
    view.question = statement.question;
    if (m_sheet == BoardPage::Question) return view;
    view.phase = m_sheet == BoardPage::Explanation ? Phase::Revealed : Phase::Shown;
    view.prompts = statement.class_prompts;
    if (m_sheet == BoardPage::Explanation) {
        view.explanation = statement.explanation;
        view.answer_key = statement.answer_key;
    }
    return view;
}

void EditorPreview::fill() {
    const std::vector<std::string> languages = m_lesson ? m_lesson->languages : std::vector<std::string>();
    const bool there = std::find(languages.begin(), languages.end(), m_wished.toStdString()) != languages.end();
    m_language = there || languages.empty() ? m_wished : QString::fromStdString(languages.front());
    const QVariantList filled = sheets();
    if (std::none_of(filled.begin(), filled.end(),
                     [this](const QVariant& one) { return one.toMap().value(QStringLiteral("value")) == sheet(); }))
        m_sheet = BoardPage::Question;
    m_board.setLanguage(m_language);
    m_board.show(view(), {});
    m_board.turnTo(m_sheet);
    emit changed();
}

QString EditorPreview::place() const {
    if (!voting()) return {};
    if (m_step->statement->practice) return in(both("Om te proberen", "Just to try"));
    const auto [number, of] = numberOf(*m_lesson, *m_step);
    return number == 0 ? QString() : in(both("Stelling %1 van %2", "Statement %1 of %2")).arg(number).arg(of);
}

QString EditorPreview::asks() const {
    static const std::array kAsks{both("Wat vind jij?", "What do you think?"), both("Klopt dit?", "Is this right?"),
                                  both("Is dit foute boel?", "Is this a red flag?"),
                                  both("Waar sta jij?", "Where do you stand?")};
    return voting() ? in(kAsks.at(static_cast<std::size_t>(kind()))) : QString();
}

int EditorPreview::kind() const { return voting() ? static_cast<int>(m_step->statement->question->kind) : 0; }

QString EditorPreview::statement() const {
    if (!voting()) return {};
    const QString said = in(m_step->statement->question->text);
    static const QString kNoQuotation = QStringLiteral("?“\"");
    const bool bare = std::none_of(said.begin(), said.end(), [](QChar c) { return kNoQuotation.contains(c); });
    return kind() == static_cast<int>(StatementKind::Opinion) && bare && !said.isEmpty() ? u'“' + said + u'”' : said;
}

QString EditorPreview::choose() const { return in(both("Kies wat het best past.", "Choose what fits best.")); }
QString EditorPreview::skip() const { return in(both("Deze sla ik over", "I skip this one")); }

}  // namespace stemmig
