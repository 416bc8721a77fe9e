// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/server/network_watch.hpp"
#include <doctest/doctest.h>
#include <asio/io_context.hpp>
#include <asio/post.hpp>

using namespace stemmig;

namespace {

constexpr std::chrono::seconds kPatience{20};
constexpr Address kPupil = 0xC0A80132;
const Adapter kLoopback{"lo", 0x7F000001, false};
const Adapter kLan{"eth0", 0xC0A80114, true};
const Adapter kLanLater{"eth0", 0xC0A80163, true};
const Adapter kWifi{"wlan0", 0x0A000005, true};
const Adapter kDocker{"docker0", 0xAC110001, false};

/// A watch with a network, a clock and a page of the test's making. Looks come fast, time passes only by hand.
struct Bench {
    explicit Bench(std::vector<Adapter> first = {kLoopback, kLan, kDocker}) : adapters(std::move(first)) {
        options.look = Instant{1};
        options.adapters = [this] {
            ++looks;
            return adapters;
        };
        options.neighbours = [this] { return neighbours; };
        home.port = 7420;
        home.now = [this] { return now; };
        home.fetch = [this](std::uint32_t at, std::function<void(bool)> done) {
            fetched.push_back(dotted(at));
            if (page_comes) asio::post(io, [this, done = std::move(done)] { done(*page_comes); });
        };
        home.nobody_in = [this] { return nobody_in; };
        home.move = [this](const std::string& next) {
            moves.push_back(next);
            watch->announce(next, false);
        };
        home.changed = [this] { ++changes; };
    }
    void start(const std::string& address, bool chosen = false) {
        watch.emplace(io, options, home);
        watch->start(address, chosen);
    }
    /// Runs until some more looks were taken (a move takes one of its own): what had to be noticed is noticed.
    void look() {
        const int wanted = looks + 4;
        until([&] { return looks >= wanted; });
    }
    void until(const std::function<bool()>& done) {
        const auto give_up = std::chrono::steady_clock::now() + kPatience;
        while (!done()) {
            REQUIRE(std::chrono::steady_clock::now() < give_up);
            io.run_one_for(kPatience);
        }
    }
    void pass(Instant time) {
        now += time;
        look();
    }
    [[nodiscard]] Diagnosis diagnosis() const { return watch->network().advice.diagnosis; }

    asio::io_context io{1};
    NetworkOptions options;
    NetworkHome home;
    std::vector<Adapter> adapters;
    std::optional<std::vector<Neighbour>> neighbours;
    std::optional<bool> page_comes = true;  ///< empty: the fetch never ends
    bool nobody_in = true;
    Instant now{1'000};
    int looks = 0, changes = 0;
    std::vector<std::string> fetched, moves;
    std::optional<NetworkWatch> watch;
};

constexpr Instant kNobody{60'000};
constexpr Instant kConnect{15'000};

}  // namespace

TEST_CASE("watch: it offers the usable addresses, fetches our page and waits for the first device") {
    Bench bench;
    bench.start("192.168.1.20");
    CHECK(bench.watch->network().offered == std::vector{kLan, kDocker});
    CHECK(bench.watch->network().announced == "192.168.1.20");
    CHECK(bench.diagnosis() == Diagnosis::Checking);
    bench.look();
    CHECK(bench.diagnosis() == Diagnosis::NobodyYet);
    CHECK(bench.fetched == std::vector<std::string>{"192.168.1.20"});
    CHECK(bench.changes == 1);
    bench.look();
    CHECK(bench.changes == 1);
}

TEST_CASE("watch: a page that does not come is asked for again until it does, and never twice at a time") {
    Bench bench;
    bench.page_comes = false;
    bench.start("192.168.1.20");
    bench.look();
    CHECK(bench.diagnosis() == Diagnosis::OwnPageFails);
    CHECK(bench.fetched.size() >= 2);
    bench.page_comes = true;
    bench.look();
    CHECK(bench.diagnosis() == Diagnosis::NobodyYet);
    const std::size_t enough = bench.fetched.size();
    bench.look();
    CHECK(bench.fetched.size() == enough);

    Bench slow;
    slow.page_comes.reset();
    slow.start("192.168.1.20");
    slow.look();
    CHECK(slow.diagnosis() == Diagnosis::Checking);
    CHECK(slow.fetched.size() == 1);
}

TEST_CASE("watch: a device goes from knocking to the page to a connection, and stays where it got") {
    Bench bench;
    bench.start("192.168.1.20");
    bench.look();
    bench.watch->reached(kPupil, Contact::Knocked);
    bench.look();
    CHECK(bench.diagnosis() == Diagnosis::Checking);
    bench.pass(kConnect);
    CHECK(bench.diagnosis() == Diagnosis::NoPage);
    bench.watch->reached(kPupil, Contact::Loaded);
    bench.watch->reached(kPupil, Contact::Knocked);  // for the WebSocket
    bench.look();
    CHECK(bench.diagnosis() == Diagnosis::Checking);
    bench.pass(kConnect - Instant{1});
    CHECK(bench.diagnosis() == Diagnosis::Checking);
    bench.pass(Instant{1});
    CHECK(bench.diagnosis() == Diagnosis::PageOnly);
    bench.watch->reached(kPupil, Contact::Held);
    bench.watch->reached(kPupil, Contact::Loaded);
    bench.pass(kNobody);
    CHECK(bench.diagnosis() == Diagnosis::Fine);
}

TEST_CASE("watch: a device is noticed before the next look, and a burst of them once") {
    Bench bench;
    bench.options.look = Instant{std::chrono::hours{1}};
    bench.start("192.168.1.20");
    bench.until([&] { return bench.diagnosis() == Diagnosis::NobodyYet; });
    for (Address pupil = kPupil; pupil < kPupil + 30; ++pupil) bench.watch->reached(pupil, Contact::Held);
    CHECK(bench.diagnosis() == Diagnosis::NobodyYet);
    bench.until([&] { return bench.diagnosis() == Diagnosis::Fine; });
    CHECK(bench.changes == 2);
}

TEST_CASE("watch: devices are counted by address") {
    Bench bench;
    bench.start("192.168.1.20");
    bench.watch->reached(kPupil, Contact::Held);
    for (int reload = 0; reload < 5; ++reload) bench.watch->reached(kPupil + 1, Contact::Loaded);
    bench.pass(kConnect);
    CHECK(bench.diagnosis() == Diagnosis::Fine);
    bench.watch->reached(kPupil + 2, Contact::Loaded);
    bench.pass(kConnect);
    CHECK(bench.diagnosis() == Diagnosis::PageOnly);
}

TEST_CASE("watch: this computer's own browser is no device, a rehearsal's class on it is") {
    for (const Address own : {kLan.address, kDocker.address, Address{0x7F000001}, Address{0x7F000055}}) {
        Bench bench;
        bench.start("192.168.1.20");
        bench.watch->reached(own, Contact::Held);
        bench.look();
        CHECK(bench.diagnosis() == Diagnosis::NobodyYet);

        Bench rehearsal;
        rehearsal.home.own_devices = true;
        rehearsal.start("192.168.1.20");
        rehearsal.watch->reached(own, Contact::Knocked);
        rehearsal.watch->reached(own, Contact::Loaded);
        rehearsal.pass(kConnect);
        CHECK(rehearsal.diagnosis() == Diagnosis::NobodyYet);  // that was our own fetch
        rehearsal.watch->reached(own, Contact::Held);
        rehearsal.look();
        CHECK(rehearsal.diagnosis() == Diagnosis::Fine);
    }
}

TEST_CASE("watch: who is near tells a firewall from a Wi-Fi that keeps apart") {
    const Neighbour router{0xC0A80101, "eth0", true};
    const Neighbour printer{0xC0A80109, "eth0", false};
    const Neighbour phone{kPupil, "eth0", false};
    const Neighbour container{0xAC110002, "docker0", false};
    const Neighbour self{kLan.address, "eth0", false};
    struct Row {
        std::optional<std::vector<Neighbour>> before, after;
        Diagnosis diagnosis;
    };
    const std::vector<Row> rows{
        {{{router}}, {{router, container, self}}, Diagnosis::Isolated},
        {{{}}, {{router, phone}}, Diagnosis::FirewallLikely},
        {{{router, printer}}, {{router, printer}}, Diagnosis::NobodyYet},
        {{{router, printer}}, {{router, printer, phone}}, Diagnosis::FirewallLikely},
        {{{router, printer}}, {{router}}, Diagnosis::Isolated},
        {std::nullopt, std::nullopt, Diagnosis::NobodyYet},
    };
    for (std::size_t i = 0; i < rows.size(); ++i) {
        CAPTURE(i);
        Bench bench;
        bench.neighbours = rows[i].before;
        bench.start("192.168.1.20");
        bench.neighbours = rows[i].after;
        bench.pass(kNobody - Instant{1});
        CHECK(bench.diagnosis() == Diagnosis::NobodyYet);
        bench.pass(Instant{1});
        CHECK(bench.diagnosis() == rows[i].diagnosis);
        bench.watch->reached(kPupil, Contact::Held);
        bench.look();
        CHECK(bench.diagnosis() == Diagnosis::Fine);
    }
}

TEST_CASE("watch: with nobody in, the code follows the network to the best address") {
    SUBCASE("when its address is gone") {
        Bench bench({kLoopback, kLan});
        bench.start("192.168.1.20");
        bench.adapters = {kLoopback, kDocker, kLanLater};
        bench.look();
        CHECK(bench.moves == std::vector<std::string>{"192.168.1.99"});
        CHECK(bench.watch->network().announced == "192.168.1.99");
        CHECK(bench.diagnosis() == Diagnosis::NobodyYet);
        CHECK(bench.fetched.back() == "192.168.1.99");
        CHECK_FALSE(bench.watch->lost());
    }
    SUBCASE("when there was none") {
        Bench bench({kLoopback});
        bench.start("127.0.0.1");
        bench.look();
        CHECK(bench.diagnosis() == Diagnosis::NoNetwork);
        CHECK(bench.watch->network().offered.empty());
        bench.adapters = {kLoopback, kWifi};
        bench.look();
        CHECK(bench.moves == std::vector<std::string>{"10.0.0.5"});
    }
    SUBCASE("when a better kind comes, even by a system that does not name loopback") {
        Bench bench(std::vector<Adapter>{});
        bench.start("127.0.0.1");
        bench.adapters = {kDocker};
        bench.look();
        bench.adapters = {kDocker, kLan};
        bench.look();
        CHECK(bench.moves == std::vector<std::string>{"172.17.0.1", "192.168.1.20"});
    }
    SUBCASE("but not to a second one of the same kind: that one is offered") {
        Bench bench({kLoopback, kLan});
        bench.start("192.168.1.20");
        bench.look();
        const int before = bench.changes;
        bench.adapters = {kLoopback, kWifi, kLan};
        bench.look();
        CHECK(bench.moves.empty());
        CHECK(bench.changes == before + 1);
        CHECK(bench.watch->network().offered == std::vector{kWifi, kLan});
    }
    SUBCASE("and not away from what the teacher chose, unless that is gone") {
        Bench bench({kLoopback, kDocker, kLan});
        bench.start("172.17.0.1", true);
        bench.look();
        CHECK(bench.moves.empty());
        bench.adapters = {kLoopback, kLan};
        bench.look();
        CHECK(bench.moves == std::vector<std::string>{"192.168.1.20"});
    }
    SUBCASE("an address of another computer, typed in, stays") {
        Bench bench;
        bench.start("10.9.8.7", true);
        bench.look();
        bench.adapters = {kLoopback};
        bench.look();
        CHECK(bench.moves.empty());
        CHECK_FALSE(bench.watch->lost());
    }
    SUBCASE("neither to loopback nor to a virtual one: a short gap in the Wi-Fi changes no code") {
        Bench bench({kLoopback, kLan, kDocker});
        bench.start("192.168.1.20");
        bench.adapters = {kLoopback, kDocker};
        bench.look();
        CHECK(bench.moves.empty());
        CHECK(bench.diagnosis() == Diagnosis::AddressLost);
        bench.adapters = {kLoopback, kLan, kDocker};
        bench.look();
        CHECK(bench.diagnosis() == Diagnosis::NobodyYet);
        CHECK(bench.fetched.size() == 2);
    }
}

TEST_CASE("watch: with devices in, a lost address is said and nothing moves until the teacher says so") {
    Bench bench({kLoopback, kLan});
    bench.nobody_in = false;
    bench.start("192.168.1.20");
    bench.watch->reached(kPupil, Contact::Held);
    bench.look();
    bench.adapters = {kLoopback};
    bench.look();
    CHECK(bench.diagnosis() == Diagnosis::AddressLost);
    CHECK(bench.watch->lost());
    bench.adapters = {kLoopback, kWifi};
    bench.look();
    CHECK(bench.diagnosis() == Diagnosis::AddressChanged);
    CHECK(bench.watch->network().offered == std::vector{kWifi});
    CHECK(bench.moves.empty());
    bench.watch->announce("10.0.0.5", true);
    CHECK(bench.diagnosis() == Diagnosis::Checking);
    bench.look();
    CHECK(bench.diagnosis() == Diagnosis::NobodyYet);  // nobody has come by the new one
    CHECK_FALSE(bench.watch->lost());
    bench.adapters = {kLoopback, kWifi, kLan};
    bench.look();
    CHECK(bench.watch->network().announced == "10.0.0.5");
}

TEST_CASE("watch: an address that is gone before the first look is noticed too") {
    Bench bench({kLoopback});
    bench.nobody_in = false;
    bench.start("192.168.1.20");
    CHECK(bench.diagnosis() == Diagnosis::AddressLost);
    CHECK(bench.watch->lost());
}

TEST_CASE("watch: a class that asked for the first address of an adapter counts as news at its second") {
    Bench bench({kLoopback, kLan, kLanLater});
    bench.neighbours.emplace();
    bench.start("192.168.1.20");
    bench.neighbours = {{kPupil, "eth0", false}, {0x0A000032, "wlan0", false}};
    bench.watch->announce("192.168.1.99", true);
    bench.pass(kNobody);
    CHECK(bench.diagnosis() == Diagnosis::FirewallLikely);
    bench.adapters = {kLoopback, kWifi};
    bench.watch->announce("10.0.0.5", true);
    bench.pass(kNobody);
    CHECK(bench.diagnosis() == Diagnosis::NobodyYet);  // another network: who was there before says nothing
}

TEST_CASE("watch: on loopback by choice there is no network to watch") {
    Bench bench;
    bench.home.local_only = bench.home.own_devices = true;
    bench.start("127.0.0.1", true);
    bench.look();
    bench.adapters = {};
    bench.look();
    CHECK(bench.watch->network().offered.empty());
    CHECK_FALSE(bench.watch->lost());
    CHECK(bench.moves.empty());
    CHECK(bench.diagnosis() == Diagnosis::NobodyYet);
    bench.watch->reached(0x7F000001, Contact::Held);
    bench.look();
    CHECK(bench.diagnosis() == Diagnosis::Fine);
}

TEST_CASE("watch: at rest it looks no more and forgets") {
    Bench bench;
    bench.start("192.168.1.20");
    bench.watch->reached(kPupil, Contact::Held);
    bench.watch->rest();
    bench.watch->reached(kPupil + 1, Contact::Held);
    const int looks = bench.looks;
    bench.adapters = {kLoopback};
    bench.now += kNobody;
    bench.io.run_for(kPatience);  // ends as soon as nothing is waited for
    CHECK(bench.looks == looks);
    CHECK(bench.changes == 0);
}
