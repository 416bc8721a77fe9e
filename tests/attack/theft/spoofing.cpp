// SPDX-License-Identifier: GPL-3.0-or-later
// Row Spoofing: more seats than one, somebody else's seat, and noise that keeps a class from working.
#include <doctest/doctest.h>
#include <unistd.h>
#include <algorithm>
#include <asio.hpp>
#include <atomic>
#include <fstream>
#include <thread>
#include "host/records/snapshot_file.hpp"
#include "tests/attack/theft/attack_main.hpp"
#include "tests/attack/theft/knowledge.hpp"
#include "tests/attack/theft/stranger.hpp"

namespace stemmig::attack {
namespace {

const char* const kRow = "Spoofing";
constexpr unsigned kPupils = 25;
constexpr std::uint32_t kElsewhere = 0x7F020001;  // 127.2.0.1
constexpr std::uint32_t kFlood = 0x7F030000;      // 127.3.0.0 and on

/// Seconds of processor time a process has used.
double processorTime(pid_t process) {
    std::ifstream in("/proc/" + std::to_string(process) + "/stat");
    std::string all((std::istreambuf_iterator<char>(in)), {});
    std::istringstream fields(all.substr(all.rfind(')') + 2));
    std::string skipped;
    for (int i = 0; i < 11; ++i) fields >> skipped;
    double user = 0, system = 0;
    fields >> user >> system;
    return (user + system) / static_cast<double>(sysconf(_SC_CLK_TCK));
}

/// 200 devices a second come from as many addresses with tokens nobody knows, ask for a seat and go.
class Flood {
public:
    explicit Flood(const HostEndpoint& host) : m_thread([this, host] { run(host); }) {}
    ~Flood() {
        m_stop = true;
        m_thread.join();
    }
    Flood(const Flood&) = delete;
    Flood& operator=(const Flood&) = delete;
    [[nodiscard]] unsigned tries() const { return m_tries; }

private:
    void run(const HostEndpoint& host) {
        asio::io_context io;
        asio::steady_timer pace(io);
        const auto start = std::chrono::steady_clock::now();
        while (!m_stop) {
            Stranger one(host, kFlood + m_tries % 60'000);
            if (one.shakeHands()) (void)one.enter(freshToken());
            ++m_tries;
            pace.expires_at(start + std::chrono::milliseconds(5) * m_tries.load());
            pace.wait();
        }
    }
    std::atomic<bool> m_stop = false;
    std::atomic<unsigned> m_tries = 0;
    std::thread m_thread;
};

unsigned joined(Room& room) { return static_cast<unsigned>(std::stoul(room.now("joined"))); }

/// Waits so many ticks of the class.
void someTicks(PupilClass& pupils, std::size_t ticks) {
    const std::size_t now = pupils.with([](std::vector<Pupil>& all) { return all.front().said.size(); });
    REQUIRE(pupils.until([&](const std::vector<Pupil>& all) { return all.front().said.size() >= now + ticks; }));
}

std::size_t greetings(PupilClass& pupils) {
    return pupils.with([](std::vector<Pupil>& all) {
        std::size_t out = 0;
        for (const Pupil& one : all) {
            for (const Heard& message : one.heard) out += message.size == Greeting::kSize ? 1 : 0;
        }
        return out;
    });
}

/// The hash of somebody's token, from a stolen crash file, as if it were the token; how many gave a seat.
unsigned tryHashes(const Room& room, const HostEndpoint& host) {
    const auto crash = decodeSnapshot(filesIn(room.data()).at("session.crash"));
    REQUIRE(crash.has_value());
    unsigned out = 0;
    for (const Seat& seat : *crash->session.room.seats) {
        Stranger thief(host, kElsewhere + 7);
        REQUIRE(thief.shakeHands());
        out += thief.enter(seat.token) ? 1 : 0;
    }
    return out;
}

}  // namespace

TEST_CASE("spoofing: nobody gets a second seat, a seat after the lock, or somebody else's, and no honest answer is lost") {
    Room room({"slim-met-je-scherm", "en", kPupils, 200, {}});
    PupilClass pupils(room.wayIn(kPupils));
    REQUIRE(pupils.joined());
    room.waitForClass(kPupils);
    const HostEndpoint host = room.wayIn(1).host;
    const std::size_t connections = greetings(pupils);
    figures().set(kRow, "honest devices in the room (control)", joined(room));

    // Twenty tabs of one browser, each with storage of its own.
    {
        ClassOptions tabs = room.wayIn(20);
        tabs.first = 0x9000;
        tabs.one_address = true;
        tabs.reconnect = false;
        PupilClass all(tabs);
        REQUIRE(all.until([](const std::vector<Pupil>& each) {
            return std::all_of(each.begin(), each.end(), [](const Pupil& one) {
                const DeviceState state = one.device->state();
                return state == DeviceState::Joined || state == DeviceState::Refused;
            });
        }));
        figures().set(kRow, "seats of 20 tabs of one address", joined(room) - kPupils);
    }

    // A simulated class.
    {
        test::Process crowd({STEMMIG_CROWD, "--url", room.last("join"), "--pupils", "25", "--pace", "0"});
        figures().set(kRow, "exit code of a simulated class sent to a live lesson", crowd.wait());
    }

    // Two hundred a second, in the lobby and while the class answers.
    const pid_t process = room.pid();
    const double busy = processorTime(process), since = fineTime();
    unsigned tries = 0;
    {
        const Flood flood(host);
        someTicks(pupils, isLong() ? 50 : 10);
        figures().set(kRow, "seats in a flooded lobby", joined(room));
        pupils.plan(std::vector<std::optional<Tap>>(kPupils, Tap{2, ClientTime(300)}));
        room.openRound();
        someTicks(pupils, isLong() ? 50 : 10);
        const auto lost = pupils.with([](std::vector<Pupil>& all) {
            return std::count_if(all.begin(), all.end(),
                                 [](const Pupil& one) { return !one.device->view() || !one.device->view()->answered; });
        });
        figures().set(kRow, "honest answers lost in a flood", static_cast<double>(lost));
        figures().set(kRow, "seats after a flood of an open round", joined(room));
        tries = flood.tries();
    }
    const double took = (fineTime() - since) / 1000;
    figures().set(kRow, "joins a second", tries / took);
    figures().set(kRow, "processor time of the host in the flood, of one core", (processorTime(process) - busy) / took);

    const std::string words = room.closeRound();
    CHECK(words.find("C most or everybody") != std::string::npos);
    const unsigned seats = joined(room);
    // The tabs' seat and what the flood got of the two spare ones are in the room: the teacher counts heads. Now it is locked.
    room.say("lock");
    unsigned behind = 0;
    for (std::uint32_t i = 0; i < 50; ++i) {
        Stranger late(host, kElsewhere + 100 + i);
        REQUIRE(late.shakeHands());
        behind += late.enter(freshToken()) ? 1 : 0;
    }
    figures().set(kRow, "seats given after the lock, of 50 tries", behind + joined(room) - seats);
    figures().set(kRow, "seats taken with a token's hash", tryHashes(room, host));
    figures().set(kRow, "connections of honest devices ended", static_cast<double>(greetings(pupils) - connections));
}

}  // namespace stemmig::attack
