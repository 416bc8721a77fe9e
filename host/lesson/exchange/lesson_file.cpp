// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/lesson/exchange/lesson_file.hpp"

#include <google/protobuf/text_format.h>
#include <algorithm>
#include <set>
#include "host/lesson/checker.hpp"
#include "host/lesson/draft.hpp"
#include "host/lesson/exchange/sentence.hpp"
#include "host/lesson/text_hash.hpp"
#include "host/lesson/wording.hpp"
#include "stemmig/v1/lesson.pb.h"

namespace stemmig {

using exchange::both;

namespace {

/// A statement of a foreign file says nothing about time; the library has to plan with something.
constexpr unsigned kUsualMinutes = 5;
constexpr unsigned kOpeningMinutes = 3, kClosingMinutes = 5;

void put(v1::LocalizedText& out, const Text& text, const std::set<std::string>& languages) {
    const auto in = [&](const std::string& language) {
        const auto found = text.by_language.find(language);
        return found == text.by_language.end() || !languages.contains(language) ? std::string() : found->second;
    };
    if (const std::string nl = in("nl"); !nl.empty()) out.set_nl(nl);
    if (const std::string en = in("en"); !en.empty()) out.set_en(en);
}

Text sameInEach(const std::string& text) { return both(text, text); }

/// A quiz seldom explains its right answers, and the reveal of a check has to say something: what is right.
Text explanationOf(const LooseStatement& statement) {
    if (!statement.answer_key || !statement.explanation.empty()) return statement.explanation;
    Text out;
    for (const auto& [language, choice] : statement.choices[*statement.answer_key].by_language)
        out.by_language[language] = (language == "nl" ? "Goed is: ‘" : "Right is: ‘") + choice + "’.";
    return out;
}

template <class OnText>
void forEachText(const LooseStatement& statement, const OnText& on_text) {
    on_text(statement.text);
    on_text(statement.explanation);
    on_text(statement.key_message.text);
    for (const ChatMessage& message : statement.chat) {
        on_text(message.sender);
        on_text(message.text);
    }
    for (const Labelled& goal : statement.learning_goals) on_text(goal.text);
    for (const auto* texts : {&statement.choices, &statement.class_prompts, &statement.teacher_notes})
        for (const Text& text : *texts) on_text(text);
}

std::set<std::string> languagesOf(const std::vector<LooseStatement>& statements) {
    std::set<std::string> out;
    for (const LooseStatement& statement : statements) {
        forEachText(statement, [&](const Text& text) {
            for (const auto& [language, sentence] : text.by_language) out.insert(language);
        });
    }
    return out;
}

bool namesTopic(const std::string& title) { return !wording::topicWord(title).empty(); }

/// Takes ids that no statement with other words has.
class Ids {
public:
    explicit Ids(const NewLesson& lesson) : m_lesson(lesson) {}

    std::string idFor(const LooseStatement& statement, std::size_t number) {
        const std::string wish = statement.id.empty() ? m_lesson.id + "-" + std::to_string(number) : statement.id;
        for (int again = 2;; ++again) {
            const std::string suffix = again == 2 ? "" : "-" + std::to_string(again - 1);
            const std::string id = wish.substr(0, kIdLength - suffix.size()) + suffix;
            if (isFree(id, statement) && m_taken.insert(id).second) return id;
        }
    }

private:
    /// The same words may have the same id in two lessons: that is what a lesson that looks back does.
    [[nodiscard]] bool isFree(const std::string& id, const LooseStatement& statement) const {
        Question words;
        words.text = statement.text;
        words.chat = statement.chat;
        words.choices = statement.choices;
        const TextHash hash = hashOf(words);
        for (const auto& lesson : m_lesson.beside)
            for (const Step& step : lesson->steps)
                if (step.statement != nullptr && step.statement->id == id && step.statement->hash != hash) return false;
        return true;
    }

    const NewLesson& m_lesson;
    std::set<std::string> m_taken;
};

class Writer {
public:
    Writer(const std::vector<LooseStatement>& statements, const NewLesson& lesson)
        : m_statements(statements), m_lesson(lesson), m_languages(languagesOf(statements)), m_ids(lesson) {
        if (m_languages.empty()) m_languages.insert(exchange::kLanguages.front());
    }

    v1::LessonFile file() {
        header();
        opening();
        unsigned planned = kOpeningMinutes + kClosingMinutes;
        std::size_t number = 0;
        bool practised = false;
        for (const LooseStatement& statement : m_statements) {
            ++number;
            const bool practice = statement.part == LooseStatement::Part::Practice && !practised;
            practised = practised || practice;
            v1::StatementText& out =
                practice ? *m_file.mutable_opening()->mutable_practice() : *m_file.add_steps()->mutable_statement();
            fill(out, statement, number);
            if (out.core() || practice) planned += out.minutes();
        }
        m_file.set_minutes(std::clamp(planned, 5u, 180u));
        closing();
        return std::move(m_file);
    }

private:
    void text(v1::LocalizedText& out, const Text& text) { put(out, text, m_languages); }

    void header() {
        m_file.set_id(m_lesson.id);
        m_file.set_revision(1);
        m_file.set_sensitive(m_lesson.sensitive);
        text(*m_file.mutable_title(), sameInEach(m_lesson.title));
        Text wall = sameInEach(m_lesson.public_title.empty() ? m_lesson.title : m_lesson.public_title);
        if (m_lesson.public_title.empty() && (m_lesson.sensitive || namesTopic(m_lesson.title)))
            wall = both("Praten en stemmen", "Talk and vote");
        text(*m_file.mutable_public_title(), wall);
        const std::string count = std::to_string(m_statements.size());
        text(*m_file.mutable_summary(),
             both("Een eigen les met " + count + (m_statements.size() == 1 ? " stelling." : " stellingen."),
                  "A lesson of your own with " + count + (m_statements.size() == 1 ? " statement." : " statements.")));
    }
    void opening() {
        v1::OpeningText& out = *m_file.mutable_opening();
        out.set_minutes(kOpeningMinutes);
        text(*out.add_read_aloud(), both("Wat je kiest, is anoniem. Wat je hardop zegt, is dat niet.",
                                         "What you choose is anonymous. What you say is not."));
        text(*out.add_ground_rules(), both("We laten elkaar uitpraten.", "We let each other finish."));
        text(*out.add_ground_rules(), both("Overslaan mag altijd.", "Skipping is always allowed."));
    }
    void closing() {
        v1::ClosingText& out = *m_file.mutable_closing();
        out.set_minutes(kClosingMinutes);
        text(*out.add_board(), both("Hulp vragen kan altijd.", "You can always ask for help."));
        text(*out.add_read_aloud(), both("Wil je hierover praten? Kom na de les bij mij.",
                                         "Would you like to talk about this? Come to me after the lesson."));
        text(*out.mutable_exit_slip(), both("Eén ding dat ik onthoud: …", "One thing I will remember: …"));
    }

    void label(const Labelled& label, google::protobuf::RepeatedPtrField<v1::LabelledText>& list) {
        for (v1::LabelledText& one : list) {
            if (one.id() != label.id) continue;
            if (!one.has_text() && !label.text.empty()) text(*one.mutable_text(), label.text);
            return;
        }
        v1::LabelledText& out = *list.Add();
        out.set_id(label.id);
        if (!label.text.empty()) text(*out.mutable_text(), label.text);
    }

    void fill(v1::StatementText& out, const LooseStatement& from, std::size_t number) {
        out.set_id(m_ids.idFor(from, number));
        if (from.kind) out.set_kind(static_cast<v1::StatementFileKind>(static_cast<int>(*from.kind) + v1::OPINION));
        out.set_core(from.part == LooseStatement::Part::Core);
        out.set_minutes(from.minutes > 0 ? from.minutes : kUsualMinutes);
        text(*out.mutable_text(), from.text);
        for (const ChatMessage& message : from.chat) {
            v1::ChatText& chat = *out.add_chat();
            text(*chat.mutable_sender(), message.sender);
            text(*chat.mutable_text(), message.text);
            chat.set_own(message.own);
        }
        for (std::size_t i = 0; i < from.choices.size(); ++i) {
            v1::ChoiceText& choice = *out.add_choices();
            text(*choice.mutable_text(), from.choices[i]);
            choice.set_blames_victim(i < from.blames_victim.size() && from.blames_victim[i]);
        }
        if (from.answer_key) out.set_answer_key(*from.answer_key + 1u);
        out.set_harmless(from.harmless);
        out.set_key_message(from.key_message.id);
        if (!from.key_message.id.empty()) label(from.key_message, *m_file.mutable_key_messages());
        for (const Labelled& goal : from.learning_goals) {
            out.add_learning_goals(goal.id);
            label(goal, *m_file.mutable_learning_goals());
        }
        if (const Text said = explanationOf(from); !said.empty()) text(*out.mutable_explanation(), said);
        for (const Text& prompt : from.class_prompts) text(*out.add_class_prompts(), prompt);
        for (const Text& note : from.teacher_notes) text(*out.add_teacher_notes(), note);
        if (from.policy == Policy::Strict) out.set_policy(v1::STRICT);
    }

    const std::vector<LooseStatement>& m_statements;
    const NewLesson& m_lesson;
    std::set<std::string> m_languages;
    Ids m_ids;
    v1::LessonFile m_file;
};

}  // namespace

std::string lessonFile(const std::vector<LooseStatement>& statements, const NewLesson& lesson) {
    const v1::LessonFile file = Writer(statements, lesson).file();
    google::protobuf::TextFormat::Printer printer;
    printer.SetUseUtf8StringEscaping(true);
    std::string text;
    printer.PrintToString(file, &text);
    return "# proto-file: proto/stemmig/v1/lesson.proto\n"
           "# proto-message: LessonFile\n\n" +
           text;
}

std::string newLessonId(const std::string& title, const std::vector<std::string>& taken) {
    const std::string wish = idFrom(title);
    std::string id = wish;
    for (int number = 2; std::find(taken.begin(), taken.end(), id) != taken.end(); ++number)
        id = wish + "-" + std::to_string(number);
    return id;
}

bool looksSensitive(const std::vector<LooseStatement>& statements) {
    bool found = false;
    for (const LooseStatement& statement : statements) {
        found = found || statement.policy == Policy::Strict || statement.harmless;
        forEachText(statement, [&](const Text& text) {
            for (const auto& [language, sentence] : text.by_language) found = found || namesTopic(sentence);
        });
    }
    return found;
}

}  // namespace stemmig
