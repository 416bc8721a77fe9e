// SPDX-License-Identifier: GPL-3.0-or-later
// stemmig-crowd: a simulated class for rehearsals.
#if defined(__unix__) || defined(__APPLE__)
#include <sys/resource.h>
#endif
#include <asio.hpp>
#include <csignal>
#include <iostream>
#include "participant/crowd/crowd.hpp"
#include "proto/base/secret.hpp"

namespace {

/// A pupil is one socket, and 1024 open files are a common limit.
void raiseFileLimit() {
#if defined(__unix__) || defined(__APPLE__)
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
#endif
}

}  // namespace

int main(int argc, char** argv) {
    using namespace stemmig;
    if (!initCrypto()) return 1;
    const auto parsed = parseCrowdOptions(std::span<const char* const>(argv + 1, static_cast<std::size_t>(argc - 1)));
    if (!parsed) {
        std::cerr << parsed.error() << "\n\n" << crowdUsage();
        return 2;
    }
    if (parsed.value().help) {
        std::cout << crowdUsage();
        return 0;
    }
    raiseFileLimit();
    asio::io_context io(1);
    Crowd crowd(io, parsed.value(), [](const std::string& line) { std::cout << line << std::endl; });
    asio::signal_set signals(io, SIGINT, SIGTERM);
    signals.async_wait([&crowd](const asio::error_code& error, int) {
        if (!error) crowd.stop();
    });
    crowd.start();
    while (!crowd.home() && io.run_one() > 0) {
    }
    std::cout << crowd.summary() << std::endl;
    if (const std::string sentence = crowdSentence(crowd.end()); !sentence.empty()) std::cerr << sentence << "\n";
    return static_cast<int>(crowd.end());
}
