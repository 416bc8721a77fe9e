// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <pugixml.hpp>
#include "host/lesson/exchange/exchange.hpp"
#include "host/lesson/exchange/marked_answers.hpp"

namespace stemmig {

namespace {

/// Moodle keeps tags up to this length.
constexpr std::size_t kLongestTag = 50;
constexpr std::array<const char*, 8> kShort{"kind",     "part",          "minutes",     "policy",
                                            "harmless", "blames_victim", "key_message", "learning_goals"};

class Writer : public pugi::xml_writer {
public:
    void write(const void* data, std::size_t size) override { m_text.append(static_cast<const char*>(data), size); }
    [[nodiscard]] std::string text() && { return std::move(m_text); }

private:
    std::string m_text;
};

pugi::xml_node addText(pugi::xml_node parent, const char* name, const std::string& text, bool formatted = true) {
    pugi::xml_node element = parent.append_child(name);
    if (formatted) element.append_attribute("format") = "plain_text";
    element.append_child("text").append_child(pugi::node_pcdata).set_value(text.c_str());
    return element;
}

void addValue(pugi::xml_node parent, const char* name, const std::string& value) {
    parent.append_child(name).append_child(pugi::node_pcdata).set_value(value.c_str());
}

/// Short things as tags, which Moodle keeps; the rest in an element of our own, which it passes over.
void addFieldsBeside(pugi::xml_node question, const LooseStatement& statement, const std::string& language) {
    exchange::Fields beside = exchange::fieldsBeside(statement, language);
    pugi::xml_node tags = question.append_child("tags");
    for (const char* name : kShort) {
        const auto field = beside.find(name);
        if (field == beside.end()) continue;
        const std::string tag = std::string("stemmig ") + name + "=" + field->second;
        if (tag.size() > kLongestTag) continue;
        addText(tags, "tag", tag, false);
        beside.erase(field);
    }
    pugi::xml_node ours = question.append_child("stemmig");
    for (const std::string& name : exchange::fieldNames()) {
        const auto field = beside.find(name);
        if (field == beside.end()) continue;
        pugi::xml_node element = ours.append_child("field");
        element.append_attribute("name") = name.c_str();
        element.append_child(pugi::node_pcdata).set_value(field->second.c_str());
    }
}

void addQuestion(pugi::xml_node quiz, const LooseStatement& statement, const std::string& language) {
    pugi::xml_node question = quiz.append_child("question");
    question.append_attribute("type") = "multichoice";
    addText(question, "name", statement.id, false);
    addText(question, "questiontext", exchange::askedText(statement, language));
    addText(question, "generalfeedback", statement.explanation.empty() ? std::string() : statement.explanation.in(language));
    addValue(question, "defaultgrade", "1");
    addValue(question, "penalty", "0");
    addValue(question, "hidden", "0");
    addValue(question, "idnumber", statement.id);
    addValue(question, "single", "true");
    addValue(question, "shuffleanswers", "false");
    addValue(question, "answernumbering", "ABCD");
    for (std::size_t i = 0; i < statement.choices.size(); ++i) {
        pugi::xml_node answer = addText(question, "answer", statement.choices[i].in(language));
        answer.prepend_attribute("fraction") = exchange::earnsAll(statement, i) ? "100" : "0";
        addText(answer, "feedback", "");
    }
    addFieldsBeside(question, statement, language);
}

}  // namespace

std::string exportMoodleXml(const Lesson& lesson, const std::string& language) {
    pugi::xml_document document;
    pugi::xml_node declaration = document.append_child(pugi::node_declaration);
    declaration.append_attribute("version") = "1.0";
    declaration.append_attribute("encoding") = "UTF-8";
    pugi::xml_node quiz = document.append_child("quiz");
    for (const LooseStatement& statement : looseStatements(lesson)) addQuestion(quiz, statement, language);
    Writer writer;
    document.save(writer, "  ", pugi::format_indent, pugi::encoding_utf8);
    return std::move(writer).text();
}

}  // namespace stemmig
