// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include "host/lesson/exchange/exchange.hpp"
#include "host/lesson/exchange/gift.hpp"
#include "host/lesson/exchange/marked_answers.hpp"

namespace stemmig {

namespace {

/// Moodle would take these for HTML.
bool looksLikeHtml(const std::string& text) { return text.find_first_of("<&") != std::string::npos; }

/// A text that begins like a mark of its own format needs a mark before it.
std::string part(const std::string& text) { return (text.starts_with('[') ? "[plain]" : "") + exchange::giftText(text); }

std::string questionOf(const LooseStatement& statement, const std::string& language) {
    std::string out = "// [id:" + statement.id + "]\n";
    const exchange::Fields beside = exchange::fieldsBeside(statement, language);
    for (const std::string& name : exchange::fieldNames())
        if (const auto field = beside.find(name); field != beside.end())
            out += "// stemmig " + name + ": " + exchange::giftText(field->second) + "\n";
    const std::string asked = exchange::askedText(statement, language);
    const std::string explanation = statement.explanation.empty() ? std::string() : statement.explanation.in(language);
    bool plain = looksLikeHtml(asked) || looksLikeHtml(explanation) || asked.starts_with('[');
    for (const Text& choice : statement.choices) plain = plain || looksLikeHtml(choice.in(language));
    out += "::" + exchange::giftText(statement.id) + "::" + (plain ? "[plain]" : "") + exchange::giftText(asked) + "{\n";
    for (std::size_t i = 0; i < statement.choices.size(); ++i) {
        const bool all = exchange::earnsAll(statement, i);
        // Only one answer may have "=", or Moodle asks for several.
        const bool first = statement.answer_key ? all : i == 0;
        const std::string& choice = statement.choices[i].in(language);
        const bool like_weight = choice.starts_with('%');
        out += (first ? "=" : all ? "~%100%" : like_weight ? "~%0%" : "~") + part(choice) + "\n";
    }
    if (!explanation.empty()) out += "####" + part(explanation) + "\n";
    return out + "}\n\n";
}

}  // namespace

std::string exportGift(const Lesson& lesson, const std::string& language) {
    std::string out = "// " + lesson.title.in(language) +
                      "\n// Stemmig reads the lines that begin with // stemmig; Moodle passes them over.\n\n";
    for (const LooseStatement& statement : looseStatements(lesson)) out += questionOf(statement, language);
    return out;
}

}  // namespace stemmig
