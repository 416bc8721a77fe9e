// SPDX-License-Identifier: GPL-3.0-or-later
#include "participant/crowd/crowd.hpp"

#include <doctest/doctest.h>
#include <unistd.h>
#include <array>
#include <asio.hpp>
#include <filesystem>
#include <fstream>
#include <map>
#include <mutex>
#include "host/server/host.hpp"
#include "participant/client/ticket.hpp"
#include "tests/server/fixture.hpp"

using namespace stemmig;

namespace {

RoundId roundId(std::uint8_t seed) {
    RoundId out{};
    out.fill(seed);
    return out;
}

/// How often each mark is planned by a class of `pupils`; 0xFF for those who do nothing.
std::map<int, unsigned> marks(Profile profile, unsigned pupils, std::size_t choices, std::uint64_t seed = 1) {
    std::map<int, unsigned> out;
    for (unsigned i = 0; i < pupils; ++i)
        ++out[planFor(profile, seed, i, roundId(1), choices, ClientTime(0)).mark.value_or(0xFF)];
    return out;
}

Result<CrowdOptions, std::string> parse(std::vector<const char*> arguments) { return parseCrowdOptions(arguments); }

const std::string kKey = toBase64Url(Bytes(kKeySize, 7));

/// A file of tickets, gone with the object.
struct TicketFile {
    std::string path;
    explicit TicketFile(const std::string& lines) {
        static unsigned number = 0;
        path = (std::filesystem::temp_directory_path() /
                ("stemmig-tickets-" + std::to_string(::getpid()) + "-" + std::to_string(number++)))
                   .string();
        std::ofstream(path) << lines;
    }
    ~TicketFile() { std::filesystem::remove(path); }
    TicketFile(const TicketFile&) = delete;
    TicketFile& operator=(const TicketFile&) = delete;
};

/// A host in its own thread and a class in this one.
struct Rehearsal {
    testing::MemoryRecorder recorder;
    std::mutex mutex;
    std::shared_ptr<const Publication> last;
    std::unique_ptr<Host> host;
    asio::io_context io{1};

    explicit Rehearsal(bool rehearsal = true) {
        HostOptions options;
        options.room.lesson = testing::testLesson();
        options.room.help = testing::testHelp();
        options.room.rehearsal = rehearsal;
        options.room.expected = 12;
        options.room.tick = Instant(20);
        options.port = std::uint16_t{0};
        options.loopback_only = true;
        auto started = Host::start(std::move(options), recorder, [this](std::shared_ptr<const Publication> publication) {
            const std::lock_guard lock(mutex);
            last = std::move(publication);
        });
        REQUIRE(started.ok());
        host = std::move(started).value();
    }

    [[nodiscard]] CrowdOptions options(Profile profile) const {
        CrowdOptions out;
        REQUIRE(parseJoinUrl(host->joinUrl(), out));
        out.pupils = 12;
        out.profile = profile;
        out.pace = ClientTime(0);
        return out;
    }
    /// Runs the class until the console shows what is waited for.
    template <class Condition>
    void until(Condition condition) {
        const auto patience = std::chrono::steady_clock::now() + std::chrono::seconds(20);
        const auto seen = [&] {
            const std::lock_guard lock(mutex);
            return last && condition(*last);
        };
        while (!seen()) {
            REQUIRE(std::chrono::steady_clock::now() < patience);
            io.run_one_for(std::chrono::milliseconds(5));
        }
    }
    void phase(Phase phase) {
        until([phase](const Publication& it) { return it.view.board.scene == Scene::Statement && it.view.board.phase == phase; });
    }
};

}  // namespace

TEST_CASE("the join address is read as the host shows it") {
    CrowdOptions options;
    CHECK(parseJoinUrl("http://192.168.1.20:7420/#" + kKey, options));
    CHECK(options.host.address == "192.168.1.20");
    CHECK(options.host.port == 7420);
    CHECK(options.host.authority() == "192.168.1.20:7420");
    REQUIRE(options.key.has_value());
    CHECK((*options.key)[31] == 7);
    CHECK(parseJoinUrl("http://10.0.0.1", options));
    CHECK(options.host.port == 80);
    CHECK(options.host.authority() == "10.0.0.1");
    CHECK_FALSE(options.key.has_value());
    CHECK(parseJoinUrl("http://10.0.0.1/", options));
}

TEST_CASE("what is no join address is refused") {
    CrowdOptions options;
    for (const std::string& url :
         {std::string("192.168.1.20"), std::string("https://192.168.1.20/"), std::string("http://school.example/"),
          std::string("http://1.2.3/"), std::string("http://1.2.3.256/"), std::string("http://1.2.3.4.5/"),
          std::string("http://1.2.3.4:0/"), std::string("http://1.2.3.4:65536/"), std::string("http://1.2.3.4:/"),
          std::string("http://1.2.3.4/page"), "http://1.2.3.4/" + kKey, "http://1.2.3.4/#" + kKey.substr(1),
          "http://1.2.3.4/#" + kKey + "AAAA", std::string("http://[::1]/")}) {
        CAPTURE(url);
        CHECK_FALSE(parseJoinUrl(url, options));
    }
}

TEST_CASE("options have the defaults of the usage text, and every mistake its sentence") {
    const CrowdOptions plain = parse({"--url", "http://127.0.0.1:7420/"}).value();
    CHECK(plain.pupils == 25);
    CHECK(plain.profile == Profile::Mixed);
    CHECK(plain.seed == 1);
    CHECK(plain.pace == ClientTime(4000));
    CHECK_FALSE(plain.until_end);
    const CrowdOptions full = parse({"--pupils", "3000", "--profile", "sleepy", "--seed", "9", "--pace", "0", "--until-end",
                                     "--url", "http://127.0.0.1/"})
                                  .value();
    CHECK(full.pupils == 3000);
    CHECK(full.profile == Profile::Sleepy);
    CHECK(full.seed == 9);
    CHECK(full.pace == ClientTime(0));
    CHECK(full.until_end);
    CHECK(parse({"--help"}).value().help);

    CHECK(parse({}).error().find("--url") != std::string::npos);
    const char* url = "http://127.0.0.1/";
    for (const std::vector<const char*>& wrong : std::vector<std::vector<const char*>>{{"--url"},
                                                                                       {"--url", "nowhere"},
                                                                                       {"--pupils", "0", "--url", url},
                                                                                       {"--pupils", "3001", "--url", url},
                                                                                       {"--pupils", "x", "--url", url},
                                                                                       {"--profile", "rude", "--url", url},
                                                                                       {"--seed", "-1", "--url", url},
                                                                                       {"--pace", "1s", "--url", url},
                                                                                       {"--speed", "1", "--url", url}}) {
        CHECK_FALSE(parse(wrong).ok());
    }
}

TEST_CASE("tickets are read from a file, one a line for each pupil, and what is wrong with it is said") {
    const char* url = "http://127.0.0.1/";
    const auto read = [&](const std::string& lines) {
        const TicketFile file(lines);
        return parse({"--tickets", file.path.c_str(), "--pupils", "2", "--url", url});
    };
    const auto good = read("K7QF-03ZD\r\n\nw9xb52mo\n");
    REQUIRE(good.ok());
    CHECK(good.value().tickets == std::vector<Ticket>{readTicket("K7QF-03ZD").value(), readTicket("W9XB-52M0").value()});
    CHECK(read("K7QF-03ZD\nticket: W9XB-52M0\n").error().find("line 2: not a ticket. One code a line") != std::string::npos);
    CHECK(read("K7QF-03ZD\n").error() == "Too few tickets: 1 for 2 pupils. Give a line for each, or fewer --pupils.");
    CHECK(read("\n").error().find("Is the name right?") != std::string::npos);
    CHECK(parse({"--url", url, "--tickets", "/no/such/file"}).error().find("No tickets in /no/such/file") == 0);
    CHECK_FALSE(parse({"--url", url, "--tickets"}).ok());
}

TEST_CASE("the same seed gives the same class, another seed another one") {
    for (unsigned pupil = 0; pupil < 30; ++pupil) {
        const Plan one = planFor(Profile::Sleepy, 5, pupil, roundId(2), 4, ClientTime(1000));
        const Plan two = planFor(Profile::Sleepy, 5, pupil, roundId(2), 4, ClientTime(1000));
        CHECK(one.mark == two.mark);
        CHECK(one.after == two.after);
        CHECK(one.sleep == two.sleep);
    }
    CHECK(marks(Profile::Mixed, 300, 4, 1) != marks(Profile::Mixed, 300, 4, 2));
}

TEST_CASE("every profile answers as it says") {
    for (const std::size_t choices : {std::size_t{2}, std::size_t{4}, std::size_t{7}}) {
        CAPTURE(choices);
        auto mixed = marks(Profile::Mixed, 3000, choices);
        for (std::size_t i = 0; i < choices; ++i) CHECK(mixed[static_cast<int>(i)] > 3000 * 6 / 10 / choices);
        CHECK(mixed[kPassed] > 100);
        CHECK(mixed[0xFF] > 50);

        auto skewed = marks(Profile::Skewed, 1000, choices);
        CHECK(std::max_element(skewed.begin(), skewed.end(), [](auto a, auto b) { return a.second < b.second; })->second > 650);

        CHECK(marks(Profile::Unanimous, 1000, choices).size() == 1);

        auto dissenter = marks(Profile::Dissenter, 1000, choices);
        CHECK(dissenter.size() == 2);
        CHECK(std::any_of(dissenter.begin(), dissenter.end(), [](auto it) { return it.second == 1; }));

        auto blaming = marks(Profile::Blaming, 1000, choices);
        CHECK(blaming[choices == 2 ? 1 : static_cast<int>(choices) - 2] > 650);
    }
}

TEST_CASE("a pace of zero is at once, another one is kept on average") {
    ClientTime sum{0};
    for (unsigned pupil = 0; pupil < 1000; ++pupil) {
        CHECK(planFor(Profile::Mixed, 1, pupil, roundId(1), 3, ClientTime(0)).after == ClientTime(0));
        const ClientTime after = planFor(Profile::Mixed, 1, pupil, roundId(1), 3, ClientTime(1000)).after;
        CHECK(after >= ClientTime(300));
        CHECK(after <= ClientTime(4000));
        sum += after;
    }
    CHECK(sum / 1000 > ClientTime(850));
    CHECK(sum / 1000 < ClientTime(1150));
}

TEST_CASE("a simulated class joins over real sockets, answers, and goes home at the end") {
    Rehearsal lesson;
    std::vector<std::string> lines;
    Crowd crowd(lesson.io, lesson.options(Profile::Unanimous), [&](const std::string& line) { lines.push_back(line); });
    crowd.start();
    lesson.until([](const Publication& it) { return it.connected == 12; });
    lesson.host->send(Wish::Next);
    lesson.host->send(Wish::Next);
    lesson.phase(Phase::Preview);
    lesson.host->send(Wish::Open);
    lesson.until([](const Publication& it) { return it.view.progress == Progress::Most; });
    lesson.host->send(Wish::Close);
    lesson.phase(Phase::Held);
    REQUIRE(lesson.last->view.held.has_value());
    std::vector<int> levels;
    for (const Word& word : lesson.last->view.held->words) levels.push_back(word.level);
    std::ranges::sort(levels);
    CHECK(levels == std::vector<int>{0, 0, 6});
    lesson.host->send(Wish::ToClosingStep);
    lesson.host->send(Wish::End);
    lesson.until([](const Publication& it) { return it.view.board.scene == Scene::Ended; });
    while (!crowd.home()) REQUIRE(lesson.io.run_one_for(std::chrono::seconds(10)) == 1);
    CHECK(crowd.end() == CrowdEnd::Ended);
    CHECK(crowdSentence(crowd.end()).empty());
    CHECK(crowd.summary() == "12 simulated pupils: 12 joined, 1 rounds, 0 lost connections.");
    CHECK(lines == std::vector<std::string>{"All 12 simulated pupils have joined."});
}

TEST_CASE("a simulated class goes away from a live lesson and says why") {
    Rehearsal lesson(false);
    Crowd crowd(lesson.io, lesson.options(Profile::Mixed), [](const std::string&) {});
    crowd.start();
    while (!crowd.home()) REQUIRE(lesson.io.run_one_for(std::chrono::seconds(10)) == 1);
    CHECK(crowd.end() == CrowdEnd::LiveHost);
    CHECK(crowdSentence(crowd.end()).find("live lesson") != std::string::npos);
    CHECK(crowd.summary().find(" 0 joined") != std::string::npos);
}

TEST_CASE("a simulated class with tickets is let in, and one without goes away and says why") {
    Rehearsal lesson;
    const auto given = testing::testTickets(12);
    lesson.host->send(Command::Tickets{given});
    Crowd uninvited(lesson.io, lesson.options(Profile::Mixed), [](const std::string&) {});
    uninvited.start();
    while (!uninvited.home()) REQUIRE(lesson.io.run_one_for(std::chrono::seconds(10)) == 1);
    CHECK(uninvited.end() == CrowdEnd::Refused);
    CHECK(crowdSentence(uninvited.end()).find("--tickets") != std::string::npos);
    CHECK(uninvited.summary().find(" 0 joined") != std::string::npos);

    CrowdOptions options = lesson.options(Profile::Mixed);
    options.tickets.assign(given.begin(), given.end());
    lesson.io.restart();
    Crowd invited(lesson.io, options, [](const std::string&) {});
    invited.start();
    lesson.until([](const Publication& it) { return it.connected == 12 && it.view.tickets_left == 0U; });
    invited.stop();
    while (!invited.home()) REQUIRE(lesson.io.run_one_for(std::chrono::seconds(10)) == 1);
}

TEST_CASE("a device refused for want of a ticket joins over its real socket as soon as it has one") {
    Rehearsal lesson;
    const auto given = testing::testTickets(1);
    lesson.host->send(Command::Tickets{given});
    const CrowdOptions options = lesson.options(Profile::Mixed);
    bool refused = false;
    Device device(lesson.io, options.host, DeviceSession(ResumeToken{7}, options.key, true), 1, [&] {
        if (!refused && device.session().state() == DeviceState::Refused) {
            refused = true;
            asio::post(lesson.io, [&] { device.useTicket(given[0]); });
        }
    });
    device.start();
    lesson.until([](const Publication& it) { return it.connected == 1; });
    CHECK(refused);
    device.stop();
}

TEST_CASE("a simulated class goes away from a host with another key") {
    Rehearsal lesson;
    CrowdOptions options = lesson.options(Profile::Mixed);
    (*options.key)[0] ^= 1;
    Crowd crowd(lesson.io, options, [](const std::string&) {});
    crowd.start();
    while (!crowd.home()) REQUIRE(lesson.io.run_one_for(std::chrono::seconds(10)) == 1);
    CHECK(crowd.end() == CrowdEnd::WrongHost);
}

TEST_CASE("a class that is told to stop goes home at once") {
    Rehearsal lesson;
    Crowd crowd(lesson.io, lesson.options(Profile::Sleepy), [](const std::string&) {});
    crowd.start();
    lesson.until([](const Publication& it) { return it.connected == 12; });
    crowd.stop();
    while (!crowd.home()) REQUIRE(lesson.io.run_one_for(std::chrono::seconds(10)) == 1);
    CHECK(crowd.end() == CrowdEnd::Ended);
    lesson.until([](const Publication& it) { return it.connected == 0; });
}
