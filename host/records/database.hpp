// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "host/records/records.hpp"

struct sqlite3;

// Private to host/records: the one SQLite file.
namespace stemmig {

class Database {
public:
    /// Opens or makes the file. Never changes one that is damaged, not ours, or newer than this program.
    [[nodiscard]] static Result<std::unique_ptr<Database>, RecordError> open(const std::filesystem::path& file);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Replaces what is there of this session: doing it twice leaves one copy.
    [[nodiscard]] Result<Ok, RecordError> putHistory(const std::string& session, const std::string& day,
                                                     const std::string& lesson, const std::vector<Released>& released);
    [[nodiscard]] std::vector<PastRound> history() const;
    /// YYYY-MM-DD; empty: there is no history.
    [[nodiscard]] std::string newestDay() const;
    [[nodiscard]] Result<Ok, RecordError> deleteHistory();
    /// Deletes rounds of this day and before.
    [[nodiscard]] Result<Ok, RecordError> deleteHistoryUntil(const std::string& day);

    [[nodiscard]] std::vector<SchoolContact> contacts() const;
    [[nodiscard]] Result<Ok, RecordError> setContacts(const std::vector<SchoolContact>& contacts);
    [[nodiscard]] std::optional<std::string> setting(const std::string& name) const;
    [[nodiscard]] Result<Ok, RecordError> setSetting(const std::string& name, const std::string& value);

private:
    Database(sqlite3* handle, std::filesystem::path file) : m_handle(handle), m_file(std::move(file)) {}
    [[nodiscard]] Result<Ok, RecordError> prepare();
    [[nodiscard]] RecordError failure() const;
    [[nodiscard]] bool run(const char* sql);
    /// Runs all of it in one transaction, or nothing.
    template <class Body>
    [[nodiscard]] Result<Ok, RecordError> atOnce(const Body& body);

    sqlite3* m_handle;
    std::filesystem::path m_file;
};

}  // namespace stemmig
