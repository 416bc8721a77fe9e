// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/hints_model.hpp"

#include <algorithm>
#include <array>

namespace stemmig {
namespace {

struct Hint {
    const char* name;
    bool (*fits)(const TeacherView& view, bool one_screen);
    const char* text;
};

bool inPhase(const TeacherView& view, Phase phase) {
    return view.board.scene == Scene::Statement && view.board.phase == phase && !view.board.paused;
}

// What belongs to the moment goes before what is always true.
constexpr std::array kHints{
    Hint{"pause", [](const TeacherView& view, bool) { return view.board.paused; },
         QT_TRANSLATE_NOOP("stemmig::HintsModel",
                           "The class sees a calm screen. Nothing is lost: the same key brings the lesson back.")},
    Hint{"one-screen", [](const TeacherView& view, bool one) { return one && view.board.scene != Scene::Ended; },
         QT_TRANSLATE_NOOP("stemmig::HintsModel",
                           "With one screen, F shows the board to the class. F or Escape brings you back here. Next, back and "
                           "pause work there too.")},
    Hint{
        "rules", [](const TeacherView& view, bool) { return view.board.scene == Scene::Opening; },
        QT_TRANSLATE_NOOP("stemmig::HintsModel", "Switch a rule off to strike it. What you add is on the board while you type.")},
    Hint{"scripts", [](const TeacherView& view, bool) { return inPhase(view, Phase::Preview) && !view.board.practice; },
         QT_TRANSLATE_NOOP("stemmig::HintsModel",
                           "Something happens in class? H has sentences to read aloud. L is for when somebody leaves.")},
    Hint{"progress", [](const TeacherView& view, bool) { return inPhase(view, Phase::Open); },
         QT_TRANSLATE_NOOP("stemmig::HintsModel",
                           "You see how far the class is, never who. Close the round when most have answered.")},
    Hint{"held", [](const TeacherView& view, bool) { return inPhase(view, Phase::Held) && view.advice != Advice::TalkFirst; },
         QT_TRANSLATE_NOOP("stemmig::HintsModel",
                           "The words are for you first. Show them to the class, or talk without a picture.")},
    Hint{"sheets", [](const TeacherView& view, bool) { return inPhase(view, Phase::Shown) && view.board.picture; },
         QT_TRANSLATE_NOOP("stemmig::HintsModel",
                           "Next brings the questions for the talk on the board. The words stay one click away.")},
    Hint{"closing", [](const TeacherView& view, bool) { return view.board.scene == Scene::Closing; },
         QT_TRANSLATE_NOOP("stemmig::HintsModel", "This page with help stays on the devices, also after the end.")},
    Hint{"keys", [](const TeacherView& view, bool) { return view.board.scene != Scene::Ended; },
         QT_TRANSLATE_NOOP("stemmig::HintsModel", "Next: Page Down or Right. Back: Page Up or Left. Pause: B. All keys: ?")},
};

const Hint* find(const QString& name) {
    const auto found =
        std::find_if(kHints.begin(), kHints.end(), [&](const Hint& hint) { return name == QLatin1String(hint.name); });
    return found == kHints.end() ? nullptr : &*found;
}

}  // namespace

void HintsModel::show(std::shared_ptr<const Publication> publication) {
    m_publication = std::move(publication);
    emit changed();
}

void HintsModel::setOneScreen(bool alone) {
    m_one_screen = alone;
    emit changed();
}

void HintsModel::setSeen(const QStringList& seen) {
    if (seen == m_seen) return;
    m_seen = seen;
    emit changed();
}

QString HintsModel::now() const {
    const TeacherView& view = m_publication->view;
    if (view.steps.empty()) return {};
    for (const Hint& hint : kHints) {
        if (m_seen.contains(QLatin1String(hint.name))) continue;
        if (hint.fits(view, m_one_screen)) return QLatin1String(hint.name);
    }
    return {};
}

QString HintsModel::text() const {
    const Hint* hint = find(now());
    return hint ? tr(hint->text) : QString();
}

void HintsModel::dismiss() {
    const QString name = now();
    if (name.isEmpty()) return;
    m_seen.append(name);
    emit changed();
    emit seenChanged(m_seen);
}

QStringList HintsModel::names() {
    QStringList list;
    for (const Hint& hint : kHints) list.append(QLatin1String(hint.name));
    return list;
}

}  // namespace stemmig
