// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/fixture.hpp"

#include "host/session/ticket.hpp"

namespace stemmig::testing {
namespace {

std::shared_ptr<const Statement> statement(const std::string& id, StatementKind kind, std::vector<Text> choices,
                                           std::optional<std::uint8_t> key) {
    auto question = std::make_shared<Question>();
    question->kind = kind;
    question->text = text("Stelling " + id, "The statement that is called " + id);
    question->choices = std::move(choices);
    auto out = std::make_shared<Statement>();
    out->id = id;
    out->question = question;
    out->blames_victim.assign(question->choices.size(), false);
    out->answer_key = key;
    out->hash[0] = static_cast<std::uint8_t>(id[0]);
    if (key) out->explanation = text("Want zo zit het.", "Because that is how it is.");
    out->class_prompts = {text("Waarom?", "Why?")};
    return out;
}

Step step(StepKind kind, const std::string& title, std::shared_ptr<const Statement> statement = nullptr) {
    Step out;
    out.kind = kind;
    out.title = text(title, title);
    out.board = {text("Regel", "Line")};
    out.statement = std::move(statement);
    return out;
}

}  // namespace

Text text(const std::string& nl, const std::string& en) { return Text{{{"nl", nl}, {"en", en}}}; }

std::shared_ptr<const Lesson> testLessonWithKey(std::uint8_t key) {
    auto lesson = std::make_shared<Lesson>();
    lesson->id = "test";
    lesson->sensitive = true;
    lesson->languages = {"nl", "en"};
    lesson->title = text("Een les", "A lesson");
    lesson->public_title = text("Les", "Lesson");
    const std::vector<Text> three = {text("Ja", "Yes"), text("Nee", "No"), text("Dat hangt ervan af", "That depends")};
    const std::vector<Text> two = {text("Klopt", "Right"), text("Klopt niet", "Wrong")};
    lesson->steps = {step(StepKind::Opening, "Opening"),
                     step(StepKind::Statement, "One", statement("opinion", StatementKind::Opinion, three, std::nullopt)),
                     step(StepKind::Statement, "Two", statement("check", StatementKind::Check, two, key)),
                     step(StepKind::Talk, "Talk"), step(StepKind::Closing, "Closing")};
    return lesson;
}

std::shared_ptr<const Lesson> testLesson() { return testLessonWithKey(1); }

Help testHelp() {
    Help help;
    help.opening = text("Het is niet jouw schuld.", "It is not your fault.");
    help.entries = {{text("Praten", "Talk"), {text("Anoniem.", "Anonymous.")}, "fier.nl/chat", true},
                    {text("Bellen", "Call"), {}, "0800-0432", false}};
    help.checked_on = "2026-09-01";
    return help;
}

Random seededRandom(std::uint64_t seed) {
    return [generator = std::mt19937_64(seed)](std::span<std::uint8_t> out) mutable {
        for (std::uint8_t& byte : out) byte = static_cast<std::uint8_t>(generator());
    };
}

std::vector<TicketCode> testTickets(std::size_t count) {
    Bytes random(count * TicketCode{}.size());
    seededRandom(3)(random);
    return makeTickets(random);
}

Result<Ok, RecordError> MemoryRecorder::keep(const Session& session, const HostIdentity& identity) {
    ++keeps;
    if (before) before(session);
    if (full) return Err{RecordError{text("De schijf is vol.", "The disk is full.")}};
    durable = session;
    durable_secret = identity.secret.clone();
    durable_address = identity.address;
    if (after) after(session);
    return Ok{};
}

Result<Ok, RecordError> MemoryRecorder::finish(const Session& session) {
    if (full) return Err{RecordError{text("De schijf is vol.", "The disk is full.")}};
    finished = session;
    durable.reset();
    return Ok{};
}

}  // namespace stemmig::testing
