// SPDX-License-Identifier: GPL-3.0-or-later
// Row Wire: messages that are said again, or with one bit changed.
#include <doctest/doctest.h>
#include <algorithm>
#include "tests/attack/theft/attack_main.hpp"
#include "tests/attack/theft/knowledge.hpp"
#include "tests/attack/theft/stranger.hpp"

namespace stemmig::attack {
namespace {

const char* const kRow = "Wire";
constexpr unsigned kPupils = 12;
constexpr std::size_t kSaidAgain = 4;             ///< messages of each pupil that are said again: the handshake and what follows
constexpr std::uint32_t kElsewhere = 0x7F020001;  // 127.2.0.1

/// A class in an open round that must not notice anything, and what somebody recorded of it.
struct Classroom {
    Room room;
    PupilClass pupils;
    ResumeToken own = freshToken();  ///< the listener has a seat too

    Classroom() : room({"slim-met-je-scherm", "en", 25, 200, {}}), pupils(room.wayIn(kPupils)) {
        REQUIRE(pupils.joined());
        Stranger first(host(), kElsewhere);
        REQUIRE(first.shakeHands());
        REQUIRE(first.enter(own));
        room.waitForClass(kPupils + 1);
        std::vector<std::optional<Tap>> taps(kPupils, Tap{0, {}});
        pupils.plan(taps);
        room.openRound();
        REQUIRE(pupils.answered());
        REQUIRE(pupils.until([](const std::vector<Pupil>& all) {  // some ticks, so that there is something to say again
            return std::all_of(all.begin(), all.end(), [](const Pupil& one) { return one.said.size() >= kSaidAgain; });
        }));
    }
    [[nodiscard]] HostEndpoint host() const { return room.wayIn(1).host; }
    /// Devices of the class that are not on their first connection any more, or have none.
    unsigned disturbed() {
        return pupils.with([](std::vector<Pupil>& all) {
            const auto isGreeting = [](const Heard& message) { return message.size == Greeting::kSize; };
            return static_cast<unsigned>(std::count_if(all.begin(), all.end(), [&](const Pupil& one) {
                const bool once = std::count_if(one.heard.begin(), one.heard.end(), isGreeting) == 1;
                return !once || !one.connected || one.device->state() != DeviceState::Joined;
            }));
        });
    }
    [[nodiscard]] int seats() { return std::stoi(room.now("joined")); }
};

/// What somebody does with changed bytes, and what came of it.
struct Tries {
    unsigned said = 0, accepted = 0;
    void count(bool hung_up) {
        ++said;
        accepted += hung_up ? 0 : 1;
    }
};

Bytes flipped(Bytes message, std::size_t bit) {
    message[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
    return message;
}

/// Every so manieth bit in the short form.
std::size_t stride() { return isLong() ? 1 : 7; }

/// A recorded connection once more, from anywhere and from the pupil's own address.
void replayConnections(Classroom& scene, Tries& tries) {
    const auto recorded = scene.pupils.with([](std::vector<Pupil>& all) {
        std::vector<std::pair<std::uint32_t, std::vector<Bytes>>> out;
        for (const Pupil& one : all) out.emplace_back(one.address, one.said);
        return out;
    });
    for (const auto& [address, said] : recorded) {
        for (const std::uint32_t from : {kElsewhere, address}) {
            for (std::size_t frame = 1; frame < std::min<std::size_t>(said.size(), isLong() ? 20 : kSaidAgain); ++frame) {
                Stranger again(scene.host(), from);
                again.say(said[0]);
                REQUIRE(again.hear().size() == kHandshakeSize);  // anybody may begin; that gives nothing
                again.say(said[frame]);
                tries.count(again.hungUp());
            }
        }
    }
}

void flipHandshakes(Classroom& scene, Tries& tries) {
    for (std::size_t bit = 0; bit < kHandshakeSize * 8; bit += stride()) {
        Stranger stranger(scene.host(), kElsewhere);
        Initiator initiator(prologue(stranger.greeting()->kind), stranger.greeting()->host_key);
        stranger.say(flipped(initiator.writeFirst().value(), bit));
        tries.count(stranger.hungUp());
    }
}

/// HELLO with a token nobody has: the round is open, so even unchanged it would give no seat, but a Bye.
void flipHellos(Classroom& scene, Tries& tries) {
    for (std::size_t bit = 0; bit < kClientFrameSize * 8; bit += stride()) {
        Stranger stranger(scene.host(), kElsewhere);
        REQUIRE(stranger.shakeHands());
        ClientFrame hello;
        hello.kind = FrameKind::Hello;
        hello.token = freshToken();
        stranger.say(flipped(stranger.seal(hello), bit));
        tries.count(stranger.hungUp());
    }
}

/// A ballot of one's own seat with one bit changed, said twice, with another counter, or as a booth's.
void changeBallots(Classroom& scene, Tries& tries) {
    const auto inside = [&] {
        auto stranger = std::make_unique<Stranger>(scene.host(), kElsewhere);
        REQUIRE(stranger->shakeHands());
        REQUIRE(stranger->enter(scene.own));
        tries.accepted += stranger->answered() ? 1 : 0;  // a changed ballot of before has counted
        return stranger;
    };
    const auto ballot = [](Stranger& stranger) {
        ClientFrame frame;
        frame.round = stranger.round();
        frame.mark = 1;
        return stranger.seal(frame);
    };
    for (std::size_t bit = 0; bit < kClientFrameSize * 8; bit += stride()) {
        const auto stranger = inside();
        stranger->say(flipped(ballot(*stranger), bit));
        tries.count(stranger->hungUp());
    }
    {
        const auto stranger = inside();
        (void)ballot(*stranger);  // this one is lost, so the next comes out of turn
        stranger->say(ballot(*stranger));
        tries.count(stranger->hungUp());
    }
    for (const FrameKind kind : {FrameKind::BoothTick, FrameKind::BoothAnswer}) {  // of a seat that is no booth's
        const auto stranger = inside();
        ClientFrame frame;
        frame.kind = kind;
        frame.round = stranger->round();
        frame.count = 1;
        stranger->say(stranger->seal(frame));
        tries.count(stranger->hungUp());
    }
    const auto stranger = inside();
    const Bytes once = ballot(*stranger);
    stranger->say(once);
    REQUIRE(!stranger->hear().empty());  // the View that answers an honest one
    stranger->say(once);
    tries.count(stranger->hungUp());
}

}  // namespace

TEST_CASE("wire: a recorded connection said again gives nothing, and the class does not notice") {
    Classroom scene;
    const int seats = scene.seats();
    Tries tries;
    replayConnections(scene, tries);
    figures().set(kRow, "recorded messages said again", tries.said);
    figures().set(kRow, "recorded messages said again, accepted", tries.accepted);
    figures().set(kRow, "seats changed by recorded messages", scene.seats() - seats);
    figures().set(kRow, "devices of the class disturbed by recorded messages", scene.disturbed());
}

TEST_CASE("wire: messages with one bit changed, out of turn or twice are refused, and the class does not notice") {
    Classroom scene;
    const int seats = scene.seats();
    Tries tries;
    flipHandshakes(scene, tries);
    flipHellos(scene, tries);
    changeBallots(scene, tries);
    figures().set(kRow, "changed messages", tries.said);
    figures().set(kRow, "changed messages, accepted", tries.accepted);
    figures().set(kRow, "seats changed by changed messages", scene.seats() - seats);
    figures().set(kRow, "devices of the class disturbed by changed messages", scene.disturbed());
}

}  // namespace stemmig::attack
