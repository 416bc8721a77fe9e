// SPDX-License-Identifier: GPL-3.0-or-later
// Row Memory for a shared booth: the real app for devices, which a whole class answers on, and the host it belongs to.
#include <doctest/doctest.h>
#include <algorithm>
#include "tests/attack/theft/attack_main.hpp"
#include "tests/attack/theft/searches.hpp"

namespace stemmig::attack {
namespace {

const char* const kRow = "Memory";
constexpr unsigned kPupils = 16, kOwn = 8;
constexpr unsigned kTick = 500;
const std::vector<unsigned> kOfEach{8, 1, 5, 2};  // unlike, so that the tally is found by nothing else

/// The app for devices as a booth, and the hand of whoever stands before it.
class BoothUnderAttack {
public:
    BoothUnderAttack()
        : m_hand({"/usr/bin/dbus-run-session", "--", "/usr/bin/python3", STEMMIG_SOURCE_DIR "/tests/attack/theft/booth_hand.py",
                  deviceProgram(), m_home.path.string()}) {
        m_app = std::stoi(m_hand.after("pid "));
    }
    void tell(const std::string& line) {
        m_hand.say(line);
        m_hand.until("done");
    }
    [[nodiscard]] pid_t pid() const { return m_app; }
    [[nodiscard]] Files files() const { return filesIn(m_home.path); }

private:
    test::Folder m_home;
    test::Process m_hand;
    pid_t m_app = -1;
};

/// How often any of these lies in memory.
unsigned lying(const Core& core, const std::vector<Trace>& traces) {
    unsigned out = 0;
    for (const Stretch& stretch : core.stretches()) {
        track(stretch.bytes, traces, [&](const Trace& trace, std::size_t) {
            MESSAGE(trace.name);
            ++out;
        });
    }
    return out;
}

unsigned lying(const Core& core, const Hunt& hunt) {
    unsigned out = 0;
    for (const Stretch& stretch : core.stretches()) out += total(hunt.find(stretch.bytes));
    return out;
}

/// What a booth says at the close, as it is sent: its ballots for this round, in ascending order.
Hunt answerOf(const RoundId& round, std::vector<Mark> ballots) {
    std::sort(ballots.begin(), ballots.end());
    Bytes sent{static_cast<std::uint8_t>(FrameKind::BoothAnswer)};
    sent.insert(sent.end(), round.begin(), round.end());
    sent.push_back(kPupils);
    sent.insert(sent.end(), ballots.begin(), ballots.end());
    Hunt out;
    out.wanted("ballots of the booth as sent", sent);
    return out;
}

/// Choices in the order of the turns, first to last and last to first.
std::vector<Trace> ordersOf(std::vector<Mark> turns) {
    std::vector<Trace> out = rowsOf("of turns", turns);
    std::reverse(turns.begin(), turns.end());
    for (Trace& back : rowsOf("of turns, backwards", turns)) out.push_back(std::move(back));
    return out;
}

const std::string kTallies = "booth: tallies found in its device, open round (control)",
                  kOrders = "booth: choices in the order of the turns in its device, open round",
                  kOrdersAfter = "booth: choices in the order of the turns in its device, 2 s after the close",
                  kTalliesAfter = "booth: tallies in its device, 2 s after the close",
                  kFiles = "booth: orders, tallies and ballots in its device's files",
                  kHost = "booth: ballots as sent, or in the order of the turns, in the host, open round",
                  kHostAfter = "booth: ballots as sent, or in the order of the turns, in the host, 2 s after the close";

}  // namespace

TEST_CASE("booth: neither its device nor the host knows an order of turns, and after the close neither knows a ballot") {
    if (!whyNoCore().empty()) {
        for (const std::string& figure : {kTallies, kOrders, kOrdersAfter, kTalliesAfter, kHost, kHostAfter})
            figures().notRun(kRow, figure, whyNoCore());
        figures().notRun("Files", kFiles, whyNoCore());
        return;
    }
    Room room({"slim-met-je-scherm", "en", kPupils + kOwn, kTick, {}});
    PupilClass pupils(room.wayIn(kOwn));
    BoothUnderAttack booth;
    booth.tell("join " + room.wayIn(1).host.authority() + " " + room.code());
    booth.tell("ask " + std::to_string(kPupils));
    room.seatBooths(1, kPupils);
    booth.tell("see Booth for " + std::to_string(kPupils) + " pupils");
    REQUIRE(pupils.joined());
    room.openRound();

    Known known;
    std::vector<Mark>& turns = known.marks;
    for (const auto& tap : shuffled(kPupils, kOfEach, 20261129)) turns.push_back(tap->mark);
    for (const Mark mark : turns) booth.tell("turn " + std::to_string(mark));
    booth.tell("see Everybody has been here");

    const std::vector<Trace> orders = ordersOf(turns), tallies = countsOf(known);
    const RoundId round = pupils.with([](std::vector<Pupil>& all) { return all.front().rounds.back(); });
    const Hunt answer = answerOf(round, turns);
    {
        const Core core(booth.pid());
        figures().set(kRow, kTallies, lying(core, tallies));
        figures().set(kRow, kOrders, lying(core, orders));
        const Core host(room.pid());
        figures().set(kRow, kHost, lying(host, orders) + lying(host, answer));
    }
    REQUIRE(pupils.joined());  // nobody was lost meanwhile
    room.closeRound();
    booth.tell("see Look at the board");
    goOn(pupils, 2000 / kTick);
    const Core core(booth.pid());
    figures().set(kRow, kTalliesAfter, lying(core, tallies));
    figures().set(kRow, kOrdersAfter, lying(core, orders) + lying(core, answer));
    const Core host(room.pid());
    figures().set(kRow, kHostAfter, lying(host, orders) + lying(host, answer));
    booth.tell("quit");
    unsigned in_files = 0;
    for (const auto& [name, bytes] : booth.files()) {
        in_files += total(answer.find(bytes));
        for (const auto* traces : {&orders, &tallies}) track(bytes, *traces, [&](const Trace&, std::size_t) { ++in_files; });
    }
    figures().set("Files", kFiles, in_files);
}

}  // namespace stemmig::attack
