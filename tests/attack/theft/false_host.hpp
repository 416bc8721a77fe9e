// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <string>
#include "participant/client/transport.hpp"
#include "proto/channel/noise.hpp"

namespace stemmig::attack {

/// A host over the product's own listener that greets with the teacher's key and is not the teacher's.
class FalseHost {
public:
    enum class Answer : std::uint8_t {
        OwnSecret,   ///< does the handshake with a secret of its own
        Noise,       ///< answers with 48 random bytes
        OtherWorld,  ///< passes everything on to the teacher's host, but turns the rehearsal into a live lesson
    };
    /// As in "a host that ...".
    [[nodiscard]] static std::string name(Answer answer);

    explicit FalseHost(Answer answer);
    ~FalseHost();
    FalseHost(const FalseHost&) = delete;
    FalseHost& operator=(const FalseHost&) = delete;

    [[nodiscard]] HostEndpoint endpoint() const;
    /// The key a pupil has from the board.
    [[nodiscard]] const PublicKey& teacher() const;
    /// Greets with this key from the next connection on.
    void show(const PublicKey& key);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace stemmig::attack
