// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>
#include <filesystem>
#include <optional>
#include "proto/base/bytes.hpp"
#include "proto/base/result.hpp"

// Files that survive a power cut: those of host/records, which only their owner can read, and the lessons a teacher writes.
// What an operating system must give is behind this header; durable_file.cpp is its POSIX form.
namespace stemmig {

/// Why the disk refused.
enum class DiskFailure : std::uint8_t {
    Full,        ///< no room, quota or size limit
    NotAllowed,  ///< permissions, read-only
    NoFolder,    ///< a part of the path is a file or missing
    InUse,       ///< somebody else holds the lock
    Other,
};
/// From the system's error number.
[[nodiscard]] DiskFailure diskFailure(int error_number);

/// Makes the folder and its parents; the folder is for its owner only (0700).
[[nodiscard]] Result<Ok, DiskFailure> makePrivateFolder(const std::filesystem::path& folder);
/// Makes an empty file when there is none; for its owner only (0600) either way.
[[nodiscard]] Result<Ok, DiskFailure> makePrivateFile(const std::filesystem::path& file);

/// Where a new content is written before it takes the file's name; may be left over after a power cut.
[[nodiscard]] std::filesystem::path temporaryName(const std::filesystem::path& file);
enum class Readers : std::uint8_t {
    Owner,   ///< 0600
    Anyone,  ///< as the file was before; a new one as every program's files
};
/// The file has either its old content or all of the new one, whenever the power goes. On disk when it returns.
[[nodiscard]] Result<Ok, DiskFailure> writeDurably(const std::filesystem::path& file, ByteView bytes,
                                                   Readers readers = Readers::Owner);
/// A missing file is no failure.
[[nodiscard]] Result<Ok, DiskFailure> removeDurably(const std::filesystem::path& file);

/// Sets both times of a file or folder, last read and last written. Failing does no harm: it is a nicety.
void setTimes(const std::filesystem::path& path, std::chrono::sys_seconds time);

/// Held by one program at a time; the system lets go of it when the program ends, however it ends.
class FolderLock {
public:
    [[nodiscard]] static Result<FolderLock, DiskFailure> take(const std::filesystem::path& file);
    FolderLock(FolderLock&& other) noexcept;
    FolderLock& operator=(FolderLock&& other) noexcept;
    ~FolderLock();

private:
    explicit FolderLock(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor;
};

}  // namespace stemmig
