// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/lesson/draft_parts.hpp"

#include <google/protobuf/descriptor.h>
#include <algorithm>
#include <functional>
#include <set>
#include "host/lesson/checker.hpp"

namespace stemmig::draft {

namespace pb = google::protobuf;

namespace {

using Languages = std::vector<std::string>;

struct Both {
    const char* nl;
    const char* en;
};

void put(v1::LocalizedText& text, const Languages& languages, const Both& both) {
    for (const std::string& language : languages) {
        if (language == "nl") text.set_nl(both.nl);
        if (language == "en") text.set_en(both.en);
    }
}

void addChoices(v1::StatementText& statement, const Languages& languages, std::initializer_list<Both> choices) {
    for (const Both& choice : choices) put(*statement.add_choices()->mutable_text(), languages, choice);
}

void visitStatements(v1::LessonFile& file, const std::function<void(v1::StatementText&)>& visit) {
    if (file.opening().has_practice()) visit(*file.mutable_opening()->mutable_practice());
    for (v1::StepText& step : *file.mutable_steps())
        if (step.has_statement()) visit(*step.mutable_statement());
}

std::set<std::string> statementIds(const v1::LessonFile& file) {
    std::set<std::string> ids;
    if (file.opening().has_practice()) ids.insert(file.opening().practice().id());
    for (const v1::StepText& step : file.steps()) ids.insert(step.statement().id());
    return ids;
}

template <class List>
std::set<std::string> idsOf(const List& list) {
    std::set<std::string> ids;
    for (const auto& item : list) ids.insert(item.id());
    return ids;
}

/// The first "stem" with a number behind it that is free.
std::string freeId(const std::string& stem, const std::set<std::string>& taken) {
    for (unsigned number = 1;; ++number) {
        std::string id = stem + std::to_string(number);
        if (!taken.contains(id)) return id;
    }
}

/// Begins with the lesson's id, since statements of all lessons have different ones.
std::string freeStatementId(const v1::LessonFile& file) {
    constexpr std::size_t kRoom = 8;  // "-s" and a number
    std::string stem = file.id().substr(0, kIdLength - kRoom);
    if (!isId(stem)) stem = "les";
    return freeId(stem + "-s", statementIds(file));
}

v1::StatementText newStatement(const v1::LessonFile& file) {
    v1::StatementText statement;
    statement.set_id(freeStatementId(file));
    statement.set_kind(v1::OPINION);
    statement.set_core(true);
    statement.set_minutes(8);
    for (int i = 0; i < 3; ++i) statement.add_choices();
    return statement;
}

v1::StatementText newChat(const v1::LessonFile& file) {
    const Languages languages = languagesOf(file);
    v1::StatementText statement;
    statement.set_id(freeStatementId(file));
    statement.set_kind(v1::RED_FLAG);
    statement.set_core(true);
    statement.set_minutes(8);
    put(*statement.mutable_text(), languages, {"Is dit foute boel?", "Is this a red flag?"});
    statement.add_chat();
    addChoices(
        statement, languages,
        {{"Ja, foute boel", "Yes, a red flag"}, {"Nee, dit is prima", "No, this is fine"}, {"Ik twijfel", "I am not sure"}});
    return statement;
}

bool wordless(const v1::StatementText& statement) {
    return std::all_of(statement.choices().begin(), statement.choices().end(),
                       [](const v1::ChoiceText& choice) { return choice.text().nl().empty() && choice.text().en().empty(); });
}

}  // namespace

Languages languagesOf(const v1::LessonFile& file) {
    Languages languages;
    if (!file.title().nl().empty()) languages.push_back("nl");
    if (!file.title().en().empty()) languages.push_back("en");
    return languages;
}

v1::StatementText newPractice(const v1::LessonFile& file) {
    const Languages languages = languagesOf(file);
    v1::StatementText practice;
    practice.set_id(freeStatementId(file));
    practice.set_kind(v1::OPINION);
    practice.set_minutes(2);
    put(*practice.mutable_text(), languages, {"Welk seizoen is het fijnst?", "Which season is the nicest?"});
    addChoices(practice, languages, {{"Lente", "Spring"}, {"Zomer", "Summer"}, {"Herfst", "Autumn"}, {"Winter", "Winter"}});
    return practice;
}

v1::LessonFile blankFile(const std::string& id, const Text& title) {
    v1::LessonFile file;
    file.set_id(id);
    file.set_revision(1);
    file.set_minutes(45);
    for (const auto& [language, words] : title.by_language) {
        if (language == "nl") file.mutable_title()->set_nl(words);
        if (language == "en") file.mutable_title()->set_en(words);
    }
    const Languages languages = languagesOf(file);
    *file.mutable_public_title() = file.title();
    v1::OpeningText& opening = *file.mutable_opening();
    opening.set_minutes(4);
    put(*opening.add_read_aloud(), languages,
        {"Wat je kiest, is anoniem. Wat je hardop zegt, is dat niet.", "What you choose is anonymous. What you say is not."});
    put(*opening.add_ground_rules(), languages, {"We laten elkaar uitpraten.", "We let each other finish."});
    put(*opening.add_ground_rules(), languages, {"Overslaan mag altijd.", "Skipping is always allowed."});
    *opening.mutable_practice() = newPractice(file);
    *file.add_steps()->mutable_statement() = newStatement(file);
    v1::ClosingText& closing = *file.mutable_closing();
    closing.set_minutes(5);
    put(*closing.add_board(), languages, {"Hulp vragen kan altijd.", "You can always ask for help."});
    put(*closing.mutable_exit_slip(), languages, {"Eén ding dat ik onthoud: …", "One thing I will remember: …"});
    return file;
}

v1::StepText newStep(const v1::LessonFile& file, NewStep kind) {
    v1::StepText step;
    switch (kind) {
        case NewStep::Statement:
            *step.mutable_statement() = newStatement(file);
            break;
        case NewStep::Chat:
            *step.mutable_statement() = newChat(file);
            break;
        case NewStep::Talk:
            step.mutable_talk()->set_minutes(3);
            step.mutable_talk()->add_board();
            break;
        case NewStep::Pause:
            step.mutable_pause()->set_minutes(1);
            put(*step.mutable_pause()->mutable_title(), languagesOf(file), {"Even rust", "A short rest"});
            break;
    }
    return step;
}

void giveId(const v1::LessonFile& file, pb::Message& item, const std::string& list) {
    if (auto* step = dynamic_cast<v1::StepText*>(&item); step != nullptr && step->has_statement())
        step->mutable_statement()->set_id(freeStatementId(file));
    if (auto* label = dynamic_cast<v1::LabelledText*>(&item); label != nullptr) {
        const bool goals = list == "learning_goals";
        label->set_id(freeId(goals ? "ld" : "km", goals ? idsOf(file.learning_goals()) : idsOf(file.key_messages())));
    }
}

void forget(v1::LessonFile& file, const pb::Message& gone, const std::string& list) {
    if (const auto* step = dynamic_cast<const v1::StepText*>(&gone); step != nullptr && step->has_statement()) {
        if (!file.has_follow_up()) return;
        auto& again = *file.mutable_follow_up()->mutable_statements();
        again.erase(std::remove(again.begin(), again.end(), step->statement().id()), again.end());
    }
    const auto* label = dynamic_cast<const v1::LabelledText*>(&gone);
    if (label == nullptr) return;
    visitStatements(file, [&](v1::StatementText& statement) {
        auto& goals = *statement.mutable_learning_goals();
        if (list == "learning_goals") goals.erase(std::remove(goals.begin(), goals.end(), label->id()), goals.end());
        if (list == "key_messages" && statement.key_message() == label->id()) statement.clear_key_message();
    });
}

void followKind(const v1::LessonFile& file, v1::StatementText& statement) {
    const Languages languages = languagesOf(file);
    if (statement.kind() != v1::CHECK && statement.kind() != v1::RED_FLAG) statement.clear_answer_key();
    if (statement.kind() != v1::RED_FLAG) statement.clear_harmless();
    if (statement.kind() != v1::CHECK || !wordless(statement)) return;
    statement.clear_choices();
    addChoices(statement, languages, {{"Klopt", "True"}, {"Klopt niet", "Not true"}, {"Ik weet het niet", "I do not know"}});
}

void forgetLanguage(pb::Message& message, const std::string& language) {
    const pb::Reflection& how = *message.GetReflection();
    const bool localized = message.GetDescriptor() == v1::LocalizedText::descriptor();
    std::vector<const pb::FieldDescriptor*> fields;
    how.ListFields(message, &fields);
    for (const pb::FieldDescriptor* field : fields) {
        if (localized && field->name() == language) how.ClearField(&message, field);
        if (field->message_type() == nullptr) continue;
        if (!field->is_repeated()) forgetLanguage(*how.MutableMessage(&message, field), language);
        for (int i = 0; field->is_repeated() && i < how.FieldSize(message, field); ++i)
            forgetLanguage(*how.MutableRepeatedMessage(&message, field, i), language);
    }
}

}  // namespace stemmig::draft
