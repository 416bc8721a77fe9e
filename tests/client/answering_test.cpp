// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/client/scripted_host.hpp"

using namespace stemmig;

TEST_CASE("a device sends one tick frame per tick in every state, and says nothing by it before a choice") {
    Desk desk;
    desk.join();
    CHECK(desk.tick().round == RoundId{});
    for (const auto phase :
         {v1::PHASE_PREVIEW, v1::PHASE_OPEN, v1::PHASE_CLOSING, v1::PHASE_HELD, v1::PHASE_SHOWN, v1::PHASE_REVEALED}) {
        CAPTURE(phase);
        (void)desk.hear(view(phase));
        const ClientTime before = desk.now;
        const ClientFrame frame = desk.tick();
        CHECK(frame.round == roundId(1));
        CHECK(frame.mark == kNothingYet);
        CHECK(desk.now - before == ClientTime(4500));
    }
}

TEST_CASE("ticks are jittered by at most a tenth, the first one by a whole tick") {
    Desk desk;
    (void)desk.connect();
    for (std::uint64_t random = 0; random <= 1000; random += 125) {
        DeviceSession device(ResumeToken{}, std::nullopt, false);
        ScriptedHost host;
        device.opened(desk.now);
        (void)device.received(host.shake(device.received(host.greeting(), desk.now, 0)[0]), desk.now, 0);
        (void)device.received(host.say(welcome()), desk.now, random);
        (void)device.received(host.say(view(std::nullopt)), desk.now, random);
        CHECK(*device.nextDeadline() == desk.now + ClientTime(5 * random));
    }
    (void)desk.hear(view(std::nullopt));
    ClientTime least{10'000}, most{0};
    for (std::uint64_t random = 0; random <= 200; ++random) {
        (void)desk.wait(random);
        (void)desk.hear(view(std::nullopt));
        const ClientTime pause = *desk.device.nextDeadline() - desk.now;
        least = std::min(least, pause);
        most = std::max(most, pause);
    }
    CHECK(least == ClientTime(4500));
    CHECK(most == ClientTime(5500));
}

TEST_CASE("views do not move the rhythm, so that frames say nothing about what the host does") {
    Desk desk;
    desk.join();
    const auto due = desk.device.nextDeadline();
    desk.now += ClientTime(1);
    (void)desk.hear(view(v1::PHASE_PREVIEW));
    (void)desk.hear(view(v1::PHASE_OPEN));
    CHECK(desk.device.nextDeadline() == due);
}

TEST_CASE("a faster rhythm holds at once") {
    Desk desk;
    desk.join(view(std::nullopt, 0, 20'000));
    (void)desk.tick();
    CHECK(*desk.device.nextDeadline() - desk.now == ClientTime(18'000));
    (void)desk.hear(view(std::nullopt, 0, 100));
    CHECK(*desk.device.nextDeadline() - desk.now <= ClientTime(100));
}

TEST_CASE("a choice goes with the next tick, the last one wins, and it is repeated") {
    Desk desk;
    desk.join(view(v1::PHASE_OPEN));
    desk.device.choose(0);
    desk.device.choose(2);
    CHECK(desk.tick().mark == 2);
    (void)desk.hear(view(v1::PHASE_OPEN));
    CHECK(desk.tick().mark == 2);
    desk.device.choose(kPassed);
    CHECK(desk.tick().mark == kPassed);
}

TEST_CASE("a tap sends nothing by itself") {
    Desk desk;
    desk.join(view(v1::PHASE_OPEN));
    const auto due = desk.device.nextDeadline();
    desk.device.choose(1);
    CHECK(desk.device.nextDeadline() == due);
}

TEST_CASE("what is no choice of this question is not taken") {
    Desk desk;
    desk.join(view(v1::PHASE_OPEN));
    for (const Mark mark : {Mark{3}, Mark{6}, Mark{7}, Mark{0xFD}, kNothingYet}) {
        desk.device.choose(mark);
        CHECK(desk.device.mark() == kNothingYet);
    }
}

TEST_CASE("outside an open round, in a pause, and in a round it does not count in, a device takes no choice") {
    Desk desk;
    v1::FromHost message = view(v1::PHASE_OPEN);
    SUBCASE("lobby") { message = view(std::nullopt); }
    SUBCASE("preview") { message = view(v1::PHASE_PREVIEW); }
    SUBCASE("closing") { message = view(v1::PHASE_CLOSING); }
    SUBCASE("held") { message = view(v1::PHASE_HELD); }
    SUBCASE("shown") { message = view(v1::PHASE_SHOWN); }
    SUBCASE("paused") { message.mutable_view()->set_paused(true); }
    SUBCASE("not counted") { message.mutable_view()->set_counted(false); }
    desk.join(message);
    desk.device.choose(1);
    CHECK(desk.device.mark() == kNothingYet);
    CHECK(desk.tick().mark == kNothingYet);
}

TEST_CASE("at Closing the choice is frozen and sent at once, one time") {
    Desk desk;
    desk.join(view(v1::PHASE_OPEN));
    desk.device.choose(1);
    const auto answers = desk.hear(view(v1::PHASE_CLOSING));
    REQUIRE(answers.size() == 1);
    CHECK(answers[0].kind == FrameKind::CloseAnswer);
    CHECK(answers[0].round == roundId(1));
    CHECK(answers[0].mark == 1);
    desk.device.choose(2);
    CHECK(desk.device.mark() == 1);
    CHECK(desk.hear(view(v1::PHASE_CLOSING)).empty());
    CHECK(desk.tick().mark == 1);
}

TEST_CASE("a device without a choice answers the close too") {
    Desk desk;
    desk.join(view(v1::PHASE_OPEN));
    const auto answers = desk.hear(view(v1::PHASE_CLOSING));
    REQUIRE(answers.size() == 1);
    CHECK(answers[0].mark == kNothingYet);
}

TEST_CASE("a device that comes back in the middle of the closing answers again on its new connection") {
    Desk desk;
    desk.join(view(v1::PHASE_OPEN));
    desk.device.choose(1);
    CHECK(desk.hear(view(v1::PHASE_CLOSING)).size() == 1);
    desk.lose();
    (void)desk.connect();
    const auto answers = desk.hear(view(v1::PHASE_CLOSING));
    REQUIRE(answers.size() == 1);
    CHECK(answers[0].mark == 1);
}

TEST_CASE("the choice is forgotten as soon as its round is over") {
    Desk desk;
    desk.join(view(v1::PHASE_OPEN));
    desk.device.choose(1);
    SUBCASE("held") { (void)desk.hear(view(v1::PHASE_HELD)); }
    SUBCASE("shown") { (void)desk.hear(view(v1::PHASE_SHOWN)); }
    SUBCASE("another round") { (void)desk.hear(view(v1::PHASE_OPEN, 2)); }
    SUBCASE("back in the preview") { (void)desk.hear(view(v1::PHASE_PREVIEW)); }
    SUBCASE("on to a talk") { (void)desk.hear(view(std::nullopt)); }
    SUBCASE("a goodbye") { (void)desk.hear(bye(v1::Bye::REASON_REPLACED)); }
    CHECK(desk.device.mark() == kNothingYet);
}

TEST_CASE("no choice is ever sent for a round that was seen released") {
    Desk desk;
    desk.join(view(v1::PHASE_OPEN));
    desk.device.choose(1);
    (void)desk.hear(view(v1::PHASE_HELD));
    (void)desk.hear(view(v1::PHASE_OPEN));  // no honest host does this
    desk.device.choose(1);
    CHECK(desk.tick().mark == kNothingYet);
    const auto answers = desk.hear(view(v1::PHASE_CLOSING));
    REQUIRE(answers.size() == 1);
    CHECK(answers[0].mark == kNothingYet);

    (void)desk.hear(view(v1::PHASE_OPEN, 2));
    desk.device.choose(1);
    CHECK(desk.tick().mark == 1);
}

TEST_CASE("a pause keeps the choice and goes on sending it") {
    Desk desk;
    desk.join(view(v1::PHASE_OPEN));
    desk.device.choose(1);
    v1::FromHost paused = view(v1::PHASE_OPEN);
    paused.mutable_view()->set_paused(true);
    (void)desk.hear(paused);
    CHECK(desk.tick().mark == 1);
}
