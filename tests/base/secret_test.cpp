// SPDX-License-Identifier: GPL-3.0-or-later
#include "proto/base/secret.hpp"

#include <doctest/doctest.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <algorithm>
#include <csignal>
#include <new>

using namespace stemmig;

namespace {

bool allAre(std::span<const std::uint8_t> bytes, std::uint8_t value) {
    return std::all_of(bytes.begin(), bytes.end(), [value](std::uint8_t byte) { return byte == value; });
}

/// The signal that `act` dies of in a child process; 0 when it survives.
template <class Act>
int signalOf(Act act) {
    const pid_t child = fork();
    if (child == 0) {
        const rlimit no_core{0, 0};
        setrlimit(RLIMIT_CORE, &no_core);
        for (const int signal : {SIGSEGV, SIGBUS, SIGABRT}) std::signal(signal, SIG_DFL);  // doctest's handlers would report
        act();
        _exit(0);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    return WIFSIGNALED(status) ? WTERMSIG(status) : 0;
}

void touch(volatile const std::uint8_t* byte) { (void)*byte; }

}  // namespace

TEST_CASE("wiping leaves zeros") {
    ByteArray<32> bytes{};
    bytes.fill(0xA5);
    wipe(bytes);
    CHECK(allAre(bytes, 0));
}

TEST_CASE("nothing can be filled and wiped") {  // under a sanitizer: libsodium may not be given a null pointer
    fillRandom({});
    wipe({});
}

TEST_CASE("random bytes differ from call to call") {
    ByteArray<32> one{}, two{};
    fillRandom(one);
    fillRandom(two);
    CHECK(one != two);
}

TEST_CASE("a secret that was moved away or assigned over is wiped at its old place") {
    Secret<32> from;
    std::ranges::fill(from.raw(), std::uint8_t{0xA5});
    Secret<32> to = std::move(from);
    CHECK(allAre(to.view(), 0xA5));
    CHECK(allAre(from.view(), 0));

    Secret<32> third;
    third = std::move(to);
    CHECK(allAre(third.view(), 0xA5));
    CHECK(allAre(to.view(), 0));
}

TEST_CASE("a secret wipes its bytes when it goes") {
    alignas(Secret<32>) ByteArray<sizeof(Secret<32>)> place{};
    auto* secret = new (place.data()) Secret<32>;
    std::ranges::fill(secret->raw(), std::uint8_t{0xA5});
    CHECK(std::ranges::count(place, std::uint8_t{0xA5}) == 32);
    secret->~Secret();
    CHECK(std::ranges::count(place, std::uint8_t{0xA5}) == 0);
}

TEST_CASE("a clone is a secret of its own") {
    Secret<4> one;
    std::ranges::fill(one.raw(), std::uint8_t{1});
    Secret<4> two = one.clone();
    std::ranges::fill(two.raw(), std::uint8_t{2});
    CHECK(allAre(one.view(), 1));
}

TEST_CASE("an arena begins with zeros and keeps what was written") {
    GuardedArena arena(4096);
    CHECK(arena.size() == 4096);
    {
        const GuardedArena::Access access(arena);
        CHECK(access.bytes().size() == 4096);
        CHECK(allAre(access.bytes(), 0));
        access.bytes()[4095] = 7;
    }
    const GuardedArena::Access access(arena);
    CHECK(access.bytes()[4095] == 7);
}

TEST_CASE("a closed arena can be neither read nor written") {
    GuardedArena arena(64);
    std::uint8_t* inside = nullptr;
    {
        const GuardedArena::Access access(arena);
        inside = access.bytes().data();
        CHECK(signalOf([inside] { touch(inside); }) == 0);
    }
    CHECK(signalOf([inside] { touch(inside); }) != 0);
    CHECK(signalOf([inside] { *inside = 1; }) != 0);
}

TEST_CASE("a step beyond an open arena is a fault") {
    GuardedArena arena(4096);
    const GuardedArena::Access access(arena);
    const std::uint8_t* beyond = access.bytes().data() + access.bytes().size();
    CHECK(signalOf([beyond] { touch(beyond); }) != 0);
}
