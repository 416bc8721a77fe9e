// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include "host/report/document.hpp"
#include "host/report/phrases.hpp"

// The whole lesson on paper, for the teacher only.
namespace stemmig {

namespace {

using phrases::both;
using Tone = Paragraph::Tone;

class Writer {
public:
    Writer(const Lesson& lesson, std::string language) : m_lesson(lesson) { m_out.language = std::move(language); }

    Document document() {
        front();
        m_out.blocks.push_back(PageBreak{});
        std::size_t number = 0;
        for (const Step& one : m_lesson.steps) step(one, ++number);
        back();
        return std::move(m_out);
    }

private:
    [[nodiscard]] bool dutch() const { return m_out.language == "nl"; }
    [[nodiscard]] std::string say(const char* nl, const char* en) const { return dutch() ? nl : en; }
    [[nodiscard]] const std::string& in(const Text& text) const { return text.in(m_out.language); }
    [[nodiscard]] std::string minutes(unsigned count) const {
        return std::to_string(count) + (count == 1 ? say(" minuut", " minute") : say(" minuten", " minutes"));
    }

    void heading(unsigned level, std::string text) { m_out.blocks.push_back(Heading{level, std::move(text)}); }
    void line(std::string text, Tone tone = Tone::Body) {
        if (!text.empty()) m_out.blocks.push_back(Paragraph{std::move(text), tone});
    }
    void lines(const std::vector<Text>& texts) {
        for (const Text& text : texts) line(in(text));
    }
    void list(const std::vector<Text>& texts) {
        BulletList out;
        for (const Text& text : texts) out.items.push_back(in(text));
        if (!out.items.empty()) m_out.blocks.push_back(std::move(out));
    }
    void titledList(const char* nl, const char* en, const std::vector<Text>& texts) {
        if (texts.empty()) return;
        heading(2, say(nl, en));
        list(texts);
    }

    void front() {
        m_out.title = in(m_lesson.title);
        m_out.subtitle = say("De hele les · ", "The whole lesson · ") + minutes(m_lesson.minutes);
        if (!m_lesson.audience.empty()) m_out.subtitle += " · " + in(m_lesson.audience);
        m_out.footer = "Stemmig · " + m_out.title;
        line(say("Voor de docent: de goede antwoorden en de aantekeningen staan erbij. Laat dit papier niet in de klas liggen.",
                 "For the teacher: the right answers and the notes are in it. Do not leave this paper in the classroom."),
             Tone::Advice);
        if (!m_lesson.summary.empty()) line(in(m_lesson.summary));
        plan();
        labelled("Wat leerlingen mogen onthouden", "What pupils may remember", m_lesson.key_messages);
        labelled("Leerdoelen", "Learning goals", m_lesson.learning_goals);
        for (const Section& section : m_lesson.preparation) {
            heading(1, in(section.heading));
            lines(section.paragraphs);
        }
    }
    void labelled(const char* nl, const char* en, const std::vector<Labelled>& labels) {
        if (labels.empty()) return;
        heading(1, say(nl, en));
        std::vector<Text> texts;
        for (const Labelled& label : labels) texts.push_back(label.text);
        list(texts);
    }
    void plan() {
        heading(1, say("Het verloop", "The plan"));
        std::size_t number = 0;
        for (const Step& step : m_lesson.steps)
            line(std::to_string(++number) + ". " + in(step.title) + " · " + aboutStep(step));
    }

    /// "mening · reserve · 5 minuten".
    [[nodiscard]] std::string aboutStep(const Step& step) const {
        std::string out;
        if (step.statement && !step.statement->practice) out += in(phrases::kind(step.statement->question->kind)) + " · ";
        if (step.statement && step.statement->practice) out += say("om te oefenen · ", "for practice · ");
        if (step.statement && !step.core) out += say("reserve · ", "spare · ");
        return out + minutes(step.minutes);
    }

    void step(const Step& step, std::size_t number) {
        heading(1, std::to_string(number) + ". " + in(step.title));
        m_out.blocks.push_back(Paragraph{aboutStep(step) + about(step), Tone::Muted, true});
        switch (step.kind) {
            case StepKind::Opening:
                spoken(step.notes);
                titledList("Basisregels op het bord", "Ground rules on the board", step.board);
                break;
            case StepKind::Closing:
                titledList("Op het bord", "On the board", step.board);
                spoken(step.notes);
                if (m_lesson.exit_slip.empty()) break;
                heading(2, say("Op het briefje", "On the slip"));
                line(in(m_lesson.exit_slip));
                break;
            case StepKind::Talk:
                titledList("Op het bord", "On the board", step.board);
                titledList("Voor de docent", "For the teacher", step.notes);
                break;
            case StepKind::Statement:
                statement(*step.statement);
                break;
            case StepKind::Pause:
                break;
        }
    }
    void spoken(const std::vector<Text>& texts) {
        if (texts.empty()) return;
        heading(2, say("Lees voor", "Read aloud"));
        lines(texts);
    }
    /// The key message that a statement is about.
    [[nodiscard]] std::string about(const Step& step) const {
        if (!step.statement) return {};
        for (const Labelled& message : m_lesson.key_messages)
            if (message.id == step.statement->key_message) return " · " + in(message.text);
        return {};
    }

    void statement(const Statement& statement) {
        BulletList chat;
        for (const ChatMessage& message : statement.question->chat)
            chat.items.push_back(in(message.sender) + ": " + in(message.text));
        if (!chat.items.empty()) m_out.blocks.push_back(std::move(chat));
        choices(statement);
        if (!statement.explanation.empty()) {
            heading(2, say("Uitleg bij het antwoord", "Explanation of the answer"));
            line(in(statement.explanation));
        }
        titledList("Vragen voor de klas", "Questions for the class", statement.class_prompts);
        titledList("Voor de docent", "For the teacher", statement.teacher_notes);
    }
    void choices(const Statement& statement) {
        WordsTable table;
        table.right_mark = say("goede antwoord", "right answer");
        for (std::size_t i = 0; i < statement.question->choices.size(); ++i) {
            const bool right = statement.answer_key && *statement.answer_key == i;
            table.rows.push_back({phrases::letter(i), in(statement.question->choices[i]), right, {}});
        }
        m_out.blocks.push_back(std::move(table));
        for (std::size_t i = 0; i < statement.blames_victim.size(); ++i) {
            if (!statement.blames_victim[i]) continue;
            line(phrases::letter(i) + say(" legt de schuld bij het slachtoffer. Bespreek dit antwoord altijd.",
                                          " blames the victim. Always talk about this choice."),
                 Tone::Advice);
        }
    }

    void back() {
        if (!m_lesson.after_care.empty()) {
            heading(1, say("Na de les", "After the lesson"));
            list(m_lesson.after_care);
        }
        if (!m_lesson.source.empty()) heading(2, say("Bron", "Source"));
        for (const Text* text : {&m_lesson.source, &m_lesson.not_endorsed})
            if (!text->empty()) line(in(*text), Tone::Muted);
    }

    const Lesson& m_lesson;
    Document m_out;
};

}  // namespace

Document lessonDocument(const Lesson& lesson, const std::string& language) { return Writer(lesson, language).document(); }

}  // namespace stemmig
