// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/records/database.hpp"

#include <algorithm>
#include <tuple>
#include "host/records/query.hpp"
#include "host/records/schema.hpp"
#include "host/records/sentences.hpp"

namespace stemmig {

namespace {

int numberOf(sqlite3* handle, const char* pragma) {
    Query query(handle, pragma);
    return query.row() ? query.number(0) : -1;
}

/// Nothing was ever written, or its first writing was broken off and taken back.
bool isEmpty(sqlite3* handle) { return numberOf(handle, "PRAGMA page_count") == 0; }

}  // namespace

Result<std::unique_ptr<Database>, RecordError> Database::open(const std::filesystem::path& file) {
    const auto made = makePrivateFile(file);
    if (!made) return Err{sentences::disk(made.error(), file)};
    sqlite3* handle = nullptr;
    const std::u8string name = file.u8string();  // SQLite wants UTF-8 on every system
    const int opened = sqlite3_open_v2(reinterpret_cast<const char*>(name.c_str()), &handle,
                                       SQLITE_OPEN_READWRITE | SQLITE_OPEN_FULLMUTEX, nullptr);
    std::unique_ptr<Database> database(new Database(handle, file));
    if (opened != SQLITE_OK) return Err{database->failure()};
    const auto prepared = database->prepare();
    if (!prepared) return Err{prepared.error()};
    return database;
}

Database::~Database() { sqlite3_close(m_handle); }

Result<Ok, RecordError> Database::prepare() {
    sqlite3_busy_timeout(m_handle, 2000);
    const bool fresh = isEmpty(m_handle);
    const int form = numberOf(m_handle, "PRAGMA user_version");
    if (!fresh) {
        if (numberOf(m_handle, "PRAGMA application_id") != schema::kApplication) return Err{sentences::damagedData(m_file)};
        if (form > schema::kNewest) return Err{sentences::newerData(m_file)};
        Query check(m_handle, "PRAGMA quick_check");
        if (form < 1 || !check.row() || check.text(0) != "ok") return Err{sentences::damagedData(m_file)};
    }
    // Deleted words are overwritten, and no journal keeps old pages: it is cut to nothing after every write.
    const bool set =
        run("PRAGMA secure_delete = ON; PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = EXTRA; "
            "PRAGMA temp_store = MEMORY;");
    if (!set) return Err{failure()};
    if (fresh) return atOnce([this] { return run(schema::tables()); });
    if (form < schema::kNewest) return atOnce([&] { return run(schema::upgradeFrom(form)); });
    return Ok{};
}

RecordError Database::failure() const {
    const int code = sqlite3_errcode(m_handle);
    if (code == SQLITE_CORRUPT || code == SQLITE_NOTADB) return sentences::damagedData(m_file);
    if (code == SQLITE_FULL) return sentences::disk(DiskFailure::Full, m_file);
    if (code == SQLITE_READONLY || code == SQLITE_PERM) return sentences::disk(DiskFailure::NotAllowed, m_file);
    // SQLite knows only ENOSPC as full; a quota or size limit is found in the file's own last error.
    int system = sqlite3_system_errno(m_handle);
    if (system == 0) sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_LAST_ERRNO, &system);
    return sentences::disk(system == 0 ? DiskFailure::Other : diskFailure(system), m_file);
}

bool Database::run(const std::string& sql) { return sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK; }

template <class Body>
Result<Ok, RecordError> Database::atOnce(const Body& body) {
    if (run("BEGIN IMMEDIATE") && body() && run("COMMIT")) return Ok{};
    const RecordError error = failure();
    if (sqlite3_get_autocommit(m_handle) == 0) (void)run("ROLLBACK");
    return Err{error};
}

Result<Ok, RecordError> Database::putSession(const PastSession& ended, const std::vector<Released>& released) {
    return atOnce([&] {
        Query before(m_handle, "SELECT follow_up FROM sessions WHERE session = ?");
        const std::string follow_up = before.bind(ended.id).row() ? before.text(0) : std::string();
        if (!eraseSessions("session = ?", ended.id)) return false;
        Query insert(m_handle, "INSERT INTO sessions(session, day, lesson, label, follow_up) VALUES(?, ?, ?, ?, ?)");
        insert.bind(ended.id).bind(ended.day).bind(ended.lesson).bind(ended.label).bind(follow_up);
        if (!insert.done() || !putRules(ended.id, ended.rules)) return false;
        return std::all_of(released.begin(), released.end(), [&](const Released& round) { return putRound(ended, round); });
    });
}

bool Database::putRules(const std::string& session, const std::vector<Text>& rules) {
    int place = 0;
    for (const Text& rule : rules) {
        ++place;
        for (const auto& [language, sentence] : rule.by_language) {
            Query insert(m_handle, "INSERT INTO rules(session, place, language, sentence) VALUES(?, ?, ?, ?)");
            if (!insert.bind(session).bind(place).bind(language).bind(sentence).done()) return false;
        }
    }
    return true;
}

bool Database::putRound(const PastSession& of, const Released& round) {
    Query insert(m_handle,
                 "INSERT INTO history(session, day, lesson, statement, text_hash, round, policy, shown, interior, levels) "
                 "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(of.id).bind(of.day).bind(of.lesson).bind(round.statement).bind(ByteView(round.hash)).bind(round.attempt);
    insert.bind(static_cast<int>(round.policy)).bind(round.release.shown ? 1 : 0).bind(round.release.interior);
    return insert.bind(ByteView(round.release.levels)).done();
}

std::vector<PastRound> Database::history() const {
    std::vector<PastRound> rounds;
    Query query(
        m_handle,
        "SELECT session, day, lesson, statement, text_hash, round, policy, shown, interior, levels FROM history ORDER BY id");
    while (query.row()) {
        PastRound round;
        round.session = query.text(0);
        round.day = query.text(1);
        round.lesson = query.text(2);
        round.statement = query.text(3);
        const ByteView hash = query.blob(4);
        std::copy_n(hash.begin(), std::min(hash.size(), round.hash.size()), round.hash.begin());
        round.attempt = static_cast<std::uint8_t>(query.number(5));
        round.policy = query.number(6) == 0 ? Policy::Standard : Policy::Strict;
        round.release.shown = query.number(7) != 0;
        round.release.interior = static_cast<std::uint8_t>(query.number(8));
        const ByteView levels = query.blob(9);
        round.release.levels.assign(levels.begin(), levels.end());
        rounds.push_back(std::move(round));
    }
    return rounds;
}

std::vector<PastSession> Database::sessions() const {
    std::vector<PastSession> sessions;
    Query query(m_handle, "SELECT session, day, lesson, label, follow_up FROM sessions ORDER BY day DESC, id DESC");
    while (query.row()) {
        PastSession session;
        std::tie(session.id, session.day, session.lesson) = std::tuple(query.text(0), query.text(1), query.text(2));
        std::tie(session.label, session.follow_up) = std::tuple(query.text(3), query.text(4));
        session.rules = rulesOf(session.id);
        sessions.push_back(std::move(session));
    }
    return sessions;
}

std::vector<Text> Database::rulesOf(const std::string& session) const {
    std::vector<Text> rules;
    Query query(m_handle, "SELECT place, language, sentence FROM rules WHERE session = ? ORDER BY place");
    query.bind(session);
    for (int place = 0; query.row(); place = query.number(0)) {
        if (query.number(0) != place) rules.emplace_back();
        rules.back().by_language.emplace(query.text(1), query.text(2));
    }
    return rules;
}

std::string Database::newestDay() const {
    Query query(m_handle, "SELECT MAX(day) FROM sessions");
    return query.row() ? query.text(0) : std::string();
}

bool Database::eraseSessions(const std::string& where, const std::string& value) {
    // The rules by their session, so these before the sessions.
    for (const std::string& table : {"DELETE FROM rules WHERE session IN (SELECT session FROM sessions WHERE " + where + ")",
                                     "DELETE FROM history WHERE " + where, "DELETE FROM sessions WHERE " + where}) {
        if (!Query(m_handle, table).bind(value).done()) return false;
    }
    return true;
}

Result<Ok, RecordError> Database::deleteHistory() {
    return atOnce([this] { return run("DELETE FROM rules; DELETE FROM history; DELETE FROM sessions;"); });
}

Result<Ok, RecordError> Database::deleteSession(const std::string& session) {
    return atOnce([&] { return eraseSessions("session = ?", session); });
}

Result<Ok, RecordError> Database::deleteHistoryUntil(const std::string& day) {
    return atOnce([&] { return eraseSessions("day <= ?", day); });
}

Result<Ok, RecordError> Database::setFollowUp(const std::string& session, const std::string& day) {
    return atOnce(
        [&] { return Query(m_handle, "UPDATE sessions SET follow_up = ? WHERE session = ?").bind(day).bind(session).done(); });
}

Result<Ok, RecordError> Database::setLabel(const std::string& session, const std::string& label) {
    return atOnce(
        [&] { return Query(m_handle, "UPDATE sessions SET label = ? WHERE session = ?").bind(label).bind(session).done(); });
}

School Database::school() const {
    School school;
    Query contact(m_handle, "SELECT name, role, at_place, at_time, phone FROM contacts ORDER BY place");
    while (contact.row())
        school.contacts.push_back({contact.text(0), contact.text(1), contact.text(2), contact.text(3), contact.text(4)});
    Query tick(m_handle, "SELECT address FROM ticks ORDER BY place");
    while (tick.row()) school.ticked.push_back(tick.text(0));
    return school;
}

Result<Ok, RecordError> Database::setSchool(const School& school) {
    return atOnce([&] {
        if (!run("DELETE FROM contacts; DELETE FROM ticks;")) return false;
        for (const SchoolContact& contact : school.contacts) {
            Query insert(m_handle, "INSERT INTO contacts(name, role, at_place, at_time, phone) VALUES(?, ?, ?, ?, ?)");
            insert.bind(contact.name).bind(contact.role).bind(contact.where).bind(contact.when).bind(contact.phone);
            if (!insert.done()) return false;
        }
        return std::all_of(school.ticked.begin(), school.ticked.end(), [&](const std::string& address) {
            return Query(m_handle, "INSERT INTO ticks(address) VALUES(?)").bind(address).done();
        });
    });
}

std::optional<std::string> Database::setting(const std::string& name) const {
    Query query(m_handle, "SELECT value FROM settings WHERE name = ?");
    if (!query.bind(name).row()) return std::nullopt;
    return query.text(0);
}

Result<Ok, RecordError> Database::setSetting(const std::string& name, const std::string& value) {
    return atOnce([&] {
        return Query(m_handle, "INSERT INTO settings(name, value) VALUES(?1, ?2) ON CONFLICT(name) DO UPDATE SET value = ?2")
            .bind(name)
            .bind(value)
            .done();
    });
}

}  // namespace stemmig
