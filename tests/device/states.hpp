// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "participant/app/device_model.hpp"

namespace stemmig::testing {

/// One thing a pupil can have on the screen.
struct State {
    std::string name;
    DeviceNews news;
    std::function<void(DeviceModel&)> then = [](DeviceModel&) {};  ///< what the pupil does
    ClientTime untouched{};                                        ///< time that passes after that
};

/// Every screen there is, with texts as long as a lesson may have them.
[[nodiscard]] std::vector<State> allStates();

/// A lesson with this scene and phase; a statement has texts, others have not.
[[nodiscard]] DeviceNews inLesson(int scene, int phase = 0);
/// The same, open, with this choice.
[[nodiscard]] DeviceNews answering(Mark mark, int phase = 1);
/// A booth for eight, with so many ballots in for each statement of the turn (one to three); no others than its own are open.
[[nodiscard]] DeviceNews atBooth(const std::vector<std::size_t>& ballots, int phase = 1);
/// What it collects for the statement at this place of the turn.
[[nodiscard]] BallotName ballotName(std::size_t place);
/// One room found on the network.
[[nodiscard]] FoundRoom foundRoom(const std::string& address, const std::string& title, std::uint8_t key = 1);

}  // namespace stemmig::testing
