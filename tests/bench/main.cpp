// SPDX-License-Identifier: GPL-3.0-or-later
// stemmig-bench [--best-of K] [N ...]: a whole class on three servers, side by side. Figures, no verdict.
#include <sys/resource.h>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <optional>
#include <string_view>
#include "proto/base/secret.hpp"
#include "tests/bench/load.hpp"

namespace {

using namespace stemmig;
using namespace stemmig::bench;

Figures measure(unsigned devices, const Serve& serve, const Load::MakeSpeaker& speaker) {
    const ServerProcess server(serve);
    return Load(server, devices, speaker).run();
}

void print(const char* name, const Figures& it, const Figures& limit) {
    std::printf(
        "  %-8s join %5.0f ms | CPU join %6.1f ms (%4.2fx) round %6.1f ms (%4.2fx) | open %4.0f/%4.0f | ack %5.2f/%5.2f |"
        " close-to-words %4.0f/%4.0f/%4.0f ms | %5.1f KB/conn\n",
        name, it.joined_ms, it.join_cpu_ms, it.join_cpu_ms / limit.join_cpu_ms, it.round_cpu_ms,
        it.round_cpu_ms / limit.round_cpu_ms, percentile(it.open_ms, 500), percentile(it.open_ms, 990),
        percentile(it.ack_ms, 500), percentile(it.ack_ms, 990), percentile(it.words_ms, 500), percentile(it.words_ms, 990),
        percentile(it.words_ms, 1000), it.kb_per_connection);
}

/// Other programs only ever make a run worse: the best figures are the nearest to the truth.
void keepBest(std::optional<Figures>& best, Figures now) {
    if (!best) best = now;
    best->joined_ms = std::min(best->joined_ms, now.joined_ms);
    best->join_cpu_ms = std::min(best->join_cpu_ms, now.join_cpu_ms);
    best->round_cpu_ms = std::min(best->round_cpu_ms, now.round_cpu_ms);
    best->kb_per_connection = std::min(best->kb_per_connection, now.kb_per_connection);
    for (Times Figures::*times : {&Figures::open_ms, &Figures::ack_ms, &Figures::words_ms}) {
        if (percentile(now.*times, 990) < percentile((*best).*times, 990)) (*best).*times = std::move(now.*times);
    }
}

void compare(unsigned devices, unsigned runs) {
    std::optional<Figures> host, framing, limit;
    Sizes sizes;
    const Serve serve_host = [&](const Backstage& stage) { serveHost(stage, devices); };
    const Serve serve_framing = [&](const Backstage& stage) { serveFraming(stage, sizes); };
    const Serve serve_limit = [&](const Backstage& stage) { serveLimit(stage, sizes); };
    for (unsigned i = 0; i < runs; ++i) {
        keepBest(host, measure(devices, serve_host, sealedSpeaker));
        sizes = host->sizes;
        keepBest(framing, measure(devices, serve_framing, plainSpeaker));
        keepBest(limit, measure(devices, serve_limit, plainSpeaker));
    }
    std::printf("%u devices; Welcome %zu B, open view %zu B; latencies p50/p99(/max)\n", devices, sizes.welcome,
                sizes.view[static_cast<std::size_t>(Stage::Open)]);
    print("limit", *limit, *limit);
    print("framing", *framing, *limit);
    print("host", *host, *limit);
    std::fflush(stdout);
}

}  // namespace

int main(int argc, char** argv) try {
    if (!stemmig::initCrypto()) return 1;
    std::signal(SIGPIPE, SIG_IGN);
    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
    unsigned runs = 1;
    std::vector<unsigned> classes;
    for (int i = 1; i < argc; ++i) {
        const bool repeat = std::string_view(argv[i]) == "--best-of" && i + 1 < argc;
        const auto number = static_cast<unsigned>(std::strtoul(argv[repeat ? ++i : i], nullptr, 10));
        if (repeat ? number < 1 : number < 10 || number > 3000) {
            std::fprintf(stderr, "Usage: stemmig-bench [--best-of K] [N ...], N from 10 to 3000 (30 300 1000 3000)\n");
            return 2;
        }
        repeat ? void(runs = number) : classes.push_back(number);
    }
    if (classes.empty()) classes = {30, 300, 1000, 3000};
    for (const unsigned devices : classes) compare(devices, runs);
    return 0;
} catch (const std::exception& error) {
    std::fprintf(stderr, "stemmig-bench: %s\n", error.what());
    return 1;
}
