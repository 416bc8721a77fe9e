// SPDX-License-Identifier: GPL-3.0-or-later
// A rehearsal's lobby that says what the network doctor thinks: one line for every thing that changed. For doctor.sh, which
// builds the networks. Where the console waits a minute, this one waits --nobody milliseconds.
// With a second argument, YYMMDD, its clock shows that day. Lines read: "at ADDRESS" picks an address. Ends with its input.
#include <charconv>
#include <iostream>
#include <map>
#include "host/server/host.hpp"
#include "host/server/page.hpp"
#include "proto/base/secret.hpp"

namespace {

using namespace stemmig;

const char* name(Diagnosis diagnosis) {
    switch (diagnosis) {
        case Diagnosis::Checking:
            return "Checking";
        case Diagnosis::NoNetwork:
            return "NoNetwork";
        case Diagnosis::NobodyYet:
            return "NobodyYet";
        case Diagnosis::NoPage:
            return "NoPage";
        case Diagnosis::PageOnly:
            return "PageOnly";
        case Diagnosis::FirewallLikely:
            return "FirewallLikely";
        case Diagnosis::Isolated:
            return "Isolated";
        case Diagnosis::OwnPageFails:
            return "OwnPageFails";
        case Diagnosis::Fine:
            return "Fine";
        case Diagnosis::AddressLost:
            return "AddressLost";
        case Diagnosis::AddressChanged:
            return "AddressChanged";
    }
    return "";
}

class NoRecorder : public Recorder {
public:
    [[nodiscard]] Result<Ok, RecordError> keep(const Session&, const HostIdentity&) override { return Ok{}; }
    [[nodiscard]] Result<Ok, RecordError> finish(const Session&) override { return Ok{}; }
};

std::shared_ptr<const Lesson> lesson() {
    auto out = std::make_shared<Lesson>();
    out->id = "network";
    out->languages = {"nl", "en"};
    out->title = out->public_title = Text{{{"nl", "Netwerk"}, {"en", "Network"}}};
    for (const StepKind kind : {StepKind::Opening, StepKind::Closing}) {
        Step& step = out->steps.emplace_back();
        step.kind = kind;
        step.title = out->title;
    }
    return out;
}

/// Prints "key: value" for what is not as it was printed last.
class Printer {
public:
    void print(const Publication& now) {
        line("join", now.join_url);
        line("code", now.join_code);
        std::string offered;
        for (const Adapter& one : now.network.offered) {
            offered += " " + dotted(one.address) + "/" + one.name + (one.hardware ? "/real" : "/virtual");
        }
        line("offered", offered.empty() ? "none" : offered.substr(1));
        line("joined", std::to_string(now.view.joined));
        line("diagnosis", name(now.network.advice.diagnosis));
        std::string steps = now.network.advice.headline.in("en");
        for (const Text& step : now.network.advice.steps) steps += " | " + step.in("en");
        line("advice", steps);
        std::cout << std::flush;
    }

private:
    void line(const std::string& key, const std::string& value) {
        const auto [entry, is_new] = m_printed.try_emplace(key, value);
        if (!is_new && entry->second == value) return;
        entry->second = value;
        std::cout << key << ": " << value << "\n";
    }
    std::map<std::string, std::string> m_printed;
};

}  // namespace

int main(int argc, char** argv) {
    int nobody = 0;
    const std::string_view argument = argc >= 2 ? argv[1] : "";
    const auto day = readDay(argc == 3 ? argv[2] : "000101");
    if (std::from_chars(argument.data(), argument.data() + argument.size(), nobody).ec != std::errc{} || !day || !initCrypto()) {
        std::cerr << "usage: doctor-host MILLISECONDS-UNTIL-NOBODY-IS-A-SIGN [YYMMDD]\n";
        return 2;
    }
    HostOptions options;
    options.room.lesson = lesson();
    options.room.rehearsal = true;
    options.page = shippedPage();
    options.port = 7420;
    options.network.look = Instant{200};
    options.network.connect = Instant{1'500};
    options.network.nobody = Instant{nobody};
    if (argc == 3) options.network.today = [day] { return *day; };

    NoRecorder recorder;
    Printer printer;
    auto host = Host::start(std::move(options), recorder, [&](std::shared_ptr<const Publication> now) { printer.print(*now); });
    if (!host) {
        std::cerr << "doctor-host: " << host.error().sentence.in("en") << "\n";
        return 1;
    }
    for (std::string line; std::getline(std::cin, line);) {
        if (line.starts_with("at ")) host.value()->announceAt(line.substr(3));
    }
    return 0;
}
