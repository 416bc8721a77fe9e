// SPDX-License-Identifier: GPL-3.0-or-later
#include "participant/client/knock.hpp"

#include <array>
#include <asio.hpp>
#include <optional>
#include "participant/client/device_socket.hpp"

namespace stemmig {
namespace {

using asio::ip::tcp;

constexpr ClientTime kPatience{5'000};

}  // namespace

struct Knock::Impl : std::enable_shared_from_this<Impl> {
    Impl(asio::io_context& io, const HostEndpoint& host, const ByteArray<16>& nonce, Done call)
        : socket(io), timer(io), web(host.authority(), nonce), done(std::move(call)) {}

    tcp::socket socket;
    asio::steady_timer timer;
    DeviceSocket web;
    std::array<std::uint8_t, 2048> buffer{};
    Bytes output;
    bool connected = false;
    Done done;  // empty: over

    void start(const HostEndpoint& host) {
        timer.expires_after(kPatience);
        timer.async_wait([self = shared_from_this()](const asio::error_code& stopped) {
            if (!stopped) self->end(Err{self->connected ? KnockFailure::Stranger : KnockFailure::Silent});
        });
        asio::error_code wrong;
        const auto address = asio::ip::make_address_v4(host.address, wrong);
        if (wrong)
            return asio::post(socket.get_executor(), [self = shared_from_this()] { self->end(Err{KnockFailure::Silent}); });
        socket.async_connect({address, host.port}, [self = shared_from_this()](const asio::error_code& failed) {
            if (failed) return self->end(Err{KnockFailure::Silent});
            self->connected = true;
            self->write();
            self->read();
        });
    }

    void write() {
        output = web.takeOutput();
        asio::async_write(socket, asio::buffer(output), [self = shared_from_this()](const asio::error_code& failed, std::size_t) {
            if (failed) self->end(Err{KnockFailure::Stranger});
        });
    }

    void read() {
        if (!done) return;
        socket.async_read_some(
            asio::buffer(buffer), [self = shared_from_this()](const asio::error_code& failed, std::size_t size) {
                if (failed) return self->end(Err{KnockFailure::Stranger});
                self->web.receive(ByteView(self->buffer).first(size), [&](ByteView message) { self->hear(message); });
                if (self->web.finished()) return self->end(Err{KnockFailure::Stranger});
                self->read();
            });
    }

    /// The first message is the greeting, and all we came for.
    void hear(ByteView message) {
        const auto greeting = Greeting::decode(message);
        const auto day = web.day();
        if (!greeting || !day) return end(Err{KnockFailure::Stranger});
        end(HostCard{greeting->host_key, greeting->kind, *day});
    }

    void end(Result<HostCard, KnockFailure> result) {
        const Done call = std::exchange(done, nullptr);
        close();
        if (call) call(std::move(result));
    }

    void close() {
        asio::error_code ignored;
        socket.close(ignored);
        timer.cancel();
    }
};

Knock::Knock(asio::io_context& io, const HostEndpoint& host, std::uint64_t seed, Done done) {
    ByteArray<16> nonce{};
    storeU64(std::span(nonce).first<8>(), seed);
    m_impl = std::make_shared<Impl>(io, host, nonce, std::move(done));
    m_impl->start(host);
}

Knock::~Knock() {
    m_impl->done = nullptr;
    m_impl->close();
}

}  // namespace stemmig
