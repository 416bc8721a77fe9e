// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/attack/figures.hpp"
#include "tests/attack/words/room.hpp"

// Differencing: two tuples that differ by one pupil would tell of that pupil. So a round has one tuple, whatever happens.
namespace attack {

/// Everybody somewhere, most at one choice, the rest anywhere.
[[nodiscard]] Votes anyVotes(Room& room, std::size_t choices);

/// The host dies at every step of a close, and everything is asked again with other ballots.
void crashes(Figures& figures);
/// Somebody puts an old crash file back after the words were seen.
void rolledBackDisk(Figures& figures);
/// Every wish in every order.
void reopening(Figures& figures);
/// Somebody joins, somebody leaves, between a first round and its second.
void joinAndLeave(Figures& figures);
/// Newcomers while a round is open.
void seatsWhileOpen(Figures& figures);
/// A second round, and a follow-up lesson weeks later: what is told of the change?
void changes(Figures& figures);

}  // namespace attack
