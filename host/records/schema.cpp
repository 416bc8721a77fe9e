// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/records/schema.hpp"

namespace stemmig::schema {

namespace {

/// Form 1: words, contacts and settings.
constexpr const char* kTables1 = R"(
CREATE TABLE history(
  id INTEGER PRIMARY KEY, session TEXT NOT NULL, day TEXT NOT NULL, lesson TEXT NOT NULL, statement TEXT NOT NULL,
  text_hash BLOB NOT NULL, round INTEGER NOT NULL, policy INTEGER NOT NULL,
  shown INTEGER NOT NULL, interior INTEGER NOT NULL, levels BLOB NOT NULL);
CREATE TABLE contacts(
  place INTEGER PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL, at_place TEXT NOT NULL, at_time TEXT NOT NULL, phone TEXT NOT NULL);
CREATE TABLE settings(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
)";

/// Form 2: a row for each session, its ground rules, and the ticked help entries.
constexpr const char* kTables2 = R"(
CREATE TABLE sessions(
  id INTEGER PRIMARY KEY, session TEXT NOT NULL, day TEXT NOT NULL, lesson TEXT NOT NULL, label TEXT NOT NULL, follow_up TEXT NOT NULL);
CREATE TABLE rules(
  session TEXT NOT NULL, place INTEGER NOT NULL, language TEXT NOT NULL, sentence TEXT NOT NULL,
  PRIMARY KEY(session, place, language)) WITHOUT ROWID;
CREATE TABLE ticks(place INTEGER PRIMARY KEY, address TEXT NOT NULL);
)";

/// What form 1 knew of a session stood in its rounds.
constexpr const char* kSessionsOfRounds = R"(
INSERT INTO sessions(session, day, lesson, label, follow_up)
  SELECT session, MIN(day), MIN(lesson), '', '' FROM history GROUP BY session ORDER BY MIN(id);
)";

std::string mark() {
    return "PRAGMA application_id = " + std::to_string(kApplication) + "; PRAGMA user_version = " + std::to_string(kNewest) + ";";
}

}  // namespace

std::string tables() { return std::string(kTables1) + kTables2 + mark(); }

std::string upgradeFrom(int version) {
    static_assert(kNewest == 2);
    return version == 1 ? std::string(kTables2) + kSessionsOfRounds + mark() : std::string();
}

}  // namespace stemmig::schema
