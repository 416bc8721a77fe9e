// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The numbers of wire.proto for those who are not to see Protobuf; host_message.cpp holds both together.
namespace stemmig {

/// Where the lesson is: DeviceView::scene.
enum DeviceScene { kSceneLobby, kSceneOpening, kSceneTalk, kSceneStatement, kScenePause, kSceneClosing, kSceneEnded };

/// Where a round is: DeviceView::phase.
enum DevicePhase { kPhasePreview, kPhaseOpen, kPhaseClosing, kPhaseHeld, kPhaseShown, kPhaseRevealed };

/// What a question asks for: DeviceView::kind.
enum DeviceKind { kKindOpinion, kKindCheck, kKindRedFlag, kKindScale };

/// Why a connection ended: DeviceSession::byeReason().
enum DeviceBye {
    kByeNone,
    kByeEnded,
    kByeLocked,
    kByeFull,
    kByeReplaced,
    kByeAskTeacher,
    kByeRoundOpen,
    kByeTicketNeeded,
    kByeBoothAsked,
    kByeBoothDeclined
};

}  // namespace stemmig
