// SPDX-License-Identifier: GPL-3.0-or-later
// A class of native devices for badnet.py, each with its own seat. Usage: badnet-class URL DEVICES. Lines read, each answered
// with one:
//   choose N   all tap the choice at place N; how many could
//   state      how many are in, see an open round, read from the host that their answer is in; and how many connections broke so
//   far watch      from now on the first word of the host to every device is noted heard      how many have had it, and when the
//   last of them; milliseconds of the monotonic clock, which Python shares
// Ends with its input.
#include <unistd.h>
#include <algorithm>
#include <asio.hpp>
#include <chrono>
#include <deque>
#include <iostream>
#include "participant/client/host_message.hpp"
#include "participant/crowd/options.hpp"
#include "proto/base/secret.hpp"

namespace {

using namespace stemmig;

long long monotonic() {
    const auto since = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(since).count();
}

ResumeToken freshToken() {
    ResumeToken token{};
    fillRandom(token);
    return token;
}

class Class {
public:
    Class(asio::io_context& io, const CrowdOptions& host, unsigned devices)
        : m_input(io, ::dup(STDIN_FILENO)), m_in(devices), m_first(devices) {
        for (unsigned i = 0; i < devices; ++i) {
            DeviceSession session(freshToken(), host.key, true);
            m_devices.emplace_back(io, host.host, std::move(session), i + 1, [this, i] { changed(i); });
        }
        for (Device& device : m_devices) device.start();
        read(io);
    }

private:
    void changed(std::size_t i) {
        const bool in = m_devices[i].session().state() == DeviceState::Joined;
        if (in && m_first[i] == 0) m_first[i] = monotonic();
        m_lost += m_in[i] && !in ? 1 : 0;
        m_in[i] = in;
    }

    void read(asio::io_context& io) {
        asio::async_read_until(m_input, m_line, '\n', [this, &io](const asio::error_code& error, std::size_t) {
            if (error) return io.stop();
            std::istream in(&m_line);
            std::string word;
            unsigned place = 0;
            in >> word >> std::ws;
            if (word == "choose" && in >> place) choose(static_cast<Mark>(place));
            if (word == "state") state();
            if (word == "watch") watch();
            if (word == "heard") heard();
            in.ignore(1);
            read(io);
        });
    }

    void choose(Mark mark) {
        std::size_t taken = 0;
        for (Device& device : m_devices) {
            device.session().choose(mark);
            taken += device.session().mark() == mark ? 1 : 0;
        }
        std::cout << "chosen " << taken << std::endl;
    }

    void state() {
        std::size_t in = 0, open = 0, answered = 0;
        for (Device& device : m_devices) {
            const auto& view = device.session().view();
            if (device.session().state() != DeviceState::Joined || !view) continue;
            ++in;
            open += isOpen(*view) ? 1 : 0;
            answered += view->answered ? 1 : 0;
        }
        std::cout << "state " << in << " " << open << " " << answered << " " << m_lost << std::endl;
    }

    void watch() {
        std::ranges::fill(m_first, 0);
        std::cout << "watching" << std::endl;
    }

    void heard() const {
        const auto count = std::ranges::count_if(m_first, [](long long at) { return at != 0; });
        std::cout << "heard " << count << " " << std::ranges::max(m_first) << std::endl;
    }

    asio::posix::stream_descriptor m_input;
    asio::streambuf m_line;
    std::vector<bool> m_in;
    std::vector<long long> m_first;
    unsigned m_lost = 0;
    std::deque<Device> m_devices;
};

}  // namespace

int main(int argc, char** argv) {
    CrowdOptions host;
    if (!initCrypto() || argc != 3 || !parseJoinUrl(argv[1], host)) return 2;
    asio::io_context io(1);
    const Class devices(io, host, static_cast<unsigned>(std::stoul(argv[2])));
    io.run();
    return 0;
}
