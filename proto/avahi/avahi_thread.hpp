// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <avahi-client/client.h>
#include <atomic>
#include <chrono>
#include <exception>
#include <memory>

namespace stemmig {

/// How often an AvahiUser may look at what is wanted of it. Nothing about finding a room is more urgent.
inline constexpr std::chrono::milliseconds kAvahiBeat{500};

/// What is done with Avahi's daemon. Everything here is called on the thread of the AvahiThread, which also ends the user.
class AvahiUser {
public:
    virtual ~AvahiUser() = default;
    /// The daemon is there, for the first time or again: things may be made with `client`.
    virtual void up(AvahiClient* client) = 0;
    /// The daemon is gone, or the thread ends: what was made with the client is freed now.
    virtual void down() noexcept = 0;
    /// Every kAvahiBeat while the daemon is there.
    virtual void beat() = 0;
};

/// Speaks with Avahi's daemon for its user, and begins again by itself whenever the daemon does. No daemon, no D-Bus: it waits.
///
/// Avahi's calls wait for the daemon's answer, 25 s for one that hangs, and D-Bus may wait for ever. So they have a thread of
/// their own that nobody ever waits for: it is told to end, ends within a beat of the daemon's answer, and may touch nothing of
/// its owner.
class AvahiThread {
public:
    explicit AvahiThread(std::unique_ptr<AvahiUser> user);
    /// Returns at once. What was announced goes with the thread, or with the process: the daemon sees to that.
    ~AvahiThread();
    AvahiThread(const AvahiThread&) = delete;
    AvahiThread& operator=(const AvahiThread&) = delete;

private:
    std::shared_ptr<std::atomic<bool>> m_over;
};

/// What a callback does: nothing may be thrown through the C of Avahi. Where memory is short, a later beat makes up for it.
template <class Act>
void quietly(Act act) noexcept try {
    act();
} catch (const std::exception&) {
}

}  // namespace stemmig
