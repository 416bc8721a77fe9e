// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/wait.h>
#include <algorithm>
#include <csignal>
#include "host/records/snapshot_file.hpp"
#include "tests/records/records_support.hpp"

using namespace stemmig;
using namespace stemmig::test;

namespace {

constexpr std::chrono::hours kHour{1};
const char* const kSnapshotName = "session.crash";

std::filesystem::perms permissions(const std::filesystem::path& path) { return std::filesystem::status(path).permissions(); }

Result<std::unique_ptr<Records>, RecordError> openedAt(const DataFolder& folder, std::filesystem::file_time_type now) {
    return Records::open(folder.path, kToday, now);
}

}  // namespace

TEST_CASE("any session comes back from the crash file as it was") {
    SessionMaker make(1);
    for (int i = 0; i < 500; ++i) {
        const Session session = make.session();
        const HostIdentity identity = make.identity();
        auto kept = decodeSnapshot(encodeSnapshot(session, identity));
        REQUIRE(kept.has_value());
        CHECK(kept->lesson_id == session.lesson->id);
        CHECK(kept->lesson_hash == session.lesson->hash);
        REQUIRE(attachLesson(*kept, session.lesson));
        CHECK(same(kept->session, session));
        CHECK(std::ranges::equal(kept->identity.secret.view(), identity.secret.view()));
        CHECK(kept->identity.address == identity.address);
        CHECK(kept->identity.port == identity.port);
    }
}

TEST_CASE("a crash file that was cut or changed anywhere is refused") {
    SessionMaker make(2);
    const Bytes good = encodeSnapshot(make.session(), make.identity());
    for (std::size_t length = 0; length < good.size(); ++length)
        CHECK_FALSE(decodeSnapshot(ByteView(good).first(length)).has_value());
    for (std::size_t at = 0; at < good.size(); ++at) {
        Bytes changed = good;
        changed[at] ^= 0x10;
        CHECK_FALSE(decodeSnapshot(changed).has_value());
    }
}

TEST_CASE("a session at a step that its lesson does not have is refused") {
    SessionMaker make(3);
    Session session = make.session();
    session.place = Place::AtStep;
    session.step = 1;
    session.round = Round{};
    auto kept = decodeSnapshot(encodeSnapshot(session, make.identity()));
    REQUIRE(kept.has_value());
    auto shorter = std::make_shared<Lesson>(*smallLesson());
    shorter->steps.resize(1);
    CHECK_FALSE(attachLesson(*kept, shorter));
    auto other = std::make_shared<Lesson>(*smallLesson());
    other->steps[1].kind = StepKind::Talk;
    CHECK_FALSE(attachLesson(*kept, other));
}

TEST_CASE("a broken-off session is there for the next start, and gone after the end") {
    const DataFolder folder;
    SessionMaker make(4);
    const Session session = make.session();
    const HostIdentity identity = make.identity();
    {
        auto records = opened(folder.path);
        CHECK_FALSE(records->brokenOff(finding(session.lesson)).value().has_value());
        REQUIRE(records->keep(make.session(), make.identity()).ok());
        REQUIRE(records->keep(session, identity).ok());
        CHECK(permissions(folder.path / kSnapshotName) ==
              (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
    }
    auto records = opened(folder.path);
    auto broken_off = records->brokenOff(finding(session.lesson));
    REQUIRE(broken_off.ok());
    REQUIRE(broken_off.value().has_value());
    CHECK(same(broken_off.value()->session, session));
    REQUIRE(records->finish(session).ok());
    CHECK_FALSE(std::filesystem::exists(folder.path / kSnapshotName));
    CHECK_FALSE(records->brokenOff(finding(session.lesson)).value().has_value());
}

TEST_CASE("a power cut between writing and renaming leaves the session before it") {
    const DataFolder folder;
    SessionMaker make(5);
    const Session session = make.session();
    REQUIRE(opened(folder.path)->keep(session, make.identity()).ok());
    writeBytes(folder.path / "session.crash.new", bytesOf(folder.path / kSnapshotName).substr(0, 40));
    auto records = opened(folder.path);
    CHECK_FALSE(std::filesystem::exists(folder.path / "session.crash.new"));
    CHECK(same(records->brokenOff(finding(session.lesson)).value()->session, session));
    // A leftover that anybody may read does not lend its permissions to the next one.
    writeBytes(folder.path / "session.crash.new", "left over");
    std::filesystem::permissions(folder.path / "session.crash.new", std::filesystem::perms::all);
    REQUIRE(records->keep(session, make.identity()).ok());
    CHECK(permissions(folder.path / kSnapshotName) == (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
}

TEST_CASE("a crash file older than 12 hours is removed unread, a younger one is not") {
    const DataFolder folder;
    SessionMaker make(6);
    const Session session = make.session();
    REQUIRE(opened(folder.path)->keep(session, make.identity()).ok());
    const auto written = std::filesystem::last_write_time(folder.path / kSnapshotName);
    (void)openedAt(folder, written + 12 * kHour);
    CHECK(std::filesystem::exists(folder.path / kSnapshotName));
    auto records = openedAt(folder, written + 12 * kHour + std::chrono::seconds(1));
    CHECK_FALSE(std::filesystem::exists(folder.path / kSnapshotName));
    CHECK(records.value()->history().empty());
}

TEST_CASE("an unreadable crash file is set aside with a sentence, and goes away like any other") {
    const DataFolder folder;
    (void)opened(folder.path);
    writeBytes(folder.path / kSnapshotName, "garbage");
    const auto written = std::filesystem::last_write_time(folder.path / kSnapshotName);
    {
        auto records = opened(folder.path);
        const auto broken_off = records->brokenOff(finding(smallLesson()));
        REQUIRE_FALSE(broken_off.ok());
        CHECK(broken_off.error().sentence.in("nl").find("session.crash.broken") != std::string::npos);
        CHECK(broken_off.error().sentence.in("en").find("Start the lesson again") != std::string::npos);
        CHECK(bytesOf(folder.path / "session.crash.broken") == "garbage");
        CHECK_FALSE(records->brokenOff(finding(smallLesson())).value().has_value());
    }
    (void)openedAt(folder, written + 13 * kHour);
    CHECK_FALSE(std::filesystem::exists(folder.path / "session.crash.broken"));
}

TEST_CASE("without its lesson a session cannot go on, but its words are saved when it is given up") {
    const DataFolder folder;
    SessionMaker make(7);
    Session session = make.session();
    session.rehearsal = false;
    session.released = {make.released(), make.released()};
    auto records = opened(folder.path);
    REQUIRE(records->keep(session, make.identity()).ok());
    const auto broken_off = records->brokenOff([](const auto&, const auto&) { return nullptr; });
    REQUIRE_FALSE(broken_off.ok());
    CHECK(broken_off.error().sentence.in("en").find("canary-lesson") != std::string::npos);
    REQUIRE(records->giveUp().ok());
    CHECK(records->history().size() == 2);
    CHECK_FALSE(std::filesystem::exists(folder.path / kSnapshotName));
    REQUIRE(records->giveUp().ok());
    CHECK(records->history().size() == 2);
}

TEST_CASE("a new session over a broken-off one that nobody took up saves its words first") {
    const DataFolder folder;
    SessionMaker make(8);
    Session before = make.session();
    before.rehearsal = false;
    before.released = {make.released()};
    REQUIRE(opened(folder.path)->keep(before, make.identity()).ok());
    auto records = opened(folder.path);
    // Taking it up again is no reason to store anything yet.
    REQUIRE(records->keep(before, make.identity()).ok());
    CHECK(records->history().empty());
    REQUIRE(records->keep(make.session(), make.identity()).ok());
    REQUIRE(records->history().size() == 1);
    CHECK(records->history().front().hash == before.released.front().hash);
}

TEST_CASE("killed at any moment while it writes, a host leaves a whole session behind") {
    const DataFolder folder;
    SessionMaker make(9);
    const Session session = make.session();
    (void)opened(folder.path);
    for (int round = 0; round < 20; ++round) {
        int started[2];
        REQUIRE(::pipe(started) == 0);
        const pid_t child = ::fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            auto records = Records::open(folder.path, kToday);
            for (int i = 0; records.ok() && i < 1000000; ++i) {
                if (!records.value()->keep(session, make.identity()).ok() || ::write(started[1], "x", 1) != 1) break;
            }
            ::_exit(1);
        }
        ::close(started[1]);
        // After so many writes, and somewhere inside the next one.
        for (int i = 0; i <= round; ++i) {
            char mark = 0;
            REQUIRE(::read(started[0], &mark, 1) == 1);
        }
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        ::close(started[0]);
        const auto broken_off = opened(folder.path)->brokenOff(finding(session.lesson));
        REQUIRE(broken_off.ok());
        REQUIRE(broken_off.value().has_value());
        CHECK(same(broken_off.value()->session, session));
    }
}
