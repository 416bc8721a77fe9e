// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include "host/server/host.hpp"
#include "tests/server/fixture.hpp"
#include "tests/server/net_support.hpp"

// A real host on real sockets, and what it publishes.
namespace stemmig::test {

/// Takes what the room thread publishes.
class Newest {
public:
    Publish publish() {
        return [this](std::shared_ptr<const Publication> now) {
            const std::lock_guard lock(m_mutex);
            m_newest = std::move(now);
            m_changed.notify_all();
        };
    }
    /// The first that includes so many commands; null when none comes.
    std::shared_ptr<const Publication> after(std::uint64_t commands) {
        return until([&](const Publication& now) { return now.commands >= commands; });
    }
    /// The first that is so; null when none comes.
    std::shared_ptr<const Publication> until(const std::function<bool(const Publication&)>& so) {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, kPatience, [&] { return m_newest && so(*m_newest); }) ? m_newest : nullptr;
    }
    /// The first with this diagnosis; null when none comes.
    std::shared_ptr<const Publication> diagnosed(Diagnosis diagnosis) {
        return until([&](const Publication& now) { return now.network.advice.diagnosis == diagnosis; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::shared_ptr<const Publication> m_newest;
};

inline HostOptions hostOptions() {
    HostOptions out;
    out.room.lesson = testing::testLesson();
    out.room.help = testing::testHelp();
    out.room.expected = 12;
    out.page = testPage();
    out.loopback_only = true;
    return out;
}

/// A port held by somebody else.
class Held {
public:
    explicit Held(std::uint16_t port) : m_acceptor(listenOn(m_io, true, port)) {}
    [[nodiscard]] std::uint16_t port() const { return m_acceptor.value().local_endpoint().port(); }

private:
    asio::io_context m_io;
    Result<asio::ip::tcp::acceptor, std::error_code> m_acceptor;
};

inline std::uint16_t freePort() { return Held(0).port(); }

inline bool hasNotice(const Publication& now, const std::string& id) {
    return std::any_of(now.notices.begin(), now.notices.end(), [&](const Notice& notice) { return notice.id == id; });
}

}  // namespace stemmig::test
