// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string>
#include <vector>
#include "host/lesson/lesson.hpp"
#include "host/server/addresses.hpp"
#include "host/session/session.hpp"

// The network doctor's judgement: signs in, one diagnosis out, no clock and no network. Who gathers the signs:
// network_watch.hpp. What each diagnosis says: doctor_texts.hpp.
namespace stemmig {

enum class Diagnosis : std::uint8_t {
    Checking,        ///< nothing to say yet: our own page is being fetched, or the first device is just coming in
    NoNetwork,       ///< no address a pupil's device could reach
    NobodyYet,       ///< no other device has reached this computer, and nothing tells why
    NoPage,          ///< devices connect but do not get the page (https typed, a proxy in between)
    PageOnly,        ///< devices load the page but cannot hold a connection
    FirewallLikely,  ///< devices ask for this computer on the network, but their connections do not arrive
    Isolated,        ///< nobody even asks for it: the Wi-Fi keeps devices apart, or they are on another network
    OwnPageFails,    ///< this computer cannot fetch its own page through the announced address
    Fine,            ///< devices hold connections
    AddressLost,     ///< the announced address is gone and there is no other, but perhaps virtual ones
    AddressChanged,  ///< the announced address is gone, or no good; there is another real one
};

/// Likely, never certain: the doctor does not accuse a network, a device or a person.
struct NetworkAdvice {
    Diagnosis diagnosis = Diagnosis::Checking;
    Text headline;            ///< one sentence
    std::vector<Text> steps;  ///< what to do, the most promising first; none when all is well
    friend bool operator==(const NetworkAdvice&, const NetworkAdvice&) = default;
};

/// How far another device came. The order matters.
enum class Contact : std::uint8_t {
    Knocked,  ///< its TCP connection arrived
    Loaded,   ///< it was sent the page
    Held,     ///< its HELLO was proven: page, WebSocket and handshake went through
};

enum class OwnPage : std::uint8_t { NotYet, Came, Failed };

/// Other devices than the router, known to this computer on the network of the announced address.
enum class Neighbourhood : std::uint8_t {
    Unknown,  ///< the system does not say
    Nobody,
    Before,   ///< only such as were known when the lobby opened: perhaps the class, perhaps a printer
    Arrived,  ///< at least one that was not known then
};

/// What is known at one moment. The four counts are of distinct addresses, each in the last place it came to; they live
/// in RAM only and leave the doctor as a diagnosis, never as a number.
struct NetworkSigns {
    std::vector<Adapter> offered;  ///< see offered()
    std::string announced;         ///< address of the join URL
    std::uint16_t port = 0;
    bool local_only = false;  ///< listens on loopback only: the class is on this computer
    bool lost = false;        ///< this computer had the announced address and has it no longer
    OwnPage own_page = OwnPage::NotYet;
    unsigned held = 0;     ///< devices that held a connection
    unsigned stuck = 0;    ///< that have the page for too long without holding one
    unsigned strayed = 0;  ///< that knocked too long ago to be still loading
    unsigned coming = 0;   ///< on their way between two of these
    Neighbourhood neighbourhood = Neighbourhood::Unknown;
    Instant waited{};          ///< since this address was announced
    Instant patience{60'000};  ///< from when on it means something that nobody came
};

[[nodiscard]] NetworkAdvice diagnose(const NetworkSigns& signs);

/// What the teacher's lobby shows of the network.
struct Network {
    std::vector<Adapter> offered;  ///< addresses to choose from, best first; never loopback or self-given
    std::string announced;         ///< the one in the join URL; among the offered unless it is lost or was typed in
    NetworkAdvice advice;
    friend bool operator==(const Network&, const Network&) = default;
};

}  // namespace stemmig
