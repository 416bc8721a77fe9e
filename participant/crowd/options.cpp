// SPDX-License-Identifier: GPL-3.0-or-later
#include "participant/crowd/options.hpp"

#include <algorithm>
#include <charconv>
#include <fstream>
#include "participant/client/ticket.hpp"

namespace stemmig {
namespace {

constexpr unsigned kMostPupils = 3000;
constexpr unsigned kMostPace = 600'000;

template <class Number>
bool parseNumber(std::string_view text, Number least, Number most, Number& into) {
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || number < least || number > most) return false;
    into = number;
    return true;
}

/// Four numbers 0..255 with dots: host names would need a resolver, and schools have none for this.
bool isIpv4(std::string_view text) {
    for (int part = 0; part < 4; ++part) {
        const std::size_t dot = part < 3 ? text.find('.') : text.size();
        unsigned number = 0;
        if (dot == std::string_view::npos || dot > 3 || !parseNumber(text.substr(0, dot), 0U, 255U, number)) return false;
        text.remove_prefix(std::min(dot + 1, text.size()));
    }
    return text.empty();
}

/// One code a line; empty lines do not count.
Result<std::vector<Ticket>, std::string> readTickets(const std::string& path) {
    std::ifstream file(path);
    std::vector<Ticket> tickets;
    unsigned number = 0;
    for (std::string line; std::getline(file, line);) {
        ++number;
        if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
        const std::optional<Ticket> ticket = readTicket(line);
        if (!ticket) return Err{path + ", line " + std::to_string(number) + ": not a ticket. One code a line, as in K7QF-03ZD."};
        tickets.push_back(*ticket);
    }
    if (tickets.empty()) return Err{"No tickets in " + path + ". Is the name right? One code a line, as in K7QF-03ZD."};
    return tickets;
}

/// Whole lists only: a pupil without a ticket would be refused, and the class never complete.
std::string tooFewTickets(const CrowdOptions& options) {
    if (options.tickets.empty() || options.tickets.size() >= options.pupils) return "";
    return "Too few tickets: " + std::to_string(options.tickets.size()) + " for " + std::to_string(options.pupils) +
           " pupils. Give a line for each, or fewer --pupils.";
}

}  // namespace

const char* crowdUsage() {
    return "Usage: stemmig-crowd --url http://ADDRESS[:PORT]/#KEY [options]\n"
           "A simulated class for rehearsals. It never speaks to a live lesson.\n"
           "  --url URL        the join address of the rehearsal, as the host shows it\n"
           "  --pupils N       how many simulated pupils, 1..3000 (25)\n"
           "  --profile NAME   mixed, skewed, unanimous, dissenter, blaming or sleepy (mixed)\n"
           "  --seed N         another number, another class (1)\n"
           "  --pace MS        how long a pupil typically takes; 0: at once (4000)\n"
           "  --tickets FILE   for a room that works with tickets: one code a line, a line for each pupil\n"
           "  --until-end      keep waiting for a host that went away\n";
}

bool parseJoinUrl(std::string_view url, CrowdOptions& into) {
    constexpr std::string_view kScheme = "http://";
    if (!url.starts_with(kScheme)) return false;
    url.remove_prefix(kScheme.size());
    const std::size_t slash = url.find('/');
    std::string_view authority = url.substr(0, slash);
    std::string_view rest = slash == std::string_view::npos ? "" : url.substr(slash + 1);
    into.host.port = 80;
    if (const std::size_t colon = authority.find(':'); colon != std::string_view::npos) {
        if (!parseNumber<std::uint16_t>(authority.substr(colon + 1), 1, 65535, into.host.port)) return false;
        authority = authority.substr(0, colon);
    }
    if (!isIpv4(authority)) return false;
    into.host.address = authority;
    into.key.reset();
    if (rest.empty()) return true;
    const std::optional<Bytes> key = rest[0] == '#' ? fromBase64Url(rest.substr(1)) : std::nullopt;
    if (!key || key->size() != kKeySize) return false;
    std::ranges::copy(*key, into.key.emplace().begin());
    return true;
}

Result<CrowdOptions, std::string> parseCrowdOptions(std::span<const char* const> arguments) {
    CrowdOptions options;
    bool url = false;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string name = arguments[i];
        if (name == "--help") {
            options.help = true;
            return options;
        }
        if (name == "--until-end") {
            options.until_end = true;
            continue;
        }
        if (i + 1 == arguments.size()) return Err{"Not understood, or without its value: " + name};
        const std::string_view value = arguments[++i];
        bool good = false;
        unsigned pace = 0;
        if (name == "--url") {
            good = url = parseJoinUrl(value, options);
        } else if (name == "--pupils") {
            good = parseNumber(value, 1U, kMostPupils, options.pupils);
        } else if (name == "--profile") {
            const std::optional<Profile> profile = profileNamed(value);
            good = profile.has_value();
            options.profile = profile.value_or(Profile::Mixed);
        } else if (name == "--seed") {
            good = parseNumber<std::uint64_t>(value, 0, UINT64_MAX, options.seed);
        } else if (name == "--pace") {
            good = parseNumber(value, 0U, kMostPace, pace);
            options.pace = ClientTime(pace);
        } else if (name == "--tickets") {
            auto tickets = readTickets(std::string(value));
            if (!tickets) return Err{tickets.error()};
            options.tickets = std::move(tickets).value();
            good = true;
        } else {
            return Err{"There is no option " + name};
        }
        if (!good) return Err{"Not possible for " + name + ": " + std::string(value)};
    }
    if (!url) return Err{std::string("Where is the rehearsal? Give --url, as the host shows it.")};
    if (std::string too_few = tooFewTickets(options); !too_few.empty()) return Err{std::move(too_few)};
    return options;
}

}  // namespace stemmig
