// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/attack/theft/core.hpp"

#include <doctest/doctest.h>
#include <elf.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <algorithm>
#include <cstring>
#include <fstream>
#include <sstream>

namespace stemmig::attack {
namespace {

constexpr std::size_t kPage = 4096;

struct Range {
    std::uint64_t from = 0, to = 0;
};

/// Where the process itself has no access.
std::vector<Range> closedRanges(pid_t process) {
    std::vector<Range> out;
    std::ifstream maps("/proc/" + std::to_string(process) + "/maps");
    for (std::string line; std::getline(maps, line);) {
        std::istringstream in(line);
        Range range;
        char dash = 0;
        std::string rights;
        in >> std::hex >> range.from >> dash >> range.to >> rights;
        if (rights.starts_with("---")) out.push_back(range);
    }
    return out;
}

bool isZero(ByteView bytes) { return bytes[0] == 0 && std::memcmp(bytes.data(), bytes.data() + 1, bytes.size() - 1) == 0; }

/// The parts of a segment that are not zero; a page more at both ends, so that nothing is cut in two.
void addStretches(std::uint64_t address, ByteView bytes, bool closed, std::vector<Stretch>& out) {
    const std::size_t pages = (bytes.size() + kPage - 1) / kPage;
    const auto page = [&](std::size_t i) { return bytes.subspan(i * kPage, std::min(kPage, bytes.size() - i * kPage)); };
    for (std::size_t i = 0; i < pages; ++i) {
        if (isZero(page(i))) continue;
        std::size_t end = i + 1;
        while (end < pages && !(isZero(page(end)) && (end + 1 == pages || isZero(page(end + 1))))) ++end;
        const std::size_t from = (i == 0 ? 0 : i - 1) * kPage, to = std::min(bytes.size(), (end + 1) * kPage);
        out.push_back({address + from, closed, bytes.subspan(from, to - from)});
        i = end;
    }
}

std::span<std::uint8_t> mapped(const std::filesystem::path& file) {
    const int descriptor = open(file.c_str(), O_RDONLY | O_CLOEXEC);
    REQUIRE_MESSAGE(descriptor >= 0, "gdb wrote no core: " << file.string());
    struct stat about {};
    REQUIRE(fstat(descriptor, &about) == 0);
    const auto size = static_cast<std::size_t>(about.st_size);
    void* at = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, descriptor, 0);
    close(descriptor);
    REQUIRE(at != MAP_FAILED);
    return {static_cast<std::uint8_t*>(at), size};
}

}  // namespace

Core::Core(pid_t process, bool whole) {
    const std::vector<Range> closed = closedRanges(process);
    const std::filesystem::path file = m_folder.path / "core";
    std::vector<std::string> line{"/usr/bin/gdb", "-nx", "-batch", "-p", std::to_string(process)};
    if (whole) {
        for (const char* wish : {"set dump-excluded-mappings on", "set use-coredump-filter off"})
            line.insert(line.end(), {"-ex", wish});
    }
    line.insert(line.end(), {"-ex", "gcore " + file.string()});
    test::Process gdb(line);
    REQUIRE_MESSAGE(gdb.wait() == 0, gdb.printed() << gdb.errors());
    m_file = mapped(file);

    Elf64_Ehdr head{};
    REQUIRE(m_file.size() > sizeof head);
    std::memcpy(&head, m_file.data(), sizeof head);
    for (std::size_t i = 0; i < head.e_phnum; ++i) {
        Elf64_Phdr segment{};
        std::memcpy(&segment, m_file.data() + head.e_phoff + i * head.e_phentsize, sizeof segment);
        if (segment.p_type != PT_LOAD || segment.p_filesz == 0) continue;
        const bool is_closed = std::any_of(closed.begin(), closed.end(), [&](const Range& range) {
            return segment.p_vaddr >= range.from && segment.p_vaddr < range.to;
        });
        addStretches(segment.p_vaddr, m_file.subspan(segment.p_offset, segment.p_filesz), is_closed, m_stretches);
    }
    REQUIRE(!m_stretches.empty());
}

Core::~Core() {
    if (!m_file.empty()) munmap(m_file.data(), m_file.size());
}

std::string whyNoCore() {
    if (access("/usr/bin/gdb", X_OK) != 0) return "no gdb here (scripts/setup test)";
    if (geteuid() != 0) return "only root may read another program's memory";
    return "";
}

}  // namespace stemmig::attack
