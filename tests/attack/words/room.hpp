// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include "tests/server/classroom.hpp"

// A class at work in one process: the real room, the real devices, a lesson of as many statements as wanted.
namespace attack {

using stemmig::testing::Classroom;
using stemmig::testing::ClassroomSetup;

/// One part more than a statement has choices: who does nothing comes last.
using Votes = std::vector<unsigned>;

/// Step of the n-th statement of lettersLesson(); the opening is step 0, the closing step the last.
[[nodiscard]] constexpr std::size_t stepOf(std::size_t statement) { return statement + 1; }

/// Statements in turn with 2, 3 and 4 choices, opinions and checks, on a harmless subject. No text of it holds a digit, no two
/// choices have the same text: in any export a digit or a choice is found by looking.
[[nodiscard]] std::shared_ptr<const stemmig::Lesson> lettersLesson(std::size_t statements);
/// "bo-di": the n-th name.
[[nodiscard]] std::string letters(std::size_t number);

/// A session that is written down no further than memory, with what a teacher and a class do in it.
class Room {
public:
    /// Everybody is in.
    Room(unsigned pupils, std::shared_ptr<const stemmig::Lesson> lesson, std::uint64_t seed,
         stemmig::Instant tick = stemmig::Instant{1000}, bool shared_addresses = true);

    Classroom classroom;

    /// A wish or command that must be taken.
    void tell(const stemmig::Command::Any& command);
    /// As tell(), but a refusal is an answer: true when it was taken.
    bool ask(const stemmig::Command::Any& command);
    /// The statement comes up, opens, and every device that counts sees it.
    void open(std::size_t statement);
    /// The second round of the same opens.
    void openAgain();
    /// The first pupils take choice 0, the next 1, ...; the last part does nothing, or passes.
    void vote(const Votes& votes, bool pass = false);
    /// Closes, and waits until the words are held.
    void close();
    /// Held -> Shown, on the devices too when they share.
    void show();
    /// open(), vote(), close().
    void hold(std::size_t statement, const Votes& votes);
    /// To the closing step, and the end.
    void end();

    /// The host dies, and starts again from `kept`; everybody comes back.
    void restart(stemmig::Session kept);

    [[nodiscard]] const stemmig::Session& session() const { return classroom.room->session(); }
    [[nodiscard]] const stemmig::Release& words() const { return session().released.back().release; }
    [[nodiscard]] std::size_t choices() const;
    /// Runs until every device that is connected sees this phase; throws after a minute.
    void untilAllSee(stemmig::Phase phase);
};

}  // namespace attack
