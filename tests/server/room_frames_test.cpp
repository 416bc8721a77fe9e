// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include "host/server/live_room_impl.hpp"
#include "tests/server/room_bench.hpp"

// What breaks the rules ends its own connection and changes nothing else (PROTOCOL.md "Bad input").

using namespace stemmig;
using namespace stemmig::testing;

namespace {

/// A class of three in an open round; the first has chosen.
struct OpenRound {
    RoomBench bench;
    std::vector<std::unique_ptr<RawDevice>> pupils;
    Session before;
    unsigned keeps = 0;

    OpenRound() : pupils(joinClass(bench, 3)) {
        bench.goTo(kOpinion);
        bench.wish(Wish::Open);
        pupils[0]->tick(1);
        REQUIRE(pupils[0]->view().answered());
        before = bench.room->session();
        keeps = bench.recorder.keeps;
    }

    /// Only the offender is gone; session, disk, the others and its seat are as before.
    void checkOnlyGone(RawDevice& offender) {
        CHECK(offender.dropped());
        CHECK(bench.room->session() == before);
        CHECK(bench.recorder.keeps == keeps);
        for (const auto& pupil : pupils) {
            if (pupil.get() != &offender) CHECK_FALSE(pupil->dropped());
        }
        offender.join();
        CHECK_FALSE(offender.dropped());
        CHECK(offender.view().answered() == (&offender == pupils[0].get()));
    }
};

ClientFrame tickFrame(RawDevice& device, Mark mark) {
    ClientFrame frame;
    frame.mark = mark;
    const v1::View view = device.view();
    std::copy(view.round().begin(), view.round().end(), frame.round.begin());
    return frame;
}

}  // namespace

TEST_CASE("room: a message of another length ends the connection and changes nothing") {
    for (const std::size_t size : {0u, 1u, 8u, 25u, 48u, 88u, 90u, 128u, 4096u}) {
        OpenRound round;
        round.pupils[1]->sendRaw(Bytes(size, 1));
        round.checkOnlyGone(*round.pupils[1]);
    }
}

TEST_CASE("room: text in place of a frame ends the connection and changes nothing") {
    OpenRound round;
    std::string words = "{\"choice\": 2}";
    words.resize(kClientFrameSize, ' ');
    round.pupils[0]->sendRaw(asBytes(words));
    round.checkOnlyGone(*round.pupils[0]);
}

TEST_CASE("room: a frame with any one bit flipped ends the connection and changes nothing") {
    OpenRound round;
    RawDevice& offender = *round.pupils[1];
    for (std::size_t byte = 0; byte < kClientFrameSize; byte += 4) {
        Bytes frame = sealFrame(offender.channel->send, tickFrame(offender, 2).encode());
        frame[byte] ^= static_cast<std::uint8_t>(1U << (byte % 8));
        offender.sendRaw(frame);
        round.checkOnlyGone(offender);
    }
}

TEST_CASE("room: a replayed frame ends the connection and changes nothing") {
    OpenRound round;
    RawDevice& offender = *round.pupils[1];
    const Bytes frame = sealFrame(offender.channel->send, tickFrame(offender, kNothingYet).encode());
    offender.sendRaw(frame);
    CHECK_FALSE(offender.dropped());
    offender.sendRaw(frame);
    round.checkOnlyGone(offender);
}

TEST_CASE("room: a frame with a counter that is not the next ends the connection and changes nothing") {
    OpenRound round;
    RawDevice& offender = *round.pupils[1];
    (void)sealFrame(offender.channel->send, tickFrame(offender, 2).encode());  // lost on the way
    offender.sendFrame(tickFrame(offender, 2));
    round.checkOnlyGone(offender);
}

TEST_CASE("room: a frame sealed for another device's channel ends the connection and changes nothing") {
    OpenRound round;
    const Bytes frame = sealFrame(round.pupils[2]->channel->send, tickFrame(*round.pupils[2], 2).encode());
    round.pupils[1]->sendRaw(frame);
    round.checkOnlyGone(*round.pupils[1]);
}

TEST_CASE("room: plaintext with an unknown kind, an impossible choice or dirty padding ends the connection") {
    const auto spoil = [](std::size_t at, std::uint8_t value) {
        OpenRound round;
        RawDevice& offender = *round.pupils[1];
        auto plain = tickFrame(offender, kNothingYet).encode();
        plain[at] = value;
        offender.sendRaw(sealFrame(offender.channel->send, plain));
        round.checkOnlyGone(offender);
    };
    spoil(0, 0);
    spoil(0, 4);
    spoil(9, 7);
    spoil(9, 0xFD);
    spoil(63, 1);
}

TEST_CASE("room: a second HELLO and a frame before HELLO end the connection") {
    OpenRound round;
    round.pupils[1]->hello();
    round.checkOnlyGone(*round.pupils[1]);
    RawDevice& early = *round.pupils[2];
    early.open();
    REQUIRE(early.shake());
    early.sendFrame(ClientFrame{});
    CHECK(early.dropped());
    CHECK(round.bench.room->session() == round.before);
}

TEST_CASE("room: a first message that is no handshake, or one for another host, ends the connection") {
    OpenRound round;
    RawDevice stranger(round.bench, 77, 77);
    for (const std::size_t size : {0u, 47u, 49u, 89u}) {
        stranger.open();
        stranger.sendRaw(Bytes(size, 9));
        CHECK(stranger.dropped());
    }
    stranger.open();
    stranger.greeting->host_key = KeyPair::generate().open;
    CHECK_FALSE(stranger.shake());
    stranger.open();
    stranger.greeting->kind = SessionKind::Rehearsal;  // the other world: another prologue
    CHECK_FALSE(stranger.shake());
    CHECK(round.bench.room->session() == round.before);
}

TEST_CASE("room: a frame for another round is answered with the view and otherwise ignored") {
    OpenRound round;
    RawDevice& pupil = *round.pupils[1];
    ClientFrame frame = tickFrame(pupil, 2);
    frame.round[3] ^= 1;
    pupil.sendFrame(frame);
    CHECK_FALSE(pupil.dropped());
    CHECK_FALSE(pupil.view().answered());
    CHECK(round.bench.room->session() == round.before);
}

TEST_CASE("room: a choice the statement does not have is ignored, and so is one before the round is open") {
    OpenRound round;
    round.pupils[1]->tick(3);
    CHECK_FALSE(round.pupils[1]->view().answered());
    round.bench.wish(Wish::Skip);
    round.bench.pass(Instant{100});
    REQUIRE(round.pupils[1]->view().phase() == v1::PHASE_PREVIEW);
    round.pupils[1]->tick(1);
    round.bench.wish(Wish::Open);
    CHECK_FALSE(round.pupils[1]->view().answered());
}

TEST_CASE("room: words about connections it does not know change nothing") {
    OpenRound round;
    round.bench.room->received(4711, Bytes(kClientFrameSize, 1), round.bench.now);
    round.bench.room->closed(4711, round.bench.now);
    CHECK(round.bench.room->session() == round.before);
}

TEST_CASE("room: only the teacher's commands are taken from the console") {
    OpenRound round;
    round.bench.wish(Command::Join{});
    CHECK(round.bench.published->refused == Refusal::NotNow);
    round.bench.wish(Command::TickProgress{Progress::Most});
    CHECK(round.bench.published->refused == Refusal::NotNow);
    CHECK(round.bench.room->session() == round.before);
    round.bench.wish(Wish::Pause);
    CHECK_FALSE(round.bench.published->refused);
}

TEST_CASE("wire: every frame of a device has one length, whatever it says") {
    OpenRound round;
    RawDevice& pupil = *round.pupils[1];
    for (const Mark mark : {Mark{0}, Mark{2}, kPassed, kNothingYet}) pupil.tick(mark);
    round.bench.wish(Wish::Close);
    pupil.closeAnswer(1);
    for (const std::size_t length : pupil.sent_lengths) CHECK(length == 89);
}

TEST_CASE("wire: one broadcast has one length for who answered, who did not and who does not count") {
    RoomBench bench;
    auto pupils = joinClass(bench, 12);
    const auto oneLength = [&] {
        std::set<std::size_t> lengths;
        for (const auto& pupil : pupils) {
            pupil->lengths.clear();
            pupil->read();
            for (const std::size_t length : pupil->lengths) lengths.insert(length);
        }
        CHECK(lengths.size() == 1);
        CHECK((*lengths.begin() - kFrameHeader - kTagSize) % kHostPadding == 0);
    };
    bench.goTo(kOpinion);
    bench.wish(Wish::Open);
    for (std::size_t i = 0; i < 11; ++i) pupils[i]->tick(static_cast<Mark>(i % 3));
    for (const auto& pupil : pupils) pupil->read();
    bench.wish(Wish::Close);
    oneLength();
    bench.pass(kClosingPatience);
    bench.wish(Wish::LetOneIn);
    pupils.push_back(std::make_unique<RawDevice>(bench, 99, 99));
    pupils.back()->join();
    for (const auto& pupil : pupils) pupil->read();
    bench.wish(Wish::Again);
    oneLength();
    CHECK(pupils[0]->last_view.counted());
    CHECK_FALSE(pupils.back()->last_view.counted());
}

TEST_CASE("wire: the answered bit never moves a view to another length, at whatever size the statement is") {
    unsigned straddles = 0;
    for (std::size_t size = 0; size < 530; ++size) {
        auto question = std::make_shared<Question>(*testLesson()->steps[kOpinion].statement->question);
        question->text = text(std::string(size, 'x'), "");
        auto statement = std::make_shared<Statement>(*testLesson()->steps[kOpinion].statement);
        statement->question = question;
        auto lesson = std::make_shared<Lesson>(*testLesson());
        lesson->steps[kOpinion].statement = statement;
        Session session = newSession(lesson, false, {});
        session.place = Place::AtStep;
        session.step = kOpinion;
        session.round = Round{.name = {1}, .phase = Phase::Open};
        const SeatPages pages(session, Instant{5000});
        CHECK(pages.page(false, true, false).size() == pages.page(false, true, true).size());
        CHECK(pages.page(false, true, false) != pages.page(false, true, true));
        const auto alone = [&](bool answered) {
            return paddedSize(encodeView(seatView(session, 0, answered), lesson->languages, Instant{5000}).size());
        };
        if (alone(false) != alone(true)) ++straddles;
    }
    CHECK(straddles > 0);  // padding each for itself would have told
}
