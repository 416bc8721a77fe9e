// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <sqlite3.h>
#include <string>
#include "proto/base/bytes.hpp"

// Private to host/records.
namespace stemmig {

/// One prepared statement of SQL (a Statement is something else here).
class Query {
public:
    Query(sqlite3* handle, const std::string& sql) { sqlite3_prepare_v2(handle, sql.c_str(), -1, &m_query, nullptr); }
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
    [[nodiscard]] bool row() { return (m_last = sqlite3_step(m_query)) == SQLITE_ROW; }
    [[nodiscard]] bool done() { return (m_last = sqlite3_step(m_query)) == SQLITE_DONE; }
    /// After the last row(): there was no failure on the way.
    [[nodiscard]] bool reachedEnd() const { return m_last == SQLITE_DONE; }
    [[nodiscard]] int columns() const { return sqlite3_column_count(m_query); }
    [[nodiscard]] std::string columnName(int column) const { return sqlite3_column_name(m_query, column); }
    /// SQLITE_INTEGER, SQLITE_TEXT, ...
    [[nodiscard]] int type(int column) const { return sqlite3_column_type(m_query, column); }
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
    int m_last = SQLITE_OK;
};

}  // namespace stemmig
