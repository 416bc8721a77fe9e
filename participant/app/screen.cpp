// SPDX-License-Identifier: GPL-3.0-or-later
#include "participant/app/screen.hpp"

#include "participant/client/wire_names.hpp"

namespace stemmig {
namespace {

std::optional<Screen> refusedScreen(int bye) {
    switch (bye) {
        case kByeLocked:
            return Screen::Locked;
        case kByeFull:
            return Screen::Full;
        case kByeReplaced:
            return Screen::Replaced;
        case kByeAskTeacher:
            return Screen::AskTeacher;
        case kByeRoundOpen:
            return Screen::RoundOpen;
        case kByeTicketNeeded:
            return Screen::NeedsTicket;
        default:
            return std::nullopt;
    }
}

Screen inStatement(const DeviceView& view) {
    const bool voting = view.phase == kPhaseOpen || view.phase == kPhaseClosing;
    if (voting && !view.counted) return Screen::NotCounted;
    if (!view.texts || !view.texts->asked) return Screen::Board;
    if (voting) return Screen::Question;
    const bool something = view.pictured || view.texts->answer_key;
    return view.phase >= kPhaseShown && something ? Screen::Result : Screen::Board;
}

Screen inLesson(const DeviceView& view, const Own& own) {
    if (view.scene == kSceneEnded) return Screen::Ended;
    if (view.paused) return Screen::Pause;
    if (view.scene == kSceneClosing) return Screen::Help;
    if (!own.welcomed) return Screen::Welcome;
    if (view.scene == kSceneLobby) return Screen::Joined;
    if (view.scene == kScenePause) return Screen::Pause;
    return view.scene == kSceneStatement ? inStatement(view) : Screen::Board;
}

}  // namespace

Screen screenOf(const DeviceNews& news, const Own& own) {
    if (!news.inside) return Screen::Start;
    if (own.open == Own::Open::Info) return Screen::Info;
    if (news.state == DeviceState::WrongHost) return Screen::WrongHost;
    if (news.state == DeviceState::Ended) return Screen::Ended;
    if (const auto refused = refusedScreen(news.bye); refused && news.state != DeviceState::Joined) return *refused;
    if (own.open == Own::Open::Sure && news.kind == SessionKind::Live) return Screen::Sure;
    if (news.view) return inLesson(*news.view, own);
    if (news.connected == Connectedness::Lost) return Screen::Lost;
    if (news.connected == Connectedness::Stopped) return Screen::Stopped;
    return news.kind && !own.welcomed ? Screen::Welcome : Screen::Connecting;
}

bool hasAnswered(const DeviceNews& news) { return news.mark != kNothingYet || (news.view && news.view->answered); }

}  // namespace stemmig
