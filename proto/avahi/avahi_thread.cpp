// SPDX-License-Identifier: GPL-3.0-or-later
#include "proto/avahi/avahi_thread.hpp"

#include <avahi-common/simple-watch.h>
#include <algorithm>
#include <thread>

namespace stemmig {
namespace {

using Clock = std::chrono::steady_clock;

/// What the thread runs.
class Loop {
public:
    explicit Loop(std::unique_ptr<AvahiUser> user) : m_user(std::move(user)), m_poll(avahi_simple_poll_new()) {}
    ~Loop() {
        disconnect();
        if (m_poll) avahi_simple_poll_free(m_poll);
    }
    Loop(const Loop&) = delete;
    Loop& operator=(const Loop&) = delete;

    // Looks for its end at every beat instead of being woken: avahi_simple_poll_wakeup() is not for other threads.
    void run(const std::atomic<bool>& over) {
        for (Clock::time_point next = Clock::now(); m_poll && !over;) {
            if (Clock::now() >= next) {
                quietly([this] { beat(); });
                next = Clock::now() + kAvahiBeat;
            }
            const auto rest = std::chrono::duration_cast<std::chrono::milliseconds>(next - Clock::now()).count() + 1;
            if (avahi_simple_poll_iterate(m_poll, static_cast<int>(std::max<decltype(rest)>(0, rest))) < 0) return;
        }
    }

private:
    void beat() {
        if (m_lost) disconnect();
        if (!m_client) connect();
        if (m_running && !m_up && m_client) {
            m_up = true;
            m_user->up(m_client);
        }
        if (m_up) m_user->beat();
    }

    /// Succeeds without a daemon and hears when one comes. Without D-Bus it fails, and the next beat tries again.
    void connect() {
        int failed = 0;
        m_client = avahi_client_new(avahi_simple_poll_get(m_poll), AVAHI_CLIENT_NO_FAIL, &Loop::changed, this, &failed);
    }

    void disconnect() {
        fall();
        if (m_client) avahi_client_free(m_client);
        m_client = nullptr;
        m_lost = m_running = false;
    }

    void fall() noexcept {
        if (m_up) m_user->down();
        m_up = false;
    }

    static void changed(AvahiClient*, AvahiClientState state, void* self) noexcept {
        auto& it = *static_cast<Loop*>(self);
        it.m_running = state == AVAHI_CLIENT_S_RUNNING;
        it.m_lost = state == AVAHI_CLIENT_FAILURE;
        // Also when the daemon takes another name for this computer: what points to the old one is announced anew.
        if (!it.m_running) it.fall();
    }

    std::unique_ptr<AvahiUser> m_user;
    AvahiSimplePoll* m_poll;
    AvahiClient* m_client = nullptr;
    bool m_running = false;  ///< the daemon, as the client was last told
    bool m_lost = false;     ///< the client is of no use any more
    bool m_up = false;       ///< the user was told that the daemon is there
};

}  // namespace

AvahiThread::AvahiThread(std::unique_ptr<AvahiUser> user) : m_over(std::make_shared<std::atomic<bool>>(false)) {
    std::thread([user = std::move(user), over = m_over]() mutable { Loop(std::move(user)).run(*over); }).detach();
}

AvahiThread::~AvahiThread() { *m_over = true; }

}  // namespace stemmig
