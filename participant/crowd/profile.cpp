// SPDX-License-Identifier: GPL-3.0-or-later
#include "participant/crowd/profile.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace stemmig {
namespace {

using Draw = std::mt19937_64;

struct Named {
    std::string_view name;
    Profile profile;
};
constexpr std::array<Named, 6> kProfiles{{{"mixed", Profile::Mixed},
                                          {"skewed", Profile::Skewed},
                                          {"unanimous", Profile::Unanimous},
                                          {"dissenter", Profile::Dissenter},
                                          {"blaming", Profile::Blaming},
                                          {"sleepy", Profile::Sleepy}}};

/// 0..limit-1. Modulo instead of a std distribution: those differ between standard libraries, this class must not.
std::size_t below(Draw& draw, std::size_t limit) { return static_cast<std::size_t>(draw() % limit); }
bool oneIn(Draw& draw, std::size_t n) { return below(draw, n) == 0; }

Draw seeded(std::uint64_t seed, std::uint64_t salt, const RoundId& round) {
    const std::uint64_t id = loadU64(round);
    const auto low = [](std::uint64_t value) { return static_cast<std::uint32_t>(value); };
    std::seed_seq mixed{low(seed), low(seed >> 32), low(salt), low(salt >> 32), low(id), low(id >> 32)};
    return Draw(mixed);
}

/// Most take about `pace`, a few two or three times as long, nobody more than four.
ClientTime thinking(Draw& draw, ClientTime pace) {
    const double even = (static_cast<double>(below(draw, 1'000'000)) + 1) / 1'000'001;
    const double factor = std::min(4.0, 0.3 - 0.7 * std::log(even));
    return ClientTime(static_cast<ClientTime::rep>(factor * static_cast<double>(pace.count())));
}

Mark any(Draw& draw, std::size_t choices) { return static_cast<Mark>(below(draw, choices)); }

Mark otherThan(Draw& draw, Mark mark, std::size_t choices) {
    return static_cast<Mark>((mark + 1 + below(draw, choices - 1)) % choices);
}

/// Every choice about as often; one in twelve passes, one in twenty does nothing.
std::optional<Mark> mixed(Draw& draw, std::size_t choices) {
    if (oneIn(draw, 20)) return std::nullopt;
    return oneIn(draw, 12) ? kPassed : any(draw, choices);
}

std::optional<Mark> mostly(Draw& draw, Mark favourite, std::size_t choices) {
    return below(draw, 10) < 7 ? favourite : mixed(draw, choices);
}

}  // namespace

std::optional<Profile> profileNamed(std::string_view name) {
    const auto found = std::ranges::find(kProfiles, name, &Named::name);
    return found == kProfiles.end() ? std::nullopt : std::optional(found->profile);
}

Plan planFor(Profile profile, std::uint64_t seed, unsigned pupil, const RoundId& round, std::size_t choices, ClientTime pace) {
    Draw whole_class = seeded(seed, UINT64_MAX, round);
    Draw own = seeded(seed, pupil, round);
    const Mark favourite = any(whole_class, choices);
    Plan plan;
    plan.after = thinking(own, pace);
    switch (profile) {
        case Profile::Mixed:
        case Profile::Sleepy:
            plan.mark = mixed(own, choices);
            break;
        case Profile::Skewed:
            plan.mark = mostly(own, favourite, choices);
            break;
        case Profile::Unanimous:
            plan.mark = favourite;
            break;
        case Profile::Dissenter:
            plan.mark = pupil == 0 ? otherThan(own, favourite, choices) : favourite;
            break;
        case Profile::Blaming:
            plan.mark = mostly(own, static_cast<Mark>(std::max<std::size_t>(choices, 3) - 2), choices);
            break;
    }
    const bool free = profile == Profile::Mixed || profile == Profile::Sleepy;
    if (free && plan.mark && oneIn(own, 6)) {
        plan.second_mark = any(own, choices);
        plan.second_after = plan.after + thinking(own, pace);
    }
    if (profile == Profile::Sleepy && oneIn(own, 3)) plan.sleep = thinking(own, pace);
    return plan;
}

}  // namespace stemmig
