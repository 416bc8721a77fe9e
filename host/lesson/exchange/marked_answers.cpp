// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/lesson/exchange/marked_answers.hpp"

#include "host/lesson/exchange/sentence.hpp"

namespace stemmig::exchange {

namespace {

/// Above this an answer is wholly right: Moodle writes fractions such as 33.33333.
constexpr double kAll = 99.99;

void putIfMissing(Fields& fields, const std::string& name, const std::string& text) {
    if (!text.empty() && !fields.contains(name)) fields[name] = text;
}

/// Which are right: the one that earns all, else every one that earns something.
std::vector<std::size_t> rightOnes(const std::vector<MarkedAnswer>& answers) {
    std::vector<std::size_t> all, some;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        if (answers[i].percent >= kAll) all.push_back(i);
        if (answers[i].percent > 0) some.push_back(i);
    }
    return all.size() == 1 ? all : some;
}

}  // namespace

void putAnswers(Fields& fields, const std::vector<MarkedAnswer>& answers, const std::string& language) {
    for (std::size_t i = 0; i < answers.size(); ++i) fields[choiceField(i + 1, language)] = onOneLine(answers[i].text);
    const std::vector<std::size_t> right = rightOnes(answers);
    const auto kind = fields.find("kind");
    const bool no_key = kind != fields.end() && (kind->second == "OPINION" || kind->second == "SCALE");
    std::vector<std::string> places, notes;
    for (const std::size_t place : right) places.push_back(std::to_string(place + 1));
    if (!no_key && !places.empty()) fields["right"] = joined(places, " ");
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const std::string feedback = onOneLine(answers[i].feedback);
        if (feedback.empty()) continue;
        if (right.size() == 1 && right.front() == i && !fields.contains("explanation_" + language)) {
            fields["explanation_" + language] = feedback;
        } else {
            notes.push_back(onOneLine(answers[i].text) + ": " + feedback);
        }
    }
    putIfMissing(fields, "notes_" + language, joined(notes, "\n"));
}

std::vector<MarkedAnswer> trueFalse(bool right, const std::string& language) {
    const bool dutch = language == "nl";
    return {{dutch ? "Klopt" : "True", right ? 100.0 : 0.0, ""}, {dutch ? "Klopt niet" : "Not true", right ? 0.0 : 100.0, ""}};
}

bool earnsAll(const LooseStatement& statement, std::size_t choice) {
    return !statement.answer_key || *statement.answer_key == choice;
}

Fields fieldsBeside(const LooseStatement& statement, const std::string& language) {
    Fields fields = fieldsOf(statement);
    for (const std::string& name : {std::string("id"), std::string("right"), "text_" + language, "explanation_" + language})
        fields.erase(name);
    for (std::size_t i = 1; i <= statement.choices.size(); ++i) fields.erase(choiceField(i, language));
    return fields;
}

std::string askedText(const LooseStatement& statement, const std::string& language) {
    const auto text = statement.text.by_language.find(language);
    const std::string chat = chatLines(statement.chat, language);
    return (text == statement.text.by_language.end() ? std::string() : text->second) + (chat.empty() ? "" : "\n") + chat;
}

void putAskedText(Fields& fields, const std::string& asked, const std::string& language) {
    std::string text = joined(linesOf(asked), "\n");
    const auto chat = fields.find("chat_" + language);
    if (chat != fields.end() && text.ends_with("\n" + chat->second)) text.resize(text.size() - chat->second.size() - 1);
    fields["text_" + language] = onOneLine(text);
}

}  // namespace stemmig::exchange
