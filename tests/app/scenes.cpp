// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/scenes.hpp"

#include <doctest/doctest.h>
#include <algorithm>
#include <utility>

using namespace stemmig;

namespace {

std::shared_ptr<const Lesson> lastSensitive() {
    const auto& library = shippedLessons().library;
    const auto found = std::find_if(library.rbegin(), library.rend(),
                                    [](const LibraryEntry& entry) { return entry.lesson && entry.lesson->sensitive; });
    REQUIRE(found != library.rend());
    return found->lesson;
}

}  // namespace

const Content& shippedLessons() {
    static const Content read = readContent(std::string(STEMMIG_SOURCE_DIR) + "/content");
    return read;
}

std::shared_ptr<const Publication> demoScene(const std::string& name, bool sensitive) {
    static const std::vector<DemoScene> neutral = demoScenes(shippedLessons().neutral(), true);
    static const std::vector<DemoScene> heavy = demoScenes(lastSensitive(), false);
    for (const DemoScene& one : sensitive ? heavy : neutral)
        if (one.name == name) return one.publication;
    FAIL("no scene " << name);
    return nullptr;
}

void TaskQueue::runDue() {
    for (std::size_t i = 0; i < posted.size();) {
        if (posted[i].delay.count() > 0) {
            ++i;
            continue;
        }
        const auto task = std::move(posted[i].task);
        posted.erase(posted.begin() + static_cast<std::ptrdiff_t>(i));
        task();
    }
}

void TaskQueue::runAll() {
    while (!posted.empty()) {
        const auto task = std::move(posted.front().task);
        posted.erase(posted.begin());
        task();
    }
}
