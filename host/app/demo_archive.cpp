// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/demo_archive.hpp"

#include <algorithm>
#include <array>
#include "host/session/engine.hpp"

namespace stemmig {
namespace {

/// Of the right answer, one statement after the other.
constexpr std::array<std::uint8_t, 6> kRight{5, 2, 6, 1, 4, 5};
/// Of the choices of an opinion, in authored order.
constexpr std::array<std::uint8_t, 7> kOpinion{2, 3, 1, 0, 1, 0, 0};

std::vector<std::uint8_t> levelsOf(const Statement& statement, std::uint8_t right) {
    const std::size_t choices = statement.question->choices.size();
    if (!statement.answer_key) return {kOpinion.begin(), kOpinion.begin() + static_cast<std::ptrdiff_t>(choices)};
    std::vector<std::uint8_t> levels(choices, 0);
    levels[*statement.answer_key] = right;
    levels[(*statement.answer_key + 1U) % choices] = static_cast<std::uint8_t>(6 - right);
    return levels;
}

struct Plan {
    const char* day;
    const char* lesson;
    const char* label;
    const char* follow_up;
};
constexpr Plan kPlans[] = {{"2026-10-05", "foute-boel-of-niet", "2B", "2026-11-09"},
                           {"2026-10-06", "foute-boel-of-niet", "2C", "2026-11-17"},
                           {"2026-11-02", "wat-is-mensenhandel", "2B", "2026-12-14"},
                           {"2026-11-16", "terugblik", "2B", ""},
                           {"2026-11-20", "slim-met-je-scherm", "", ""}};

Result<Ok, RecordError> keepOne(const std::filesystem::path& folder, const Plan& plan, const Session& session) {
    auto records = Records::open(folder, plan.day);
    if (!records) return Err{records.error()};
    if (auto kept = records.value()->finish(session); !kept) return kept;
    return records.value()->setFollowUp(toHex(session.id), plan.follow_up);
}

Result<Ok, RecordError> keepSchool(const std::filesystem::path& folder) {
    auto records = Records::open(folder, demoToday());
    if (!records) return Err{records.error()};
    if (auto kept = records.value()->setSetting("expected", "28"); !kept) return kept;
    return records.value()->setContacts({{"Samira de Wit", "vertrouwenspersoon", "lokaal 1.12", "elke schooldag", "06-00000000"},
                                         {"Jan Kok", "zorgcoördinator", "kantoor naast de aula", "", ""}});
}

}  // namespace

std::string demoToday() { return "2026-11-23"; }

Session demoEnded(std::shared_ptr<const Lesson> lesson, const std::string& label, unsigned number) {
    ByteArray<32> random{};
    random[0] = static_cast<std::uint8_t>(number);
    Session session = newSession(std::move(lesson), false, random);
    session.class_label = label;
    session.place = Place::Ended;
    session.closing_step_seen = true;
    session.ground_rules = std::vector<Text>{
        {{{"nl", "We laten elkaar uitpraten."}, {"en", "We let each other finish."}}},
        {{{"nl", "We vertellen niet rond wat hier gezegd wordt."}, {"en", "We do not spread what is said here."}}}};
    std::size_t asked = number;
    for (const Step& step : session.lesson->steps) {
        if (!step.statement || !step.core || step.statement->practice) continue;
        const Statement& statement = *step.statement;
        const std::uint8_t right = kRight[asked++ % kRight.size()];
        const auto release = [&](std::uint8_t attempt, std::uint8_t level) {
            session.released.push_back(
                {statement.id, statement.hash, attempt, statement.policy, true, {true, 5, levelsOf(statement, level)}});
        };
        release(1, right);
        // Divided: talked about, and asked once more.
        if (statement.answer_key && right == 2) release(2, 4);
    }
    return session;
}

Text keepDemoArchive(const std::filesystem::path& folder, const Content& content) {
    unsigned number = 1;
    for (const Plan& plan : kPlans) {
        const auto lesson = content.find(plan.lesson);
        if (!lesson) continue;
        const auto kept = keepOne(folder, plan, demoEnded(lesson, plan.label, number++));
        if (!kept) return kept.error().sentence;
    }
    const auto kept = keepSchool(folder);
    return kept ? Text() : kept.error().sentence;
}

}  // namespace stemmig
