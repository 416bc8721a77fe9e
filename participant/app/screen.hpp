// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "participant/app/news.hpp"

namespace stemmig {

/// What is on the screen: the same table as the page's (participant/web/src/screen.ts), and a start before it.
enum class Screen : std::uint8_t {
    Start,  ///< rooms found, an address, the code
    Connecting,
    Lost,
    Stopped,
    WrongHost,
    Welcome,
    Sure,
    Joined,
    Board,
    NotCounted,
    Pause,
    Question,
    Result,
    Info,
    Help,   ///< Info because the lesson is at its closing step
    Ended,  ///< Info because the lesson is over
    Locked,
    Full,
    Replaced,
    AskTeacher,
    RoundOpen,
    NeedsTicket,
    BoothForm,   ///< how many pupils share this device?
    BoothAsked,  ///< the teacher has not answered yet
    BoothDeclined,
    BoothNext,  ///< the same before every pupil
    BoothTurn,
    BoothEverybody,  ///< all have been here
    BoothClosing,
    LeaveBooth  ///< the window was to be closed with ballots inside
};

/// Who is at a booth while its round takes ballots.
enum class BoothStage : std::uint8_t { Nobody, Somebody, EverybodyWas };

/// What the pupil did on this device; none of it is ever sent.
struct Own {
    enum class Open : std::uint8_t { Nothing, Info, Sure, BoothForm, LeaveBooth };
    bool welcomed = false;
    Open open = Open::Nothing;
    bool wants_booth = false;  ///< the teacher was asked
    BoothStage stage = BoothStage::Nobody;
};

/// Info is one tap away in every state of a room, whoever is connected.
[[nodiscard]] Screen screenOf(const DeviceNews& news, const Own& own);

/// This device may still ask to be a booth: before the statements, or when it is not let in for itself.
[[nodiscard]] bool mayAskForBooth(const DeviceNews& news);

/// The host holds a choice of this seat, or will with the next frame.
[[nodiscard]] bool hasAnswered(const DeviceNews& news);

}  // namespace stemmig
