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
        case kByeBoothAsked:
            return Screen::BoothAsked;
        case kByeBoothDeclined:
            return Screen::BoothDeclined;
        default:
            return std::nullopt;
    }
}

Screen atBooth(const DeviceView& view, const Own& own) {
    if (view.phase == kPhaseClosing) return Screen::BoothClosing;
    if (own.stage == BoothStage::EverybodyWas) return Screen::BoothEverybody;
    return own.stage == BoothStage::Somebody ? Screen::BoothTurn : Screen::BoothNext;
}

Screen inStatement(const DeviceView& view, const Own& own, bool booth) {
    const bool voting = view.phase == kPhaseOpen || view.phase == kPhaseClosing;
    if (voting && !view.counted) return Screen::NotCounted;
    if (!view.texts || !view.texts->asked) return Screen::Board;
    if (voting) return booth ? atBooth(view, own) : Screen::Question;
    // Around a booth nobody sits: the picture is on the board.
    const bool something = !booth && (view.pictured || view.texts->answer_key);
    return view.phase >= kPhaseShown && something ? Screen::Result : Screen::Board;
}

Screen inLesson(const DeviceView& view, const Own& own, bool booth) {
    if (view.scene == kSceneEnded) return Screen::Ended;
    if (view.paused) return Screen::Pause;
    if (view.scene == kSceneClosing) return Screen::Help;
    // At a booth the promise stands before every pupil's turn.
    if (!own.welcomed && !booth) return Screen::Welcome;
    if (view.scene == kSceneLobby) return Screen::Joined;
    if (view.scene == kScenePause) return Screen::Pause;
    return view.scene == kSceneStatement ? inStatement(view, own, booth) : Screen::Board;
}

}  // namespace

Screen screenOf(const DeviceNews& news, const Own& own) {
    if (!news.inside) return Screen::Start;
    if (own.open == Own::Open::LeaveBooth) return Screen::LeaveBooth;
    if (own.open == Own::Open::Info) return Screen::Info;
    if (news.state == DeviceState::WrongHost) return Screen::WrongHost;
    if (news.state == DeviceState::Ended) return Screen::Ended;
    if (own.open == Own::Open::BoothForm && mayAskForBooth(news)) return Screen::BoothForm;
    if (const auto refused = refusedScreen(news.bye); refused && news.state != DeviceState::Joined) return *refused;
    if (own.wants_booth && news.booth == 0) return Screen::BoothAsked;
    if (own.open == Own::Open::Sure && news.kind == SessionKind::Live) return Screen::Sure;
    if (news.view) return inLesson(*news.view, own, news.booth != 0);
    if (news.connected == Connectedness::Lost) return Screen::Lost;
    if (news.connected == Connectedness::Stopped) return Screen::Stopped;
    return news.kind && !own.welcomed && news.booth == 0 ? Screen::Welcome : Screen::Connecting;
}

bool mayAskForBooth(const DeviceNews& news) {
    if (news.booth != 0 || !news.inside) return false;
    return news.bye == kByeNone ? news.view && news.view->scene < kSceneStatement : news.bye == kByeAskTeacher;
}

bool hasAnswered(const DeviceNews& news) { return news.mark != kNothingYet || (news.view && news.view->answered); }

}  // namespace stemmig
