// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <span>
#include <vector>
#include "proto/channel/frames.hpp"

namespace stemmig {

/// Names what a booth collects for one statement (wire.proto View.ballot).
using BallotName = ByteArray<8>;

/// What a shared booth holds until the close: how often each choice was made. Of who chose and in which order nothing is kept.
class Ballots {
public:
    /// One pupil's choice or kPassed. Ignored once kMostBallots are in.
    void cast(const BallotName& name, Mark mark);
    /// How many are in, passes too.
    [[nodiscard]] std::size_t count(const BallotName& name) const;
    /// For the close answer: ascending.
    [[nodiscard]] std::vector<Mark> sorted(const BallotName& name) const;
    /// Forgets all others.
    void keepOnly(std::span<const BallotName> names);
    void forget(const BallotName& name);

private:
    struct Box {
        BallotName name{};
        std::array<std::uint8_t, kMaxChoice + 1> chosen{};
        std::uint8_t passed = 0;
    };
    std::vector<Box> m_boxes;

    [[nodiscard]] const Box* find(const BallotName& name) const;
};

}  // namespace stemmig
