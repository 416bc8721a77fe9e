// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <functional>
#include <memory>
#include "host/records/records.hpp"
#include "host/start/start.hpp"

namespace stemmig {

/// Lends the records to the pages that read and change them. Closed while a session runs, which has them for itself.
/// GUI thread.
class RecordsDesk : public QObject {
    Q_OBJECT
public:
    /// @param folder of the live records; opened by open(), not yet here.
    /// @param today YYYY-MM-DD, asked anew each time
    explicit RecordsDesk(std::filesystem::path folder, std::function<std::string()> today = stemmig::today,
                         QObject* parent = nullptr);

    /// Opens the records, or says why not. Says `changed` either way.
    void open();
    void close();
    /// Null while closed, and when the data folder cannot be used.
    [[nodiscard]] Records* records() const { return m_records.get(); }
    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }
    [[nodiscard]] std::string today() const { return m_today(); }
    /// True when it was kept; else says why not.
    bool kept(const Result<Ok, RecordError>& outcome);
    [[nodiscard]] std::optional<std::string> setting(const std::string& name) const;
    /// Does nothing while closed: what is set during a session is saved after it.
    void save(const std::string& name, const std::string& value);

signals:
    /// The records are there, or are others than before: read them again.
    void changed();
    /// A sentence for the teacher.
    void failed(const stemmig::Text& sentence);

private:
    std::filesystem::path m_folder;
    std::function<std::string()> m_today;
    std::unique_ptr<Records> m_records;
};

}  // namespace stemmig
