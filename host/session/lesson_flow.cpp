// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/session/lesson_flow.hpp"

#include <algorithm>

namespace stemmig {
namespace {

/// Releases of one text in a session, and rounds of it lost while closing, are two at most (docs/release.md).
constexpr std::ptrdiff_t kMostRounds = 2;

bool isCore(const Step& step) { return step.core || step.kind == StepKind::Closing; }

const std::vector<Step>& stepsOf(const Session& session) { return session.lesson->steps; }

bool atClosingStep(const Session& session) {
    return session.place == Place::AtStep && stepsOf(session)[session.step].kind == StepKind::Closing;
}

std::optional<std::size_t> nextCoreStep(const Session& session) {
    for (std::size_t i = session.place == Place::Lobby ? 0 : session.step + 1; i < stepsOf(session).size(); ++i) {
        if (isCore(stepsOf(session)[i])) return i;
    }
    return std::nullopt;
}

std::optional<std::size_t> previousCoreStep(const Session& session) {
    for (std::size_t i = session.step; i-- > 0;) {
        if (isCore(stepsOf(session)[i])) return i;
    }
    return std::nullopt;
}

No mayAsk(const Session& session, const TextHash& hash) {
    const auto releases = std::count_if(session.released.begin(), session.released.end(),
                                        [&](const Released& record) { return record.hash == hash; });
    const auto voids = std::count(session.voided.begin(), session.voided.end(), hash);
    if (releases >= kMostRounds || voids >= kMostRounds) return Refusal::AskedTwice;
    return std::nullopt;
}

/// Session::first_count belongs to the last first round; is that this text's?
bool firstCountIsOf(const Session& session, const TextHash& hash) {
    const auto last = std::find_if(session.released.rbegin(), session.released.rend(),
                                   [](const Released& record) { return record.attempt == 1; });
    return last != session.released.rend() && last->hash == hash;
}

RoundName roundNameFrom(const ByteArray<32>& random) {
    RoundName name{};
    std::copy_n(random.begin(), name.size(), name.begin());
    return name;
}

/// A turn at a booth: this statement and the core statements that follow, as many as the teacher wants. Fixed at its first
/// open: who has voted for all of them does not come again when the lesson reaches them.
void beginTurn(Session& session) {
    const Statement& first = *currentStatement(session);
    if (std::ranges::find(session.turn, first.hash) != session.turn.end()) return;
    session.turn = {first.hash};
    if (first.practice) return;
    for (std::size_t i = session.step + 1; i < stepsOf(session).size(); ++i) {
        if (session.turn.size() >= session.statements_a_turn) return;
        const Step& step = stepsOf(session)[i];
        if (!step.core || step.kind != StepKind::Statement || step.statement->practice) continue;
        const TextHash& hash = step.statement->hash;
        const bool in_turn = std::ranges::find(session.turn, hash) != session.turn.end();
        if (!in_turn && latestRelease(session, hash) == nullptr) session.turn.push_back(hash);
    }
}

void openRound(Session& session, const Context& context) {
    Round& round = *session.round;
    round.phase = Phase::Open;
    round.taking_part = round.attempt == 2 ? context.connected_members : context.connected;
    if (session.lesson->sensitive && !currentStatement(session)->practice) session.room.locked = true;
}

No openFirstRound(Session& session, const Context& context) {
    if (session.round->phase != Phase::Preview) return Refusal::NotNow;
    if (session.without_results) return Refusal::WithoutResults;
    if (const No no = mayAsk(session, currentStatement(session)->hash)) return no;
    beginTurn(session);
    openRound(session, context);
    return std::nullopt;
}

No openSecondRound(Session& session, const Context& context) {
    if (session.round->phase < Phase::Held) return Refusal::NotNow;
    const TextHash& hash = currentStatement(session)->hash;
    if (const No no = mayAsk(session, hash)) return no;
    if (!firstCountIsOf(session, hash)) return Refusal::FirstCountGone;
    session.round = Round{.name = roundNameFrom(context.random), .attempt = 2};
    openRound(session, context);
    return std::nullopt;
}

No closeRound(Session& session, const Context& context) {
    if (session.round->phase != Phase::Open) return Refusal::NotNow;
    session.round->phase = Phase::Closing;
    session.round->closing_since = context.now;
    return std::nullopt;
}

No show(Session& session, bool picture) {
    Round& round = *session.round;
    const bool adds = picture && round.phase == Phase::Shown && !round.picture;
    const bool only_talk = !picture && round.phase == Phase::Preview && session.without_results;
    if (round.phase != Phase::Held && !adds && !only_talk) return Refusal::NotNow;
    round.phase = Phase::Shown;
    round.picture = picture;
    const TextHash& hash = currentStatement(session)->hash;
    const auto record = std::find_if(session.released.rbegin(), session.released.rend(),
                                     [&](const Released& released) { return released.hash == hash; });
    if (picture && record != session.released.rend()) record->shown_to_class = true;
    return std::nullopt;
}

No reveal(Session& session) {
    if (!currentStatement(session)->answer_key) return Refusal::NoAnswerKey;
    if (session.round->phase != Phase::Shown) return Refusal::NotNow;
    session.round->phase = Phase::Revealed;
    return std::nullopt;
}

No moveRound(Session& session, Wish wish, const Context& context) {
    if (!session.round) return Refusal::NotNow;
    switch (wish) {
        case Wish::Open:
            return openFirstRound(session, context);
        case Wish::Close:
            return closeRound(session, context);
        case Wish::Show:
            return show(session, true);
        case Wish::TalkWithout:
            return show(session, false);
        case Wish::Reveal:
            return reveal(session);
        case Wish::Again:
            return openSecondRound(session, context);
        default:
            return Refusal::NotNow;
    }
}

No enterIf(Session& session, std::optional<std::size_t> step, const Context& context) {
    if (!step) return Refusal::NotNow;
    enterStep(session, *step, context.random);
    return std::nullopt;
}

No goBack(Session& session, const Context& context) {
    if (session.place == Place::Lobby) return Refusal::NotNow;
    return enterIf(session, roundRuns(session) ? session.step : previousCoreStep(session), context);
}

No endSession(Session& session) {
    if (!atClosingStep(session)) return Refusal::ClosingStepFirst;
    session.place = Place::Ended;
    return std::nullopt;
}

bool blamesWithWords(const Session& session) {
    const Statement& statement = *currentStatement(session);
    const Released* record = latestRelease(session, statement.hash);
    if (record == nullptr) return false;
    const std::vector<std::uint8_t>& levels = record->release.levels;
    for (std::size_t i = 0; i < std::min(levels.size(), statement.blames_victim.size()); ++i) {
        if (statement.blames_victim[i] && levels[i] >= 1) return true;
    }
    return false;
}

}  // namespace

const Statement* currentStatement(const Session& session) {
    return session.round ? stepsOf(session)[session.step].statement.get() : nullptr;
}

const Released* latestRelease(const Session& session, const TextHash& hash) {
    const auto found = std::find_if(session.released.rbegin(), session.released.rend(),
                                    [&](const Released& record) { return record.hash == hash; });
    return found == session.released.rend() ? nullptr : &*found;
}

bool roundRuns(const Session& session) {
    return session.round && (session.round->phase == Phase::Open || session.round->phase == Phase::Closing);
}

void enterStep(Session& session, std::size_t step, const ByteArray<32>& random) {
    const Step& entered = stepsOf(session)[step];
    session.place = Place::AtStep;
    session.step = step;
    session.round.reset();
    if (entered.kind == StepKind::Closing) session.closing_step_seen = true;
    if (entered.kind != StepKind::Statement) return;
    Round& round = session.round.emplace();
    round.name = roundNameFrom(random);
    if (const Released* record = latestRelease(session, entered.statement->hash)) {
        round.phase = record->shown_to_class ? Phase::Shown : Phase::Held;
        round.picture = record->shown_to_class;
        round.attempt = record->attempt;
    }
}

No moveLesson(Session& session, Wish wish, const Context& context) {
    switch (wish) {
        case Wish::Next:
            return enterIf(session, nextCoreStep(session), context);
        case Wish::Skip:
            if (session.place == Place::Lobby) return Refusal::NotNow;
            return enterIf(session, nextCoreStep(session), context);
        case Wish::Back:
            return goBack(session, context);
        case Wish::ToClosingStep:
            return goToStep(session, stepsOf(session).size() - 1, context);
        case Wish::End:
            return endSession(session);
        default:
            return moveRound(session, wish, context);
    }
}

No goToStep(Session& session, std::size_t step, const Context& context) {
    if (step >= stepsOf(session).size()) return Refusal::OutOfRange;
    if (session.place == Place::AtStep && session.step == step) return Refusal::NotNow;
    enterStep(session, step, context.random);
    return std::nullopt;
}

std::optional<Wish> primaryAction(const Session& session) {
    if (session.place == Place::Ended) return std::nullopt;
    if (!session.round) return atClosingStep(session) ? Wish::End : Wish::Next;
    const Statement& statement = *currentStatement(session);
    switch (session.round->phase) {
        case Phase::Preview:
            if (session.without_results) return Wish::TalkWithout;
            return mayAsk(session, statement.hash) ? Wish::Next : Wish::Open;
        case Phase::Open:
            return Wish::Close;
        case Phase::Closing:
            return std::nullopt;
        case Phase::Held:
            return blamesWithWords(session) ? Wish::TalkWithout : Wish::Show;
        case Phase::Shown:
            return statement.answer_key ? Wish::Reveal : Wish::Next;
        case Phase::Revealed:
            return Wish::Next;
    }
    return std::nullopt;
}

Session recovered(Session session, const ByteArray<32>& random) {
    if (!session.round || session.round->phase != Phase::Closing) return session;
    session.voided.push_back(currentStatement(session)->hash);
    enterStep(session, session.step, random);
    return session;
}

}  // namespace stemmig
