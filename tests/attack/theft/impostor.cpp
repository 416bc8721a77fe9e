// SPDX-License-Identifier: GPL-3.0-or-later
// Row Impostor: hosts that are not the teacher's, and what the devices of a class do.
#include <doctest/doctest.h>
#include <algorithm>
#include <condition_variable>
#include <mutex>
#include "participant/app/device_thread.hpp"
#include "tests/attack/theft/attack_main.hpp"
#include "tests/attack/theft/false_host.hpp"
#include "tests/attack/theft/knowledge.hpp"

namespace stemmig::attack {
namespace {

const char* const kRow = "Impostor";
constexpr unsigned kTries = 1000;

PublicKey someKey() { return KeyPair::generate().open; }

/// What devices did at a host: how many stopped for good, and how many messages they said beyond the first of the handshake.
struct Outcome {
    unsigned refused = 0;
    std::size_t told = 0;
};

bool hasStopped(const Pupil& one) { return one.device->state() == DeviceState::WrongHost; }

/// Devices that expect `key` meet this host. Those that were told the truth of a key stop only when the handshake fails, and
/// try again: then it is enough that the connection has ended without a word more.
Outcome meet(const HostEndpoint& host, const PublicKey& key, unsigned devices, const std::function<bool(const Pupil&)>& refused) {
    Outcome out;
    constexpr unsigned kAtOnce = 250;
    for (unsigned done = 0; done < devices; done += kAtOnce) {
        ClassOptions way;
        way.host = host;
        way.key = key;
        way.pupils = std::min(kAtOnce, devices - done);
        way.reconnect = false;
        way.seed = done + 1;
        PupilClass pupils(way);
        REQUIRE(pupils.until([&](const std::vector<Pupil>& all) { return std::all_of(all.begin(), all.end(), refused); }));
        pupils.with([&](std::vector<Pupil>& all) {
            for (const Pupil& one : all) {
                out.refused += refused(one) ? 1 : 0;
                out.told += one.said.size();
            }
            return 0;
        });
    }
    return out;
}

/// The native program's own thread, asked to join with a code.
class Native {
public:
    Native()
        : m_thread({0, nullptr}, [this](std::shared_ptr<const DeviceNews> news) {
              const std::lock_guard lock(m_mutex);
              m_news = std::move(news);
              m_changed.notify_all();
          }) {}

    /// What it says of this host and code.
    JoinProblem join(const HostEndpoint& host, const JoinCode& code, bool* inside = nullptr) {
        ++m_asked;
        m_thread.join(host, code);
        std::unique_lock lock(m_mutex);
        const bool said = m_changed.wait_for(lock, std::chrono::seconds(60),
                                             [&] { return m_news && m_news->asked == m_asked && !m_news->asking; });
        REQUIRE(said);
        if (inside != nullptr) *inside = m_news->inside;
        return m_news->problem;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::shared_ptr<const DeviceNews> m_news;
    std::uint64_t m_asked = 0;
    DeviceThread m_thread;  // last: it is told of until it is gone
};

JoinDay today() { return std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()); }

}  // namespace

TEST_CASE("impostor: devices that know the key refuse a real host with another, and say nothing to it") {
    Room false_room({"slim-met-je-scherm", "en", 30, 100, {}});
    const Outcome out = meet(false_room.wayIn(1).host, someKey(), kTries, hasStopped);
    figures().set(kRow, "native: refused a host with its own key, of 1000", out.refused);
    figures().set(kRow, "native: messages said to it", static_cast<double>(out.told));
    figures().set(kRow, "native: seats at it", std::stoi(false_room.now("joined")));

    // The same devices with the right key come in: they can.
    Room true_room({"slim-met-je-scherm", "en", 30, 100, {}});
    PupilClass pupils(true_room.wayIn(20));
    REQUIRE(pupils.joined());
    true_room.waitForClass(20);
    figures().set(kRow, "native: joined with the right key, of 20 (control)", std::stoi(true_room.now("joined")));
}

TEST_CASE("impostor: who shows the teacher's key without having its secret gets no HELLO") {
    for (const FalseHost::Answer answer :
         {FalseHost::Answer::OwnSecret, FalseHost::Answer::Noise, FalseHost::Answer::OtherWorld}) {
        FalseHost host(answer);
        const Outcome out = meet(host.endpoint(), host.teacher(), kTries,
                                 [](const Pupil& one) { return one.device->state() == DeviceState::Waiting; });
        const std::string how = FalseHost::name(answer);
        figures().set(kRow, "native: refused a host that " + how + ", of 1000", out.refused);
        figures().set(kRow, "native: messages said to one that " + how + ", beyond the handshake's first",
                      static_cast<double>(out.told) - kTries);
    }
}

TEST_CASE("impostor: the native app joins no host whose code is not the one typed") {
    const unsigned tries = isLong() ? kTries : 8;
    FalseHost host(FalseHost::Answer::OwnSecret);
    const JoinCode code = joinCode(someKey(), today());
    Native native;
    unsigned refused = 0;
    for (unsigned i = 0; i < tries; ++i) {
        host.show(someKey());
        bool inside = true;
        refused += native.join(host.endpoint(), code, &inside) == JoinProblem::WrongCode && !inside ? 1 : 0;
    }
    const std::string ours = "native app: refused a host with another code, of 1000",
                      part = "native app: refused a host with another code, of 8";
    if (isLong()) {
        figures().set(kRow, ours, refused);
        figures().notRun(kRow, part, "the long form has more");
    } else {
        figures().notRun(kRow, ours, "the long form has it: a code takes 100 ms");
        figures().set(kRow, part, refused);
    }
    const PublicKey right = someKey();
    host.show(right);
    figures().set(kRow, "native app: knocks with the right code (control)",
                  native.join(host.endpoint(), joinCode(right, today())) == JoinProblem::None ? 1 : 0);
}

}  // namespace stemmig::attack
