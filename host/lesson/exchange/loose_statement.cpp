// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/lesson/exchange/loose_statement.hpp"

#include <algorithm>

namespace stemmig {

namespace {

Labelled labelOf(const std::vector<Labelled>& labels, const std::string& id) {
    const auto found = std::find_if(labels.begin(), labels.end(), [&](const Labelled& one) { return one.id == id; });
    return found == labels.end() ? Labelled{id, {}} : *found;
}

LooseStatement looseStatement(const Lesson& lesson, const Step& step) {
    using Part = LooseStatement::Part;
    const Statement& from = *step.statement;
    LooseStatement out;
    out.id = from.id;
    out.kind = from.question->kind;
    out.part = from.practice ? Part::Practice : step.core ? Part::Core : Part::Spare;
    out.minutes = step.minutes;
    out.policy = from.policy;
    out.text = from.question->text;
    out.chat = from.question->chat;
    out.choices = from.question->choices;
    out.blames_victim = from.blames_victim;
    out.answer_key = from.answer_key;
    out.harmless = from.harmless;
    if (!from.key_message.empty()) out.key_message = labelOf(lesson.key_messages, from.key_message);
    for (const std::string& goal : from.learning_goals) out.learning_goals.push_back(labelOf(lesson.learning_goals, goal));
    out.explanation = from.explanation;
    out.class_prompts = from.class_prompts;
    out.teacher_notes = from.teacher_notes;
    return out;
}

}  // namespace

std::vector<LooseStatement> looseStatements(const Lesson& lesson) {
    std::vector<LooseStatement> out;
    for (const Step& step : lesson.steps)
        if (step.statement != nullptr) out.push_back(looseStatement(lesson, step));
    return out;
}

}  // namespace stemmig
