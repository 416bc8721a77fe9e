// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include <fcntl.h>
#include <unistd.h>
#include <algorithm>
#include <fstream>
#include <sstream>
#include "proto/base/secret.hpp"
#include "tests/session/classroom.hpp"

using namespace stemmig;

// Looks through all memory this program can read for the choices of 64 neighbouring seats, whatever number stands for
// the first choice and whatever room each takes. The guarded arena is closed to reading, so it does not find that one.
namespace {

// A sanitizer keeps tables as large as all memory: the search would take minutes there.
#if defined(__SANITIZE_ADDRESS__)
constexpr bool kSanitized = true;
#elif defined(__has_feature)
constexpr bool kSanitized = __has_feature(address_sanitizer);
#else
constexpr bool kSanitized = false;
#endif

constexpr std::size_t kSeats = 64;
constexpr std::size_t kFirstSeat = 100;  // freeing a list overwrites its first bytes only
constexpr std::size_t kChunk = 1 << 20;
constexpr std::size_t kMostStride = 8;

/// Computed anew each time: the test itself must not keep the list it looks for.
std::uint8_t choiceOf(std::size_t seat) { return static_cast<std::uint8_t>((seat * seat * 2654435761U >> 7) % 3); }

bool matches(const std::uint8_t* at, std::size_t stride) {
    for (std::size_t seat = 1; seat < kSeats; ++seat) {
        const auto step = static_cast<std::uint8_t>(at[seat * stride] - at[0]);
        if (step != static_cast<std::uint8_t>(choiceOf(seat) - choiceOf(0))) return false;
    }
    return true;
}

class Search {
public:
    /// How many copies there are in readable, writable memory of this process.
    unsigned copies() {
        unsigned found = 0;
        std::ifstream maps("/proc/self/maps");
        const int memory = open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
        REQUIRE(memory >= 0);
        for (std::string line; std::getline(maps, line);) {
            std::istringstream in(line);
            std::uint64_t from = 0, to = 0;
            char dash = 0;
            std::string rights;
            in >> std::hex >> from >> dash >> to >> rights;
            if (rights.rfind("rw", 0) != 0) continue;
            found += copiesIn(memory, from, to);
        }
        close(memory);
        wipe(m_buffer);  // or the next search finds what this one read
        return found;
    }

private:
    Bytes m_buffer = Bytes(kChunk + kSeats * kMostStride);

    unsigned copiesIn(int memory, std::uint64_t from, std::uint64_t to) {
        unsigned found = 0;
        for (std::uint64_t at = from; at < to; at += kChunk) {
            const std::size_t wanted = std::min<std::uint64_t>(m_buffer.size(), to - at);
            const ssize_t got = pread(memory, m_buffer.data(), wanted, static_cast<off_t>(at));
            if (got <= static_cast<ssize_t>(kSeats * kMostStride)) continue;
            const std::size_t last = static_cast<std::size_t>(got) - kSeats * kMostStride;
            for (std::size_t i = 0; i < last; ++i) {
                for (const std::size_t stride : {1U, 2U, 4U, 8U}) found += matches(m_buffer.data() + i, stride) ? 1 : 0;
            }
        }
        return found;
    }
};

}  // namespace

TEST_CASE("the choices of a class are nowhere in readable memory, neither in an open round nor after its release" *
          doctest::skip(kSanitized)) {
    Search search;
    Classroom room(25);
    room.open(at::kCheck);
    for (std::size_t seat = 0; seat < kSeats; ++seat) room.box.put(static_cast<SeatNumber>(kFirstSeat + seat), choiceOf(seat), 3);
    CHECK(search.copies() == 0);
    room.must(Wish::Close);
    room.session = finishClosing(room.session, room.box);
    CHECK(room.session.released.back().release.shown);
    CHECK(search.copies() == 0);
    room.box.forget();
    CHECK(search.copies() == 0);
}

TEST_CASE("a list of choices planted in memory is found, so the search can fail" * doctest::skip(kSanitized)) {
    Search search;
    CHECK(search.copies() == 0);
    Bytes bytes(kSeats + kMostStride * kSeats);
    for (std::size_t seat = 0; seat < kSeats; ++seat) bytes[seat] = static_cast<std::uint8_t>(choiceOf(seat) + 3);
    CHECK(search.copies() > 0);
    wipe(bytes);
    std::vector<std::uint64_t> wide(2 * kSeats);
    for (std::size_t seat = 0; seat < kSeats; ++seat) wide[seat] = choiceOf(seat);
    CHECK(search.copies() > 0);
    std::fill(wide.begin(), wide.end(), 0U);
    CHECK(search.copies() == 0);
}
