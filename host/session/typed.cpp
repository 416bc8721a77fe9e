// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/session/typed.hpp"

#include <algorithm>
#include "host/lesson/quick_statement.hpp"
#include "host/lesson/unicode.hpp"

namespace stemmig {
namespace {

bool isReadable(const std::string& text) { return !firstInvalidUtf8(text) && !firstForbidden(text); }

bool isRule(const Text& rule) {
    return !rule.empty() && std::all_of(rule.by_language.begin(), rule.by_language.end(), [](const auto& entry) {
        const std::string& text = entry.second;
        const std::size_t length = countCodePoints(text);
        return length >= 1 && length <= kRuleCharacters && isReadable(text) && text.find('\n') == std::string::npos;
    });
}

}  // namespace

/// A digit makes it a class and not a child.
bool isClassLabel(const std::string& label) {
    if (label.empty()) return true;
    const auto fits = [](char c) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return letter || (c >= '0' && c <= '9') || c == ' ' || c == '.' || c == '-';
    };
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    return label.size() <= kLabelCharacters && std::all_of(label.begin(), label.end(), fits) &&
           std::any_of(label.begin(), label.end(), digit);
}

No agreeOn(Session& session, const std::vector<Text>& rules) {
    if (rules.size() > kMostRules || !std::all_of(rules.begin(), rules.end(), isRule)) return Refusal::BadRules;
    session.ground_rules = rules;
    return std::nullopt;
}

No callClass(Session& session, const std::string& label) {
    if (!isClassLabel(label)) return Refusal::BadLabel;
    session.class_label = label;
    return std::nullopt;
}

No askQuickly(Session& session, const std::shared_ptr<const Statement>& statement, const Context& context) {
    if (session.lesson->sensitive) return Refusal::Sensitive;
    if (session.without_results) return Refusal::WithoutResults;
    if (roundRuns(session)) return Refusal::RoundOpen;
    if (statement == nullptr || session.quick.size() >= kMostQuickStatements) return Refusal::OutOfRange;
    const bool last = session.place != Place::AtStep || session.step + 1 >= session.lesson->steps.size();
    if (last) return Refusal::NotNow;
    if (hasWordsOf(*session.lesson, *statement)) return Refusal::InTheLesson;
    const std::size_t step = session.step + 1;
    session.lesson = withStatement(*session.lesson, step, statement);
    session.quick.push_back({step, statement});
    enterStep(session, step, context.random);
    return std::nullopt;
}

}  // namespace stemmig
