// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/client/scripted_host.hpp"

using namespace stemmig;

TEST_CASE("a choice survives a lost connection and a restarted host, and goes with the first tick after it") {
    Desk desk;
    desk.join(view(v1::PHASE_OPEN));
    desk.device.choose(2);
    desk.lose();
    CHECK(desk.device.state() == DeviceState::Waiting);
    CHECK(desk.device.mark() == 2);
    CHECK(desk.connect().token == desk.token);
    (void)desk.hear(welcome());
    CHECK(desk.hear(view(v1::PHASE_OPEN)).empty());
    CHECK(desk.tick().mark == 2);
}

TEST_CASE("a choice is not sent when the round was released meanwhile") {
    Desk desk;
    desk.join(view(v1::PHASE_OPEN));
    desk.device.choose(2);
    desk.lose();
    (void)desk.connect();
    (void)desk.hear(view(v1::PHASE_HELD));
    CHECK(desk.tick().mark == kNothingYet);
}

TEST_CASE("the first try comes fast, and while nobody answers every other is within two seconds of the network, for ever") {
    Desk desk;
    desk.join();
    const auto pause = [&](std::uint64_t random) {
        desk.device.closed(desk.now, random);
        return *desk.device.nextDeadline() - desk.now;
    };
    CHECK(pause(500) == ClientTime(400));
    CHECK(pause(500) == ClientTime(1000));
    for (unsigned i = 0; i < 10'000; ++i) REQUIRE(pause(500) == ClientTime(1600));
}

TEST_CASE(
    "a host that hangs up before a view gets ever longer pauses, up to ten seconds, until it is merely silent or says a view") {
    Desk desk;
    desk.join();
    const auto pause = [&](Loss loss) {
        desk.device.closed(desk.now, 500, loss);
        return *desk.device.nextDeadline() - desk.now;
    };
    CHECK(pause(Loss::TurnedAway) == ClientTime(400));  // the first was a connection with a view: it broke
    CHECK(pause(Loss::TurnedAway) == ClientTime(1000));
    CHECK(pause(Loss::TurnedAway) == ClientTime(1600));
    CHECK(pause(Loss::TurnedAway) == ClientTime(1600));
    CHECK(pause(Loss::TurnedAway) == ClientTime(3200));
    CHECK(pause(Loss::TurnedAway) == ClientTime(6400));
    for (int i = 0; i < 100; ++i) REQUIRE(pause(Loss::TurnedAway) == ClientTime(10'000));
    CHECK(pause(Loss::Lost) == ClientTime(1600));
    CHECK(pause(Loss::TurnedAway) == ClientTime(1600));
    desk.join();
    CHECK(pause(Loss::Lost) == ClientTime(400));
}

TEST_CASE("tries are spread over half their pause, and a view makes the next one fast again") {
    Desk desk;
    desk.join();
    desk.device.closed(desk.now, 0);
    CHECK(*desk.device.nextDeadline() - desk.now == ClientTime(200));
    for (int i = 0; i < 50; ++i) desk.device.closed(desk.now, 0);
    CHECK(*desk.device.nextDeadline() - desk.now == ClientTime(800));
    desk.join();
    desk.device.closed(desk.now, 0);
    CHECK(*desk.device.nextDeadline() - desk.now == ClientTime(200));
}

TEST_CASE("an open transport alone does not make the next try fast") {
    Desk desk;
    desk.join();
    for (int i = 0; i < 3; ++i) {
        desk.lose();
        desk.device.opened(desk.now);
    }
    desk.device.closed(desk.now, 500);
    CHECK(*desk.device.nextDeadline() - desk.now == ClientTime(1600));
}

TEST_CASE("a host that leaves a tick unanswered for three seconds is given up") {
    Desk desk;
    desk.join();
    (void)desk.tick();
    (void)desk.wait();  // nobody answers this one
    const ClientTime asked = desk.now;
    CHECK(*desk.device.nextDeadline() == asked + kAnswerPatience);
    CHECK(desk.wait().empty());
    CHECK(desk.device.broken());
    desk.lose();
    CHECK(desk.device.state() == DeviceState::Waiting);
}

TEST_CASE("a slow host is given four times its slowest answer of late, and three ticks and five seconds at most") {
    Desk desk;
    (void)desk.connect();
    desk.now += ClientTime(2000);
    (void)desk.hear(view(std::nullopt));  // two seconds after HELLO: a slow network
    (void)desk.wait();
    CHECK(*desk.device.nextDeadline() == desk.now + ClientTime(4500));  // the next tick comes before 8 s are over
    (void)desk.wait();
    CHECK(*desk.device.nextDeadline() == desk.now + ClientTime(8000 - 4500));
    desk.now += ClientTime(3000);
    (void)desk.hear(view(std::nullopt));  // 7.5 s
    const ClientTime heard = desk.now;
    while (!desk.device.broken()) (void)desk.wait();
    CHECK(desk.now == heard + ClientTime(20'000));
}

TEST_CASE("what was slow once is not held for slow for ever") {
    Desk desk;
    (void)desk.connect();
    desk.now += ClientTime(4000);
    (void)desk.hear(view(std::nullopt));
    for (int i = 0; i < 4; ++i) (void)desk.tick();
    (void)desk.wait();
    CHECK(*desk.device.nextDeadline() == desk.now + kAnswerPatience);
}

TEST_CASE("a host that answers every tick is never given up") {
    Desk desk;
    desk.join(view(std::nullopt, 0, 1000));
    for (int i = 0; i < 100; ++i) {
        (void)desk.tick();
        (void)desk.hear(view(std::nullopt, 0, 1000));
    }
    CHECK_FALSE(desk.device.broken());
}

TEST_CASE("a device that slept past its deadlines gives up the connection instead of speaking into it") {
    Desk desk;
    desk.join();
    desk.now += ClientTime(3'600'000);
    CHECK(desk.device.advance(desk.now, 0).empty());
    CHECK(desk.device.broken());
}

TEST_CASE("a host that says nothing after the transport opened is given up") {
    Desk desk;
    desk.device.opened(desk.now);
    CHECK(*desk.device.nextDeadline() == desk.now + kHandshakePatience);
    CHECK(desk.device.advance(desk.now + kHandshakePatience, 0).empty());
    CHECK(desk.device.broken());
}

TEST_CASE("Bye ended is the end: no try, no token, the last view stays") {
    Desk desk;
    desk.join();
    CHECK(desk.hear(bye(v1::Bye::REASON_ENDED, 1000)).empty());
    CHECK(desk.device.state() == DeviceState::Ended);
    CHECK(desk.device.byeReason() == v1::Bye::REASON_ENDED);
    CHECK(desk.device.broken());
    desk.lose();
    CHECK(desk.device.state() == DeviceState::Ended);
    CHECK_FALSE(desk.device.nextDeadline().has_value());
    CHECK(desk.device.view().has_value());
    CHECK(desk.connect().token == ResumeToken{});
}

TEST_CASE("a refused device tries again when the host says so, a little later than told") {
    for (const auto reason :
         {v1::Bye::REASON_FULL, v1::Bye::REASON_ASK_TEACHER, v1::Bye::REASON_ROUND_OPEN, v1::Bye::REASON_LOCKED}) {
        CAPTURE(reason);
        Desk desk;
        (void)desk.connect();
        (void)desk.hear(bye(reason, 4000));
        CHECK(desk.device.state() == DeviceState::Refused);
        CHECK(desk.device.byeReason() == reason);
        CHECK_FALSE(desk.device.nextDeadline().has_value());
        desk.device.closed(desk.now, 250);
        CHECK(desk.device.state() == DeviceState::Refused);
        CHECK(*desk.device.nextDeadline() == desk.now + ClientTime(5000));
        desk.join();
    }
}

TEST_CASE("a refused device that may not try again does not, and a replaced one never does") {
    Desk desk;
    (void)desk.connect();
    SUBCASE("locked") { (void)desk.hear(bye(v1::Bye::REASON_LOCKED)); }
    SUBCASE("replaced, whatever the host says") { (void)desk.hear(bye(v1::Bye::REASON_REPLACED, 1000)); }
    desk.lose();
    CHECK(desk.device.state() == DeviceState::Refused);
    CHECK_FALSE(desk.device.nextDeadline().has_value());
}
