// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/lesson/quick_statement.hpp"

#include <algorithm>
#include "host/lesson/checker.hpp"
#include "host/lesson/text_hash.hpp"
#include "host/lesson/unicode.hpp"
#include "host/lesson/wording.hpp"

namespace stemmig {
namespace {

constexpr std::size_t kFewestChoices = 3;
constexpr std::size_t kMostChoices = 7;
constexpr unsigned kMinutes = 5;

Text both(const char* nl, const char* en) { return {{{"nl", nl}, {"en", en}}}; }

std::string trimmed(const std::string& text) {
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

/// What the linter says in English to authors, for somebody in front of a class.
Text sentenceOf(const wording::Finding& finding) {
    if (finding.rule == "own-experience") {
        return both("Dit gaat over de leerling zelf, en dat mag niet gevraagd worden. Schrijf 'iemand' of 'een leerling'.",
                    "This is about the pupil's own life, which may not be asked. Write 'somebody' or 'a pupil'.");
    }
    if (finding.rule == "money") {
        return both("Een bedrag leest als reclame. Schrijf 'veel geld' of laat het weg.",
                    "An amount of money reads like an advert. Write 'a lot of money' or leave it out.");
    }
    if (finding.rule == "personal-name") {
        return both("Hierin staat misschien een naam van iemand uit de klas. Schrijf 'een vriend' of 'een klasgenoot'.",
                    "This may hold the name of somebody in the class. Write 'a friend' or 'a classmate'.");
    }
    return both("Een woord hierin roept een beeld op dat sommige leerlingen te goed kennen. Kies een rustiger woord.",
                "A word in this paints a picture some pupils know too well. Choose a calmer one.");
}

std::optional<Text> wrongWords(const std::string& text, wording::Use use) {
    if (firstInvalidUtf8(text) || firstForbidden(text)) {
        return both("Hierin staat een teken dat niet te lezen is. Typ de zin opnieuw.",
                    "This holds a character nobody can read. Type the sentence again.");
    }
    for (const char* language : {"nl", "en"}) {
        for (const wording::Finding& finding : wording::check(text, language, use)) {
            if (finding.severity == Severity::Error || finding.rule == "graphic-word") return sentenceOf(finding);
        }
    }
    return std::nullopt;
}

std::optional<Text> wrongStatement(const std::string& text) {
    if (text.empty()) return both("Typ eerst een stelling.", "Type a statement first.");
    if (countCodePoints(text) > kStatementLength) {
        return both("Een stelling heeft hoogstens 280 tekens; tot 90 leest het best. Maak haar korter.",
                    "A statement has at most 280 characters; up to 90 reads best. Make it shorter.");
    }
    return wrongWords(text, wording::Use::Statement);
}

std::optional<Text> wrongChoices(const std::vector<std::string>& choices) {
    if (choices.size() < kFewestChoices || choices.size() > kMostChoices) {
        return both("Geef 3 tot 7 keuzes, zodat niemand voor of tegen hoeft te zijn.",
                    "Give 3 to 7 choices, so that nobody must be for or against.");
    }
    for (std::size_t i = 0; i < choices.size(); ++i) {
        if (countCodePoints(choices[i]) > kChoiceLength)
            return both("Een keuze heeft hoogstens 80 tekens. Maak haar korter.",
                        "A choice has at most 80 characters. Make it shorter.");
        if (std::count(choices.begin(), choices.end(), choices[i]) > 1)
            return both("Twee keuzes zijn gelijk. Verander er een.", "Two choices are the same. Change one of them.");
        if (auto wrong = wrongWords(choices[i], wording::Use::Choice)) return wrong;
    }
    return std::nullopt;
}

Text inAll(const std::string& text, const std::vector<std::string>& languages) {
    Text out;
    for (const std::string& language : languages) out.by_language[language] = text;
    return out;
}

/// Only what is heard when it is read aloud.
std::string heard(const std::string& text) {
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) out += c;
        if (c >= 'A' && c <= 'Z') out += static_cast<char>(c - 'A' + 'a');
    }
    return out;
}

}  // namespace

Result<std::shared_ptr<const Statement>, Text> quickStatement(const std::string& text, const std::vector<std::string>& choices,
                                                              const std::vector<std::string>& languages, std::size_t number) {
    const std::string typed = trimmed(text);
    std::vector<std::string> kept;
    for (const std::string& choice : choices) {
        if (std::string one = trimmed(choice); !one.empty()) kept.push_back(std::move(one));
    }
    if (auto wrong = wrongStatement(typed)) return Err{std::move(*wrong)};
    if (auto wrong = wrongChoices(kept)) return Err{std::move(*wrong)};
    std::vector<Text> texts;
    for (const std::string& choice : kept) texts.push_back(inAll(choice, languages));
    return ownStatement("own-" + std::to_string(number), inAll(typed, languages), std::move(texts));
}

std::optional<Text> wrongLine(const std::string& text) { return wrongWords(text, wording::Use::Choice); }

std::shared_ptr<const Statement> ownStatement(std::string id, Text text, std::vector<Text> choices) {
    auto out = std::make_shared<Statement>();
    out->id = std::move(id);
    out->blames_victim.assign(choices.size(), false);
    const Question question{.kind = StatementKind::Opinion, .text = std::move(text), .chat = {}, .choices = std::move(choices)};
    out->hash = hashOf(question);
    out->question = std::make_shared<const Question>(question);
    return out;
}

bool hasWordsOf(const Lesson& lesson, const Statement& statement) {
    const auto shares = [&](const Step& step) {
        if (step.statement == nullptr) return false;
        const auto& mine = step.statement->question->text.by_language;
        return std::any_of(mine.begin(), mine.end(), [&](const auto& one) {
            const auto& theirs = statement.question->text.by_language;
            return std::any_of(theirs.begin(), theirs.end(),
                               [&](const auto& other) { return heard(one.second) == heard(other.second); });
        });
    };
    return std::any_of(lesson.steps.begin(), lesson.steps.end(), shares);
}

std::shared_ptr<const Lesson> withStatement(const Lesson& lesson, std::size_t step, std::shared_ptr<const Statement> statement) {
    Step added;
    added.kind = StepKind::Statement;
    added.core = false;
    added.minutes = kMinutes;
    added.title = statement->question->text;
    added.statement = std::move(statement);
    auto out = std::make_shared<Lesson>(lesson);
    out->steps.insert(out->steps.begin() + static_cast<std::ptrdiff_t>(std::min(step, lesson.steps.size() - 1)),
                      std::move(added));
    return out;
}

}  // namespace stemmig
