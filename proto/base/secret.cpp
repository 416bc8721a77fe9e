// SPDX-License-Identifier: GPL-3.0-or-later
#include "proto/base/secret.hpp"

#include <sodium.h>
#include <new>

namespace stemmig {

// An empty span may have no address, and libsodium may not be given none.
void wipe(std::span<std::uint8_t> bytes) {
    if (!bytes.empty()) sodium_memzero(bytes.data(), bytes.size());
}
void fillRandom(std::span<std::uint8_t> bytes) {
    if (!bytes.empty()) randombytes_buf(bytes.data(), bytes.size());
}
bool initCrypto() { return sodium_init() >= 0; }

GuardedArena::GuardedArena(std::size_t size)
    : m_data(static_cast<std::uint8_t*>(sodium_malloc(size))), m_size(size), m_locked(false) {
    if (m_data == nullptr) throw std::bad_alloc();
    // sodium_malloc locks too but hides whether it worked; a second lock of the same pages tells.
    m_locked = sodium_mlock(m_data, m_size) == 0;
    sodium_memzero(m_data, m_size);
    sodium_mprotect_noaccess(m_data);
}

GuardedArena::~GuardedArena() { sodium_free(m_data); }

GuardedArena::Access::Access(GuardedArena& arena) : m_arena(arena) { sodium_mprotect_readwrite(m_arena.m_data); }
GuardedArena::Access::~Access() { sodium_mprotect_noaccess(m_arena.m_data); }
std::span<std::uint8_t> GuardedArena::Access::bytes() const { return {m_arena.m_data, m_arena.m_size}; }

}  // namespace stemmig
