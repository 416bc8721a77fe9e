// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/server/network_watch.hpp"

#include <algorithm>

namespace stemmig {
namespace {

/// Devices come in bursts; the room publishes in the same rhythm.
constexpr Instant kSoon{250};
/// Of distinct addresses noted. A class is far smaller, and who makes up addresses shall not fill the memory.
constexpr std::size_t kMostDevices = 8192;

}  // namespace

NetworkWatch::NetworkWatch(asio::io_context& io, NetworkOptions options, NetworkHome home)
    : m_options(std::move(options)), m_home(std::move(home)), m_look(io), m_soon(io) {}

void NetworkWatch::start(std::string address, bool chosen) {
    announce(std::move(address), chosen);
    waitLook();
}

void NetworkWatch::announce(std::string address, bool chosen) {
    m_network.announced = std::move(address);
    m_chosen = chosen;
    // What was picked by itself was an adapter's just now, even if the next look finds it gone. A typed one may never be.
    m_had = !chosen && announcesUsable();
    m_devices.clear();
    m_announced_at = m_home.now();
    senseAdapters();
    // On the same adapter the class may have asked for us already under the earlier address: that still counts as news.
    const Adapter* const adapter = announcedAdapter();
    if (adapter != nullptr && adapter->name != m_adapter_before) {
        m_adapter_before = adapter->name;
        m_neighbours_before = neighboursOn(*adapter).value_or(std::set<Address>{});
    }
    m_own_page = OwnPage::NotYet;
    fetchOwnPage();
    judge();
    m_told = m_network;
}

void NetworkWatch::rest() {
    m_resting = true;
    m_look.cancel();
    m_soon.cancel();
    m_devices.clear();
    m_neighbours_before.clear();
}

void NetworkWatch::waitLook() {
    m_look.expires_after(m_options.look);
    m_look.async_wait([this](std::error_code stopped) {
        if (stopped || m_resting) return;
        waitLook();  // first: whatever happens to one look, there is a next one
        look();
    });
}

void NetworkWatch::look() {
    const bool was_lost = m_lost;
    senseAdapters();
    if (moveOn()) return;
    const bool again = was_lost || m_own_page == OwnPage::Failed;
    if (again && !m_lost && !m_fetching) fetchOwnPage();
    judge();
    tell();
}

void NetworkWatch::senseAdapters() {
    m_adapters = m_options.adapters();
    m_network.offered = m_home.local_only ? std::vector<Adapter>{} : offered(m_adapters);
    const bool ours = announcedAdapter() != nullptr;
    m_had = m_had || ours;
    m_lost = m_had && !ours && !m_home.local_only;
}

bool NetworkWatch::moveOn() {
    if (m_network.offered.empty() || !m_home.nobody_in()) return false;
    const Adapter& best = m_network.offered.front();
    const Adapter* const now = announcedAdapter();
    const bool better = now != nullptr ? isBetter(best, *now) : !announcesUsable();
    // What was lost often comes back: meanwhile no code leads to a network inside this computer.
    const bool worth_it = (m_lost && best.hardware) || (!m_chosen && better);
    if (worth_it) m_home.move(dotted(best.address));
    return worth_it;
}

void NetworkWatch::fetchOwnPage() {
    const auto address = parseDotted(m_network.announced);
    if (!address) return;
    m_fetching = true;
    m_home.fetch(*address, [this](bool came) {
        m_fetching = false;
        if (m_resting) return;
        m_own_page = came ? OwnPage::Came : OwnPage::Failed;
        judge();
        tell();
    });
}

void NetworkWatch::reached(Address from, Contact contact) {
    if (m_resting) return;
    // This computer's own browser, and our own fetch, prove nothing about the network.
    if (isOwn(from) && !(m_home.own_devices && contact == Contact::Held)) return;
    if (m_devices.size() >= kMostDevices && m_devices.count(from) == 0) return;
    const auto [device, is_new] = m_devices.try_emplace(from, Device{contact, m_home.now()});
    if (!is_new) {
        if (contact <= device->second.contact) return;
        device->second = {contact, m_home.now()};
    }
    judgeSoon();
}

void NetworkWatch::judgeSoon() {
    if (m_judging) return;
    m_judging = true;
    m_soon.expires_after(kSoon);
    m_soon.async_wait([this](std::error_code stopped) {
        m_judging = false;
        if (stopped || m_resting) return;
        judge();
        tell();
    });
}

void NetworkWatch::judge() { m_network.advice = diagnose(signs()); }

void NetworkWatch::tell() {
    if (m_network == m_told) return;
    m_told = m_network;
    m_home.changed();
}

NetworkSigns NetworkWatch::signs() const {
    NetworkSigns out;
    out.offered = m_network.offered;
    out.announced = m_network.announced;
    out.port = m_home.port;
    out.local_only = m_home.local_only;
    out.lost = m_lost;
    out.own_page = m_own_page;
    const Instant now = m_home.now();
    for (const auto& [address, device] : m_devices) {
        if (device.contact == Contact::Held) {
            ++out.held;
        } else if (now - device.since < m_options.connect) {
            ++out.coming;
        } else {
            ++(device.contact == Contact::Loaded ? out.stuck : out.strayed);
        }
    }
    out.waited = now - m_announced_at;
    out.patience = m_options.nobody;
    if (m_devices.empty() && out.waited >= out.patience) out.neighbourhood = neighbourhood();
    return out;
}

Neighbourhood NetworkWatch::neighbourhood() const {
    const Adapter* const adapter = announcedAdapter();
    const auto now = adapter == nullptr ? std::nullopt : neighboursOn(*adapter);
    if (!now) return Neighbourhood::Unknown;
    if (now->empty()) return Neighbourhood::Nobody;
    const bool known = std::includes(m_neighbours_before.begin(), m_neighbours_before.end(), now->begin(), now->end());
    return known ? Neighbourhood::Before : Neighbourhood::Arrived;
}

std::optional<std::set<Address>> NetworkWatch::neighboursOn(const Adapter& adapter) const {
    const auto all = m_options.neighbours();
    if (!all) return std::nullopt;
    std::set<Address> out;
    for (const Neighbour& one : *all) {
        if (one.adapter == adapter.name && !one.router && !isOwn(one.address)) out.insert(one.address);
    }
    return out;
}

const Adapter* NetworkWatch::announcedAdapter() const {
    const auto found = std::find_if(m_adapters.begin(), m_adapters.end(),
                                    [&](const Adapter& one) { return dotted(one.address) == m_network.announced; });
    return found == m_adapters.end() ? nullptr : &*found;
}

bool NetworkWatch::announcesUsable() const {
    const auto address = parseDotted(m_network.announced);
    return address && isUsable(*address);
}

bool NetworkWatch::isOwn(Address address) const {
    return isLoopback(address) ||
           std::any_of(m_adapters.begin(), m_adapters.end(), [&](const Adapter& one) { return one.address == address; });
}

}  // namespace stemmig
