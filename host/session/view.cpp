// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/session/view.hpp"

#include <algorithm>
#include "host/session/lesson_flow.hpp"
#include "host/session/picture.hpp"

namespace stemmig {
namespace {

Scene sceneOf(const Session& session) {
    if (session.place == Place::Lobby) return Scene::Lobby;
    if (session.place == Place::Ended) return Scene::Ended;
    return sceneOf(session.lesson->steps[session.step].kind);
}

std::vector<Word> wordsOf(const Release& release) {
    std::vector<Word> words;
    for (const std::uint8_t level : release.levels) words.push_back({level, levelWord(level, release.interior)});
    return words;
}

bool isRevealed(const Session& session) { return session.round && session.round->phase == Phase::Revealed; }
bool isWithClass(const Session& session) { return session.round && session.round->phase >= Phase::Shown; }

void addRound(ProjectorView& view, const Session& session) {
    const Statement& statement = *currentStatement(session);
    const Numbering numbering = numberOf(*session.lesson, session.step);
    view.phase = session.round->phase;
    view.practice = statement.practice;
    view.number = numbering.number;
    view.of = numbering.of;
    view.question = statement.question;
    view.second_round = session.round->attempt == 2;
    if (roundRuns(session)) {
        view.taking_part = session.round->taking_part;
        view.at_booths = session.room.at_booths;
    }
    if (!isWithClass(session)) return;
    if (session.round->picture) view.picture = pictureOf(session);
    view.prompts = statement.class_prompts;
    if (!isRevealed(session)) return;
    view.answer_key = statement.answer_key;
    view.explanation = statement.explanation;
}

void addRound(SeatView& view, const Session& session, SeatNumber seat, bool answered) {
    const Statement& statement = *currentStatement(session);
    const Numbering numbering = numberOf(*session.lesson, session.step);
    view.phase = session.round->phase;
    view.round = session.round->name;
    view.number = numbering.number;
    view.of = numbering.of;
    view.practice = statement.practice;
    if (roundRuns(session)) {
        view.question = statement.question;
        view.answered = answered;
        const std::vector<SeatNumber>& first = session.first_count;
        view.counted = session.round->attempt == 1 || std::find(first.begin(), first.end(), seat) != first.end();
    }
    if (!session.share_to_devices || !isWithClass(session)) return;
    view.question = statement.question;
    if (session.round->picture) view.picture = pictureOf(session);
    if (!isRevealed(session)) return;
    view.answer_key = statement.answer_key;
    view.explanation = statement.explanation;
}

}  // namespace

Scene sceneOf(StepKind kind) {
    switch (kind) {
        case StepKind::Opening:
            return Scene::Opening;
        case StepKind::Talk:
            return Scene::Talk;
        case StepKind::Statement:
            return Scene::Statement;
        case StepKind::Pause:
            return Scene::Pause;
        case StepKind::Closing:
            return Scene::Closing;
    }
    return Scene::Talk;
}

Numbering numberOf(const Lesson& lesson, std::size_t wanted) {
    Numbering place;
    for (std::size_t i = 0; i < lesson.steps.size(); ++i) {
        const Step& step = lesson.steps[i];
        if (!step.core || step.kind != StepKind::Statement || step.statement->practice) continue;
        ++place.of;
        if (i == wanted) place.number = place.of;
    }
    return place;
}

Picture pictureOf(const Session& session) {
    const TextHash& hash = currentStatement(session)->hash;
    const Released* record = latestRelease(session, hash);
    Picture picture;
    picture.withheld = record == nullptr || !record->release.shown;
    if (picture.withheld) return picture;
    picture.words = wordsOf(record->release);
    if (record->attempt == 1) return picture;
    const auto first = std::find_if(session.released.begin(), session.released.end(),
                                    [&](const Released& other) { return other.hash == hash && other.attempt == 1; });
    if (first != session.released.end()) picture.first_words = wordsOf(first->release);
    return picture;
}

ProjectorView projectorView(const Session& session) {
    ProjectorView view;
    view.scene = sceneOf(session);
    view.paused = session.paused;
    view.rehearsal = session.rehearsal;
    const bool door = !session.room.locked || session.room.letting_one_in;
    view.joining_open = door && !roundRuns(session) && session.place != Place::Ended;
    if (session.place != Place::AtStep) {
        view.title = session.lesson->public_title;
        if (session.place != Place::Lobby) return view;
        view.joined = session.room.most_joined;
        view.at_booths = session.room.at_booths;
        return view;
    }
    const Step& step = session.lesson->steps[session.step];
    view.title = step.title;
    if (session.round) {
        addRound(view, session);
    } else {
        view.lines = step.kind == StepKind::Opening ? session.ground_rules.value_or(step.board) : step.board;
    }
    return view;
}

SeatView seatView(const Session& session, SeatNumber seat, bool answered) {
    SeatView view;
    view.scene = sceneOf(session);
    view.paused = session.paused;
    view.rehearsal = session.rehearsal;
    if (session.round) addRound(view, session, seat, answered);
    return view;
}

BoothView boothView(const Session& session, SeatNumber seat, bool answered) {
    BoothView view{seatView(session, seat, answered), {}, {}};
    if (!roundRuns(session)) return view;
    view.ballot = ballotName(currentStatement(session)->hash, session.round->attempt);
    for (const std::size_t step : laterInTurn(session)) {
        const Statement& statement = *session.lesson->steps[step].statement;
        view.later.push_back({ballotName(statement.hash, 1), numberOf(*session.lesson, step).number, statement.question});
    }
    return view;
}

}  // namespace stemmig
