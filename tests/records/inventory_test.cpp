// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/records/records_support.hpp"

using namespace stemmig;
using namespace stemmig::test;
namespace fs = std::filesystem;

namespace {

const DataFile& fileOf(const std::vector<DataFile>& files, const std::string& name) {
    const auto found = std::find_if(files.begin(), files.end(), [&](const DataFile& file) { return file.name == name; });
    if (found == files.end()) FAIL("not in the inventory: " << name);
    return *found;
}

/// Everything of a file in one text, a line a row.
std::string dump(const DataFile& file, const std::string& language = "en") {
    std::string out;
    for (const DataTable& table : file.contents) {
        out += table.heading.in(language) + "\n" + table.remark.in(language) + "\n";
        for (const Text& column : table.columns) out += column.in(language) + "|";
        for (const auto& row : table.rows) {
            out += "\n";
            for (const Text& cell : row) out += cell.in(language) + "|";
        }
        out += "\n";
    }
    return out;
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

/// Two choices with words, as "2" and "6".
Session lesson(SessionMaker& make) {
    Session session = liveSession(make, 1);
    session.class_label = "2b";
    session.ground_rules = {{{{{"nl", "Geen namen"}, {"en", "No names"}}}}};
    session.released[0].statement = "s1";
    session.released[0].policy = Policy::Standard;
    session.released[0].attempt = 1;
    session.released[0].release = {true, 5, {2, 6}};
    return session;
}

}  // namespace

TEST_CASE("the proof page shows every file with its size and what it is for") {
    const DataFolder folder;
    SessionMaker make(30);
    {
        auto rehearsal = opened(folder.path / "rehearsal");
        REQUIRE(rehearsal->setSetting("look", "dark").ok());
    }
    auto records = opened(folder.path);
    REQUIRE(records->keep(make.session(), make.identity()).ok());
    writeBytes(folder.path / "notes.txt", "my own notes");
    fs::create_directories(folder.path / "deep" / "er");
    writeBytes(folder.path / "deep" / "er" / "stemmig.db", "not where ours are");
    fs::create_symlink("/dev/zero", folder.path / "session.crash.new");
    const auto files = records->inventory();

    std::vector<std::string> onDisk, listed;
    for (const auto& entry : fs::recursive_directory_iterator(folder.path)) {
        if (!entry.is_directory()) onDisk.push_back(entry.path().lexically_relative(folder.path).string());
    }
    for (const DataFile& file : files) {
        listed.push_back(file.name);
        CAPTURE(file.name);
        CHECK_FALSE(file.purpose.in("nl").empty());
        CHECK(file.purpose.in("nl") != file.purpose.in("en"));
        if (fs::is_regular_file(folder.path / file.name)) CHECK(file.bytes == fs::file_size(folder.path / file.name));
    }
    std::sort(onDisk.begin(), onDisk.end());
    CHECK(listed == onDisk);
    CHECK(fileOf(files, "stemmig.db").ours);
    CHECK(fileOf(files, "rehearsal/stemmig.db").ours);
    CHECK(has(fileOf(files, "rehearsal/stemmig.db").purpose.in("en"), "rehearsals"));
    CHECK(has(dump(fileOf(files, "rehearsal/stemmig.db")), "look|dark|"));
    for (const char* foreign : {"notes.txt", "deep/er/stemmig.db", "session.crash.new"}) {
        CHECK_FALSE(fileOf(files, foreign).ours);
        CHECK(fileOf(files, foreign).purpose.in("en") == "Not made by Stemmig.");
        CHECK(fileOf(files, foreign).contents.empty());
    }
    CHECK(fileOf(files, "notes.txt").bytes == 12);
}

TEST_CASE("the proof page reads the database as it is, in words") {
    const DataFolder folder;
    SessionMaker make(31);
    auto records = opened(folder.path);
    const Session session = lesson(make);
    REQUIRE(records->finish(session).ok());
    REQUIRE(records->setFollowUp(toHex(session.id), "2026-12-14").ok());
    REQUIRE(records->setSchool({{{"Mw. De Vries", "mentor", "12", "ma", "06"}}, {"0800-0432"}}).ok());
    REQUIRE(records->setSetting("language", "nl").ok());
    const std::string seen = dump(fileOf(records->inventory(), "stemmig.db"));
    CAPTURE(seen);
    CHECK(has(seen, "|" + kToday + "|canary-lesson|2b|2026-12-14|"));
    CHECK(has(seen, kToday + "|canary-lesson|s1|" + toHex(session.released[0].hash) +
                        "|1|standard|yes|5|A: about a third, B: most or everybody|"));
    CHECK(has(seen, "|nl|Geen namen|"));
    CHECK(has(seen, "1|Mw. De Vries|mentor|12|ma|06|"));
    CHECK(has(seen, "1|0800-0432|"));
    CHECK(has(seen, "language|nl|"));
    CHECK(has(dump(fileOf(records->inventory(), "stemmig.db"), "nl"), "A: ongeveer een derde, B: de meesten of iedereen|"));
    REQUIRE(records->deleteHistory().ok());
    CHECK_FALSE(has(dump(fileOf(records->inventory(), "stemmig.db")), "canary-lesson"));
}

TEST_CASE("a table, column or index that somebody forgot to name shows up all the same") {
    const DataFolder folder;
    (void)opened(folder.path);
    sql(folder.path / "stemmig.db",
        "CREATE TABLE \"who \"\"chose\"\" what\"(seat, choice); INSERT INTO \"who \"\"chose\"\" what\" VALUES(7, x'00ff');"
        "ALTER TABLE sessions ADD COLUMN minute TEXT; CREATE INDEX copy ON settings(value);"
        "INSERT INTO sessions(session, day, lesson, label, follow_up, minute) VALUES('0a', '2026-11-23', 'l', '', '', '10:41');"
        "INSERT INTO settings VALUES('odd', x'ff');");
    const std::string seen = dump(fileOf(inventoryOf(folder.path), "stemmig.db"));
    CAPTURE(seen);
    CHECK(has(seen, "who \"chose\" what\nThis program does not know this table.\nseat|choice|\n7|00ff|\n"));
    CHECK(has(seen, "|minute|"));
    CHECK(has(seen, "|10:41|"));
    CHECK(has(seen, "index|copy|CREATE INDEX copy ON settings(value)|"));
    CHECK(has(seen, "odd|ff|"));
}

TEST_CASE("the parts of the crash file are named, its secrets are not shown") {
    const DataFolder folder;
    SessionMaker make(32);
    auto records = opened(folder.path);
    Session session = lesson(make);
    auto seats = std::make_shared<std::vector<Seat>>();
    for (unsigned i = 0; i < 30; ++i) seats->push_back({static_cast<SeatNumber>(i), make.bytes<32>()});
    session.room.seats = seats;
    const HostIdentity identity = make.identity();
    REQUIRE(records->keep(session, identity).ok());
    const std::string seen = dump(fileOf(records->inventory(), "session.crash"));
    CAPTURE(seen);
    CHECK(has(seen, "No answer is in it"));
    CHECK(has(seen, "seats.token_hash|how a device is known when it comes back|"));
    CHECK(has(seen, "\nclass_label|the group as you called it|"));
    CHECK(has(seen, "\nseats.number|places of devices, in random order|"));
    CHECK_FALSE(has(seen, "|unknown|"));
    CHECK(has(seen, "\nreleased.levels|"));
    CHECK_FALSE(has(seen, toHex(seats->front().token)));
    CHECK_FALSE(has(seen, toHex(identity.secret.view())));
    CHECK(has(fileOf(records->inventory(), "session.crash").purpose.in("nl"), "12 uur"));
}

TEST_CASE("a file of ours that cannot be read is said so") {
    const DataFolder folder;
    fs::create_directories(folder.path);
    writeBytes(folder.path / "stemmig.db", "no database, but long enough to be taken for one at the first sight of it");
    writeBytes(folder.path / "session.crash", "no crash file");
    const auto files = inventoryOf(folder.path);
    for (const DataFile& file : files) {
        CHECK(has(file.purpose.in("en"), "Could not be read."));
        CHECK(has(file.purpose.in("nl"), "Kon niet worden gelezen."));
        CHECK(file.contents.empty());
    }
    CHECK(inventoryOf(folder.path / "none").empty());
    CHECK(notOnThisList().in("en") != notOnThisList().in("nl"));
}
