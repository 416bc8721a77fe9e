// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/client/scripted_host.hpp"

using namespace stemmig;

TEST_CASE("a device joins by greeting, handshake, HELLO with its token, and the first view") {
    Desk desk;
    CHECK(desk.device.state() == DeviceState::Idle);
    const ClientFrame hello = desk.connect();
    CHECK(hello.kind == FrameKind::Hello);
    CHECK(hello.token == desk.token);
    CHECK(hello.ticket == Ticket{});
    CHECK(hello.booth == 0);
    CHECK(desk.device.state() == DeviceState::Connecting);
    CHECK(desk.hear(welcome()).empty());
    CHECK(desk.device.state() == DeviceState::Connecting);
    CHECK(desk.hear(view(std::nullopt)).empty());
    CHECK(desk.device.state() == DeviceState::Joined);
    CHECK_FALSE(desk.device.broken());
}

TEST_CASE("a device that knows no key takes the greeting's, and keeps to it") {
    ScriptedHost host, other;
    DeviceSession device(ResumeToken{}, std::nullopt, false);
    device.opened(ClientTime(0));
    const auto first = device.received(host.greeting(), ClientTime(0), 0);
    REQUIRE(first.size() == 1);
    CHECK(device.received(host.shake(first[0]), ClientTime(0), 0).size() == 1);
    device.closed(ClientTime(0), 0);

    device.opened(ClientTime(1000));
    CHECK(device.received(other.greeting(), ClientTime(1000), 0).empty());
    CHECK(device.state() == DeviceState::WrongHost);
}

TEST_CASE("a host with another key than expected is told nothing and not tried again") {
    ScriptedHost host, other;
    DeviceSession device(ResumeToken{}, other.key(), false);
    device.opened(ClientTime(0));
    CHECK(device.received(host.greeting(), ClientTime(0), 0).empty());
    CHECK(device.state() == DeviceState::WrongHost);
    CHECK(device.broken());
    device.closed(ClientTime(1), 0);
    CHECK(device.state() == DeviceState::WrongHost);
    CHECK_FALSE(device.nextDeadline().has_value());
}

TEST_CASE("a simulated pupil refuses a live lesson before it says a word, and takes a rehearsal") {
    ScriptedHost live(SessionKind::Live), rehearsal(SessionKind::Rehearsal);
    DeviceSession device(ResumeToken{}, std::nullopt, true);
    device.opened(ClientTime(0));
    CHECK(device.received(live.greeting(), ClientTime(0), 0).empty());
    CHECK(device.state() == DeviceState::LiveHost);
    CHECK(device.broken());

    DeviceSession willing(ResumeToken{}, std::nullopt, true);
    willing.opened(ClientTime(0));
    CHECK(willing.received(rehearsal.greeting(), ClientTime(0), 0).size() == 1);
}

TEST_CASE("a host that has the key in its greeting but not the secret gets no HELLO") {
    ScriptedHost host, impostor;
    DeviceSession device(ResumeToken{}, host.key(), false);
    device.opened(ClientTime(0));
    REQUIRE(device.received(host.greeting(), ClientTime(0), 0).size() == 1);
    Initiator another(prologue(SessionKind::Rehearsal), impostor.key());
    CHECK(device.received(impostor.shake(another.writeFirst().value()), ClientTime(0), 0).empty());
    CHECK(device.broken());
}

TEST_CASE("a message that breaks the rules breaks the connection, never the device") {
    Desk desk;
    const auto breaks = [&](const Bytes& message) {
        CHECK(desk.device.received(message, desk.now, 0).empty());
        CHECK(desk.device.broken());
        CHECK_FALSE(desk.device.nextDeadline().has_value());
        desk.lose();
        CHECK(desk.device.state() == DeviceState::Waiting);
    };
    SUBCASE("an empty greeting") {
        desk.device.opened(desk.now);
        breaks({});
    }
    SUBCASE("a handshake answer of the wrong length") {
        desk.device.opened(desk.now);
        (void)desk.device.received(desk.host.greeting(), desk.now, 0);
        breaks(Bytes(47));
    }
    SUBCASE("a frame that is not sealed") {
        desk.join();
        breaks(Bytes(600));
    }
    SUBCASE("a frame heard twice") {
        desk.join();
        const Bytes frame = desk.host.say(view(v1::PHASE_PREVIEW));
        CHECK(desk.device.received(frame, desk.now, 0).empty());
        CHECK_FALSE(desk.device.broken());
        breaks(frame);
    }
    SUBCASE("a frame without padding") {
        desk.join();
        breaks(desk.host.sayPlain(Bytes(100)));
    }
    SUBCASE("a message that is no Protobuf") {
        desk.join();
        breaks(desk.host.sayBytes(Bytes{0xFF, 0xFF, 0xFF}));
    }
    SUBCASE("a message without a body") {
        desk.join();
        breaks(desk.host.say(v1::FromHost()));
    }
    SUBCASE("a round that has no 8 bytes") {
        desk.join();
        v1::FromHost message = view(v1::PHASE_OPEN);
        message.mutable_view()->set_round("seven..");
        breaks(desk.host.say(message));
    }
    SUBCASE("a rhythm of zero") {
        desk.join();
        breaks(desk.host.say(view(v1::PHASE_OPEN, 1, 0)));
    }
    SUBCASE("more choices than a mark can name") {
        desk.join();
        v1::FromHost message = view(v1::PHASE_OPEN);
        for (int i = 0; i < 5; ++i) message.mutable_view()->mutable_question()->add_choices();
        breaks(desk.host.say(message));
    }
    SUBCASE("a word that does not exist") {
        desk.join();
        v1::FromHost message = view(v1::PHASE_SHOWN);
        message.mutable_view()->mutable_picture()->add_words()->set_level(7);
        breaks(desk.host.say(message));
    }
}

TEST_CASE("a broken connection hears nothing more") {
    Desk desk;
    desk.join();
    (void)desk.device.received(Bytes(3), desk.now, 0);
    REQUIRE(desk.device.broken());
    (void)desk.device.received(desk.host.say(view(v1::PHASE_OPEN)), desk.now, 0);
    CHECK(desk.device.view()->phase == v1::PHASE_PREVIEW);
    CHECK(desk.device.view()->choices == 0);
    CHECK(desk.device.advance(desk.now + ClientTime(60'000), 0).empty());
}

TEST_CASE("the view is what the host said, without its texts") {
    Desk desk;
    v1::FromHost message = view(v1::PHASE_SHOWN, 9, 700);
    v1::View& said = *message.mutable_view();
    said.set_paused(true);
    said.set_rehearsal(true);
    said.set_practice(true);
    said.set_answered(true);
    said.mutable_picture()->add_words()->set_level(0);
    said.mutable_picture()->add_words()->set_level(6);
    said.mutable_question()->set_kind(v1::KIND_RED_FLAG);
    desk.join(message);
    const DeviceView& seen = *desk.device.view();
    CHECK(seen.scene == v1::SCENE_STATEMENT);
    CHECK(seen.phase == v1::PHASE_SHOWN);
    CHECK(seen.paused);
    CHECK(seen.rehearsal);
    CHECK(seen.practice);
    CHECK(seen.answered);
    CHECK(seen.counted);
    CHECK(seen.round == roundId(9));
    CHECK(seen.tick == ClientTime(700));
    CHECK(seen.pictured);
    CHECK(seen.levels == std::vector<unsigned>{0, 6});
    CHECK(seen.kind == v1::KIND_RED_FLAG);
}
