// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <asio/steady_timer.hpp>
#include <optional>
#include <set>
#include <unordered_map>
#include "host/server/doctor.hpp"
#include "host/server/network_options.hpp"
#include "host/server/seats.hpp"

namespace stemmig {

/// What the watch needs of its host. All of it is called on the room thread.
struct NetworkHome {
    std::uint16_t port = 0;
    bool local_only = false;   ///< we listen on loopback only: there is no network to watch
    bool own_devices = false;  ///< the class is on this computer: a rehearsal, or local_only
    std::function<Instant()> now;
    /// Fetches our page at this address and says whether it came; forgets an earlier fetch. See OwnPageFetch::start.
    std::function<void(std::uint32_t, std::function<void(bool)>)> fetch;
    std::function<bool()> nobody_in;               ///< the lobby is empty: another address costs nobody anything
    std::function<void(const std::string&)> move;  ///< the code is to carry this address: calls announce()
    std::function<void()> changed;                 ///< network() is another now
};

/// Watches over the way from the class to this computer: keeps an eye on the adapters, fetches our own page, notes how
/// far other devices come, and lets the doctor judge. Owner: the room thread.
///
/// Addresses of devices are in RAM only, never formatted, and forgotten with rest().
class NetworkWatch {
public:
    /// @param options with both of its senses.
    NetworkWatch(asio::io_context& io, NetworkOptions options, NetworkHome home);

    /// Begins to look, with this address in the join URL; as announce().
    void start(std::string address, bool chosen);
    /// The join URL carries this address from now on, and everything is open again. Does not call NetworkHome::changed.
    /// @param chosen by the teacher: kept while this computer has it, even if there is a better one.
    void announce(std::string address, bool chosen);
    /// Another device came so far. Devices of this computer itself are told apart here.
    void reached(Address from, Contact contact);
    /// No more looks, and nothing of a device is kept. For the end of the session and of the host.
    void rest();

    [[nodiscard]] const Network& network() const { return m_network; }
    /// The announced address was this computer's and is no longer.
    [[nodiscard]] bool lost() const { return m_lost; }

private:
    struct Device {
        Contact contact = Contact::Knocked;
        Instant since{};  ///< it came this far
    };

    void waitLook();
    void look();
    void senseAdapters();
    /// True when the code is to carry another address, and does now.
    bool moveOn();
    void fetchOwnPage();
    void judge();
    void judgeSoon();
    /// Tells the home what it has not been told.
    void tell();
    [[nodiscard]] NetworkSigns signs() const;
    [[nodiscard]] Neighbourhood neighbourhood() const;
    /// Other devices than the router on this adapter's network; empty optional where the system does not say.
    [[nodiscard]] std::optional<std::set<Address>> neighboursOn(const Adapter& adapter) const;
    /// Of the announced address; null when it is not of this computer.
    [[nodiscard]] const Adapter* announcedAdapter() const;
    [[nodiscard]] bool announcesUsable() const;
    [[nodiscard]] bool isOwn(Address address) const;

    NetworkOptions m_options;
    NetworkHome m_home;
    asio::steady_timer m_look;
    asio::steady_timer m_soon;
    std::vector<Adapter> m_adapters;
    std::unordered_map<Address, Device> m_devices;
    std::set<Address> m_neighbours_before;  ///< known on the adapter when its address was announced
    std::string m_adapter_before;           ///< that adapter
    OwnPage m_own_page = OwnPage::NotYet;
    Instant m_announced_at{};
    bool m_chosen = false;  ///< the announced address, by the teacher
    bool m_had = false;     ///< the announced address was this computer's at some time
    bool m_lost = false;
    bool m_fetching = false;
    bool m_judging = false;  ///< m_soon is under way
    bool m_resting = false;
    Network m_network;
    Network m_told;
};

}  // namespace stemmig
