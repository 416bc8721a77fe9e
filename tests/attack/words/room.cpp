// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/attack/words/room.hpp"

#include <algorithm>
#include <stdexcept>
#include "host/lesson/text_hash.hpp"

namespace attack {

using namespace stemmig;

namespace {

Text same(const std::string& words) { return {{{"nl", words}, {"en", words}}}; }

Step plainStep(StepKind kind, const std::string& title) {
    Step step;
    step.kind = kind;
    step.title = same(title);
    step.board = {same(title)};
    return step;
}

Step statementStep(std::size_t number) {
    const std::string name = letters(number);
    auto question = std::make_shared<Question>();
    question->kind = number % 2 == 0 ? StatementKind::Opinion : StatementKind::Check;
    question->text = same("Over " + name);
    for (std::size_t choice = 0; choice < 2 + number % 3; ++choice)
        question->choices.push_back(same(name + "-" + static_cast<char>('a' + choice)));
    auto statement = std::make_shared<Statement>();
    statement->id = "st-" + name;
    statement->hash = hashOf(*question);
    statement->blames_victim.assign(question->choices.size(), false);
    if (question->kind == StatementKind::Check) statement->answer_key = 0;
    statement->question = std::move(question);
    Step step = plainStep(StepKind::Statement, "Vraag " + name);
    step.statement = std::move(statement);
    return step;
}

}  // namespace

std::string letters(std::size_t number) {
    static const std::string consonants = "bdfgklmnprstvz", vowels = "aeiou";
    std::string name;
    for (int syllable = 0; syllable < 2; ++syllable) {
        name += consonants[number % consonants.size()];
        number /= consonants.size();
        name += vowels[number % vowels.size()];
        number /= vowels.size();
    }
    return name;
}

std::shared_ptr<const Lesson> lettersLesson(std::size_t statements) {
    auto lesson = std::make_shared<Lesson>();
    lesson->id = "letters";
    lesson->languages = {"nl", "en"};
    lesson->title = lesson->public_title = same("Letters");
    lesson->sensitive = true;
    lesson->steps.push_back(plainStep(StepKind::Opening, "Begin"));
    for (std::size_t i = 0; i < statements; ++i) lesson->steps.push_back(statementStep(i));
    lesson->steps.push_back(plainStep(StepKind::Closing, "Einde"));
    lesson->hash = hashOf("letters" + std::to_string(statements));
    return lesson;
}

Room::Room(unsigned pupils, std::shared_ptr<const Lesson> lesson, std::uint64_t seed, Instant tick, bool shared_addresses)
    : classroom([&] {
          ClassroomSetup setup;
          setup.seed = seed;
          setup.lesson = std::move(lesson);
          setup.tick = tick;
          setup.shared_addresses = shared_addresses;
          return setup;
      }()) {
    tell(Command::Expect{pupils});
    tell(Wish::ShareToDevices);
    classroom.fill(pupils);
    if (!classroom.runUntil([&] { return classroom.joined() == pupils; })) throw std::runtime_error("not everybody came in");
}

void Room::tell(const Command::Any& command) {
    if (!ask(command)) throw std::runtime_error("refused: " + sentence(*classroom.published->refused).in("en"));
}

bool Room::ask(const Command::Any& command) {
    classroom.command(command);
    return !classroom.published->refused;
}

std::size_t Room::choices() const { return session().lesson->steps[session().step].statement->question->choices.size(); }

void Room::untilAllSee(Phase phase) {
    const auto sees = [&](const stemmig::testing::Tab& tab) {
        if (tab.connection == 0 || tab.asleep || tab.session.state() != DeviceState::Joined) return true;
        const auto& view = tab.session.view();
        return view->phase == static_cast<int>(phase) && view->round == session().round->name;
    };
    if (!classroom.runUntil([&] { return std::all_of(classroom.tabs.begin(), classroom.tabs.end(), sees); }))
        throw std::runtime_error("a device did not see the round");
}

void Room::open(std::size_t statement) {
    if (session().place != Place::AtStep || session().step != stepOf(statement)) tell(Command::GoTo{stepOf(statement)});
    tell(Wish::Open);
    untilAllSee(Phase::Open);
}

void Room::openAgain() {
    tell(Wish::Again);
    untilAllSee(Phase::Open);
}

void Room::vote(const Votes& votes, bool pass) {
    std::size_t tab = 0;
    for (std::size_t choice = 0; choice + 1 < votes.size(); ++choice) {
        for (unsigned i = 0; i < votes[choice]; ++i) classroom.choose(tab++, static_cast<Mark>(choice));
    }
    while (pass && tab < classroom.tabs.size()) classroom.choose(tab++, kPassed);
}

void Room::close() {
    tell(Wish::Close);
    const bool held = classroom.runUntil([&] { return session().round->phase == Phase::Held; });
    if (!held) throw std::runtime_error("the round did not close");
}

void Room::show() {
    tell(Wish::Show);
    untilAllSee(Phase::Shown);
}

void Room::hold(std::size_t statement, const Votes& votes) {
    open(statement);
    vote(votes);
    close();
}

void Room::restart(Session kept) {
    classroom.crash();
    classroom.recorder.durable = std::move(kept);
    classroom.restart();
    const bool back = classroom.runUntil([&] {
        return std::all_of(classroom.tabs.begin(), classroom.tabs.end(), [](const stemmig::testing::Tab& tab) {
            return tab.asleep || (tab.connection != 0 && tab.session.state() == DeviceState::Joined);
        });
    });
    if (!back) throw std::runtime_error("not everybody came back");
    classroom.room->publish();
}

void Room::end() {
    tell(Wish::ToClosingStep);
    tell(Wish::End);
}

}  // namespace attack
