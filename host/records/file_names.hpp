// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <array>
#include <string_view>

// Private to host/records: what this program puts into a data folder.
namespace stemmig::files {

inline constexpr const char* kDatabase = "stemmig.db";
inline constexpr const char* kJournal = "stemmig.db-journal";
inline constexpr const char* kSnapshot = "session.crash";
inline constexpr const char* kSnapshotNew = "session.crash.new";
inline constexpr const char* kSnapshotBroken = "session.crash.broken";
inline constexpr const char* kLock = "lock";
/// A data folder of its own inside, for rehearsals.
inline constexpr const char* kRehearsal = "rehearsal";

/// Whether a file of this name is ours.
[[nodiscard]] inline bool known(std::string_view name) {
    constexpr std::array<std::string_view, 6> names{kDatabase, kJournal, kSnapshot, kSnapshotNew, kSnapshotBroken, kLock};
    return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace stemmig::files
