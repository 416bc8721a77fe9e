// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/records/records.hpp"
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <csignal>
#include "tests/records/records_support.hpp"

using namespace stemmig;
using namespace stemmig::test;
namespace fs = std::filesystem;

namespace {

const char* const kDatabaseName = "stemmig.db";

std::string refusal(const fs::path& folder) {
    auto records = Records::open(folder, kToday);
    if (records.ok()) return "";
    CHECK_FALSE(records.error().sentence.in("nl").empty());
    CHECK(records.error().sentence.in("nl") != records.error().sentence.in("en"));
    return records.error().sentence.in("en");
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

/// Runs in a child whose files may not grow over `bytes`; true when the child said so.
template <class Body>
bool inChildWithFullDisk(std::size_t bytes, const Body& body) {
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{bytes, bytes};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        ::_exit(body() ? 0 : 1);
    }
    int status = -1;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

}  // namespace

TEST_CASE("the folder and all its files are for their owner only, whatever the umask") {
    const DataFolder folder;
    const mode_t before = ::umask(0);
    {
        SessionMaker make(1);
        auto records = opened(folder.path);
        REQUIRE(records->keep(make.session(), make.identity()).ok());
        REQUIRE(records->setSetting("language", "nl").ok());
        CHECK(fs::status(folder.path).permissions() == fs::perms::owner_all);
        int files = 0;
        for (const auto& entry : fs::directory_iterator(folder.path)) {
            CAPTURE(entry.path().string());
            CHECK(entry.status().permissions() == (fs::perms::owner_read | fs::perms::owner_write));
            ++files;
        }
        CHECK(files >= 3);
    }
    fs::permissions(folder.path, fs::perms::all);
    fs::permissions(folder.path / kDatabaseName, fs::perms::all);
    (void)opened(folder.path);
    CHECK(fs::status(folder.path).permissions() == fs::perms::owner_all);
    CHECK(fs::status(folder.path / kDatabaseName).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
    ::umask(before);
}

TEST_CASE("contacts and settings come back as they were typed") {
    const DataFolder folder;
    const std::vector<SchoolContact> contacts{{"Mw. De Vries", "vertrouwenspersoon", "lokaal 12", "ma-do 9-16 uur", "06-1234"},
                                              {"Dhr. \xC3\x96zt\xC3\xBCrk", "", "", "", ""}};
    {
        auto records = opened(folder.path);
        CHECK(records->contacts().empty());
        CHECK_FALSE(records->setting("language").has_value());
        REQUIRE(records->setContacts({{"Vorige", "", "", "", ""}, {"Nog een", "", "", "", ""}, {"En een", "", "", "", ""}}).ok());
        REQUIRE(records->setContacts(contacts).ok());
        REQUIRE(records->setSetting("language", "nl").ok());
        REQUIRE(records->setSetting("language", "en").ok());
        REQUIRE(records->setSetting("look", "").ok());
    }
    auto records = opened(folder.path);
    CHECK(records->contacts() == contacts);
    CHECK(records->setting("language") == "en");
    CHECK(records->setting("look") == "");
    CHECK(filesWith(folder.path, "Vorige").empty());
}

TEST_CASE("a contact without a name, too long or with hidden characters is refused and nothing changes") {
    const DataFolder folder;
    auto records = opened(folder.path);
    REQUIRE(records->setContacts({{"Mentor", "", "", "", ""}}).ok());
    const auto repeated = [](const std::string& piece, int times) {
        std::string out;
        for (int i = 0; i < times; ++i) out += piece;
        return out;
    };
    CHECK_FALSE(records->setContacts({{"", "mentor", "", "", ""}}).ok());
    CHECK_FALSE(records->setContacts({{"A", repeated("\xC3\xA9", 81), "", "", ""}}).ok());
    CHECK_FALSE(records->setContacts({{"A", "", "\xE2\x80\xAE", "", ""}}).ok());
    CHECK_FALSE(records->setContacts({{"A", "", "", "\xFF", ""}}).ok());
    CHECK(records->contacts().at(0).name == "Mentor");
    CHECK_FALSE(records->setContacts({{"A", repeated("\xF0\x9F\x99\x82", 41), "", "", ""}}).ok());
    const std::vector<SchoolContact> five(5, {"A", "", "", "", ""});
    const auto too_many = records->setContacts(five);
    REQUIRE_FALSE(too_many.ok());
    CHECK(has(too_many.error().sentence.in("en"), "at most 4 contacts"));
    CHECK(records->contacts().size() == 1);
    CHECK(records->setContacts({{"A", repeated("\xC3\xA9", 80), "", "", ""}}).ok());
    CHECK(records->setContacts({five.begin(), five.begin() + 4}).ok());
}

TEST_CASE("the history holds the released words, once, in order") {
    const DataFolder folder;
    SessionMaker make(2);
    const Session session = liveSession(make, 5);
    {
        auto records = opened(folder.path);
        REQUIRE(records->keep(session, make.identity()).ok());
        const std::string snapshot = bytesOf(folder.path / "session.crash");
        REQUIRE(records->finish(session).ok());
        // Killed after the words were stored and before the crash file went: the next start gives up the same session.
        writeBytes(folder.path / "session.crash", snapshot);
    }
    auto records = opened(folder.path);
    REQUIRE(records->giveUp().ok());
    const auto history = records->history();
    REQUIRE(history.size() == session.released.size());
    for (std::size_t i = 0; i < history.size(); ++i) {
        const Released& released = session.released[i];
        CHECK(history[i].session == toHex(session.id));
        CHECK(history[i].day == kToday);
        CHECK(history[i].lesson == session.lesson->id);
        CHECK(history[i].statement == released.statement);
        CHECK(history[i].hash == released.hash);
        CHECK(history[i].attempt == released.attempt);
        CHECK(history[i].policy == released.policy);
        CHECK(history[i].release == released.release);
    }
    REQUIRE(records->finish(liveSession(make, 2)).ok());
    CHECK(records->history().size() == session.released.size() + 2);
}

TEST_CASE("after the end nothing of a device, a seat or a time is on the disk") {
    const DataFolder folder;
    SessionMaker make(3);
    Session session = liveSession(make, 3);
    session.round.reset();
    session.place = Place::Ended;
    auto seats = std::make_shared<std::vector<Seat>>();
    for (unsigned i = 0; i < 30; ++i) seats->push_back({static_cast<SeatNumber>(i * 7), make.bytes<32>()});
    session.room.seats = seats;
    const HostIdentity identity = make.identity();
    const std::string secret(identity.secret.view().begin(), identity.secret.view().end());
    auto records = opened(folder.path);
    REQUIRE(records->keep(session, identity).ok());
    // The search can find: while the lesson runs, the crash file has them.
    CHECK(filesWith(folder.path, asText(seats->front().token)) == std::vector<std::string>{"session.crash"});
    CHECK(filesWith(folder.path, secret) == std::vector<std::string>{"session.crash"});
    REQUIRE(records->finish(session).ok());
    for (const Seat& seat : *seats) CHECK(filesWith(folder.path, asText(seat.token)).empty());
    CHECK(filesWith(folder.path, secret).empty());
    CHECK(filesWith(folder.path, identity.address).empty());
    CHECK(filesWith(folder.path, session.lesson->id) == std::vector<std::string>{kDatabaseName});

    const auto midnight = std::chrono::file_clock::from_sys(
        std::chrono::sys_seconds{std::chrono::sys_days{std::chrono::year{2026} / std::chrono::November / 23}});
    CHECK(fs::last_write_time(folder.path) == midnight);
    std::vector<fs::path> all{folder.path};
    for (const auto& entry : fs::directory_iterator(folder.path)) all.push_back(entry.path());
    (void)records->history();  // reads again
    records.reset();
    for (const fs::path& path : all) {
        CAPTURE(path.string());
        CHECK(fs::last_write_time(path) == midnight);
        struct stat status {};
        REQUIRE(::stat(path.c_str(), &status) == 0);
        CHECK(status.st_atime == std::chrono::system_clock::to_time_t(std::chrono::file_clock::to_sys(midnight)));
    }
}

TEST_CASE("nothing of a rehearsal goes to the history") {
    const DataFolder folder;
    SessionMaker make(4);
    Session session = liveSession(make, 3);
    session.rehearsal = true;
    auto records = opened(folder.path);
    REQUIRE(records->keep(session, make.identity()).ok());
    REQUIRE(records->giveUp().ok());
    REQUIRE(records->finish(session).ok());
    CHECK(records->history().empty());
    CHECK(filesWith(folder.path, session.lesson->id).empty());
}

TEST_CASE("deleted history is gone from the file too") {
    const DataFolder folder;
    SessionMaker make(5);
    auto records = opened(folder.path);
    for (int i = 0; i < 20; ++i) REQUIRE(records->finish(liveSession(make, 30)).ok());
    CHECK(filesWith(folder.path, "canary-lesson").size() == 1);
    REQUIRE(records->deleteHistory().ok());
    CHECK(records->history().empty());
    CHECK(filesWith(folder.path, "canary-lesson").empty());
}

TEST_CASE("history of a school year goes after 31 July") {
    const DataFolder folder;
    SessionMaker make(6);
    REQUIRE(opened(folder.path, "2026-03-01")->finish(liveSession(make, 2)).ok());
    REQUIRE(opened(folder.path, "2026-07-31")->finish(liveSession(make, 3)).ok());
    CHECK(opened(folder.path, "2026-07-31")->history().size() == 5);
    CHECK(opened(folder.path, "2026-08-01")->history().empty());
    REQUIRE(opened(folder.path, "2026-09-01")->finish(liveSession(make, 1)).ok());
    CHECK(opened(folder.path, "2027-07-31")->history().size() == 1);
    CHECK(opened(folder.path, "2027-08-01")->history().empty());
}

TEST_CASE("a clock that is years ahead deletes no history") {
    const DataFolder folder;
    SessionMaker make(10);
    REQUIRE(opened(folder.path, "2026-03-01")->finish(liveSession(make, 2)).ok());
    REQUIRE(opened(folder.path, "2026-07-01")->finish(liveSession(make, 3)).ok());
    CHECK(opened(folder.path, "2038-01-19")->history().size() == 5);
    CHECK(opened(folder.path, "2027-09-01")->history().size() == 5);  // 14 months
    CHECK(opened(folder.path, "2027-07-30")->history().empty());      // not yet 13: an ordinary year
}

TEST_CASE("a second program on the same data is refused until the first one ends") {
    const DataFolder folder;
    {
        auto records = opened(folder.path);
        CHECK(has(refusal(folder.path), "already running"));
    }
    CHECK(refusal(folder.path) == "");
}

TEST_CASE("data of a newer program is refused and left as it is") {
    const DataFolder folder;
    (void)opened(folder.path);
    sql(folder.path / kDatabaseName, "PRAGMA user_version = 3");
    const std::string before = bytesOf(folder.path / kDatabaseName);
    CHECK(has(refusal(folder.path), "newer Stemmig"));
    CHECK(bytesOf(folder.path / kDatabaseName) == before);
}

TEST_CASE("a damaged or foreign database is refused and left as it is") {
    const DataFolder folder;
    SessionMaker make(7);
    (void)opened(folder.path)->finish(liveSession(make, 50));
    const std::string good = bytesOf(folder.path / kDatabaseName);
    const auto refusedAndKept = [&](const std::string& bytes) {
        writeBytes(folder.path / kDatabaseName, bytes);
        CHECK(has(refusal(folder.path), "damaged or not Stemmig's"));
        CHECK(bytesOf(folder.path / kDatabaseName) == bytes);
    };
    refusedAndKept("this is no database at all, whatever its name says; but long enough to be one.");
    refusedAndKept(good.substr(0, good.size() / 2));
    std::string torn = good;
    std::fill(torn.begin() + 4096, torn.begin() + 8192, '\x55');
    refusedAndKept(torn);
    fs::remove(folder.path / kDatabaseName);
    sql(folder.path / kDatabaseName, "CREATE TABLE bookmarks(url TEXT)");
    CHECK(has(refusal(folder.path), "damaged or not Stemmig's"));
    writeBytes(folder.path / kDatabaseName, good);
    CHECK(opened(folder.path)->history().size() == 50);
}

TEST_CASE("a folder that cannot be made or is somebody else's is refused with what to do") {
    const DataFolder folder;
    writeBytes(folder.base / "file", "x");
    CHECK(has(refusal(folder.base / "file"), "Choose another folder"));
    CHECK(has(refusal(folder.base / "file" / "below"), "Choose another folder"));
    CHECK(has(refusal(folder.base), "Choose an empty folder"));
    CHECK(fs::status(folder.base).permissions() != fs::perms::owner_all);
    CHECK(bytesOf(folder.base / "file") == "x");
}

TEST_CASE("the rehearsal's folder inside the data folder is no stranger, even when it was there first") {
    const DataFolder folder;
    (void)opened(folder.path / "rehearsal");
    CHECK(refusal(folder.path) == "");
    CHECK(fs::status(folder.path).permissions() == fs::perms::owner_all);
}

TEST_CASE("on a full disk the last good crash file stays, and the sentence says so") {
    const DataFolder folder;
    SessionMaker make(8);
    const Session small = liveSession(make, 0);
    const Session large = liveSession(make, 400);
    auto records = opened(folder.path);
    REQUIRE(records->keep(small, make.identity()).ok());
    CHECK(inChildWithFullDisk(4096, [&] {
        const auto kept = records->keep(large, make.identity());
        return !kept.ok() && has(kept.error().sentence.in("en"), "disk is full");
    }));
    CHECK_FALSE(fs::exists(folder.path / "session.crash.new"));
    CHECK(same(records->brokenOff(finding(small.lesson)).value()->session, small));
}

TEST_CASE("on a full disk the words stay in the crash file until they can be stored") {
    const DataFolder folder;
    SessionMaker make(9);
    const Session session = liveSession(make, 400);
    REQUIRE(opened(folder.path)->keep(session, make.identity()).ok());
    CHECK(inChildWithFullDisk(20 * 1024, [&] {
        const auto finished = opened(folder.path)->finish(session);
        return !finished.ok() && has(finished.error().sentence.in("en"), "disk is full");
    }));
    CHECK(fs::exists(folder.path / "session.crash"));
    auto records = opened(folder.path);
    CHECK(records->history().empty());
    REQUIRE(records->finish(session).ok());
    CHECK(records->history().size() == 400);
}

TEST_CASE("the default folder follows the system's rules") {
    const char* old_home = std::getenv("HOME");
    const std::string home = old_home == nullptr ? "" : old_home;
    ::setenv("HOME", "/home/somebody", 1);
    ::setenv("XDG_DATA_HOME", "/data", 1);
    CHECK(defaultDataFolder() == "/data/stemmig");
    ::setenv("XDG_DATA_HOME", "relative", 1);
    CHECK(defaultDataFolder() == "/home/somebody/.local/share/stemmig");
    ::unsetenv("XDG_DATA_HOME");
    CHECK(defaultDataFolder() == "/home/somebody/.local/share/stemmig");
    ::setenv("HOME", home.c_str(), 1);
}
