// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include "host/session/lesson_flow.hpp"
#include "host/session/picture.hpp"
#include "host/session/view.hpp"

namespace stemmig {
namespace {

/// A statement is done when it was released, wherever the lesson is now; anything else when the lesson is past it.
StepState stateOf(const Session& session, std::size_t index) {
    if (session.place == Place::AtStep && index == session.step) return StepState::Current;
    const Step& step = session.lesson->steps[index];
    const bool past = session.place == Place::Ended || (session.place == Place::AtStep && index < session.step);
    const bool done = step.kind == StepKind::Statement ? latestRelease(session, step.statement->hash) != nullptr : past;
    return done ? StepState::Done : StepState::Ahead;
}

std::vector<StepRow> rowsOf(const Session& session) {
    std::vector<StepRow> rows;
    for (std::size_t i = 0; i < session.lesson->steps.size(); ++i) {
        const Step& step = session.lesson->steps[i];
        rows.push_back({step.title, step.kind, step.core, step.minutes, stateOf(session, i)});
    }
    return rows;
}

bool isAllowed(const Session& session, Wish wish) { return step(session, wish, Context{}).ok(); }

std::vector<Wish> allowedWishes(const Session& session) {
    std::vector<Wish> allowed;
    for (auto i = static_cast<int>(Wish::Next); i <= static_cast<int>(Wish::End); ++i) {
        if (isAllowed(session, static_cast<Wish>(i))) allowed.push_back(static_cast<Wish>(i));
    }
    return allowed;
}

/// A second round helps where the class is divided; never for opinions, which have no key.
Advice adviceByKey(const Session& session, const Release& release) {
    const std::optional<std::uint8_t>& key = currentStatement(session)->answer_key;
    if (!key || *key >= release.levels.size()) return Advice::None;
    const std::uint8_t level = release.levels[*key];
    if (level <= 1) return Advice::ExplainFirst;
    if (level >= 5) return Advice::ConfirmAndGoOn;
    return isAllowed(session, Wish::Again) ? Advice::SecondRound : Advice::None;
}

Advice adviceFor(const Session& session) {
    const Phase phase = session.round->phase;
    if (phase != Phase::Held && phase != Phase::Shown) return Advice::None;
    if (phase == Phase::Held && primaryAction(session) == Wish::TalkWithout) return Advice::TalkFirst;
    const Released* record = latestRelease(session, currentStatement(session)->hash);
    return record == nullptr ? Advice::None : adviceByKey(session, record->release);
}

void addRound(TeacherView& view, const Session& session) {
    const Statement& statement = *currentStatement(session);
    if (session.round->phase == Phase::Open) view.progress = session.round->progress;
    if (session.round->phase >= Phase::Held && !session.without_results) view.held = pictureOf(session);
    view.advice = adviceFor(session);
    view.answer_key = statement.answer_key;
    view.explanation = statement.explanation;
    view.prompts = statement.class_prompts;
    view.notes.insert(view.notes.end(), statement.teacher_notes.begin(), statement.teacher_notes.end());
}

}  // namespace

TeacherView teacherView(const Session& session) {
    TeacherView view;
    view.board = projectorView(session);
    view.steps = rowsOf(session);
    view.current = session.place == Place::AtStep ? session.step : view.steps.size();
    view.joined = static_cast<unsigned>(session.room.seats->size());
    view.expected = session.room.expected;
    view.locked = session.room.locked;
    view.letting_one_in = session.room.letting_one_in;
    view.shared_addresses = session.room.shared_addresses;
    view.share_to_devices = session.share_to_devices;
    view.sensitive = session.lesson->sensitive;
    view.without_results = session.without_results;
    view.booths = boothsOf(session.room);
    view.statements_a_turn = session.statements_a_turn;
    if (session.room.tickets) view.tickets_left = static_cast<unsigned>(session.room.tickets->size());
    view.class_label = session.class_label;
    view.proposed_rules = session.lesson->steps.front().board;
    view.rules = session.ground_rules.value_or(view.proposed_rules);
    if (session.place == Place::AtStep) view.notes = session.lesson->steps[session.step].notes;
    if (session.round) addRound(view, session);
    if (view.board.scene == Scene::Closing || view.board.scene == Scene::Ended) {
        view.after_care = session.lesson->after_care;
        view.exit_slip = session.lesson->exit_slip;
    }
    view.primary = primaryAction(session);
    view.allowed = allowedWishes(session);
    return view;
}

}  // namespace stemmig
