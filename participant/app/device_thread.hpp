// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <memory>
#include "participant/app/news.hpp"

namespace stemmig {

struct DeviceThreadOptions {
    std::uint16_t beacon_port = kBeaconPort;
    std::function<JoinDay()> today;  ///< null: this computer's clock, in UTC
};

/// Everything of the network: looks for rooms, asks one for its key, is in its lesson. One thread of its own, which also
/// computes join codes: the window never waits. Thread-safe.
class DeviceThread {
public:
    /// On the thread of its own. Whole news every time: a receiver may skip all but the newest.
    using Told = std::function<void(std::shared_ptr<const DeviceNews>)>;
    DeviceThread(DeviceThreadOptions options, Told told);
    /// Ends the thread; nothing is told any more.
    ~DeviceThread();
    DeviceThread(const DeviceThread&) = delete;
    DeviceThread& operator=(const DeviceThread&) = delete;

    /// Asks the host for its key and, when the code fits it, joins that host and no other.
    void join(HostEndpoint host, JoinCode code);
    /// Out of the room, back to looking for one. Nothing of it is kept.
    void leave();
    void choose(Mark mark);
    /// One pupil's ballot at a booth.
    void cast(const BallotName& ballot, Mark mark);
    /// To be a booth of so many pupils; 0: an own device after all.
    void askForBooth(unsigned pupils);
    void useTicket(const Ticket& ticket);
    void retry();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace stemmig
