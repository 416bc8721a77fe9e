// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/records/database.hpp"

#include <sqlite3.h>
#include <algorithm>
#include "host/records/sentences.hpp"

namespace stemmig {

namespace {

/// "Stem": says in the file that it is ours.
constexpr int kApplication = 0x5374656d;
constexpr int kSchema = 1;

constexpr const char* kTables = R"(
CREATE TABLE history(
  id INTEGER PRIMARY KEY, session TEXT NOT NULL, day TEXT NOT NULL, lesson TEXT NOT NULL, statement TEXT NOT NULL,
  text_hash BLOB NOT NULL, round INTEGER NOT NULL, policy INTEGER NOT NULL,
  shown INTEGER NOT NULL, interior INTEGER NOT NULL, levels BLOB NOT NULL);
CREATE TABLE contacts(
  place INTEGER PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL, at_place TEXT NOT NULL, at_time TEXT NOT NULL, phone TEXT NOT NULL);
CREATE TABLE settings(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
PRAGMA application_id = 1400137069;
PRAGMA user_version = 1;
)";
static_assert(kApplication == 1400137069 && kSchema == 1);

/// One prepared statement of SQL (a Statement is something else here).
class Query {
public:
    Query(sqlite3* handle, const char* sql) { sqlite3_prepare_v2(handle, sql, -1, &m_query, nullptr); }
    ~Query() { sqlite3_finalize(m_query); }
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    Query& bind(const std::string& text) {
        sqlite3_bind_text(m_query, ++m_bound, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
        return *this;
    }
    Query& bind(ByteView bytes) {
        sqlite3_bind_blob(m_query, ++m_bound, bytes.empty() ? "" : static_cast<const void*>(bytes.data()),
                          static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
        return *this;
    }
    Query& bind(int number) {
        sqlite3_bind_int(m_query, ++m_bound, number);
        return *this;
    }
    /// A further row is there.
    [[nodiscard]] bool row() { return sqlite3_step(m_query) == SQLITE_ROW; }
    [[nodiscard]] bool done() { return sqlite3_step(m_query) == SQLITE_DONE; }
    [[nodiscard]] int number(int column) const { return sqlite3_column_int(m_query, column); }
    [[nodiscard]] std::string text(int column) const {
        const ByteView bytes = blob(column);
        return {bytes.begin(), bytes.end()};
    }
    [[nodiscard]] ByteView blob(int column) const {
        const void* data = sqlite3_column_blob(m_query, column);
        return {static_cast<const std::uint8_t*>(data), static_cast<std::size_t>(sqlite3_column_bytes(m_query, column))};
    }

private:
    sqlite3_stmt* m_query = nullptr;
    int m_bound = 0;
};

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
    if (!isEmpty(m_handle)) {
        const int application = numberOf(m_handle, "PRAGMA application_id");
        const int schema = numberOf(m_handle, "PRAGMA user_version");
        if (application != kApplication) return Err{sentences::damagedData(m_file)};
        if (schema > kSchema) return Err{sentences::newerData(m_file)};
        Query check(m_handle, "PRAGMA quick_check");
        if (schema != kSchema || !check.row() || check.text(0) != "ok") return Err{sentences::damagedData(m_file)};
    }
    // Deleted words are overwritten, and no journal keeps old pages: it is cut to nothing after every write.
    const bool set =
        run("PRAGMA secure_delete = ON; PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = EXTRA; "
            "PRAGMA temp_store = MEMORY;");
    if (!set) return Err{failure()};
    if (!isEmpty(m_handle)) return Ok{};
    return atOnce([this] { return run(kTables); });
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

bool Database::run(const char* sql) { return sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK; }

template <class Body>
Result<Ok, RecordError> Database::atOnce(const Body& body) {
    if (run("BEGIN IMMEDIATE") && body() && run("COMMIT")) return Ok{};
    const RecordError error = failure();
    if (sqlite3_get_autocommit(m_handle) == 0) (void)run("ROLLBACK");
    return Err{error};
}

Result<Ok, RecordError> Database::putHistory(const std::string& session, const std::string& day, const std::string& lesson,
                                             const std::vector<Released>& released) {
    return atOnce([&] {
        if (!Query(m_handle, "DELETE FROM history WHERE session = ?").bind(session).done()) return false;
        return std::all_of(released.begin(), released.end(), [&](const Released& round) {
            Query insert(
                m_handle,
                "INSERT INTO history(session, day, lesson, statement, text_hash, round, policy, shown, interior, levels) "
                "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
            insert.bind(session).bind(day).bind(lesson).bind(round.statement).bind(ByteView(round.hash)).bind(round.attempt);
            insert.bind(static_cast<int>(round.policy)).bind(round.release.shown ? 1 : 0).bind(round.release.interior);
            return insert.bind(ByteView(round.release.levels)).done();
        });
    });
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

std::string Database::newestDay() const {
    Query query(m_handle, "SELECT MAX(day) FROM history");
    return query.row() ? query.text(0) : std::string();
}

Result<Ok, RecordError> Database::deleteHistory() {
    return atOnce([this] { return run("DELETE FROM history"); });
}

Result<Ok, RecordError> Database::deleteHistoryUntil(const std::string& day) {
    return atOnce([&] { return Query(m_handle, "DELETE FROM history WHERE day <= ?").bind(day).done(); });
}

std::vector<SchoolContact> Database::contacts() const {
    std::vector<SchoolContact> contacts;
    Query query(m_handle, "SELECT name, role, at_place, at_time, phone FROM contacts ORDER BY place");
    while (query.row()) contacts.push_back({query.text(0), query.text(1), query.text(2), query.text(3), query.text(4)});
    return contacts;
}

Result<Ok, RecordError> Database::setContacts(const std::vector<SchoolContact>& contacts) {
    return atOnce([&] {
        if (!run("DELETE FROM contacts")) return false;
        return std::all_of(contacts.begin(), contacts.end(), [&](const SchoolContact& contact) {
            Query insert(m_handle, "INSERT INTO contacts(name, role, at_place, at_time, phone) VALUES(?, ?, ?, ?, ?)");
            insert.bind(contact.name).bind(contact.role).bind(contact.where).bind(contact.when).bind(contact.phone);
            return insert.done();
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
