// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/server/doctor.hpp"
#include <doctest/doctest.h>
#include <algorithm>
#include "host/server/doctor_texts.hpp"

using namespace stemmig;

namespace {

const Adapter kLan{"eth0", 0xC0A80114, true};
const Adapter kWifi{"wlan0", 0x0A000005, true};
const Adapter kDocker{"docker0", 0xAC110001, false};

/// A lobby on a LAN whose page could be fetched and to which nobody came.
NetworkSigns quiet() {
    NetworkSigns out;
    out.offered = {kLan};
    out.announced = "192.168.1.20";
    out.port = 7420;
    out.own_page = OwnPage::Came;
    return out;
}

NetworkSigns quietFor(Instant waited, Neighbourhood neighbourhood) {
    NetworkSigns out = quiet();
    out.waited = waited;
    out.neighbourhood = neighbourhood;
    return out;
}

NetworkSigns devices(unsigned held, unsigned stuck, unsigned strayed, unsigned coming) {
    NetworkSigns out = quiet();
    out.held = held;
    out.stuck = stuck;
    out.strayed = strayed;
    out.coming = coming;
    return out;
}

NetworkSigns at(const std::string& announced, std::vector<Adapter> offered) {
    NetworkSigns out = quiet();
    out.announced = announced;
    out.offered = std::move(offered);
    return out;
}

NetworkSigns lost(NetworkSigns signs) {
    signs.lost = true;
    return signs;
}

NetworkSigns ownPage(OwnPage page) {
    NetworkSigns out = quiet();
    out.own_page = page;
    return out;
}

std::string allWords(const NetworkAdvice& advice, const std::string& language) {
    std::string out = advice.headline.in(language);
    for (const Text& step : advice.steps) out += "\n" + step.in(language);
    return out;
}

bool says(const NetworkAdvice& advice, const std::string& words) {
    return allWords(advice, "en").find(words) != std::string::npos;
}

constexpr Instant kLong{60'000};
constexpr Instant kShort{59'999};

struct Row {
    const char* what;
    NetworkSigns signs;
    Diagnosis diagnosis;
};

const std::vector<Row>& table() {
    static const std::vector<Row> rows{
        {"our own page is on its way", ownPage(OwnPage::NotYet), Diagnosis::Checking},
        {"our own page does not come", ownPage(OwnPage::Failed), Diagnosis::OwnPageFails},
        {"nobody, early", quietFor(kShort, Neighbourhood::Arrived), Diagnosis::NobodyYet},
        {"nobody, late, the system does not say who is near", quietFor(kLong, Neighbourhood::Unknown), Diagnosis::NobodyYet},
        {"nobody, late, only old acquaintances are near", quietFor(kLong, Neighbourhood::Before), Diagnosis::NobodyYet},
        {"nobody, late, somebody new is near", quietFor(kLong, Neighbourhood::Arrived), Diagnosis::FirewallLikely},
        {"nobody, late, nobody is near", quietFor(kLong, Neighbourhood::Nobody), Diagnosis::Isolated},
        {"the first one has just knocked", devices(0, 0, 0, 1), Diagnosis::Checking},
        {"one knocked and went no further", devices(0, 0, 1, 0), Diagnosis::NoPage},
        {"one knocked in vain, another is coming", devices(0, 0, 1, 1), Diagnosis::Checking},
        {"one has the page and no connection", devices(0, 1, 0, 0), Diagnosis::PageOnly},
        {"and another is coming", devices(0, 1, 0, 1), Diagnosis::Checking},
        {"and two others knocked only", devices(0, 1, 2, 0), Diagnosis::PageOnly},
        {"the first one is in", devices(1, 0, 0, 0), Diagnosis::Fine},
        {"in, in spite of our own page",
         [] {
             auto out = ownPage(OwnPage::Failed);
             out.held = 1;
             return out;
         }(),
         Diagnosis::Fine},
        {"as many stuck as in", devices(5, 5, 0, 0), Diagnosis::Fine},
        {"more stuck than in", devices(5, 6, 0, 0), Diagnosis::PageOnly},
        {"more stuck than in, but some are coming", devices(5, 6, 0, 1), Diagnosis::Fine},
        {"loopback only, because there is no network", at("127.0.0.1", {}), Diagnosis::NoNetwork},
        {"a self-given address", at("169.254.1.2", {}), Diagnosis::NoNetwork},
        {"loopback, though there is a network", at("127.0.0.1", {kLan}), Diagnosis::AddressChanged},
        {"a rehearsal's class on a computer without a network",
         [] {
             auto out = at("127.0.0.1", {});
             out.held = 1;
             return out;
         }(),
         Diagnosis::Fine},
        {"loopback on purpose",
         [] {
             auto out = at("127.0.0.1", {});
             out.local_only = true;
             return out;
         }(),
         Diagnosis::NobodyYet},
        {"an address typed in, of a router that forwards", at("10.9.8.7", {kLan}), Diagnosis::NobodyYet},
        {"the address is gone", lost(at("192.168.1.20", {})), Diagnosis::AddressLost},
        {"the address is gone, another has come", lost(at("192.168.1.20", {kWifi})), Diagnosis::AddressChanged},
        {"the address is gone, a virtual one is left", lost(at("192.168.1.20", {kDocker})), Diagnosis::AddressLost},
        {"loopback, beside a virtual network", at("127.0.0.1", {kDocker}), Diagnosis::NoNetwork},
        {"the address is gone and devices were in",
         [] {
             auto out = lost(devices(9, 0, 0, 0));
             out.offered = {};
             return out;
         }(),
         Diagnosis::AddressLost},
    };
    return rows;
}

}  // namespace

TEST_CASE("doctor: every set of signs has its diagnosis") {
    for (const Row& row : table()) CHECK_MESSAGE(diagnose(row.signs).diagnosis == row.diagnosis, row.what);
}

TEST_CASE("doctor: every diagnosis has a headline and, unless all is well, a next step, in Dutch and English") {
    std::vector<Diagnosis> seen;
    for (const Row& row : table()) {
        CAPTURE(row.what);
        const NetworkAdvice advice = diagnose(row.signs);
        seen.push_back(advice.diagnosis);
        const bool calm = advice.diagnosis == Diagnosis::Checking || advice.diagnosis == Diagnosis::Fine;
        CHECK(advice.steps.empty() == calm);
        for (const Text& text : advice.steps) CHECK(text.by_language.size() == 2);
        CHECK(advice.headline.by_language.size() == 2);
        for (const std::string language : {"nl", "en"}) {
            const std::string words = allWords(advice, language);
            CHECK(words.find('!') == std::string::npos);
            CHECK(words.find("  ") == std::string::npos);
            CHECK(words.find("()") == std::string::npos);
        }
    }
    for (int i = 0; i <= static_cast<int>(Diagnosis::AddressChanged); ++i) {
        CHECK_MESSAGE(std::count(seen.begin(), seen.end(), static_cast<Diagnosis>(i)) > 0, "diagnosis " << i << " is in no row");
    }
}

TEST_CASE("doctor: what is only likely is called so, and the other cause is the last thing to try") {
    const NetworkAdvice firewall = diagnose(quietFor(kLong, Neighbourhood::Arrived));
    CHECK(firewall.headline.in("en").find("probably") != std::string::npos);
    CHECK(firewall.headline.in("nl").find("Waarschijnlijk") != std::string::npos);
    CHECK(firewall.steps.front().in("en").find("TCP port 7420") != std::string::npos);
    CHECK(firewall.steps.back().in("en").find("same network") != std::string::npos);
    const NetworkAdvice isolated = diagnose(quietFor(kLong, Neighbourhood::Nobody));
    CHECK(isolated.headline.in("en").find("probably") != std::string::npos);
    CHECK(isolated.headline.in("nl").find("Waarschijnlijk") != std::string::npos);
    CHECK(isolated.steps.back().in("en").find("firewall") != std::string::npos);
    CHECK(says(isolated, "client isolation"));
    CHECK(says(isolated, "A Windows hotspot takes 8 devices"));
    CHECK(says(isolated, "stay connected without internet"));
}

TEST_CASE("doctor: as long as it is early nobody reads of firewalls, and late, if unsure, of both causes") {
    const NetworkAdvice early = diagnose(quiet());
    CHECK_FALSE(says(early, "firewall"));
    CHECK(early.steps.front().in("en").find("scan the code or type 192.168.1.20:7420") != std::string::npos);
    const NetworkAdvice late = diagnose(quietFor(kLong, Neighbourhood::Unknown));
    CHECK(says(late, "firewall"));
    CHECK(says(late, "client isolation"));
}

TEST_CASE("doctor: an address of a virtual network is doubted first, and the better one is named") {
    NetworkSigns signs = quietFor(kLong, Neighbourhood::Nobody);
    signs.offered = {kLan, kDocker};
    signs.announced = dotted(kDocker.address);
    CHECK(diagnose(signs).steps.front().in("en") ==
          "The address 172.17.0.1 belongs to a virtual network (docker0). Pupils are rarely on it. Connect this computer to the "
          "Wi-Fi of the class, or choose the address 192.168.1.20 (eth0).");
    signs.offered = {kDocker};
    CHECK(diagnose(signs).steps.front().in("nl") ==
          "Het adres 172.17.0.1 is van een virtueel netwerk (docker0). Daar zitten leerlingen meestal niet op. Verbind deze "
          "computer met de wifi van de klas.");
    signs.offered = {kLan, kWifi};
    signs.announced = dotted(kLan.address);
    CHECK(diagnose(signs).steps.front().in("en") ==
          "This computer has another address. If it does not work, choose 10.0.0.5 (wlan0).");
}

TEST_CASE("doctor: nobody is sent from a real network to a virtual one") {
    for (NetworkSigns signs : {quiet(), quietFor(kLong, Neighbourhood::Nobody), quietFor(kLong, Neighbourhood::Arrived),
                               ownPage(OwnPage::Failed), lost(quiet())}) {
        signs.offered = {kLan, kDocker};
        CHECK_FALSE(says(diagnose(signs), "docker0"));
    }
}

TEST_CASE("doctor: no number of devices is ever said") {
    for (const unsigned many : {1U, 57U}) {
        for (const NetworkSigns& signs : {devices(many, 0, 0, 0), devices(0, many, 0, 0), devices(0, 0, many, 0)}) {
            CHECK(diagnose(signs) == diagnose([&] {
                      NetworkSigns one = signs;
                      for (unsigned* count : {&one.held, &one.stuck, &one.strayed}) *count = std::min(*count, 1U);
                      return one;
                  }()));
        }
    }
}

TEST_CASE("doctor: port 80 is not written where people type, and is where a firewall is set") {
    NetworkSigns signs = quietFor(kLong, Neighbourhood::Unknown);
    signs.port = 80;
    CHECK(says(diagnose(signs), "type 192.168.1.20."));
    CHECK(says(diagnose(signs), "TCP port 80)"));
}
