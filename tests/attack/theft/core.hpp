// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <sys/types.h>
#include <filesystem>
#include <span>
#include <vector>
#include "proto/base/bytes.hpp"
#include "tests/e2e/process.hpp"

// All memory of a running program, as whoever steals a hibernated laptop or a crash report has it.
namespace stemmig::attack {

/// A stretch of memory that is not all zero.
struct Stretch {
    std::uint64_t address = 0;
    bool closed = false;  ///< nobody may read or write it, the program neither: the guarded arena while no frame is applied
    ByteView bytes;
};

/// A core file by gdb, of everything: also of what the system would leave out of one (guarded memory asks for that). The process
/// stands still meanwhile and then goes on. The file is gone with the object.
class Core {
public:
    /// @param whole false: as crash reports are by default, without what asked to be left out.
    explicit Core(pid_t process, bool whole = true);
    ~Core();
    Core(const Core&) = delete;
    Core& operator=(const Core&) = delete;

    [[nodiscard]] const std::vector<Stretch>& stretches() const { return m_stretches; }

private:
    test::Folder m_folder;
    std::span<std::uint8_t> m_file;
    std::vector<Stretch> m_stretches;
};

/// Why no core can be taken here; empty when it can.
[[nodiscard]] std::string whyNoCore();

}  // namespace stemmig::attack
