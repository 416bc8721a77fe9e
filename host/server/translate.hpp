// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "host/session/engine.hpp"
#include "host/session/view.hpp"
#include "proto/base/bytes.hpp"

// Domain values to the wire messages of wire.proto; the only file of the server that knows Protobuf (architecture.md,
// pattern 3). There is no way back: devices never send Protobuf.
namespace stemmig {

/// Why the host ends a connection. Numbers as in wire.proto.
enum class ByeReason : std::uint8_t {
    Ended = 1,
    Locked = 2,
    Full = 3,
    Replaced = 4,
    AskTeacher = 5,
    RoundOpen = 6,
    TicketNeeded = 7,
    BoothAsked = 8,
    BoothDeclined = 9
};

/// What a device without a seat is told, and when it may try again by itself (0: not).
struct Farewell {
    ByeReason reason = ByeReason::AskTeacher;
    Instant retry{0};
};
/// Locked is not retried by itself: "let one in" is for the device the teacher looks at, not for the fastest.
[[nodiscard]] Farewell farewell(Refusal refusal);

/// A booth asks again by itself until the teacher has said how many pupils it has.
inline constexpr Farewell kBoothAsked{ByeReason::BoothAsked, Instant{3'000}};

/// Languages, promise and Info page of a room; `booth` pupils share the device, 0: an own device. Entries the school did not tick
/// are left out. Were it more than one message may hold (kMaxHostPlain), the last contacts would go, then the last entries, never
/// the first entry.
[[nodiscard]] Bytes encodeWelcome(const Lesson& lesson, bool rehearsal, const Help& help,
                                  const std::vector<SchoolContact>& contacts, unsigned booth = 0);

/// @param languages of the lesson, in the order of the Welcome.
/// @param tick milliseconds between two frames of a device.
/// Never more than kMaxHostPlain: the linter refuses such a lesson; should one come all the same, devices get the state
/// without the texts and read "look at the board".
[[nodiscard]] Bytes encodeView(const SeatView& view, const std::vector<std::string>& languages, Instant tick);

/// Statements of the turn that do not fit are left out: they are asked when the lesson comes to them.
[[nodiscard]] Bytes encodeView(const BoothView& view, const std::vector<std::string>& languages, Instant tick);

[[nodiscard]] Bytes encodeBye(const Farewell& farewell);

}  // namespace stemmig
