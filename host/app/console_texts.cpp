// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/console_model.hpp"

#include "host/session/release.hpp"

// What the console says in words; the rest of ConsoleModel is in console_model.cpp.
namespace stemmig {

QString ConsoleModel::state() const {
    const ProjectorView& board = view().board;
    if (board.paused) return tr("Paused");
    if (board.scene == stemmig::Scene::Lobby) return locked() ? tr("Room locked") : tr("Devices can join");
    if (board.scene == stemmig::Scene::Ended) return tr("The lesson has ended");
    if (board.scene != stemmig::Scene::Statement) return {};
    switch (board.phase) {
        case Phase::Preview:
            return view().without_results ? QString() : tr("Not open yet");
        case Phase::Open:
            return tr("Round open");
        case Phase::Closing:
            return tr("Round closing");
        case Phase::Held:
            return tr("Not shown yet");
        case Phase::Shown:
            return board.picture ? tr("Shown to the class") : tr("Without a picture");
        case Phase::Revealed:
            break;
    }
    return tr("Explained");
}

QString ConsoleModel::primary() const {
    if (view().board.paused) return tr("Go on");
    if (pageForward(view().board, m_board.currentPage())) return tr("To the questions");
    if (!view().primary) return {};
    switch (*view().primary) {
        case stemmig::Wish::Open:
            return tr("Open the round");
        case stemmig::Wish::Close:
            return tr("Close the round");
        case stemmig::Wish::Show:
            return tr("Show to the class");
        case stemmig::Wish::TalkWithout:
            return view().without_results ? tr("Talk about it") : tr("Talk without a picture");
        case stemmig::Wish::Reveal:
            return tr("Give the explanation");
        case stemmig::Wish::Again:
            return tr("Second round");
        case stemmig::Wish::ToClosingStep:
            return tr("To the closing step");
        case stemmig::Wish::End:
            return tr("End the lesson");
        default:
            break;
    }
    return view().board.scene == stemmig::Scene::Lobby ? tr("Begin the lesson") : tr("Continue");
}

QString ConsoleModel::question() const {
    switch (m_asking) {
        case Asking::ManyDevices:
            return tr("This topic is heavy, and nobody can look after so many pupils at once. Expect more than 40 all the same?");
        case Asking::ClearRoom:
            return tr("Everybody has to scan a new code then, and given tickets are worthless. Clear the room?");
        case Asking::FewDevices:
            return tr("Fewer than %1 devices have joined: with so few no result can be shown. Begin all the same?")
                .arg(kLeastRoster);
        case Asking::CloseEarly:
            return tr("Not most of the devices have answered yet. Close the round now?");
        case Asking::LeaveRound:
            return tr("This round is still open. Leave it without a result?");
        case Asking::EndLesson:
            return tr("End the lesson for everybody? The help page stays on the devices.");
        case Asking::Nothing:
            break;
    }
    return {};
}

QString ConsoleModel::progress() const {
    if (view().board.scene != stemmig::Scene::Statement || view().board.phase != Phase::Open) return {};
    switch (view().progress) {
        case Progress::FewYet:
            return tr("Few have answered yet");
        case Progress::AboutHalf:
            return tr("About half have answered");
        case Progress::Most:
            break;
    }
    return tr("Most have answered");
}

QString ConsoleModel::advice() const {
    return view().advice == Advice::None ? QString() : words(sentence(view().advice), m_language);
}

QString ConsoleModel::heldNote() const {
    if (!view().held) return {};
    return words(view().held->withheld ? withheldSentence() : resultFootnote(), m_language);
}

QString ConsoleModel::rightChoice() const {
    const auto& key = view().answer_key;
    if (!key || !view().board.question || *key >= view().board.question->choices.size()) return {};
    return tr("%1: %2").arg(QChar(static_cast<char16_t>(u'A' + *key)), words(view().board.question->choices[*key], m_language));
}

const StepRow* ConsoleModel::nextCoreStep() const {
    const std::size_t first = view().board.scene == stemmig::Scene::Lobby ? 0 : view().current + 1;
    for (std::size_t i = first; i < view().steps.size(); ++i)
        if (view().steps[i].core) return &view().steps[i];
    return nullptr;
}

QString ConsoleModel::nextStep() const {
    const StepRow* step = nextCoreStep();
    return step ? words(step->title, m_language) : QString();
}

ConsoleModel::StepKind ConsoleModel::nextKind() const {
    const StepRow* step = nextCoreStep();
    return step ? static_cast<StepKind>(step->kind) : ClosingStep;
}

QString ConsoleModel::refused() const {
    return m_publication->refused ? words(sentence(*m_publication->refused), m_language) : QString();
}

}  // namespace stemmig
