// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include <algorithm>
#include <set>
#include "tests/session/classroom.hpp"

using namespace stemmig;

namespace {

std::size_t seats(const Classroom& room) { return room.session.room.seats->size(); }

}  // namespace

TEST_CASE("joining and resuming are one idempotent message") {
    Classroom room(3);
    const SeatNumber seat = room.seat(1);
    const Session before = room.session;
    CHECK_FALSE(room.newcomer(1));
    CHECK_FALSE(room.newcomer(1, true));
    CHECK(room.session == before);
    CHECK(room.seat(1) == seat);
}

TEST_CASE("a known device resumes whatever the room does: locked, full, in a round, closing") {
    Classroom room(25);
    room.must(Wish::Lock);
    CHECK_FALSE(room.newcomer(4));
    room.open(at::kCheck);
    CHECK_FALSE(room.newcomer(4));
    room.must(Wish::Close);
    CHECK_FALSE(room.newcomer(4));
    CHECK(seats(room) == 25);
}

TEST_CASE("two seats more than expected is the most") {
    Classroom room(10);
    CHECK_FALSE(room.newcomer(100));
    CHECK_FALSE(room.newcomer(101));
    CHECK(room.newcomer(102) == Refusal::Full);
    room.must(Command::Expect{11});
    CHECK_FALSE(room.newcomer(102));
}

TEST_CASE("one seat an address, until addresses are shared") {
    Classroom room(10);
    CHECK(room.newcomer(100, true) == Refusal::AddressHasSeat);
    room.must(Wish::ShareAddresses);
    CHECK_FALSE(room.newcomer(100, true));
    room.must(Wish::ShareAddresses);
    CHECK(room.newcomer(101, true) == Refusal::AddressHasSeat);
}

TEST_CASE("behind a lock the second device of an address still hears that another one has the seat, so it tries again") {
    Classroom room(10);
    room.must(Wish::Lock);
    CHECK(room.newcomer(100, true) == Refusal::AddressHasSeat);
    CHECK(room.newcomer(100, false) == Refusal::Locked);
    room.open(at::kCheck);
    CHECK(room.newcomer(100, true) == Refusal::AddressHasSeat);
}

TEST_CASE("one to three thousand devices can be expected") {
    Classroom room(0);
    CHECK(room.session.room.expected == 30);
    CHECK(room.tell(Command::Expect{0}) == Refusal::OutOfRange);
    CHECK(room.tell(Command::Expect{3001}) == Refusal::OutOfRange);
    room.must(Command::Expect{1});
    room.must(Command::Expect{3000});
}

TEST_CASE("no seat is created while a round is open or closing, practice included") {
    Classroom room(25);
    room.open(at::kPractice);
    CHECK(room.newcomer(100) == Refusal::RoundOpen);
    room.must(Wish::Close);
    CHECK(room.newcomer(100) == Refusal::RoundOpen);
    room.session = finishClosing(room.session, room.box);
    CHECK_FALSE(room.newcomer(100));
}

TEST_CASE("the room locks by itself when the first real statement of a sensitive lesson opens") {
    Classroom room(25);
    room.hold(at::kPractice, {12, 11});
    CHECK_FALSE(room.session.room.locked);
    room.must(Command::GoTo{at::kCheck});
    CHECK_FALSE(room.session.room.locked);
    room.must(Wish::Open);
    CHECK(room.session.room.locked);
    CHECK(room.newcomer(100) == Refusal::Locked);
}

TEST_CASE("a lesson that is not sensitive locks only when the teacher says so") {
    Classroom room(25, sampleLesson(false));
    room.hold(at::kCheck, {12, 11});
    CHECK_FALSE(room.session.room.locked);
    CHECK_FALSE(room.newcomer(100));
    room.must(Wish::Lock);
    CHECK(room.newcomer(101) == Refusal::Locked);
}

TEST_CASE("expected size and shared addresses freeze at the lock") {
    Classroom room(25);
    room.must(Wish::Lock);
    CHECK(room.tell(Wish::Lock) == Refusal::NotNow);
    CHECK(room.tell(Command::Expect{26}) == Refusal::Locked);
    CHECK(room.tell(Wish::ShareAddresses) == Refusal::Locked);
}

TEST_CASE("a lock is undone in the lobby only") {
    Classroom room(25);
    CHECK(room.tell(Wish::Unlock) == Refusal::NotNow);
    room.must(Wish::Lock);
    room.must(Wish::LetOneIn);
    room.must(Wish::Unlock);
    CHECK_FALSE(room.session.room.letting_one_in);
    room.must(Wish::Lock);
    room.must(Wish::Next);
    CHECK(room.tell(Wish::Unlock) == Refusal::NotNow);
}

TEST_CASE("letting one in admits exactly one, after the lock and between rounds") {
    Classroom room(25);
    CHECK(room.tell(Wish::LetOneIn) == Refusal::NotNow);
    room.open(at::kCheck);
    CHECK(room.tell(Wish::LetOneIn) == Refusal::RoundOpen);
    room.closeRound();
    room.must(Wish::LetOneIn);
    CHECK(room.tell(Wish::LetOneIn) == Refusal::NotNow);
    CHECK(room.newcomer(100, true) == Refusal::AddressHasSeat);  // does not use it up
    CHECK_FALSE(room.newcomer(5));                               // nor does a resume
    CHECK_FALSE(room.newcomer(100));
    CHECK(room.newcomer(101) == Refusal::Locked);
    room.must(Wish::LetOneIn);
    room.open(at::kOpinion);
    CHECK(room.newcomer(101) == Refusal::RoundOpen);
    room.closeRound();
    CHECK_FALSE(room.newcomer(101));
    CHECK(room.tell(Wish::LetOneIn) == Refusal::Full);
}

TEST_CASE("whoever was let in does not count in a second round of those before") {
    Classroom room(25);
    room.hold(at::kCheck, {12, 11});
    room.must(Wish::LetOneIn);
    CHECK_FALSE(room.newcomer(100));
    room.must(Wish::Again);
    CHECK_FALSE(seatView(room.session, room.seat(100), false).counted);
}

TEST_CASE("a seat without a connection is taken over under its own number, also after the lock, but not in a round") {
    Classroom room(25);
    room.open(at::kCheck);
    room.vote(4, 1);
    const SeatNumber seat = room.seat(4);
    CHECK(room.tell(Command::TakeOver{seat, bytes32(400)}) == Refusal::RoundOpen);
    room.must(Wish::Close);
    CHECK(room.tell(Command::TakeOver{seat, bytes32(400)}) == Refusal::RoundOpen);
    CHECK(room.box.answered(seat));
    room.session = finishClosing(room.session, room.box);
    room.must(Command::TakeOver{seat, bytes32(400)});
    CHECK(findSeat(room.session.room, bytes32(400)) == seat);
    CHECK_FALSE(findSeat(room.session.room, bytes32(4)));
    CHECK(seats(room) == 25);
    CHECK(room.newcomer(4) == Refusal::Locked);
    room.must(Command::TakeOver{room.seat(5), bytes32(400)});  // a known token resumes: nothing is taken
    CHECK(findSeat(room.session.room, bytes32(400)) == seat);
}

TEST_CASE("a seat that does not exist cannot be taken over and cannot expire") {
    Classroom room(1);
    const auto nobody = static_cast<SeatNumber>(room.seat(0) == 9 ? 8 : 9);
    CHECK(room.tell(Command::TakeOver{nobody, bytes32(400)}) == Refusal::OutOfRange);
    CHECK(room.tell(Command::SeatGone{nobody}) == Refusal::OutOfRange);
}

TEST_CASE("silent seats expire in the lobby before the lock, and the number on the wall does not fall") {
    Classroom room(25);
    room.must(Command::SeatGone{room.seat(3)});
    room.must(Command::SeatGone{room.seat(4)});
    CHECK(seats(room) == 23);
    CHECK(projectorView(room.session).joined == 25);
    CHECK_FALSE(room.newcomer(3));
    CHECK(projectorView(room.session).joined == 25);
    room.must(Wish::Lock);
    CHECK(room.tell(Command::SeatGone{room.seat(3)}) == Refusal::NotNow);
    room.must(Wish::Unlock);
    room.must(Wish::Next);
    CHECK(room.tell(Command::SeatGone{room.seat(3)}) == Refusal::NotNow);
}

TEST_CASE("clearing the room is for the lobby and leaves nobody") {
    Classroom room(25);
    room.must(Command::ClearRoom{});
    CHECK(seats(room) == 0);
    CHECK(projectorView(room.session).joined == 0);
    CHECK_FALSE(room.newcomer(3));
    room.must(Wish::Next);
    CHECK(room.tell(Command::ClearRoom{}) == Refusal::NotNow);
}

TEST_CASE("the teacher shares words with the devices and takes that back") {
    Classroom room(25);
    CHECK_FALSE(room.session.share_to_devices);
    room.must(Wish::ShareToDevices);
    CHECK(room.session.share_to_devices);
    room.must(Wish::ShareToDevices);
    CHECK_FALSE(room.session.share_to_devices);
}

TEST_CASE("three thousand devices join quickly, each with a number of its own below 4096") {
    Classroom room(3000);
    CHECK_FALSE(room.newcomer(5000));
    CHECK_FALSE(room.newcomer(5001));
    CHECK(room.newcomer(5002) == Refusal::Full);
    std::set<SeatNumber> numbers;
    for (const Seat& seat : *room.session.room.seats) numbers.insert(seat.number);
    CHECK(numbers.size() == 3002);
    CHECK(*numbers.rbegin() < kSeatNumbers);
    CHECK(std::is_sorted(room.session.room.seats->begin(), room.session.room.seats->end(),
                         [](const Seat& a, const Seat& b) { return a.number < b.number; }));
    CHECK(room.session.room.most_joined == 3002);
}

TEST_CASE("seat numbers say nothing about who came first") {
    // Ranks of the first and the last of 20 in 400 rooms: about the middle for both; joining order would give 0 and 19.
    double first = 0, last = 0;
    for (std::uint64_t room = 0; room < 400; ++room) {
        Session session = newSession(sampleLesson(), false, bytes32(room));
        for (std::uint64_t pupil = 0; pupil < 20; ++pupil) {
            const Context context{{}, bytes32(room * 100 + pupil), 0};
            session = step(session, Command::Join{bytes32(pupil)}, context).value();
        }
        const std::vector<Seat>& all = *session.room.seats;
        const auto rank = [&](std::uint64_t pupil) {
            return std::find_if(all.begin(), all.end(), [&](const Seat& seat) { return seat.token == bytes32(pupil); }) -
                   all.begin();
        };
        first += static_cast<double>(rank(0)) / 400;
        last += static_cast<double>(rank(19)) / 400;
    }
    CHECK(first > 8.0);
    CHECK(first < 11.0);
    CHECK(last > 8.0);
    CHECK(last < 11.0);
}

TEST_CASE("every free number can be drawn, and only free ones") {
    Session session = newSession(sampleLesson(), false, bytes32(1));
    std::vector<Seat> taken;
    for (SeatNumber number = 0; number < 2000; ++number) {
        if (number % 2 == 0) taken.push_back({number, bytes32(number)});
    }
    session.room.seats = std::make_shared<const std::vector<Seat>>(taken);
    session.room.expected = 3000;
    const auto drawn = [&](std::uint64_t place) {
        ByteArray<32> random{};
        storeU64(std::span(random).first<8>(), place);
        const Session next = step(session, Command::Join{bytes32(9999)}, Context{{}, random, 0}).value();
        return findSeat(next.room, bytes32(9999)).value();
    };
    std::set<SeatNumber> numbers;
    for (std::uint64_t place = 0; place < 3096; ++place) numbers.insert(drawn(place));
    CHECK(numbers.size() == 3096);
    CHECK(std::all_of(numbers.begin(), numbers.end(), [](SeatNumber number) { return number >= 2000 || number % 2 == 1; }));
    CHECK(*numbers.rbegin() == 4095);
}
