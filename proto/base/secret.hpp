// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <cstddef>
#include <span>
#include <utility>
#include "proto/base/bytes.hpp"

namespace stemmig {

/// Overwrites memory in a way the compiler may not remove.
void wipe(std::span<std::uint8_t> bytes);
/// Fills with bytes of the system's cryptographic generator. Call initCrypto() first.
void fillRandom(std::span<std::uint8_t> bytes);
/// Starts libsodium; to be called once at the start of every program. False: no random source, do not go on.
[[nodiscard]] bool initCrypto();

/// A fixed number of secret bytes, wiped when it goes. Copies are explicit (clone).
template <std::size_t N>
class Secret {
public:
    Secret() = default;
    explicit Secret(std::span<const std::uint8_t, N> bytes) { std::copy(bytes.begin(), bytes.end(), m_bytes.begin()); }
    Secret(Secret&& other) noexcept : m_bytes(other.m_bytes) { wipe(other.m_bytes); }
    Secret& operator=(Secret&& other) noexcept {
        if (this != &other) {
            m_bytes = other.m_bytes;
            wipe(other.m_bytes);
        }
        return *this;
    }
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    ~Secret() { wipe(m_bytes); }

    [[nodiscard]] Secret clone() const { return Secret(std::span<const std::uint8_t, N>(m_bytes)); }
    [[nodiscard]] std::span<const std::uint8_t, N> view() const { return m_bytes; }
    [[nodiscard]] std::span<std::uint8_t, N> raw() { return m_bytes; }

private:
    ByteArray<N> m_bytes{};
};

/// One block of guarded memory (sodium_malloc: locked, guard pages, not in core dumps), without access
/// except while an Access lives. One arena for the whole room: see platform.md on mappings and mlock limits.
class GuardedArena {
public:
    /// @param size bytes, > 0. Throws std::bad_alloc when the system gives no memory.
    explicit GuardedArena(std::size_t size);
    ~GuardedArena();
    GuardedArena(const GuardedArena&) = delete;
    GuardedArena& operator=(const GuardedArena&) = delete;

    /// Opens the arena for reading and writing for as long as it lives.
    class Access {
    public:
        explicit Access(GuardedArena& arena);
        ~Access();
        Access(const Access&) = delete;
        Access& operator=(const Access&) = delete;
        [[nodiscard]] std::span<std::uint8_t> bytes() const;

    private:
        GuardedArena& m_arena;
    };

    /// False when the system refused to lock the memory (it could then be swapped out): to be reported once.
    [[nodiscard]] bool locked() const { return m_locked; }
    [[nodiscard]] std::size_t size() const { return m_size; }

private:
    std::uint8_t* m_data;
    std::size_t m_size;
    bool m_locked;
};

}  // namespace stemmig
