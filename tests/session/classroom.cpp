// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/classroom.hpp"

#include <doctest/doctest.h>
#include <algorithm>

namespace stemmig {
namespace {

Text text(const std::string& words) { return {{{"en", words}, {"nl", "nl " + words}}}; }

std::shared_ptr<const Question> question(StatementKind kind, const std::string& name, std::size_t choices) {
    Question made{kind, text(name), {}, {}};
    for (std::size_t i = 0; i < choices; ++i) made.choices.push_back(text(name + " choice " + std::to_string(i)));
    return std::make_shared<const Question>(std::move(made));
}

Step plainStep(StepKind kind, const std::string& name) {
    Step step;
    step.kind = kind;
    step.minutes = 3;
    step.title = text(name);
    step.board = {text(name + " board")};
    step.notes = {text(name + " notes")};
    return step;
}

Step statementStep(const std::string& id, std::shared_ptr<const Question> asked, std::optional<std::uint8_t> key) {
    Step step = plainStep(StepKind::Statement, id);
    Statement made;
    made.id = id;
    made.question = std::move(asked);
    made.hash.fill(static_cast<std::uint8_t>(made.question->text.in("en").front()));
    made.blames_victim.assign(made.question->choices.size(), false);
    made.answer_key = key;
    made.explanation = text(id + " explanation");
    made.class_prompts = {text(id + " prompt")};
    made.teacher_notes = {text(id + " teacher")};
    step.statement = std::make_shared<const Statement>(std::move(made));
    return step;
}

template <class Change>
Step changed(Step step, Change change) {
    Statement copy = *step.statement;
    change(copy);
    step.statement = std::make_shared<const Statement>(std::move(copy));
    return step;
}

struct Questions {
    std::shared_ptr<const Question> practice = question(StatementKind::Opinion, "practice", 2);
    std::shared_ptr<const Question> check = question(StatementKind::Check, "check", 3);
    std::shared_ptr<const Question> opinion = question(StatementKind::Opinion, "opinion", 3);
    std::shared_ptr<const Question> spare = question(StatementKind::Check, "spare", 2);
    std::shared_ptr<const Question> red_flag = question(StatementKind::RedFlag, "red flag", 2);
};

}  // namespace

std::shared_ptr<const Lesson> sampleLesson(bool sensitive, std::uint8_t key) {
    static const Questions shared;
    Lesson lesson;
    lesson.id = "sample";
    lesson.sensitive = sensitive;
    lesson.languages = {"nl", "en"};
    lesson.public_title = text("public title");
    lesson.after_care = {text("after care")};
    lesson.exit_slip = text("exit slip");
    lesson.steps = {
        plainStep(StepKind::Opening, "opening"),
        changed(statementStep("practice", shared.practice, {}), [](Statement& made) { made.practice = true; }),
        plainStep(StepKind::Talk, "talk"),
        statementStep("check", shared.check, key),
        changed(statementStep("opinion", shared.opinion, {}),
                [](Statement& made) {
                    made.blames_victim = {false, false, true};
                }),
        statementStep("spare", shared.spare, 0),
        plainStep(StepKind::Pause, "pause"),
        statementStep("copy", shared.check, key),
        statementStep("red_flag", shared.red_flag, 0),
        plainStep(StepKind::Closing, "closing"),
    };
    lesson.steps[at::kSpare].core = false;
    return std::make_shared<const Lesson>(std::move(lesson));
}

ByteArray<32> bytes32(std::uint64_t number) {
    ByteArray<32> bytes{};
    std::mt19937_64 spread(number);
    for (std::size_t i = 0; i < 4; ++i) storeU64(std::span(bytes).subspan(i * 8).first<8>(), spread());
    return bytes;
}

Classroom::Classroom(unsigned pupils, std::shared_ptr<const Lesson> lesson, bool rehearsal)
    : session(newSession(std::move(lesson), rehearsal, bytes32(77))), m_pupils(pupils) {
    if (pupils > 0) must(Command::Expect{pupils});
    for (unsigned i = 0; i < pupils; ++i) REQUIRE_FALSE(newcomer(i));
    connected = pupils;
}

std::optional<Refusal> Classroom::tell(const Command::Any& command) {
    const auto members = static_cast<unsigned>(session.first_count.size());
    Result<Session, Refusal> result =
        step(session, command, Context{now, bytes32(1000000 + ++m_random), connected, std::min(connected, members)});
    if (!result) return result.error();
    const RoundName before = session.round ? session.round->name : RoundName{};
    session = std::move(result).value();
    if (session.round && session.round->name != before) box.begin();
    return std::nullopt;
}

void Classroom::must(const Command::Any& command) {
    const std::optional<Refusal> refused = tell(command);
    if (refused) FAIL("refused: " << sentence(*refused).in("en"));
}

SeatNumber Classroom::seat(unsigned pupil) const { return findSeat(session.room, bytes32(pupil)).value(); }

std::optional<Refusal> Classroom::newcomer(std::uint64_t token, bool address_has_seat) {
    return tell(Command::Join{bytes32(token), address_has_seat});
}

void Classroom::vote(unsigned pupil, std::uint8_t mark) {
    const std::size_t choices = session.lesson->steps[session.step].statement->question->choices.size();
    box.hear(seat(pupil));
    box.put(seat(pupil), mark, choices);
}

void Classroom::voteAll(const std::vector<unsigned>& counts) {
    unsigned pupil = 0;
    for (std::size_t choice = 0; choice < counts.size(); ++choice) {
        for (unsigned i = 0; i < counts[choice]; ++i) vote(pupil++, static_cast<std::uint8_t>(choice));
    }
    while (pupil < m_pupils) vote(pupil++, kPass);
}

void Classroom::closeRound() {
    must(Wish::Close);
    session = finishClosing(session, box);
    box.forget();
}

void Classroom::open(std::size_t step) {
    if (session.place != Place::AtStep || session.step != step) must(Command::GoTo{step});
    must(Wish::Open);
}

void Classroom::hold(std::size_t step, const std::vector<unsigned>& counts) {
    open(step);
    voteAll(counts);
    closeRound();
}

}  // namespace stemmig
