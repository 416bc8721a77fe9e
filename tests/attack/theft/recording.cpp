// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/attack/theft/recording.hpp"

#include <sodium.h>
#include <algorithm>
#include <bitset>
#include <set>
#include "proto/channel/frames.hpp"

namespace stemmig::attack {
namespace {

using Key = ByteArray<32>;

/// Random 32 bytes have 24 different ones or more but for one in a thousand million.
bool couldBeKey(const std::uint8_t* at) {
    std::bitset<256> seen;
    for (std::size_t i = 0; i < Key{}.size(); ++i) seen.set(at[i]);
    return seen.count() >= 24;
}

std::set<Key> candidates(const std::vector<Stretch>& memory) {
    std::set<Key> out;
    for (const Stretch& stretch : memory) {
        for (std::size_t at = 0; at + Key{}.size() <= stretch.bytes.size(); at += 8) {
            if (!couldBeKey(stretch.bytes.data() + at)) continue;
            Key key;
            std::copy_n(stretch.bytes.data() + at, key.size(), key.begin());
            out.insert(key);
        }
    }
    return out;
}

bool opens(const Bytes& frame, const Key& key) {
    ByteArray<crypto_aead_chacha20poly1305_IETF_NPUBBYTES> nonce{};
    std::copy_n(frame.begin() + 1, 8, nonce.begin() + 4);  // as in Noise: four zeros, then the counter
    Bytes plain(frame.size());
    return crypto_aead_chacha20poly1305_ietf_decrypt(plain.data(), nullptr, nullptr, frame.data() + kFrameHeader,
                                                     frame.size() - kFrameHeader, frame.data(), kFrameHeader, nonce.data(),
                                                     key.data()) == 0;
}

}  // namespace

unsigned opened(const std::vector<Bytes>& frames, const std::vector<Stretch>& memory) {
    const std::set<Key> keys = candidates(memory);
    return static_cast<unsigned>(std::count_if(frames.begin(), frames.end(), [&](const Bytes& frame) {
        return std::any_of(keys.begin(), keys.end(), [&](const Key& key) { return opens(frame, key); });
    }));
}

}  // namespace stemmig::attack
