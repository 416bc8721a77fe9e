// SPDX-License-Identifier: GPL-3.0-or-later
#include "participant/client/transport.hpp"

#include <array>
#include <asio.hpp>
#include <optional>
#include "participant/client/device_socket.hpp"
#include "participant/client/reach.hpp"

namespace stemmig {
namespace {

using asio::ip::tcp;

/// How often a connected device looks whether this computer still speaks from the same address. Another Wi-Fi or another address
/// leaves a connection dead without a word.
constexpr ClientTime kLookEvery{1'000};

/// Refusals in a row after which a program has stopped: while it starts anew there may be one.
constexpr int kRefusalsForStopped = 2;

/// Enough for jitter; never for keys.
std::uint64_t splitMix(std::uint64_t& state) {
    std::uint64_t z = (state += 0x9E3779B97F4A7C15);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
    return z ^ (z >> 31);
}

const std::chrono::steady_clock::time_point& clockStart() {
    static const auto at = std::chrono::steady_clock::now();
    return at;
}

}  // namespace

ClientTime deviceTime() {
    const auto since = clockStart();
    return std::chrono::duration_cast<ClientTime>(std::chrono::steady_clock::now() - since);
}

std::string HostEndpoint::authority() const { return port == 80 ? address : address + ":" + std::to_string(port); }

/// Handlers of a connection carry its number: those of an older one do nothing.
struct Device::Impl : std::enable_shared_from_this<Impl> {
    Impl(asio::io_context& context, HostEndpoint endpoint, DeviceSession device, std::uint64_t seed, std::function<void()> call)
        : io(context),
          reach(context),
          socket(context),
          timer(context),
          host(std::move(endpoint)),
          session(std::move(device)),
          random(seed),
          changed(std::move(call)) {}

    asio::io_context& io;
    Reach reach;
    tcp::socket socket;
    asio::steady_timer timer;
    HostEndpoint host;
    DeviceSession session;
    std::uint64_t random;
    std::function<void()> changed;

    std::uint64_t connection = 0;
    int refusals = 0;                 // tries in a row at a port where nobody listens
    std::optional<DeviceSocket> web;  // from the open TCP connection on
    bool announced = false;           // session.opened() was called for this connection
    bool stopped = false;
    std::optional<ClientTime> due;    // next connect (asleep, starting) or the end of patience (upgrading)
    tcp::endpoint from;               // of the open TCP connection
    ClientTime look_due{};            // whether it still is
    std::optional<ClientTime> armed;  // what the timer waits for
    Bytes unsent;                     // what the kernel did not take yet
    bool writing = false;

    /// A handler for this connection only.
    template <class Act>
    auto here(Act act) {
        return [self = shared_from_this(), number = connection, act](const asio::error_code& error) {
            if (!self->stopped && number == self->connection) act(*self, error);
        };
    }

    void connect() {
        ++connection;
        due.reset();
        asio::error_code error;
        const asio::ip::address_v4 address = asio::ip::make_address_v4(host.address, error);
        if (error) return lose();
        reach.start(
            {address, host.port}, [this] { return splitMix(random); },
            [weak = weak_from_this()](const asio::error_code& failed, tcp::socket opened) {
                const auto self = weak.lock();
                if (!self || self->stopped) return;
                self->refusals = failed == asio::error::connection_refused ? self->refusals + 1 : 0;
                failed ? self->lose() : self->connected(std::move(opened));
            });
    }

    void connected(tcp::socket opened) {
        socket = std::move(opened);
        due = deviceTime() + session.patience() / 2;
        look_due = deviceTime() + kLookEvery;
        asio::error_code ignored;
        from = socket.local_endpoint(ignored);
        socket.set_option(tcp::no_delay(true), ignored);
        socket.non_blocking(true, ignored);
        ByteArray<16> nonce{};
        storeU64(std::span(nonce).first<8>(), splitMix(random));
        storeU64(std::span(nonce).last<8>(), splitMix(random));
        web.emplace(host.authority(), nonce);
        flush();
        if (!web) return;
        awaitBytes();
        arm();
    }

    void awaitBytes() {
        socket.async_wait(tcp::socket::wait_read,
                          here([](Impl& it, const asio::error_code& failed) { failed ? it.lose() : it.readable(); }));
    }

    void readable() {
        static thread_local std::array<std::uint8_t, 16 * 1024> buffer;
        asio::error_code error;
        const std::size_t size = socket.read_some(asio::buffer(buffer), error);
        if (error == asio::error::eof || error == asio::error::connection_reset) return lose(Loss::TurnedAway);
        if (error && error != asio::error::would_block) return lose();
        web->receive({buffer.data(), size}, [this](ByteView message) { hear(message); });
        if (web->upgraded()) announce();
        if (session.broken()) return lose();
        if (web->finished()) return lose(Loss::TurnedAway);
        flush();
        if (!web) return;
        awaitBytes();
        arm();
        changed();
    }

    void announce() {
        if (std::exchange(announced, true)) return;
        due.reset();
        session.opened(deviceTime());
    }

    void hear(ByteView message) {
        announce();
        send(session.received(message, deviceTime(), splitMix(random)));
    }

    void send(const std::vector<Bytes>& frames) {
        for (const Bytes& frame : frames) web->send(frame);
    }

    /// Writes at once; what the kernel does not take waits for it.
    void flush() {
        const Bytes output = web->takeOutput();
        unsent.insert(unsent.end(), output.begin(), output.end());
        if (writing || unsent.empty()) return;
        asio::error_code error;
        const std::size_t written = socket.write_some(asio::buffer(unsent), error);
        if (error && error != asio::error::would_block) return lose();
        unsent.erase(unsent.begin(), unsent.begin() + static_cast<std::ptrdiff_t>(written));
        if (unsent.empty()) return;
        writing = true;
        socket.async_wait(tcp::socket::wait_write, here([](Impl& it, const asio::error_code& failed) {
                              it.writing = false;
                              failed ? it.lose() : it.flush();
                          }));
    }

    void hangUp(Loss loss = Loss::Lost) {
        ++connection;
        reach.stop();
        asio::error_code ignored;
        socket.close(ignored);
        web.reset();
        announced = false;
        due.reset();
        unsent = {};
        writing = false;
        session.closed(deviceTime(), splitMix(random), loss);
    }

    void lose(Loss loss = Loss::Lost) {
        hangUp(loss);
        arm();
        changed();
    }

    [[nodiscard]] std::optional<ClientTime> deadline() const {
        if (reach.going()) return std::nullopt;
        const std::optional<ClientTime> next = due ? due : session.nextDeadline();
        return web ? std::min(look_due, next.value_or(look_due)) : next;
    }

    /// One timer; it is moved only when something is due earlier, else it finds out when it fires.
    void arm() {
        const std::optional<ClientTime> next = deadline();
        if (stopped || !next || (armed && *armed <= *next)) return;
        armed = next;
        timer.expires_at(clockStart() + *next);
        timer.async_wait([self = shared_from_this()](const asio::error_code& error) {
            if (!error && !self->stopped) self->awake();
        });
    }

    void awake() {
        armed.reset();
        const ClientTime now = deviceTime();
        if (const auto next = deadline(); !next || now < *next) return arm();
        if (web && now >= look_due) {
            look_due = now + kLookEvery;
            asio::error_code ignored;
            return wayTo(io, socket.remote_endpoint(ignored)) == from.address() ? arm() : lose();
        }
        if (announced) {
            send(session.advance(now, splitMix(random)));
            if (session.broken()) return lose(Loss::Slow);
            flush();
            return arm();
        }
        // Not connected: the wait is over. Upgrading: so is the patience.
        if (web) return lose(Loss::Slow);
        connect();
    }
};

Device::Device(asio::io_context& io, HostEndpoint host, DeviceSession session, std::uint64_t seed, std::function<void()> changed)
    : m_impl(std::make_shared<Impl>(io, std::move(host), std::move(session), seed, std::move(changed))) {}
Device::Device(Device&&) noexcept = default;
Device::~Device() {
    if (m_impl) stop();
}

void Device::start(ClientTime after) {
    m_impl->due = deviceTime() + after;
    m_impl->arm();
}

void Device::sleep(ClientTime time) {
    m_impl->hangUp();
    start(time);
}

void Device::useTicket(const Ticket& ticket) {
    m_impl->session.useTicket(ticket, deviceTime());
    m_impl->arm();
}

void Device::askForBooth(unsigned pupils) {
    m_impl->session.askForBooth(pupils, deviceTime());
    m_impl->session.broken() ? m_impl->lose() : m_impl->arm();
}

void Device::retry() {
    m_impl->session.retry(deviceTime());
    m_impl->arm();
}

bool Device::stoppedThere() const { return m_impl->refusals >= kRefusalsForStopped; }

void Device::stop() {
    Impl& it = *m_impl;
    if (std::exchange(it.stopped, true)) return;
    asio::error_code ignored;
    it.reach.stop();
    it.socket.close(ignored);
    it.timer.cancel();
}

DeviceSession& Device::session() { return m_impl->session; }

}  // namespace stemmig
