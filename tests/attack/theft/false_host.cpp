// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/attack/theft/false_host.hpp"

#include <asio.hpp>
#include <future>
#include <thread>
#include "host/server/listener.hpp"
#include "proto/channel/frames.hpp"
#include "proto/channel/join_code.hpp"

namespace stemmig::attack {
namespace {

Instant clockNow() { return std::chrono::duration_cast<Instant>(std::chrono::steady_clock::now().time_since_epoch()); }

}  // namespace

struct FalseHost::Impl : SocketUser {
    asio::io_context io{1};
    Answer answer;
    KeyPair teacher = KeyPair::generate(), own = KeyPair::generate();
    PublicKey shown = teacher.open;
    std::uint16_t port = 0;
    std::unique_ptr<Listener> listener;
    std::thread thread;

    explicit Impl(Answer how) : answer(how) {
        auto acceptor = listenOn(io, true, 0).value();
        port = acceptor.local_endpoint().port();
        ConnectionHome home;
        home.announced = 0x7F000001;
        home.port = port;
        home.day = writeDay(std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()));
        home.now = clockNow;
        home.user = this;
        listener = std::make_unique<Listener>(io, std::move(acceptor), std::move(home));
        listener->start();
        thread = std::thread([this] { io.run(); });
    }

    void opened(ConnectionId id, Address) override { listener->send(id, Greeting{SessionKind::Live, shown}.encode()); }
    void closed(ConnectionId) override {}
    void received(ConnectionId id, ByteView message) override { listener->send(id, handshake(message)); }

    Bytes handshake(ByteView first) {
        if (answer == Answer::OwnSecret || answer == Answer::OtherWorld) {
            const bool passes_on = answer == Answer::OtherWorld;
            Responder responder(prologue(passes_on ? SessionKind::Rehearsal : SessionKind::Live), passes_on ? teacher : own);
            if (responder.readFirst(first)) return std::move(responder.writeSecond().value().first);
        }
        // What it cannot read it answers all the same, with what looks right.
        Bytes out(kHandshakeSize);
        const KeyPair some = KeyPair::generate();
        fillRandom(out);
        std::copy(some.open.begin(), some.open.end(), out.begin());
        return out;
    }
};

std::string FalseHost::name(Answer answer) {
    switch (answer) {
        case Answer::OwnSecret:
            return "has the key but a secret of its own";
        case Answer::Noise:
            return "has the key and answers anything";
        case Answer::OtherWorld:
            return "calls a rehearsal live";
    }
    return "";
}

FalseHost::FalseHost(Answer answer) : m_impl(std::make_unique<Impl>(answer)) {}

FalseHost::~FalseHost() {
    std::promise<void> stopped;
    asio::post(m_impl->io, [&] {
        m_impl->listener->stop();
        stopped.set_value();
    });
    stopped.get_future().wait();
    m_impl->io.stop();
    m_impl->thread.join();
}

HostEndpoint FalseHost::endpoint() const { return {"127.0.0.1", m_impl->port}; }
const PublicKey& FalseHost::teacher() const { return m_impl->teacher.open; }

void FalseHost::show(const PublicKey& key) {
    std::promise<void> done;
    asio::post(m_impl->io, [&] {
        m_impl->shown = key;
        done.set_value();
    });
    done.get_future().wait();
}

}  // namespace stemmig::attack
