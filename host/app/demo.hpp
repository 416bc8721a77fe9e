// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <string>
#include <vector>
#include "host/server/live_room.hpp"

// A lesson played by the real engine without a network: every screen once, for screenshots and tests.
namespace stemmig {

struct DemoScene {
    std::string name;  ///< file name part, "07-held"
    std::shared_ptr<const Publication> publication;
};

/// The scenes of a class of 25 in this lesson, in order. The same input gives the same scenes.
[[nodiscard]] std::vector<DemoScene> demoScenes(const std::shared_ptr<const Lesson>& lesson, bool rehearsal);

}  // namespace stemmig
