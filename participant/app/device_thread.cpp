// SPDX-License-Identifier: GPL-3.0-or-later
#include "participant/app/device_thread.hpp"

#include <asio.hpp>
#include <new>
#include <thread>
#include "participant/client/browser.hpp"
#include "participant/client/finder.hpp"
#include "participant/client/knock.hpp"
#include "proto/base/secret.hpp"

namespace stemmig {
namespace {

/// Without a host for so long, the screen says so: at the first try, and in the lesson.
constexpr ClientTime kFirstTroubleAfter{5'000}, kTroubleAfter{1'500};

JoinDay clockDay() { return std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()); }

std::uint64_t randomBits() {
    ByteArray<8> bytes{};
    fillRandom(bytes);
    return loadU64(bytes);
}

}  // namespace

struct DeviceThread::Impl {
    Impl(DeviceThreadOptions the_options, Told call) : options(std::move(the_options)), told(std::move(call)) {
        if (!options.today) options.today = &clockDay;
    }

    asio::io_context io{1};
    asio::executor_work_guard<asio::io_context::executor_type> work = asio::make_work_guard(io);
    asio::steady_timer patience{io};
    DeviceThreadOptions options;
    Told told;
    DeviceNews news;
    std::optional<Finder> finder;
    std::optional<Browser> browser;  ///< beside it
    std::optional<Knock> knock;
    std::optional<Device> device;
    std::optional<ClientTime> trouble_since;
    std::thread thread;

    void look() {
        finder.emplace(
            io,
            [this](const std::vector<FoundRoom>& rooms) {
                news.rooms = rooms;
                tell();
            },
            options.beacon_port);
        browser.emplace(io, [this](const std::vector<FoundRoom>& rooms) { finder->hear(rooms); });
        news.listening = finder->listening();
        tell();
    }

    void tell() { told(std::make_shared<const DeviceNews>(news)); }

    void join(const HostEndpoint& host, const JoinCode& code) {
        if (news.inside) return;
        ++news.asked;
        news.asking = true;
        news.problem = JoinProblem::None;
        tell();
        knock.emplace(io, host, randomBits(), [this, host, code](const Result<HostCard, KnockFailure>& card) {
            news.problem = card                                   ? compare(card.value(), code)
                           : card.error() == KnockFailure::Silent ? JoinProblem::Silent
                                                                  : JoinProblem::Stranger;
            news.asking = false;
            if (news.problem == JoinProblem::None) enter(host, card.value());
            tell();
        });
    }

    /// The one place where a host is believed.
    JoinProblem compare(const HostCard& card, const JoinCode& code) {
        news.host_day = card.day;
        news.own_day = options.today();
        if (!clocksAgree(news.host_day, news.own_day)) return JoinProblem::ClocksApart;
        try {
            return joinCode(card.key, card.day) == code ? JoinProblem::None : JoinProblem::WrongCode;
        } catch (const std::bad_alloc&) {
            return JoinProblem::NoMemory;
        }
    }

    void enter(const HostEndpoint& host, const HostCard& card) {
        browser.reset();
        finder.reset();
        news.rooms.clear();
        news.inside = true;
        // In memory only, as everything of a room: who closes this program comes back as a new device.
        ResumeToken token{};
        fillRandom(token);
        DeviceSession session(token, card.key, false);
        wipe(token);
        session.wantTexts();
        device.emplace(io, host, std::move(session), randomBits(), [this] { seen(); });
        device->start();
        collect();
    }

    void seen() {
        collect();
        tell();
    }

    void collect() {
        takeIn(news, device->session());
        news.connected = connectedness();
    }

    Connectedness connectedness() {
        const bool away =
            news.state == DeviceState::Waiting || news.state == DeviceState::Connecting || news.state == DeviceState::Idle;
        if (!away) {
            trouble_since.reset();
            return Connectedness::Fine;
        }
        if (device->stoppedThere()) return Connectedness::Stopped;
        const ClientTime now = deviceTime(), limit = news.view ? kTroubleAfter : kFirstTroubleAfter;
        if (!trouble_since) trouble_since = now;
        if (now - *trouble_since >= limit) return Connectedness::Lost;
        patience.expires_after(limit - (now - *trouble_since));
        patience.async_wait([this](const asio::error_code& cancelled) {
            if (!cancelled && device) seen();
        });
        return Connectedness::Fine;
    }

    void leave() {
        knock.reset();
        device.reset();
        patience.cancel();
        trouble_since.reset();
        DeviceNews fresh;
        fresh.asked = news.asked;
        fresh.casts = news.casts;
        news = std::move(fresh);
        look();
    }

    /// With the device of the room this device is in, if any.
    template <class Act>
    void act(Act act) {
        if (!device) return;
        act(*device);
        seen();
    }
};

DeviceThread::DeviceThread(DeviceThreadOptions options, Told told)
    : m_impl(std::make_unique<Impl>(std::move(options), std::move(told))) {
    asio::post(m_impl->io, [it = m_impl.get()] { it->look(); });
    m_impl->thread = std::thread([it = m_impl.get()] { it->io.run(); });
}

DeviceThread::~DeviceThread() {
    asio::post(m_impl->io, [it = m_impl.get()] {
        it->browser.reset();
        it->finder.reset();
        it->knock.reset();
        it->device.reset();
        it->io.stop();
    });
    m_impl->thread.join();
}

void DeviceThread::join(HostEndpoint host, JoinCode code) {
    asio::post(m_impl->io, [it = m_impl.get(), host = std::move(host), code] { it->join(host, code); });
}

void DeviceThread::leave() {
    asio::post(m_impl->io, [it = m_impl.get()] { it->leave(); });
}

void DeviceThread::choose(Mark mark) {
    asio::post(m_impl->io, [it = m_impl.get(), mark] { it->act([mark](Device& device) { device.session().choose(mark); }); });
}

void DeviceThread::cast(const BallotName& ballot, Mark mark) {
    asio::post(m_impl->io, [it = m_impl.get(), ballot, mark] {
        ++it->news.casts;
        it->act([&](Device& device) { device.session().cast(ballot, mark); });
    });
}

void DeviceThread::askForBooth(unsigned pupils) {
    asio::post(m_impl->io, [it = m_impl.get(), pupils] {
        it->news.bye = 0;  // what was said to the wish before
        it->act([pupils](Device& device) { device.askForBooth(pupils); });
    });
}

void DeviceThread::useTicket(const Ticket& ticket) {
    asio::post(m_impl->io, [it = m_impl.get(), ticket] { it->act([&](Device& device) { device.useTicket(ticket); }); });
}

void DeviceThread::retry() {
    asio::post(m_impl->io, [it = m_impl.get()] { it->act([](Device& device) { device.retry(); }); });
}

}  // namespace stemmig
