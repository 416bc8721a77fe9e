// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include "host/records/durable_file.hpp"
#include "host/session/recorder.hpp"

// Private to host/records: every failure as a sentence that says what to do.
namespace stemmig::sentences {

[[nodiscard]] RecordError disk(DiskFailure failure, const std::filesystem::path& where);
[[nodiscard]] RecordError inUse();
[[nodiscard]] RecordError notOurs(const std::filesystem::path& folder);
[[nodiscard]] RecordError newerData(const std::filesystem::path& file);
[[nodiscard]] RecordError damagedData(const std::filesystem::path& file);
[[nodiscard]] RecordError damagedSnapshot(const std::filesystem::path& kept_as);
[[nodiscard]] RecordError lessonGone(const std::string& lesson);
[[nodiscard]] RecordError tooManyContacts();
[[nodiscard]] RecordError wrongContact(const std::string& value);
[[nodiscard]] RecordError wrongTick(const std::string& address);
[[nodiscard]] RecordError sessionGone();
[[nodiscard]] RecordError noDay(const std::string& day);
/// @param last the last day a follow-up can be
[[nodiscard]] RecordError wrongFollowUp(const std::string& last);

}  // namespace stemmig::sentences
