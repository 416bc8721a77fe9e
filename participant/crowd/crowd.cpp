// SPDX-License-Identifier: GPL-3.0-or-later
#include "participant/crowd/crowd.hpp"

#include <algorithm>
#include <asio.hpp>
#include "participant/client/host_message.hpp"
#include "proto/base/secret.hpp"

namespace stemmig {
namespace {

ResumeToken freshToken() {
    ResumeToken token{};
    fillRandom(token);
    return token;
}

std::optional<Ticket> ticketOf(const CrowdOptions& options, unsigned pupil) {
    return options.tickets.empty() ? std::nullopt : std::optional(options.tickets.at(pupil));
}

bool isFinal(const DeviceSession& session) {
    switch (session.state()) {
        case DeviceState::WrongHost:
        case DeviceState::LiveHost:
        case DeviceState::Ended:
            return true;
        case DeviceState::Refused:
            return !session.broken() && !session.nextDeadline();
        default:
            return false;
    }
}

}  // namespace

/// A device and the hand that taps on it.
struct Pupil {
    Pupil(asio::io_context& io, const CrowdOptions& class_options, unsigned pupil_number, std::function<void(Pupil&)> call)
        : options(class_options),
          number(pupil_number),
          hand(io),
          told(std::move(call)),
          device(io, options.host, DeviceSession(freshToken(), options.key, true, ticketOf(options, number)),
                 options.seed * 4096 + number, [this] { changed(); }) {}

    const CrowdOptions& options;
    unsigned number;
    asio::steady_timer hand;
    std::function<void(Pupil&)> told;
    RoundId round{};  // the one this pupil has a plan for
    Plan plan;
    bool joined = false;  // ever
    bool connected = false;
    bool counted = false;  // in Crowd's number of those connected
    unsigned losses = 0;
    Device device;

    void changed() {
        DeviceSession& session = device.session();
        const bool now = session.state() == DeviceState::Joined;
        if (connected && !now && session.state() == DeviceState::Waiting) ++losses;
        connected = now;
        joined = joined || now;
        if (now && isOpen(*session.view()) && session.view()->round != round) think();
        told(*this);
    }

    void think() {
        const DeviceView& view = *device.session().view();
        if (view.choices < 2) return;
        round = view.round;
        hand.cancel();
        plan = planFor(options.profile, options.seed, number, round, view.choices, options.pace);
        if (plan.mark) tapAfter(plan.after, *plan.mark);
        // Not from within the device's own call.
        if (plan.sleep) asio::post(hand.get_executor(), [this, time = *plan.sleep] { nap(time); });
    }

    void nap(ClientTime time) {
        if (device.session().state() != DeviceState::Joined) return;
        connected = false;
        ++losses;
        device.sleep(time);
    }

    void tapAfter(ClientTime time, Mark mark) {
        if (time <= ClientTime(0)) return tap(mark);
        hand.expires_after(time);
        hand.async_wait([this, mark, planned = round](const asio::error_code& error) {
            if (!error && planned == round) tap(mark);
        });
    }

    /// A tap of one who is asleep, or after the close, does nothing, as on a real phone.
    void tap(Mark mark) {
        device.session().choose(mark);
        if (!plan.second_mark) return;
        const Mark second = *plan.second_mark;
        plan.second_mark.reset();
        tapAfter(plan.second_after - plan.after, second);
    }
};

struct Crowd::Impl {
    Impl(asio::io_context& context, CrowdOptions class_options, std::function<void(const std::string&)> call)
        : io(context), options(std::move(class_options)), say(std::move(call)), patience(context) {}

    asio::io_context& io;
    CrowdOptions options;
    std::function<void(const std::string&)> say;
    asio::steady_timer patience;
    std::vector<std::unique_ptr<Pupil>> pupils;
    std::set<RoundId> rounds;
    unsigned connected = 0;
    bool all_were_here = false;
    bool stopped = false;
    bool home = false;
    CrowdEnd end = CrowdEnd::Ended;

    /// `pupil` has news. Its own counters are up to date.
    void hear(Pupil& pupil) {
        const DeviceSession& session = pupil.device.session();
        count(pupil);
        if (session.view() && isOpen(*session.view())) rounds.insert(session.view()->round);
        if (session.state() == DeviceState::LiveHost) return goHome(CrowdEnd::LiveHost);
        if (session.state() == DeviceState::WrongHost) return goHome(CrowdEnd::WrongHost);
        if (!isFinal(session) || !std::ranges::all_of(pupils, [](const auto& it) { return isFinal(it->device.session()); }))
            return;
        const bool ended =
            std::ranges::any_of(pupils, [](const auto& it) { return it->device.session().state() == DeviceState::Ended; });
        goHome(ended ? CrowdEnd::Ended : CrowdEnd::Refused);
    }

    void count(Pupil& pupil) {
        if (pupil.connected == pupil.counted) return;
        pupil.counted = pupil.connected;
        pupil.connected ? ++connected : --connected;
        if (connected == options.pupils && !std::exchange(all_were_here, true))
            say("All " + std::to_string(connected) + " simulated pupils have joined.");
        if (connected == 0) wait();
        if (connected == 1) patience.cancel();
    }

    void wait() {
        if (options.until_end || stopped) return;
        patience.expires_after(kHostGone);
        patience.async_wait([this](const asio::error_code& error) {
            if (!error) goHome(CrowdEnd::HostGone);
        });
    }

    void goHome(CrowdEnd why) {
        if (std::exchange(stopped, true)) return;
        end = why;
        // Not from within a device's own call.
        asio::post(io, [this] {
            patience.cancel();
            for (const auto& pupil : pupils) {
                pupil->hand.cancel();
                pupil->device.stop();
            }
            home = true;
        });
    }
};

Crowd::Crowd(asio::io_context& io, CrowdOptions options, std::function<void(const std::string&)> say)
    : m_impl(std::make_unique<Impl>(io, std::move(options), std::move(say))) {}
Crowd::~Crowd() = default;

void Crowd::start() {
    Impl& it = *m_impl;
    it.wait();
    for (unsigned i = 0; i < it.options.pupils; ++i)
        it.pupils.push_back(std::make_unique<Pupil>(it.io, it.options, i, [&it](Pupil& pupil) { it.hear(pupil); }));
    // A class comes in one by one, within about the pace.
    for (unsigned i = 0; i < it.options.pupils; ++i) it.pupils[i]->device.start(it.options.pace * i / it.options.pupils);
}

void Crowd::stop() { m_impl->goHome(CrowdEnd::Ended); }
bool Crowd::home() const { return m_impl->home; }
CrowdEnd Crowd::end() const { return m_impl->end; }

std::string Crowd::summary() const {
    const Impl& it = *m_impl;
    const auto joined = std::ranges::count_if(it.pupils, [](const auto& pupil) { return pupil->joined; });
    unsigned losses = 0;
    for (const auto& pupil : it.pupils) losses += pupil->losses;
    return std::to_string(it.options.pupils) + " simulated pupils: " + std::to_string(joined) + " joined, " +
           std::to_string(it.rounds.size()) + " rounds, " + std::to_string(losses) + " lost connections.";
}

std::string crowdSentence(CrowdEnd end) {
    switch (end) {
        case CrowdEnd::Ended:
            return "";
        case CrowdEnd::LiveHost:
            return "This is a live lesson. Simulated pupils take part in rehearsals only: start a rehearsal and use its address.";
        case CrowdEnd::WrongHost:
            return "The host has another key than the address says. Copy the address again from the host's screen.";
        case CrowdEnd::HostGone:
            return "No connection to the host for a minute. Is it running, and is the address right?";
        case CrowdEnd::Refused:
            return "The host takes no simulated pupils now: the room is locked or full, or it wants tickets that were not used "
                   "yet "
                   "(--tickets).";
    }
    return "";
}

}  // namespace stemmig
