// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/console/options.hpp"

#include <charconv>
#include <functional>
#include <map>
#include "host/lesson/unicode.hpp"
#include "host/server/addresses.hpp"

namespace stemmig {
namespace {

using Problem = std::optional<std::string>;

/// One option: takes its value (or none) into the options, or says what is wrong.
struct Option {
    bool has_value = true;
    std::function<Problem(ConsoleOptions&, const std::string&)> take;
};

std::optional<unsigned> number(const std::string& text, unsigned least, unsigned most) {
    unsigned value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || value < least || value > most) return std::nullopt;
    return value;
}

std::string range(unsigned least, unsigned most) {
    return "must be a number from " + std::to_string(least) + " to " + std::to_string(most);
}

Option numeric(unsigned least, unsigned most, const std::function<void(ConsoleOptions&, unsigned)>& set) {
    return {true, [=](ConsoleOptions& options, const std::string& value) -> Problem {
                const auto got = number(value, least, most);
                if (!got) return range(least, most);
                set(options, *got);
                return std::nullopt;
            }};
}

Option flag(const std::function<void(ConsoleOptions&)>& set) {
    return {false, [=](ConsoleOptions& options, const std::string&) -> Problem {
                set(options);
                return std::nullopt;
            }};
}

Problem takeContact(ConsoleOptions& options, const std::string& value) {
    SchoolContact contact;
    std::string rest = value;
    for (std::string* field : {&contact.name, &contact.role, &contact.where, &contact.when, &contact.phone}) {
        const std::size_t end = rest.find(';');
        *field = rest.substr(0, end);
        rest = end == std::string::npos ? "" : rest.substr(end + 1);
        if (countCodePoints(*field) > kContactCharacters) return "has a part of more than 80 characters";
    }
    if (options.start.contacts.size() == kMostContacts) return "may be given at most 4 times";
    if (contact.name.empty()) return "must begin with a name: 'name;role;where;when;phone'";
    if (!rest.empty()) return "has more than five parts: 'name;role;where;when;phone'";
    options.start.contacts.push_back(std::move(contact));
    return std::nullopt;
}

Problem takeAddress(ConsoleOptions& options, const std::string& value) {
    if (!parseDotted(value)) return "must be an IPv4 address such as 192.168.1.20";
    options.start.host.address = value;
    return std::nullopt;
}

Problem takeLanguage(ConsoleOptions& options, const std::string& value) {
    if (value != "nl" && value != "en") return "must be nl or en";
    options.language = value;
    return std::nullopt;
}

template <class Set>
Option path(Set set) {
    return {true, [=](ConsoleOptions& options, const std::string& value) -> Problem {
                if (value.empty()) return "must not be empty";
                set(options, value);
                return std::nullopt;
            }};
}

const std::map<std::string, Option>& all() {
    static const std::map<std::string, Option> options{
        {"--lesson", path([](ConsoleOptions& o, const std::string& v) { o.lesson = v; })},
        {"--data", path([](ConsoleOptions& o, const std::string& v) { o.start.data = v; })},
        {"--content", path([](ConsoleOptions& o, const std::string& v) { o.content = v; })},
        {"--port", numeric(1, 65535, [](ConsoleOptions& o, unsigned v) { o.start.host.port = static_cast<std::uint16_t>(v); })},
        {"--expected", numeric(1, 3000, [](ConsoleOptions& o, unsigned v) { o.start.host.room.expected = v; })},
        {"--tick", numeric(20, 60000, [](ConsoleOptions& o, unsigned v) { o.start.host.room.tick = Instant(v); })},
        {"--address", {true, takeAddress}},
        {"--contact", {true, takeContact}},
        {"--language", {true, takeLanguage}},
        {"--fresh", flag([](ConsoleOptions& o) { o.start.fresh = true; })},
        {"--rehearse", flag([](ConsoleOptions& o) { o.start.rehearsal = true; })},
        {"--loopback", flag([](ConsoleOptions& o) { o.start.host.loopback_only = true; })},
        {"--share-addresses", flag([](ConsoleOptions& o) { o.start.host.room.shared_addresses = true; })},
        {"--help", flag([](ConsoleOptions& o) { o.help = true; })},
    };
    return options;
}

}  // namespace

const char* consoleUsage() {
    return "usage: stemmig-console [options]\n"
           "  --lesson ID|FILE    lesson to give (default: the broken-off one, else the neutral one)\n"
           "  --rehearse          with a simulated class; nothing is recorded\n"
           "  --fresh             give up a broken-off lesson and begin anew\n"
           "  --expected N        devices expected, 1..3000 (default 30)\n"
           "  --port N            exactly this port (default: 80 where allowed, else 7420, else the next free one)\n"
           "  --address IP        address for the join URL (default: of the best network adapter)\n"
           "  --loopback          listen on 127.0.0.1 only\n"
           "  --share-addresses   more than one device an address: computer rooms\n"
           "  --contact 'NAME;ROLE;WHERE;WHEN;PHONE'\n"
           "                      somebody at school pupils can go to; kept; once for each of at most 4, in place\n"
           "                      of earlier ones\n"
           "  --data DIR          folder for history, contacts and the crash file\n"
           "  --content DIR       folder with lessons/ and help/\n"
           "  --tick MS           time between two frames of a device, 20..60000 (default: by class size)\n"
           "  --language nl|en    language of lesson texts (default en)\n"
           "  --help              this text\n";
}

Result<ConsoleOptions, std::string> parseConsoleOptions(std::span<const char* const> arguments) {
    ConsoleOptions out;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string name = arguments[i];
        const auto option = all().find(name);
        if (option == all().end()) return Err{"unknown option \"" + name + "\""};
        std::string value;
        if (option->second.has_value) {
            if (++i == arguments.size()) return Err{name + " needs a value"};
            value = arguments[i];
        }
        if (const Problem problem = option->second.take(out, value)) return Err{name + " " + *problem};
    }
    if (out.start.data.empty()) out.start.data = defaultDataFolder();
    return out;
}

}  // namespace stemmig
