// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>
#include "host/records/history.hpp"
#include "host/records/inventory.hpp"
#include "host/session/recorder.hpp"

// What is kept: released words, school contacts, settings (SQLite, one file) and the crash file. Nothing of a pupil.
namespace stemmig {

/// What a crash left behind, ready to go on.
struct BrokenOff {
    Session session;  ///< not yet recovered()
    HostIdentity identity;
};

/// Why a broken-off session cannot go on.
struct BrokenOffError {
    enum class Left : std::uint8_t {
        InPlace,  ///< its file stays and the next keep() would overwrite it: nothing else may start before giveUp()
        Aside,    ///< its file was damaged and has another name now: a new session does it no harm
    };
    Left left = Left::InPlace;
    Text sentence;
};

/// Finds the lesson a snapshot names; null when there is none with this id and hash.
using FindLesson = std::function<std::shared_ptr<const Lesson>(const std::string& id, const TextHash& hash)>;

class Records : public Recorder {
public:
    /// Opens or makes the data folder (0700) and its files (0600). Fails with what to do: not writable, not ours, broken.
    /// A second program on the same folder is refused. Deletes what is past its time: a crash file older than 12 h, unread;
    /// history of before the last 31 July, unless today is more than 13 months after all of it: then the clock may be wrong.
    /// @param today YYYY-MM-DD, injected; the finest time that is ever stored.
    /// @param now what the age of a crash file is counted from
    [[nodiscard]] static Result<std::unique_ptr<Records>, RecordError> open(
        const std::filesystem::path& folder, std::string today,
        std::filesystem::file_time_type now = std::filesystem::file_time_type::clock::now());
    ~Records() override;

    [[nodiscard]] Result<Ok, RecordError> keep(const Session& session, const HostIdentity& identity) override;
    [[nodiscard]] Result<Ok, RecordError> finish(const Session& session) override;

    /// The broken-off session, if there is one younger than 12 h. A file that cannot be read is set aside and said.
    /// When only its lesson is missing or changed, that is said and the file stays, for giveUp() or another try.
    [[nodiscard]] Result<std::optional<BrokenOff>, BrokenOffError> brokenOff(const FindLesson& find);
    /// Gives up a broken-off session: its words go to the history, the crash file goes away. No file: nothing happens.
    [[nodiscard]] Result<Ok, RecordError> giveUp();

    [[nodiscard]] std::vector<SchoolContact> contacts() const;
    /// At most kMostContacts with fields of kContactCharacters and kContactBytes, so that the Welcome can hold them.
    [[nodiscard]] Result<Ok, RecordError> setContacts(const std::vector<SchoolContact>& contacts);
    /// Contacts and ticked help entries together, as in a school file.
    [[nodiscard]] School school() const;
    [[nodiscard]] Result<Ok, RecordError> setSchool(const School& school);
    /// Small settings by name: "language", "look".
    [[nodiscard]] std::optional<std::string> setting(const std::string& name) const;
    [[nodiscard]] Result<Ok, RecordError> setSetting(const std::string& name, const std::string& value);

    /// Ended live sessions, newest day first.
    [[nodiscard]] std::vector<PastSession> sessions() const;
    /// Every released round, oldest first.
    [[nodiscard]] std::vector<PastRound> history() const;
    /// Plans the follow-up: a day after the lesson's, and not after lastDayKept() of it; "" takes the plan away.
    [[nodiscard]] Result<Ok, RecordError> setFollowUp(const std::string& session, const std::string& day);
    /// Changes a class label; "" takes it away. See isClassLabel().
    [[nodiscard]] Result<Ok, RecordError> setLabel(const std::string& session, const std::string& label);
    /// One session with everything that belongs to it, overwritten in the file. No such session: nothing happens.
    [[nodiscard]] Result<Ok, RecordError> deleteSession(const std::string& session);
    /// All sessions likewise. Contacts, ticks and settings stay.
    [[nodiscard]] Result<Ok, RecordError> deleteHistory();

    /// The proof page: what is in the data folder now. notOnThisList() belongs below it.
    [[nodiscard]] std::vector<DataFile> inventory() const;

private:
    struct Impl;
    explicit Records(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

/// Where a user's data goes by default: $XDG_DATA_HOME/stemmig, else ~/.local/share/stemmig (Windows, macOS: their own places).
[[nodiscard]] std::filesystem::path defaultDataFolder();

}  // namespace stemmig
