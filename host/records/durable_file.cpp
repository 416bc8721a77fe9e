// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/records/durable_file.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cerrno>
#include <ctime>
#include <utility>

namespace stemmig {

namespace {

Err<DiskFailure> lastFailure() { return Err{diskFailure(errno)}; }

/// A file descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int value) : m_value(value) {}
    ~Descriptor() {
        if (m_value >= 0) ::close(m_value);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int get() const { return m_value; }
    [[nodiscard]] int release() { return std::exchange(m_value, -1); }

private:
    int m_value;
};

bool writeAll(int descriptor, ByteView bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return false;
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return true;
}

/// A name in a folder is durable when the folder is.
bool syncFolderOf(const std::filesystem::path& file) {
    const Descriptor folder(::open(file.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return folder.get() >= 0 && ::fsync(folder.get()) == 0;
}

}  // namespace

DiskFailure diskFailure(int error_number) {
    switch (error_number) {
        case ENOSPC:
        case EDQUOT:
        case EFBIG:
            return DiskFailure::Full;
        case EACCES:
        case EPERM:
        case EROFS:
            return DiskFailure::NotAllowed;
        case ENOTDIR:
        case ENOENT:
        case EEXIST:
        case ELOOP:
        case ENAMETOOLONG:
            return DiskFailure::NoFolder;
        case EWOULDBLOCK:
            return DiskFailure::InUse;
        default:
            return DiskFailure::Other;
    }
}

Result<Ok, DiskFailure> makePrivateFolder(const std::filesystem::path& folder) {
    std::error_code failure;
    std::filesystem::create_directories(folder.parent_path(), failure);
    if (failure) return Err{diskFailure(failure.value())};
    if (::mkdir(folder.c_str(), S_IRWXU) != 0 && errno != EEXIST) return lastFailure();
    if (!std::filesystem::is_directory(folder, failure)) return Err{DiskFailure::NoFolder};
    if (::chmod(folder.c_str(), S_IRWXU) != 0) return lastFailure();
    return Ok{};
}

Result<Ok, DiskFailure> makePrivateFile(const std::filesystem::path& file) {
    const Descriptor made(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (made.get() < 0 || ::fchmod(made.get(), S_IRUSR | S_IWUSR) != 0) return lastFailure();
    return Ok{};
}

std::filesystem::path temporaryName(const std::filesystem::path& file) {
    std::filesystem::path name = file;
    return name += ".new";
}

Result<Ok, DiskFailure> writeDurably(const std::filesystem::path& file, ByteView bytes, Readers readers) {
    const std::filesystem::path temporary = temporaryName(file);
    // What a crash left under this name may have any permissions: never write into it.
    ::unlink(temporary.c_str());
    bool written = false;
    int error = 0;
    {
        const mode_t mode =
            readers == Readers::Owner ? S_IRUSR | S_IWUSR : S_IRUSR | S_IWUSR | S_IRGRP | S_IWGRP | S_IROTH | S_IWOTH;
        const Descriptor out(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode));
        if (out.get() < 0) return lastFailure();
        struct stat before {};
        // Not every disk has permissions: then there are none to keep.
        if (readers == Readers::Anyone && ::stat(file.c_str(), &before) == 0) (void)::fchmod(out.get(), before.st_mode & 0777);
        written = writeAll(out.get(), bytes) && ::fsync(out.get()) == 0;
        error = errno;
    }
    if (written && ::rename(temporary.c_str(), file.c_str()) == 0) {
        if (syncFolderOf(file)) return Ok{};
        return lastFailure();
    }
    if (written) error = errno;
    ::unlink(temporary.c_str());
    return Err{diskFailure(error)};
}

Result<Ok, DiskFailure> removeDurably(const std::filesystem::path& file) {
    if (::unlink(file.c_str()) != 0) {
        if (errno == ENOENT) return Ok{};
        return lastFailure();
    }
    if (!syncFolderOf(file)) return lastFailure();
    return Ok{};
}

void setTimes(const std::filesystem::path& path, std::chrono::sys_seconds time) {
    timespec at{};
    at.tv_sec = static_cast<std::time_t>(time.time_since_epoch().count());
    const timespec both[2] = {at, at};
    (void)::utimensat(AT_FDCWD, path.c_str(), both, AT_SYMLINK_NOFOLLOW);
}

Result<FolderLock, DiskFailure> FolderLock::take(const std::filesystem::path& file) {
    Descriptor lock(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (lock.get() < 0) return lastFailure();
    if (::flock(lock.get(), LOCK_EX | LOCK_NB) != 0) return lastFailure();
    return FolderLock(lock.release());
}

FolderLock::FolderLock(FolderLock&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
FolderLock& FolderLock::operator=(FolderLock&& other) noexcept {
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}
FolderLock::~FolderLock() {
    if (m_descriptor >= 0) ::close(m_descriptor);
}

}  // namespace stemmig
