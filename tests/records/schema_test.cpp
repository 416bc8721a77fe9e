// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/records/records_support.hpp"

using namespace stemmig;
using namespace stemmig::test;
namespace fs = std::filesystem;

namespace {

/// A data file as form 1 of the program made it, letter by letter.
constexpr const char* kForm1 = R"(
CREATE TABLE history(
  id INTEGER PRIMARY KEY, session TEXT NOT NULL, day TEXT NOT NULL, lesson TEXT NOT NULL, statement TEXT NOT NULL,
  text_hash BLOB NOT NULL, round INTEGER NOT NULL, policy INTEGER NOT NULL,
  shown INTEGER NOT NULL, interior INTEGER NOT NULL, levels BLOB NOT NULL);
CREATE TABLE contacts(
  place INTEGER PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL, at_place TEXT NOT NULL, at_time TEXT NOT NULL, phone TEXT NOT NULL);
CREATE TABLE settings(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
PRAGMA application_id = 1400137069;
PRAGMA user_version = 1;
INSERT INTO contacts(name, role, at_place, at_time, phone) VALUES('Mw. De Vries', 'mentor', '', '', '06');
INSERT INTO settings VALUES('language', 'nl');
INSERT INTO history(session, day, lesson, statement, text_hash, round, policy, shown, interior, levels) VALUES
  ('0a', '2026-10-01', 'first', 's1', zeroblob(32), 1, 0, 1, 5, x'0206'),
  ('0a', '2026-10-01', 'first', 's1', zeroblob(32), 2, 0, 1, 5, x'0105'),
  ('0b', '2026-11-02', 'second', 's2', zeroblob(32), 1, 1, 0, 1, x'');
)";

fs::path form1(const DataFolder& folder) {
    fs::create_directories(folder.path);
    const fs::path file = folder.path / "stemmig.db";
    sql(file, kForm1);
    return file;
}

int formOf(const fs::path& file) {
    sqlite3* handle = nullptr;
    sqlite3_stmt* query = nullptr;
    REQUIRE(sqlite3_open(file.c_str(), &handle) == SQLITE_OK);
    REQUIRE(sqlite3_prepare_v2(handle, "PRAGMA user_version", -1, &query, nullptr) == SQLITE_OK);
    REQUIRE(sqlite3_step(query) == SQLITE_ROW);
    const int form = sqlite3_column_int(query, 0);
    sqlite3_finalize(query);
    sqlite3_close(handle);
    return form;
}

}  // namespace

TEST_CASE("data of the first form is taken over whole") {
    const DataFolder folder;
    const fs::path file = form1(folder);
    {
        auto records = opened(folder.path);
        const auto sessions = records->sessions();
        REQUIRE(sessions.size() == 2);
        CHECK(sessions[0].id == "0b");
        CHECK(sessions[0].lesson == "second");
        CHECK(sessions[0].rounds.size() == 1);
        CHECK_FALSE(sessions[0].rounds[0].release.shown);
        CHECK(sessions[1].id == "0a");
        CHECK(sessions[1].day == "2026-10-01");
        CHECK(sessions[1].label == "");
        CHECK(sessions[1].follow_up == "");
        CHECK(sessions[1].rules.empty());
        REQUIRE(sessions[1].rounds.size() == 2);
        CHECK(sessions[1].rounds[1].release.levels == std::vector<std::uint8_t>{1, 5});
        CHECK(records->history().size() == 3);
        CHECK(records->contacts().at(0).name == "Mw. De Vries");
        CHECK(records->setting("language") == "nl");
        CHECK(records->school().ticked.empty());
        CHECK(records->setFollowUp("0a", "2026-12-01").ok());
    }
    CHECK(formOf(file) == 2);
    CHECK(opened(folder.path)->sessions()[1].follow_up == "2026-12-01");
}

TEST_CASE("old data expires by its day on the way into the new form") {
    const DataFolder folder;
    (void)form1(folder);
    CHECK(opened(folder.path, "2027-08-01")->sessions().empty());
    CHECK(filesWith(folder.path, "2026-10-01").empty());
}

TEST_CASE("a taking over that fails leaves the old form as it was") {
    const DataFolder folder;
    const fs::path file = form1(folder);
    // The first table of the new form is there already, so that its last step cannot be reached.
    sql(file, "CREATE TABLE ticks(address TEXT)");
    const std::string before = bytesOf(file);
    CHECK_FALSE(Records::open(folder.path, kToday).ok());
    CHECK(bytesOf(file) == before);
    CHECK(formOf(file) == 1);
    sql(file, "DROP TABLE ticks");
    CHECK(opened(folder.path)->sessions().size() == 2);
}
