// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/lesson/lesson_builder.hpp"

#include <algorithm>
#include "host/lesson/encoded_size.hpp"
#include "host/lesson/text_hash.hpp"
#include "stemmig/v1/lesson.pb.h"

namespace stemmig {

namespace {

using Place = textproto::Place;
using wording::Use;

constexpr TextUse kTeacher{};
constexpr TextUse kTitle{kTitleLength, true, Use::Class};
constexpr TextUse kLine{kLineLength, true, Use::Class};

bool hasKey(StatementKind kind) { return kind == StatementKind::Check || kind == StatementKind::RedFlag; }

/// Goes through one file, taking over and checking at once.
class Builder {
public:
    Builder(const v1::LessonFile& file, const Place& root, Checker& checker) : m_file(file), m_root(root), m_check(checker) {}

    std::shared_ptr<Lesson> build();

private:
    Place at(int number, int index = -1) const { return m_root.field(number, index); }

    void header();
    void labels();
    void opening();
    void steps();
    void closing();
    void followUp();
    void sensitiveRules();
    Step step(const v1::StepText& in, const Place& place);
    Step statementStep(const v1::StatementText& in, const Place& place, bool practice);
    std::shared_ptr<const Statement> statement(const v1::StatementText& in, const Place& place, bool practice);
    Question question(const v1::StatementText& in, const Place& place);
    void answerKey(const v1::StatementText& in, const Place& place, Statement& out);
    void references(const v1::StatementText& in, const Place& place);
    unsigned minutes(unsigned value, const Place& place, unsigned least, unsigned most);
    Text fixed(const char* nl, const char* en) const;

    const v1::LessonFile& m_file;
    Place m_root;
    Checker& m_check;
    Lesson m_lesson;
    std::set<std::string> m_statements, m_key_messages, m_goals;
    bool m_look_alike = false;
};

std::shared_ptr<Lesson> Builder::build() {
    header();
    labels();
    for (int i = 0; i < m_file.preparation_size(); ++i) {
        m_lesson.preparation.push_back(
            buildSection(m_file.preparation(i), at(v1::LessonFile::kPreparationFieldNumber, i), m_check));
    }
    opening();
    steps();
    closing();
    followUp();
    if (m_file.sensitive()) sensitiveRules();
    return std::make_shared<Lesson>(std::move(m_lesson));
}

void Builder::header() {
    using F = v1::LessonFile;
    std::set<std::string> none;
    m_check.offer(m_file.title());
    m_lesson.languages = m_check.languages();
    m_check.id(m_file.id(), at(F::kIdFieldNumber), none);
    m_lesson.id = m_file.id();
    m_lesson.revision = std::max(1u, m_file.revision());
    m_lesson.order = m_file.order();
    m_lesson.minutes = minutes(m_file.minutes(), at(F::kMinutesFieldNumber), 5, 180);
    m_lesson.sensitive = m_file.sensitive();
    m_lesson.start_here = m_file.start_here();
    m_lesson.title = m_check.text(m_file.title(), at(F::kTitleFieldNumber), "title", kTitle);
    m_lesson.public_title = m_check.text(m_file.public_title(), at(F::kPublicTitleFieldNumber), "public_title", kTitle);
    m_lesson.summary = m_check.text(m_file.summary(), at(F::kSummaryFieldNumber), "summary", {kExplanationLength});
    const TextUse optional{kExplanationLength, false, {}};
    m_lesson.audience = m_check.text(m_file.audience(), at(F::kAudienceFieldNumber), "audience", optional);
    m_lesson.source = m_check.text(m_file.source(), at(F::kSourceFieldNumber), "source", optional);
    m_lesson.not_endorsed = m_check.text(m_file.not_endorsed(), at(F::kNotEndorsedFieldNumber), "not_endorsed", optional);
}

void Builder::labels() {
    const auto take = [&](const auto& list, int number, const char* name, std::set<std::string>& taken) {
        std::vector<Labelled> out;
        for (int i = 0; i < list.size(); ++i) {
            const Place place = at(number, i);
            m_check.id(list[i].id(), place.field(v1::LabelledText::kIdFieldNumber), taken);
            out.push_back(
                {list[i].id(), m_check.text(list[i].text(), place.field(v1::LabelledText::kTextFieldNumber), name, kLine)});
        }
        return out;
    };
    m_lesson.key_messages = take(m_file.key_messages(), v1::LessonFile::kKeyMessagesFieldNumber, "key_messages", m_key_messages);
    m_lesson.learning_goals = take(m_file.learning_goals(), v1::LessonFile::kLearningGoalsFieldNumber, "learning_goals", m_goals);
}

void Builder::opening() {
    using F = v1::OpeningText;
    const v1::OpeningText& in = m_file.opening();
    const Place place = at(v1::LessonFile::kOpeningFieldNumber);
    Step out;
    out.kind = StepKind::Opening;
    out.minutes = minutes(in.minutes(), place.field(F::kMinutesFieldNumber), 0, 60);
    out.title = fixed("Opening", "Opening");
    out.board = m_check.texts(in.ground_rules(), place, F::kGroundRulesFieldNumber, "ground_rules", kLine);
    out.notes = m_check.texts(in.read_aloud(), place, F::kReadAloudFieldNumber, "read_aloud", kTeacher);
    m_lesson.steps.push_back(std::move(out));
    if (!in.has_practice()) return;
    const Place practice = place.field(F::kPracticeFieldNumber);
    if (in.practice().kind() != v1::OPINION) {
        m_check.error(practice.field(v1::StatementText::kKindFieldNumber), "practice-kind",
                      "the practice statement has no right answer; write kind: OPINION");
    }
    m_lesson.steps.push_back(statementStep(in.practice(), practice, true));
}

void Builder::steps() {
    const int number = v1::LessonFile::kStepsFieldNumber;
    if (m_file.steps().empty())
        m_check.error(m_root.about(number), "step-count", "the lesson has no steps; write at least one \"steps { ... }\"");
    if (m_file.steps_size() > kMostSteps) {
        m_check.error(at(number, kMostSteps), "step-count",
                      "a lesson has at most " + std::to_string(kMostSteps) + " steps; this is one too many");
    }
    for (int i = 0; i < m_file.steps_size(); ++i) m_lesson.steps.push_back(step(m_file.steps(i), at(number, i)));
}

Step Builder::step(const v1::StepText& in, const Place& place) {
    Step out;
    if (in.has_talk()) {
        using F = v1::TalkText;
        const Place talk = place.field(v1::StepText::kTalkFieldNumber);
        out.kind = StepKind::Talk;
        out.minutes = minutes(in.talk().minutes(), talk.field(F::kMinutesFieldNumber), 0, 180);
        out.title = m_check.text(in.talk().title(), talk.field(F::kTitleFieldNumber), "title", kTitle);
        if (in.talk().board().empty())
            m_check.error(talk.about(F::kBoardFieldNumber), "board-count", "a talk needs 1 to 6 lines for the board; add \"board { ... }\"");
        m_check.atMost(static_cast<std::size_t>(in.talk().board_size()), 6, talk.field(F::kBoardFieldNumber, 6), "board-count",
                       "lines on the board");
        out.board = m_check.texts(in.talk().board(), talk, F::kBoardFieldNumber, "board", kLine);
        out.notes = m_check.texts(in.talk().notes(), talk, F::kNotesFieldNumber, "notes", kTeacher);
    } else if (in.has_statement()) {
        return statementStep(in.statement(), place.field(v1::StepText::kStatementFieldNumber), false);
    } else if (in.has_pause()) {
        const Place pause = place.field(v1::StepText::kPauseFieldNumber);
        out.kind = StepKind::Pause;
        out.minutes = minutes(in.pause().minutes(), pause.field(v1::PauseText::kMinutesFieldNumber), 0, 60);
        out.title = m_check.text(in.pause().title(), pause.field(v1::PauseText::kTitleFieldNumber), "title", kTitle);
    } else {
        m_check.error(place, "step-empty", "this step is empty; put one of talk { }, statement { } or pause { } in it");
    }
    return out;
}

Step Builder::statementStep(const v1::StatementText& in, const Place& place, bool practice) {
    Step out;
    out.kind = StepKind::Statement;
    out.core = practice || in.core();
    out.minutes = minutes(in.minutes(), place.field(v1::StatementText::kMinutesFieldNumber), 0, 180);
    out.statement = statement(in, place, practice);
    out.title = out.statement->question->text;
    return out;
}

Question Builder::question(const v1::StatementText& in, const Place& place) {
    using F = v1::StatementText;
    Question out;
    if (in.kind() == v1::UNKNOWN) {
        m_check.error(place.about(F::kKindFieldNumber), "kind-missing", "the statement has no kind; write kind: OPINION, CHECK, RED_FLAG or SCALE");
    } else {
        out.kind = static_cast<StatementKind>(in.kind() - v1::OPINION);
    }
    out.text = m_check.text(in.text(), place.field(F::kTextFieldNumber), "text", {kStatementLength, true, Use::Statement});
    m_check.atMost(static_cast<std::size_t>(in.chat_size()), 6, place.field(F::kChatFieldNumber, 6), "chat-count",
                   "chat messages");
    for (int i = 0; i < in.chat_size(); ++i) {
        const Place chat = place.field(F::kChatFieldNumber, i);
        out.chat.push_back(
            {m_check.text(in.chat(i).sender(), chat.field(v1::ChatText::kSenderFieldNumber), "sender",
                          {kSenderLength, true, Use::Chat}),
             m_check.text(in.chat(i).text(), chat.field(v1::ChatText::kTextFieldNumber), "text", {kChatLength, true, Use::Chat}),
             in.chat(i).own()});
    }
    const int least = in.kind() == v1::OPINION ? 3 : 2;
    if (in.choices_size() < least) {
        m_check.error(place.about(F::kChoicesFieldNumber), "choice-count",
                      least == 3 ? "an opinion needs 3 to 7 choices, so that nobody must be for or against"
                                 : "a statement needs 2 to 7 choices; add \"choices { ... }\"");
    }
    m_check.atMost(static_cast<std::size_t>(in.choices_size()), 7, place.field(F::kChoicesFieldNumber, 7), "choice-count",
                   "choices");
    for (int i = 0; i < in.choices_size(); ++i) {
        out.choices.push_back(m_check.text(in.choices(i).text(),
                                           place.field(F::kChoicesFieldNumber, i).field(v1::ChoiceText::kTextFieldNumber),
                                           "choice", {kChoiceLength, true, Use::Choice}));
    }
    return out;
}

std::shared_ptr<const Statement> Builder::statement(const v1::StatementText& in, const Place& place, bool practice) {
    using F = v1::StatementText;
    Statement out;
    m_check.id(in.id(), place.field(F::kIdFieldNumber), m_statements);
    out.id = in.id();
    out.practice = practice;
    out.policy = in.policy() == v1::STRICT ? Policy::Strict : Policy::Standard;
    out.question = std::make_shared<const Question>(question(in, place));
    out.hash = hashOf(*out.question);
    answerKey(in, place, out);
    references(in, place);
    out.key_message = in.key_message();
    out.learning_goals.assign(in.learning_goals().begin(), in.learning_goals().end());
    out.explanation = m_check.text(in.explanation(), place.field(F::kExplanationFieldNumber), "explanation",
                                   {kExplanationLength, out.answer_key.has_value(), Use::Class});
    m_check.atMost(static_cast<std::size_t>(in.class_prompts_size()), 3, place.field(F::kClassPromptsFieldNumber, 3),
                   "prompt-count", "class prompts");
    out.class_prompts = m_check.texts(in.class_prompts(), place, F::kClassPromptsFieldNumber, "class_prompts", kLine);
    out.teacher_notes = m_check.texts(in.teacher_notes(), place, F::kTeacherNotesFieldNumber, "teacher_notes", kTeacher);
    for (int i = 0; i < in.choices_size(); ++i) {
        out.blames_victim.push_back(in.choices(i).blames_victim());
        if (in.choices(i).blames_victim() && in.teacher_notes().empty()) {
            m_check.error(place.field(F::kChoicesFieldNumber, i).field(v1::ChoiceText::kBlamesVictimFieldNumber),
                          "blame-unanswered", "a choice that blames the victim needs \"teacher_notes { ... }\" that answer it");
        }
    }
    if (const std::size_t size = largestView(*out.question, out.explanation, m_lesson.languages); size > kMaxEncoded) {
        m_check.error(place, "view-size",
                      "this statement takes " + std::to_string(size) + " bytes on the way to a device; " +
                          std::to_string(kMaxEncoded) + " is the most; shorten the chat, the choices or the explanation");
    }
    return std::make_shared<const Statement>(std::move(out));
}

void Builder::answerKey(const v1::StatementText& in, const Place& place, Statement& out) {
    using F = v1::StatementText;
    if (in.kind() == v1::UNKNOWN) return;
    const bool wanted = in.kind() == v1::CHECK || in.kind() == v1::RED_FLAG;
    const Place at = place.field(F::kAnswerKeyFieldNumber);
    if (wanted && in.answer_key() == 0) {
        m_check.error(at, "answer-key", "a check or red flag needs an answer_key: the place of the right choice, 1 is the first");
    } else if (!wanted && in.answer_key() != 0) {
        m_check.error(at, "answer-key", "only CHECK and RED_FLAG have a right answer; take answer_key out, or change the kind");
    } else if (in.answer_key() > static_cast<unsigned>(in.choices_size())) {
        m_check.error(at, "answer-key",
                      "there are only " + std::to_string(in.choices_size()) +
                          " choices; answer_key is the place of the right one, 1 is the first");
    } else if (wanted) {
        out.answer_key = static_cast<std::uint8_t>(in.answer_key() - 1);
    }
    if (in.harmless() && in.kind() != v1::RED_FLAG) {
        m_check.error(place.field(F::kHarmlessFieldNumber), "harmless-kind",
                      "only a RED_FLAG can be harmless; take it out, or change the kind");
    }
    out.harmless = in.harmless() && in.kind() == v1::RED_FLAG;
    m_look_alike = m_look_alike || out.harmless;
}

void Builder::references(const v1::StatementText& in, const Place& place) {
    using F = v1::StatementText;
    if (!in.key_message().empty() && !m_key_messages.contains(in.key_message())) {
        m_check.error(place.field(F::kKeyMessageFieldNumber), "unknown-id",
                      "there is no key message \"" + in.key_message() + "\" in this lesson; write the id of one, or add it");
    }
    for (int i = 0; i < in.learning_goals_size(); ++i) {
        if (m_goals.contains(in.learning_goals(i))) continue;
        m_check.error(
            place.field(F::kLearningGoalsFieldNumber, i), "unknown-id",
            "there is no learning goal \"" + in.learning_goals(i) + "\" in this lesson; write the id of one, or add it");
    }
}

void Builder::closing() {
    using F = v1::ClosingText;
    const v1::ClosingText& in = m_file.closing();
    const Place place = at(v1::LessonFile::kClosingFieldNumber);
    Step out;
    out.kind = StepKind::Closing;
    out.minutes = minutes(in.minutes(), place.field(F::kMinutesFieldNumber), 0, 60);
    out.title = fixed("Afsluiting", "Closing");
    out.board = m_check.texts(in.board(), place, F::kBoardFieldNumber, "board", kLine);
    out.notes = m_check.texts(in.read_aloud(), place, F::kReadAloudFieldNumber, "read_aloud", kTeacher);
    m_lesson.steps.push_back(std::move(out));
    m_lesson.exit_slip =
        m_check.text(in.exit_slip(), place.field(F::kExitSlipFieldNumber), "exit_slip", {kExplanationLength, false, Use::Class});
    m_lesson.after_care = m_check.texts(in.after_care(), place, F::kAfterCareFieldNumber, "after_care", kTeacher);
}

void Builder::followUp() {
    using F = v1::FollowUpText;
    const v1::FollowUpText& in = m_file.follow_up();
    const Place place = at(v1::LessonFile::kFollowUpFieldNumber);
    m_lesson.follow_up_weeks = minutes(in.weeks(), place.field(F::kWeeksFieldNumber), 0, 52);
    m_lesson.follow_up.assign(in.statements().begin(), in.statements().end());
    for (int i = 0; i < in.statements_size(); ++i) {
        const auto known = std::find_if(m_lesson.steps.begin(), m_lesson.steps.end(), [&](const Step& step) {
            return step.statement != nullptr && step.statement->id == in.statements(i) && hasKey(step.statement->question->kind);
        });
        if (known != m_lesson.steps.end()) continue;
        m_check.error(
            place.field(F::kStatementsFieldNumber, i), "unknown-id",
            "there is no check \"" + in.statements(i) + "\" in this lesson; write the id of a CHECK or RED_FLAG statement");
    }
}

void Builder::sensitiveRules() {
    using F = v1::LessonFile;
    const Place mark = at(F::kSensitiveFieldNumber);
    if (!m_look_alike) {
        m_check.error(
            mark, "no-look-alike",
            "a sensitive lesson needs a harmless look-alike, or everything looks dangerous: a RED_FLAG with harmless: true");
    }
    for (const auto& [language, title] : m_lesson.public_title.by_language) {
        const std::string word = wording::topicWord(title);
        if (word.empty()) continue;
        m_check.error(at(F::kPublicTitleFieldNumber), "public-title",
                      "\"" + word + "\" would be on the wall while pupils walk in; write a title that does not name the topic");
    }
    if (!m_file.has_closing()) {
        m_check.error(mark, "closing-missing", "a sensitive lesson needs a closing step; add \"closing { ... }\"");
        return;
    }
    const Step& closing = m_lesson.steps.back();
    for (const std::string& language : m_lesson.languages) {
        const auto speaks = [&](const Text& text) { return wording::speaksOfHelp(text.in(language)); };
        if (std::any_of(closing.board.begin(), closing.board.end(), speaks)) continue;
        if (std::any_of(closing.notes.begin(), closing.notes.end(), speaks)) continue;
        m_check.error(at(F::kClosingFieldNumber), "closing-without-help",
                      "the closing step says nothing about help in \"" + language +
                          "\"; say on the board where pupils can find help or talk");
    }
}

unsigned Builder::minutes(unsigned value, const Place& place, unsigned least, unsigned most) {
    if (value < least || value > most) {
        m_check.error(place, "out-of-range",
                      "this must be a number from " + std::to_string(least) + " to " + std::to_string(most));
    }
    return value;
}

Text Builder::fixed(const char* nl, const char* en) const {
    Text out;
    for (const std::string& language : m_lesson.languages) out.by_language[language] = language == "nl" ? nl : en;
    return out;
}

}  // namespace

std::shared_ptr<Lesson> buildLesson(const textproto::Source& source, Checker& checker) {
    v1::LessonFile file;
    Place::Tree tree;
    if (!parseChecked(source, file, tree, checker)) return nullptr;
    const auto lesson = Builder(file, Place(source, v1::LessonFile::descriptor(), &tree, {}), checker).build();
    lesson->hash = hashOf(source.bytes());
    return lesson;
}

}  // namespace stemmig
