// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <doctest/doctest.h>
#include "host/lesson/text_hash.hpp"
#include "host/report/report.hpp"

namespace stemmig::test {

inline Text words(const std::string& nl, const std::string& en) { return {{{"nl", nl}, {"en", en}}}; }

/// A statement with choices A, B, C ("Klopt"/"True", ...) of key message `about`; opinions have no key.
inline Step statementStep(const std::string& id, const std::string& about, StatementKind kind,
                          std::optional<std::uint8_t> key = std::nullopt) {
    auto question = std::make_shared<Question>();
    question->kind = kind;
    question->text = words("Stelling " + id + ".", "Statement " + id + ".");
    question->choices = {words("Klopt", "True"), words("Klopt niet", "Not true"), words("Weet niet", "Do not know")};
    auto statement = std::make_shared<Statement>();
    statement->id = id;
    statement->hash = hashOf(*question);
    statement->question = question;
    statement->blames_victim = {false, false, false};
    statement->answer_key = key;
    statement->key_message = about;
    statement->explanation = words("Uitleg " + id + ".", "Explanation " + id + ".");
    Step step;
    step.kind = StepKind::Statement;
    step.statement = statement;
    return step;
}

inline Statement& statementOf(Lesson& lesson, const std::string& id) {
    for (Step& step : lesson.steps) {
        if (step.statement && step.statement->id == id) {
            auto copy = std::make_shared<Statement>(*step.statement);
            step.statement = copy;
            return *copy;
        }
    }
    throw std::out_of_range(id);
}

/// Key messages km1..km4; checks c1, c2 (km1), c3 (km2), opinion o1 (km3), nothing of km4; c4 of no key message; practice p1.
inline Lesson lesson() {
    Lesson out;
    out.id = "les";
    out.title = words("De les", "The lesson");
    out.public_title = words("Een gesprek", "A conversation");
    for (const char* id : {"km1", "km2", "km3", "km4"})
        out.key_messages.push_back({id, words(std::string("Boodschap ") + id + ".", std::string("Message ") + id + ".")});
    out.steps = {statementStep("p1", "", StatementKind::Opinion),     statementStep("c1", "km1", StatementKind::Check, 0),
                 statementStep("c2", "km1", StatementKind::Check, 1), statementStep("c3", "km2", StatementKind::RedFlag, 1),
                 statementStep("o1", "km3", StatementKind::Opinion),  statementStep("c4", "", StatementKind::Check, 2)};
    statementOf(out, "p1").practice = true;
    return out;
}

/// One round of a statement of `lesson`; no levels: withheld.
inline PastRound roundOf(const Lesson& lesson, const std::string& id, std::vector<std::uint8_t> levels,
                         std::uint8_t attempt = 1) {
    PastRound round;
    round.statement = id;
    for (const Step& step : lesson.steps) {
        if (step.statement && step.statement->id == id) round.hash = step.statement->hash;
    }
    round.attempt = attempt;
    round.release.shown = !levels.empty();
    round.release.levels = std::move(levels);
    return round;
}

inline PastSession session(std::vector<PastRound> rounds, const std::string& day = "2026-11-23") {
    PastSession out;
    out.id = "0a0b";
    out.day = day;
    out.lesson = "les";
    out.label = "2b";
    out.rules = {words("Geen namen.", "No names.")};
    out.rounds = std::move(rounds);
    return out;
}

inline const ReportStatement& askedIn(const SessionReport& report, const std::string& id) {
    for (const ReportSection& section : report.sections) {
        for (const ReportStatement& asked : section.statements) {
            if (asked.id == id) return asked;
        }
    }
    throw std::out_of_range(id);
}

inline std::vector<std::string> in(const std::string& language, const std::vector<Text>& texts) {
    std::vector<std::string> out;
    for (const Text& text : texts) out.push_back(text.in(language));
    return out;
}

inline bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace stemmig::test
