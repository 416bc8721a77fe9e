// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <utility>

namespace stemmig {

/// Runs `task` on the receiving thread, not earlier than `delay` from now. Callable from any thread.
using Poster = std::function<void(std::chrono::milliseconds delay, std::function<void()> task)>;

/// At most one delivery in this time: faster than anybody reads, slow enough for 3000 updates a second.
inline constexpr std::chrono::milliseconds kMailboxRest{33};

/// One slot from one thread to another: what was not collected yet is replaced, the latest value always arrives.
/// Made and destroyed on the receiving thread; tasks that are still posted then do nothing.
template <class T>
class Mailbox {
public:
    using Value = std::shared_ptr<const T>;

    /// @param rest at most one delivery in this time
    Mailbox(Poster poster, std::function<void(Value)> deliver, std::chrono::milliseconds rest = kMailboxRest)
        : m_slot(std::make_shared<Slot>()) {
        m_slot->rest = rest;
        m_slot->poster = std::move(poster);
        m_slot->deliver = std::move(deliver);
    }
    ~Mailbox() {
        const std::lock_guard lock(m_slot->mutex);
        m_slot->deliver = nullptr;
        m_slot->latest.reset();
    }
    Mailbox(const Mailbox&) = delete;
    Mailbox& operator=(const Mailbox&) = delete;

    /// Any thread. Never waits for the receiver.
    void put(Value value) { put(m_slot, std::move(value)); }

    /// The same as put(), for a sender that may outlive this mailbox.
    [[nodiscard]] std::function<void(Value)> sender() const {
        return [slot = m_slot](Value value) { put(slot, std::move(value)); };
    }

private:
    struct Slot {
        std::mutex mutex;
        std::chrono::milliseconds rest{};  // never changes
        Value latest;
        bool busy = false;  // a task is posted or resting
        Poster poster;
        std::function<void(Value)> deliver;  // empty: the receiver is gone
    };

    static void put(const std::shared_ptr<Slot>& slot, Value value) {
        {
            const std::lock_guard lock(slot->mutex);
            if (!slot->deliver) return;
            slot->latest = std::move(value);
            if (std::exchange(slot->busy, true)) return;
        }
        slot->poster({}, [slot] { drain(slot); });
    }

    // Receiving thread: deliver what is there, then rest; with nothing there the next put() wakes us.
    static void drain(const std::shared_ptr<Slot>& slot) {
        Value value;
        std::function<void(Value)> deliver;
        {
            const std::lock_guard lock(slot->mutex);
            value = std::exchange(slot->latest, nullptr);
            if (!value) {
                slot->busy = false;
                return;
            }
            deliver = slot->deliver;
        }
        deliver(std::move(value));
        slot->poster(slot->rest, [slot] { drain(slot); });
    }

    std::shared_ptr<Slot> m_slot;
};

}  // namespace stemmig
