// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <optional>
#include <random>
#include "host/server/live_room.hpp"

// What every test of the room needs: a lesson, a help page, a recorder in memory and seeded randomness.
namespace stemmig::testing {

[[nodiscard]] Text text(const std::string& nl, const std::string& en);

/// Steps of testLesson(), by index.
enum TestStep : std::size_t { kOpening, kOpinion, kCheck, kTalk, kClosingStep };
/// Sensitive; opening, an opinion with three choices, a check with two (the second is right), a talk, closing.
[[nodiscard]] std::shared_ptr<const Lesson> testLesson();
/// The same with another answer key.
[[nodiscard]] std::shared_ptr<const Lesson> testLessonWithKey(std::uint8_t key);
[[nodiscard]] Help testHelp();

/// Codes of paper tickets, the same every time.
[[nodiscard]] std::vector<TicketCode> testTickets(std::size_t count);

/// Same seed, same bytes.
[[nodiscard]] Random seededRandom(std::uint64_t seed);

/// Thrown from a recorder's hook: the host dies here.
struct Crash {};

/// A disk in memory.
class MemoryRecorder : public Recorder {
public:
    [[nodiscard]] Result<Ok, RecordError> keep(const Session& session, const HostIdentity& identity) override;
    [[nodiscard]] Result<Ok, RecordError> finish(const Session& session) override;

    [[nodiscard]] HostIdentity identity() const { return {durable_secret.clone(), "192.168.1.20", 7420}; }

    std::optional<Session> durable;  ///< what a restart would find
    Secret<32> durable_secret;
    std::string durable_address;  ///< as kept last
    std::optional<Session> finished;
    bool full = false;                           ///< refuses everything
    std::function<void(const Session&)> before;  ///< called before a session is durable; may throw Crash
    std::function<void(const Session&)> after;   ///< and after
    unsigned keeps = 0;
};

}  // namespace stemmig::testing
