// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include "host/session/recorder.hpp"

// Private to host/records: a session as the bytes of the crash file (proto/stemmig/v1/snapshot.proto), and back.
namespace stemmig {

/// Far above 3,000 seats; a larger file is not ours.
inline constexpr std::uintmax_t kLargestSnapshot = 4 * 1024 * 1024;

/// What the crash file says. The session has no lesson yet: see attachLesson().
struct KeptSession {
    Session session;
    HostIdentity identity;
    std::string lesson_id;
    TextHash lesson_hash{};
};

/// Mark and checksum, then the Protobuf message. Without answers, progress and clock times.
[[nodiscard]] Bytes encodeSnapshot(const Session& session, const HostIdentity& identity);
/// Empty when the bytes are cut, changed, or say something that cannot be.
[[nodiscard]] std::optional<KeptSession> decodeSnapshot(ByteView bytes);
/// Gives the session its lesson, with the statements the teacher made up in it; false when the session's step cannot be in this
/// lesson.
[[nodiscard]] bool attachLesson(KeptSession& kept, std::shared_ptr<const Lesson> lesson);

/// Names of all that is in the file, as the schema has them ("seats.token_hash"), and "?99" for what the schema does not
/// know; values are not looked at. Empty when it cannot be read.
[[nodiscard]] std::optional<std::vector<std::string>> snapshotParts(ByteView bytes);

}  // namespace stemmig
