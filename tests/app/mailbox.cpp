// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/mailbox.hpp"

#include <doctest/doctest.h>
#include <thread>
#include <vector>

using std::chrono::milliseconds;
using stemmig::kMailboxRest;
using stemmig::Mailbox;
using stemmig::Poster;

namespace {

/// A receiving thread that stands still until it is told to run.
struct Queue {
    struct Posted {
        milliseconds delay;
        std::function<void()> task;
    };
    std::mutex mutex;
    std::vector<Posted> posted;

    Poster poster() {
        return [this](milliseconds delay, std::function<void()> task) {
            const std::lock_guard lock(mutex);
            posted.push_back({delay, std::move(task)});
        };
    }
    std::size_t size() {
        const std::lock_guard lock(mutex);
        return posted.size();
    }
    milliseconds runOne() {
        Posted next;
        {
            const std::lock_guard lock(mutex);
            REQUIRE(!posted.empty());
            next = posted.front();
            posted.erase(posted.begin());
        }
        next.task();
        return next.delay;
    }
};

std::shared_ptr<const int> number(int value) { return std::make_shared<const int>(value); }

}  // namespace

TEST_CASE("a burst is one delivery: the latest value") {
    Queue queue;
    std::vector<int> seen;
    Mailbox<int> box(queue.poster(), [&](std::shared_ptr<const int> value) { seen.push_back(*value); });
    for (int i = 1; i <= 3000; ++i) box.put(number(i));
    CHECK(queue.size() == 1);
    CHECK(queue.runOne() == milliseconds(0));
    CHECK(seen == std::vector<int>{3000});
}

TEST_CASE("after a delivery the mailbox rests before the next") {
    Queue queue;
    std::vector<int> seen;
    Mailbox<int> box(queue.poster(), [&](std::shared_ptr<const int> value) { seen.push_back(*value); });
    box.put(number(1));
    queue.runOne();
    box.put(number(2));
    CHECK(seen == std::vector<int>{1});
    REQUIRE(queue.size() == 1);
    CHECK(queue.runOne() == kMailboxRest);
    CHECK(seen == std::vector<int>{1, 2});
}

TEST_CASE("with nothing new the mailbox falls asleep and wakes with the next value") {
    Queue queue;
    int seen = 0;
    Mailbox<int> box(queue.poster(), [&](std::shared_ptr<const int> value) { seen = *value; });
    box.put(number(1));
    queue.runOne();
    queue.runOne();
    CHECK(queue.size() == 0);
    box.put(number(2));
    CHECK(queue.runOne() == milliseconds(0));
    CHECK(seen == 2);
}

TEST_CASE("a sender may outlive the mailbox") {
    Queue queue;
    bool delivered = false;
    std::function<void(std::shared_ptr<const int>)> send;
    {
        Mailbox<int> box(queue.poster(), [&](std::shared_ptr<const int>) { delivered = true; });
        send = box.sender();
        send(number(1));
    }
    queue.runOne();
    send(number(2));
    CHECK(queue.size() == 0);
    CHECK(!delivered);
}

TEST_CASE("the last of many values from another thread always arrives") {
    Queue queue;
    int seen = 0;
    Mailbox<int> box(queue.poster(), [&](std::shared_ptr<const int> value) { seen = *value; });
    constexpr int kLast = 20000;
    std::thread room([send = box.sender()] {
        for (int i = 1; i <= kLast; ++i) send(number(i));
    });
    for (int i = 0; i < 1000; ++i)
        if (queue.size() > 0) queue.runOne();
    room.join();
    while (queue.size() > 0) queue.runOne();
    CHECK(seen == kLast);
}
