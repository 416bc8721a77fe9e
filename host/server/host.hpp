// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include "host/server/live_room.hpp"
#include "host/server/network_options.hpp"
#include "host/server/page.hpp"
#include "proto/base/result.hpp"

// The host as console and app use it: starts the room thread, takes commands, publishes.
namespace stemmig {

struct HostOptions {
    RoomOptions room;
    Page page;                             ///< what pupils get at "/": shippedPage(), or a test's own
    std::optional<std::uint16_t> port;     ///< empty: 80 where allowed, else 7420, else the next free one
    std::optional<std::string> address;    ///< IPv4 for the join URL; empty: picked from the adapters
    bool loopback_only = false;            ///< listen on 127.0.0.1 only (tests)
    std::optional<Session> resumed;        ///< from the crash file, not yet recovered()
    std::optional<HostIdentity> identity;  ///< with `resumed`: same key, same port or a failure that says why
    NetworkOptions network;
};

/// Why the host could not start, as a sentence that says what to do.
struct HostError {
    Text sentence;
};

/// Thread-safe: every method may be called from any thread. `publish` is called on the room thread.
class Host {
public:
    /// `recorder` is used on the room thread only, and outlives the host.
    [[nodiscard]] static Result<std::unique_ptr<Host>, HostError> start(HostOptions options, Recorder& recorder, Publish publish);
    /// Ends the room thread; the session stays in the crash file unless it had ended.
    ~Host();
    Host(const Host&) = delete;
    Host& operator=(const Host&) = delete;

    void send(Command::Any command);
    /// The teacher picks another IPv4 address for the join URL, one of Publication::network.offered or a typed one. The
    /// network doctor starts over. An address that is none changes nothing.
    void announceAt(std::string address);
    [[nodiscard]] std::uint16_t port() const;
    /// At the start; after Command::ClearRoom the key is new, and each Publication carries the URL of its moment.
    [[nodiscard]] const std::string& joinUrl() const;

private:
    struct Impl;
    explicit Host(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

}  // namespace stemmig
