// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <memory>
#include "participant/client/transport.hpp"
#include "proto/base/result.hpp"
#include "proto/channel/join_code.hpp"

namespace stemmig {

/// What a host says of itself to whoever connects, before anything is proven.
struct HostCard {
    PublicKey key{};
    SessionKind kind = SessionKind::Live;
    JoinDay day{};  ///< of its join code
};

enum class KnockFailure : std::uint8_t {
    Silent,   ///< nobody answers at this address
    Stranger  ///< somebody does, and it is no host of ours
};

/// Asks a host for its key and day and hangs up: no seat is taken and nothing is told. What comes of it is compared with the
/// join code the pupil typed; only then a Device connects, to that key and no other.
/// Owner: the thread that runs the io_context. Destroying it ends the question; `done` is then not called.
class Knock {
public:
    using Done = std::function<void(Result<HostCard, KnockFailure>)>;
    /// @param seed for the WebSocket's nonce, never for keys. @param done called once, never from within here.
    Knock(asio::io_context& io, const HostEndpoint& host, std::uint64_t seed, Done done);
    ~Knock();
    Knock(const Knock&) = delete;
    Knock& operator=(const Knock&) = delete;

private:
    struct Impl;
    std::shared_ptr<Impl> m_impl;
};

}  // namespace stemmig
