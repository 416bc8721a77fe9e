// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include "host/session/session.hpp"
#include "proto/base/result.hpp"
#include "proto/base/secret.hpp"

// What the room asks of durable storage. host/records implements it; the engine and the server never see a disk.
namespace stemmig {

/// What a restart needs besides the session: who this host is and where devices look for it.
struct HostIdentity {
    Secret<32> secret;    ///< X25519 secret key of the session
    std::string address;  ///< IPv4 shown in the join URL
    std::uint16_t port = 0;
};

/// Why something could not be kept, as a sentence the teacher can act on ("The disk is full ...").
struct RecordError {
    Text sentence;
};

class Recorder {
public:
    virtual ~Recorder() = default;
    /// Makes the snapshot durable (written, synced, renamed) before it returns.
    [[nodiscard]] virtual Result<Ok, RecordError> keep(const Session& session, const HostIdentity& identity) = 0;
    /// The session has ended or is given up: its released words go to the history (never of a rehearsal), the snapshot goes away.
    [[nodiscard]] virtual Result<Ok, RecordError> finish(const Session& session) = 0;
};

}  // namespace stemmig
