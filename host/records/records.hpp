// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>
#include "host/session/recorder.hpp"

// What is kept: released words, school contacts, settings (SQLite, one file) and the crash file. Nothing of a pupil.
namespace stemmig {

/// One released round of an earlier session. The only history there is (privacy.md R7).
struct PastRound {
    std::string session;  ///< hex id
    std::string day;      ///< YYYY-MM-DD
    std::string lesson;   ///< lesson id
    std::string statement;
    TextHash hash{};
    std::uint8_t attempt = 1;
    Policy policy = Policy::Standard;
    Release release;
};

/// What a crash left behind, ready to go on.
struct BrokenOff {
    Session session;  ///< not yet recovered()
    HostIdentity identity;
};

/// Finds the lesson a snapshot names; null when there is none with this id and hash.
using FindLesson = std::function<std::shared_ptr<const Lesson>(const std::string& id, const TextHash& hash)>;

class Records : public Recorder {
public:
    /// Opens or makes the data folder (0700) and its files (0600). Fails with what to do: not writable, not ours, broken.
    /// @param today YYYY-MM-DD, injected; the finest time that is ever stored.
    [[nodiscard]] static Result<std::unique_ptr<Records>, RecordError> open(const std::filesystem::path& folder,
                                                                            std::string today);
    ~Records() override;

    [[nodiscard]] Result<Ok, RecordError> keep(const Session& session, const HostIdentity& identity) override;
    [[nodiscard]] Result<Ok, RecordError> finish(const Session& session) override;

    /// The broken-off session, if there is one younger than 12 h. A file that cannot be read is set aside and said.
    [[nodiscard]] Result<std::optional<BrokenOff>, RecordError> brokenOff(const FindLesson& find);
    /// Gives up a broken-off session: its words go to the history, the crash file goes away. No file: nothing happens.
    [[nodiscard]] Result<Ok, RecordError> giveUp();

    [[nodiscard]] std::vector<SchoolContact> contacts() const;
    [[nodiscard]] Result<Ok, RecordError> setContacts(const std::vector<SchoolContact>& contacts);
    /// Small settings by name: "language", "look".
    [[nodiscard]] std::optional<std::string> setting(const std::string& name) const;
    [[nodiscard]] Result<Ok, RecordError> setSetting(const std::string& name, const std::string& value);
    [[nodiscard]] std::vector<PastRound> history() const;
    [[nodiscard]] Result<Ok, RecordError> deleteHistory();

private:
    struct Impl;
    explicit Records(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

/// Where a user's data goes by default: $XDG_DATA_HOME/stemmig, else ~/.local/share/stemmig (Windows, macOS: their own places).
[[nodiscard]] std::filesystem::path defaultDataFolder();

}  // namespace stemmig
