// SPDX-License-Identifier: GPL-3.0-or-later
// For systems without Avahi: the beacon is enough.
#include "host/server/announcement.hpp"

namespace stemmig {

struct Announcement::Impl {};

Announcement::Announcement() = default;
Announcement::~Announcement() = default;
void Announcement::say(const std::optional<BeaconSender::Call>&) {}

}  // namespace stemmig
