// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>
#include <vector>
#include "proto/base/secret.hpp"
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
    /// For the close answer: ascending. The caller wipes it.
    [[nodiscard]] std::vector<Mark> sorted(const BallotName& name) const;
    /// Forgets all others.
    void keepOnly(std::span<const BallotName> names);
    void forget(const BallotName& name);

private:
    static constexpr std::size_t kPassing = kMaxChoice + 1;  ///< where passes are counted, behind the choices
    struct Box {
        BallotName name{};
        Secret<kPassing + 1> tally;  ///< wiped with the box: a device that is stolen after the close knows nothing
    };
    std::vector<Box> m_boxes;

    [[nodiscard]] const Box* find(const BallotName& name) const;
};

}  // namespace stemmig
