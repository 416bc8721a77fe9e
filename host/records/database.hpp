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

    /// Replaces what is there of this session, but for a planned follow-up: doing it twice leaves one copy.
    /// @param ended its `rounds` and `follow_up` are not looked at
    [[nodiscard]] Result<Ok, RecordError> putSession(const PastSession& ended, const std::vector<Released>& released);
    [[nodiscard]] std::vector<PastRound> history() const;
    /// Newest day first; with rules, without rounds.
    [[nodiscard]] std::vector<PastSession> sessions() const;
    /// YYYY-MM-DD; empty: there is no history.
    [[nodiscard]] std::string newestDay() const;
    [[nodiscard]] Result<Ok, RecordError> setFollowUp(const std::string& session, const std::string& day);
    [[nodiscard]] Result<Ok, RecordError> setLabel(const std::string& session, const std::string& label);
    [[nodiscard]] Result<Ok, RecordError> deleteHistory();
    [[nodiscard]] Result<Ok, RecordError> deleteSession(const std::string& session);
    /// Deletes sessions of this day and before.
    [[nodiscard]] Result<Ok, RecordError> deleteHistoryUntil(const std::string& day);

    [[nodiscard]] School school() const;
    [[nodiscard]] Result<Ok, RecordError> setSchool(const School& school);
    [[nodiscard]] std::optional<std::string> setting(const std::string& name) const;
    [[nodiscard]] Result<Ok, RecordError> setSetting(const std::string& name, const std::string& value);

private:
    Database(sqlite3* handle, std::filesystem::path file) : m_handle(handle), m_file(std::move(file)) {}
    [[nodiscard]] Result<Ok, RecordError> prepare();
    [[nodiscard]] RecordError failure() const;
    [[nodiscard]] bool run(const std::string& sql);
    // Parts of one transaction; false when SQLite refuses.
    [[nodiscard]] bool putRules(const std::string& session, const std::vector<Text>& rules);
    [[nodiscard]] bool putRound(const PastSession& of, const Released& round);
    /// @param where "session = ?" or "day <= ?"
    [[nodiscard]] bool eraseSessions(const std::string& where, const std::string& value);
    [[nodiscard]] std::vector<Text> rulesOf(const std::string& session) const;
    /// Runs all of it in one transaction, or nothing.
    template <class Body>
    [[nodiscard]] Result<Ok, RecordError> atOnce(const Body& body);

    sqlite3* m_handle;
    std::filesystem::path m_file;
};

}  // namespace stemmig
