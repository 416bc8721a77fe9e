// SPDX-License-Identifier: GPL-3.0-or-later
// The transcripts of proto/vectors/device.json; participant/web/tests/transcripts.test.ts runs the same on the page.
#include <map>
#include "tests/channel/vectors.hpp"
#include "tests/client/scripted_host.hpp"

using namespace stemmig;

namespace {

constexpr std::uint8_t kViewTag = 0x12;  // of FromHost.view

DeviceState stateNamed(const std::string& name) {
    static const std::map<std::string, DeviceState> kNames{
        {"connecting", DeviceState::Connecting}, {"joined", DeviceState::Joined}, {"waiting", DeviceState::Waiting},
        {"refused", DeviceState::Refused},       {"ended", DeviceState::Ended},
    };
    return kNames.at(name);
}

void checkFrame(const ClientFrame& frame, FrameKind kind, const Case& step) {
    CHECK(frame.kind == kind);
    CHECK(frame.round == step.fixed<8>("round"));
    if (kind == FrameKind::BoothTick) {
        CHECK(frame.count == step.number("count"));
    } else if (kind == FrameKind::BoothAnswer) {
        CHECK(Bytes(frame.ballots.begin(), frame.ballots.begin() + frame.count) == step.bytes("ballots"));
    } else {
        CHECK(frame.mark == step.number("mark"));
    }
}

/// The device hears one message; what it answers is what the step says, if it says so.
void hear(Desk& desk, const Case& step) {
    const auto answers = desk.device.received(desk.host.sayBytes(step.bytes("message")), desk.now, kEarliest);
    if (!step.has("sent")) return;
    if (step.text("sent") == "nothing") {
        CHECK(answers.empty());
        return;
    }
    const FrameKind kind = step.text("sent") == "booth_answer" ? FrameKind::BoothAnswer : FrameKind::CloseAnswer;
    REQUIRE(answers.size() == 1);
    checkFrame(desk.host.read(answers[0]), kind, step);
}

/// What the host says to a tick.
void answer(Desk& desk, const Bytes& last_view) {
    if (!last_view.empty()) CHECK(desk.device.received(desk.host.sayBytes(last_view), desk.now, kEarliest).empty());
}

void take(Desk& desk, const Case& step, Bytes& last_view) {
    const std::string what = step.text("do");
    if (what == "connect") {
        const ClientFrame hello = desk.connect();
        CHECK(hello.kind == FrameKind::Hello);
        if (step.has("booth")) CHECK(hello.booth == step.number("booth"));
    } else if (what == "host") {
        hear(desk, step);
        if (const Bytes message = step.bytes("message"); message.front() == kViewTag) last_view = message;
    } else if (what == "choose") {
        desk.device.choose(static_cast<Mark>(step.number("choice")));
    } else if (what == "lose") {
        for (std::uint64_t i = 0; i < (step.has("times") ? step.number("times") : 1); ++i)
            desk.lose(step.has("turned_away") ? Loss::TurnedAway : step.has("slow") ? Loss::Slow : Loss::Lost);
    } else if (what == "ask") {
        desk.device.askForBooth(static_cast<unsigned>(step.number("pupils")), desk.now);
    } else if (what == "cast") {
        desk.device.cast(step.fixed<8>("ballot"), static_cast<Mark>(step.number("choice")));
    } else if (what == "silence") {
        const ClientTime before = desk.now;
        CHECK(desk.wait().empty());
        CHECK(desk.now - before == ClientTime(static_cast<ClientTime::rep>(step.number("after"))));
    } else {
        REQUIRE(what == "tick");
        const auto frames = desk.wait();
        REQUIRE(frames.size() == 1);
        checkFrame(frames[0], step.has("count") ? FrameKind::BoothTick : FrameKind::Tick, step);
        if (!step.has("unanswered")) answer(desk, last_view);
    }
}

/// A Bye ends the connection: a transport is closed before anything is said about the next try.
void checkAfter(Desk& desk, const Case& step) {
    if (step.has("mark")) CHECK(desk.device.mark() == step.number("mark"));
    const bool broken = step.has("broken");
    const std::string state = step.has("state") ? step.text("state") : "";
    const bool away = state == "waiting" || state == "refused" || state == "ended";
    if (!away) CHECK(desk.device.broken() == broken);
    if (state == "refused" || state == "ended") desk.lose();
    if (!state.empty()) CHECK(desk.device.state() == stateNamed(state));
    if (!away) return;
    if (step.has("retry_in"))
        CHECK(desk.device.nextDeadline() == desk.now + ClientTime(static_cast<ClientTime::rep>(step.number("retry_in"))));
    else
        CHECK_FALSE(desk.device.nextDeadline().has_value());
}

}  // namespace

TEST_CASE("a device lives through every transcript of the vectors as the page does") {
    for (const Case& transcript : Case::file("device.json").list("transcripts")) {
        CAPTURE(transcript.text("name"));
        Desk desk;
        Bytes last_view;
        std::size_t number = 0;
        for (const Case& step : transcript.list("steps")) {
            CAPTURE(++number);
            take(desk, step, last_view);
            checkAfter(desk, step);
        }
    }
}
