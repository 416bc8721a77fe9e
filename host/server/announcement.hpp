// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include "host/server/beacon_sender.hpp"

namespace stemmig {

/// The beacon once more as a service of DNS-SD, through Avahi's daemon where there is one (announcement_avahi.cpp); in a build
/// without Avahi it says nothing (announcement_none.cpp). Never waits and never fails. Owner: the room thread.
class Announcement {
public:
    Announcement();
    /// Returns at once; the service goes within a second.
    ~Announcement();
    Announcement(const Announcement&) = delete;
    Announcement& operator=(const Announcement&) = delete;

    /// What is announced from now on, and again whenever the daemon begins anew. Empty: nothing.
    void say(const std::optional<BeaconSender::Call>& call);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace stemmig
