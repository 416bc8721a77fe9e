// SPDX-License-Identifier: GPL-3.0-or-later
#include <sodium.h>
#include <algorithm>
#include <memory>
#include "host/session/release.hpp"
#include "proto/base/secret.hpp"

namespace stemmig {
namespace {

constexpr std::size_t kBytesPerTry = 16;  // the least BLAKE2b gives; choices are 7 at most

void feed(crypto_generichash_state& state, std::uint64_t number) {
    ByteArray<8> bytes{};
    storeU64(bytes, number);
    crypto_generichash_update(&state, bytes.data(), bytes.size());
    wipe(bytes);
}

}  // namespace

NoiseStream noiseFrom(std::span<const std::uint8_t, 32> key, const TextHash& statement, unsigned roster,
                      std::span<const unsigned> counts) {
    // All tries are drawn at once, so that the stream does not hold the key and wipes itself.
    auto drawn = std::make_shared<Secret<kReleaseTries * kBytesPerTry>>();
    crypto_generichash_state state;
    for (unsigned attempt = 0; attempt < kReleaseTries; ++attempt) {
        crypto_generichash_init(&state, key.data(), key.size(), kBytesPerTry);
        crypto_generichash_update(&state, statement.data(), statement.size());
        feed(state, roster);
        feed(state, counts.size());
        for (const unsigned count : counts) feed(state, count);
        feed(state, attempt);
        crypto_generichash_final(&state, drawn->raw().data() + attempt * kBytesPerTry, kBytesPerTry);
    }
    sodium_memzero(&state, sizeof state);
    return [drawn](unsigned attempt, std::size_t choice) {
        const std::size_t at = std::min(attempt, kReleaseTries - 1) * kBytesPerTry + std::min(choice, kBytesPerTry - 1);
        return drawn->view()[at];
    };
}

}  // namespace stemmig
