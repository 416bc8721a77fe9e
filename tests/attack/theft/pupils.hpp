// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <string>
#include <vector>
#include "participant/client/transport.hpp"

// A class of pupils on real sockets, each with the product's own device inside, driven by a test that also hears what somebody
// in the same Wi-Fi hears.
namespace stemmig::attack {

/// One WebSocket message as seen from the Wi-Fi: its content is sealed, these are not.
struct Heard {
    bool to_host = false;
    double at = 0;         ///< milliseconds since the program began, by a fine clock
    std::size_t size = 0;  ///< of the message
};

/// What a pupil does in the next round.
struct Tap {
    Mark mark = kNothingYet;
    ClientTime after{};  ///< from the open to the tap
};

/// What everybody in the class is told about one pupil. All of it belongs to the class's thread.
struct Pupil {
    std::uint32_t number = 0;
    std::uint32_t address = 0;  ///< IPv4 it comes from, in 127.0.0.0/8; host order
    ResumeToken token{};        ///< the test's copy, for looking for it
    DeviceSession* device = nullptr;
    bool connected = false;
    std::optional<Tap> tap;         ///< for the next round that opens; then it is used up
    std::vector<Heard> heard;       ///< of all its connections
    std::vector<Bytes> said;        ///< the sealed messages it sent, as somebody may have recorded them
    std::vector<RoundId> rounds;    ///< it saw open
    std::vector<double> opened_at;  ///< when, as in Heard
};

struct ClassOptions {
    HostEndpoint host;
    std::optional<PublicKey> key;
    unsigned pupils = 25;
    unsigned first = 1;        ///< the pupils' addresses: 127.1.0.0 and this, counting on
    bool one_address = false;  ///< all of them from the first one's
    std::uint64_t seed = 1;
    bool reconnect = true;
};

class PupilClass {
public:
    explicit PupilClass(ClassOptions options);
    ~PupilClass();
    PupilClass(const PupilClass&) = delete;
    PupilClass& operator=(const PupilClass&) = delete;

    /// Runs `work` on the class's thread, with all pupils, and hands on what it gives.
    template <class Work>
    auto with(Work work) {
        std::packaged_task<decltype(work(std::declval<std::vector<Pupil>&>()))()> task([&] { return work(pupils()); });
        auto result = task.get_future();
        post([&] { task(); });
        return result.get();
    }
    /// Waits until this is so; false after a generous time.
    [[nodiscard]] bool until(const std::function<bool(const std::vector<Pupil>&)>& so);
    /// Everybody has a seat and a view.
    [[nodiscard]] bool joined();
    /// The host told everybody that their answer is in.
    [[nodiscard]] bool answered();
    /// The first `booths` devices ask the teacher to be shared ones, of so many pupils each.
    void askForBooths(unsigned booths, unsigned pupils);
    /// What pupil i does in the next round.
    void plan(const std::vector<std::optional<Tap>>& taps);

private:
    struct Impl;
    void post(std::function<void()> work);
    [[nodiscard]] std::vector<Pupil>& pupils();
    std::unique_ptr<Impl> m_impl;
};

/// "127.1.0.7" of a number in host order.
[[nodiscard]] std::string dottedAddress(std::uint32_t address);
/// Milliseconds since the program began, by a fine clock.
[[nodiscard]] double fineTime();

}  // namespace stemmig::attack
