// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "host/app/demo.hpp"
#include "host/app/mailbox.hpp"
#include "host/start/content.hpp"

/// What the program ships with.
[[nodiscard]] const stemmig::Content& shippedLessons();
/// One scene of the shipped neutral lesson, or of the last sensitive one; a missing name fails the test.
[[nodiscard]] std::shared_ptr<const stemmig::Publication> demoScene(const std::string& name, bool sensitive = false);

/// Keeps what is posted until it is told to run it.
struct TaskQueue {
    struct Posted {
        std::chrono::milliseconds delay;
        std::function<void()> task;
    };
    std::vector<Posted> posted;

    [[nodiscard]] stemmig::Poster poster() {
        return [this](std::chrono::milliseconds delay, std::function<void()> task) {
            posted.push_back({delay, std::move(task)});
        };
    }
    /// Runs what is posted for now, and nothing that is to rest first.
    void runDue();
    /// The rests are over.
    void runAll();
};
