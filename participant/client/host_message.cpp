// SPDX-License-Identifier: GPL-3.0-or-later
#include "participant/client/host_message.hpp"

#include <algorithm>
#include "stemmig/v1/wire.pb.h"

namespace stemmig {
namespace {

constexpr int kMaxChoices = kMaxChoice + 1;
constexpr unsigned kMaxLevel = 6;
/// A host that asks for a faster or slower rhythm is not ours.
constexpr std::uint32_t kLeastTick = 10, kMostTick = 60'000;

bool inRange(const v1::View& view) {
    const int choices = view.question().choices_size();
    return (view.round().empty() || view.round().size() == RoundId{}.size()) && view.tick_ms() >= kLeastTick &&
           view.tick_ms() <= kMostTick && choices <= kMaxChoices && view.picture().words_size() <= kMaxChoices &&
           std::ranges::all_of(view.picture().words(), [](const v1::Word& word) { return word.level() <= kMaxLevel; });
}

std::optional<HostMessage> read(const v1::View& view) {
    if (!inRange(view)) return std::nullopt;
    DeviceView out;
    out.scene = view.scene();
    out.phase = view.phase();
    out.paused = view.paused();
    out.rehearsal = view.rehearsal();
    out.practice = view.practice();
    out.answered = view.answered();
    out.counted = view.counted();
    std::ranges::copy(view.round(), out.round.begin());
    out.tick = ClientTime(view.tick_ms());
    out.choices = static_cast<std::size_t>(view.question().choices_size());
    for (const v1::Word& word : view.picture().words()) out.levels.push_back(word.level());
    out.pictured = view.has_picture();
    out.kind = view.question().kind();
    return out;
}

HostMessage read(const v1::Bye& bye) {
    HostBye out;
    out.reason = bye.reason();
    out.ended = bye.reason() == v1::Bye::REASON_ENDED;
    out.ticket = bye.reason() == v1::Bye::REASON_TICKET_NEEDED;
    // A replaced device never comes back by itself: two tabs would take the seat from each other for ever.
    out.retries = !out.ended && bye.reason() != v1::Bye::REASON_REPLACED && bye.retry_ms() > 0;
    out.retry = ClientTime(bye.retry_ms());
    return out;
}

}  // namespace

std::optional<HostMessage> parseHostMessage(ByteView message) {
    v1::FromHost parsed;
    if (!parsed.ParseFromArray(message.data(), static_cast<int>(message.size()))) return std::nullopt;
    switch (parsed.body_case()) {
        case v1::FromHost::kWelcome:
            return HostWelcome{};
        case v1::FromHost::kView:
            return read(parsed.view());
        case v1::FromHost::kBye:
            return read(parsed.bye());
        case v1::FromHost::BODY_NOT_SET:
            break;
    }
    return std::nullopt;
}

bool isOpen(const DeviceView& view) { return view.scene == v1::SCENE_STATEMENT && view.phase == v1::PHASE_OPEN; }
bool isClosing(const DeviceView& view) { return view.scene == v1::SCENE_STATEMENT && view.phase == v1::PHASE_CLOSING; }
bool isReleased(const DeviceView& view) { return view.scene == v1::SCENE_STATEMENT && view.phase >= v1::PHASE_HELD; }

}  // namespace stemmig
