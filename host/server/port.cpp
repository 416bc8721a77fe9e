// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/server/port.hpp"

namespace stemmig {

using asio::ip::tcp;

namespace {

constexpr std::uint16_t kWeb = 80;
constexpr std::uint16_t kOurs = 7420;
constexpr std::uint16_t kOursLast = 7439;

HostError say(const std::string& nl, const std::string& en) { return {{{{"nl", nl}, {"en", en}}}}; }

HostError whyNot(std::uint16_t port, std::error_code error) {
    const std::string number = std::to_string(port);
    if (error == asio::error::address_in_use) {
        return say("Poort " + number + " is bezet door een ander programma. Sluit dat programma of kies een andere poort.",
                   "Port " + number + " is used by another program. Close that program or choose another port.");
    }
    if (error == asio::error::access_denied) {
        return say("Dit systeem staat poort " + number + " niet toe. Kies een poort boven 1023, bijvoorbeeld 7420.",
                   "This system does not allow port " + number + ". Choose a port above 1023, for example 7420.");
    }
    return say("Poort " + number + " kan niet worden gebruikt (" + error.message() + "). Kies een andere poort.",
               "Port " + number + " cannot be used (" + error.message() + "). Choose another port.");
}

HostError whyNotAgain(std::uint16_t port, std::error_code error) {
    const HostError why = whyNot(port, error);
    const std::string number = std::to_string(port);
    return say("De afgebroken les liep op poort " + number + " en de apparaten zoeken haar daar. " + why.sentence.in("nl") +
                   " Of begin de les opnieuw; dan scant iedereen de nieuwe code.",
               "The broken-off lesson ran on port " + number + " and the devices look for it there. " + why.sentence.in("en") +
                   " Or start the lesson afresh; everybody then scans the new code.");
}

}  // namespace

Result<tcp::acceptor, HostError> takePort(asio::io_context& io, const HostOptions& options) {
    const bool again = options.resumed && options.identity;
    if (again && options.port && *options.port != options.identity->port) {
        const std::string before = std::to_string(options.identity->port);
        return Err{say("De afgebroken les liep op poort " + before +
                           " en de apparaten zoeken haar daar. Ga verder zonder een "
                           "andere poort te kiezen, of begin de les opnieuw.",
                       "The broken-off lesson ran on port " + before +
                           " and the devices look for it there. Go on without "
                           "choosing another port, or start the lesson afresh.")};
    }
    if (again || options.port) {
        const std::uint16_t port = again ? options.identity->port : *options.port;
        auto taken = listenOn(io, options.loopback_only, port);
        if (taken) return std::move(taken).value();
        return Err{again ? whyNotAgain(port, taken.error()) : whyNot(port, taken.error())};
    }
    if (auto taken = listenOn(io, options.loopback_only, kWeb)) return std::move(taken).value();
    for (std::uint16_t port = kOurs; port <= kOursLast; ++port) {
        if (auto taken = listenOn(io, options.loopback_only, port)) return std::move(taken).value();
    }
    auto any = listenOn(io, options.loopback_only, 0);
    if (any) return std::move(any).value();
    return Err{whyNot(0, any.error())};
}

}  // namespace stemmig
