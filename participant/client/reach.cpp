// SPDX-License-Identifier: GPL-3.0-or-later
#include "participant/client/reach.hpp"

#include <algorithm>
#include <deque>
#include <utility>

namespace stemmig {

using asio::ip::tcp;

namespace {
constexpr std::chrono::milliseconds kRhythm{1000}, kJitter{400};
/// So an answer may take more than four seconds.
constexpr std::size_t kBeside = 4;
}  // namespace

struct Reach::Tries : std::enable_shared_from_this<Tries> {
    Tries(Reach& reach, const tcp::endpoint& endpoint, std::function<std::uint64_t()> chance, Done call)
        : owner(reach), host(endpoint), random(std::move(chance)), done(std::move(call)), timer(reach.m_io) {}

    Reach& owner;
    tcp::endpoint host;
    std::function<std::uint64_t()> random;
    Done done;
    asio::steady_timer timer;
    std::deque<std::shared_ptr<tcp::socket>> sockets;

    void knock() {
        const auto socket = std::make_shared<tcp::socket>(owner.m_io);
        asio::error_code error;
        socket->open(tcp::v4(), error);
        if (error) {
            asio::post(owner.m_io,
                       [self = shared_from_this(), error] { self->finish(error, tcp::socket(self->timer.get_executor())); });
            return;
        }
        sockets.push_back(socket);
        if (sockets.size() > kBeside) sockets.pop_front();
        socket->async_connect(host, [self = shared_from_this(), weak = std::weak_ptr(socket)](const asio::error_code& failed) {
            if (const auto opened = weak.lock()) self->finish(failed, std::move(*opened));
        });
        wait();
    }

    void wait() {
        timer.expires_after(kRhythm + std::chrono::milliseconds(random() % static_cast<std::uint64_t>(kJitter.count())));
        timer.async_wait([self = shared_from_this()](const asio::error_code& stopped) {
            if (stopped || !self->done) return;
            self->through() ? self->wait() : self->knock();
        });
    }

    /// One is through and its handler was not called yet: this program is slow (a class of thousands), not the network.
    [[nodiscard]] bool through() const {
        return std::ranges::any_of(sockets, [](const auto& socket) {
            asio::error_code error;
            (void)socket->remote_endpoint(error);
            return !error;
        });
    }

    /// The first that comes through or is refused speaks for all.
    void finish(const asio::error_code& error, tcp::socket socket) {
        if (!done) return;
        const Done call = std::exchange(done, nullptr);
        owner.stop();
        call(error, std::move(socket));
    }

    void stop() {
        done = nullptr;
        timer.cancel();
        sockets.clear();
    }
};

void Reach::start(const tcp::endpoint& host, std::function<std::uint64_t()> random, Done done) {
    stop();
    m_tries = std::make_shared<Tries>(*this, host, std::move(random), std::move(done));
    m_tries->knock();
}

void Reach::stop() {
    if (const auto tries = std::exchange(m_tries, nullptr)) tries->stop();
}

std::optional<asio::ip::address> wayTo(asio::io_context& io, const tcp::endpoint& host) {
    // "Connecting" a datagram socket asks the system for the way, and that is all it does.
    asio::ip::udp::socket socket(io);
    asio::error_code error;
    socket.open(asio::ip::udp::v4(), error);
    if (!error) socket.connect({host.address(), host.port()}, error);
    if (error) return std::nullopt;
    const auto local = socket.local_endpoint(error);
    return error ? std::nullopt : std::optional(local.address());
}

}  // namespace stemmig
