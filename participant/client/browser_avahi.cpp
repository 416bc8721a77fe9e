// SPDX-License-Identifier: GPL-3.0-or-later
#include <avahi-client/lookup.h>
#include <asio.hpp>
#include <map>
#include <mutex>
#include <tuple>
#include "participant/client/browser.hpp"
#include "proto/avahi/avahi_thread.hpp"
#include "proto/channel/service.hpp"

namespace stemmig {
namespace {

using Rooms = std::vector<FoundRoom>;

/// From Avahi's thread to the owner's, until the owner closes it.
class Door : public std::enable_shared_from_this<Door> {
public:
    Door(asio::io_context& io, std::function<void(const Rooms&)> there) : m_io(&io), m_there(std::move(there)) {}

    void close() {
        m_there = nullptr;
        const std::lock_guard lock(m_mutex);
        m_io = nullptr;
    }

    void tell(Rooms rooms) {
        const std::lock_guard lock(m_mutex);
        if (!m_io) return;
        asio::post(*m_io, [self = shared_from_this(), rooms = std::move(rooms)] {
            if (self->m_there) self->m_there(rooms);
        });
    }

private:
    std::mutex m_mutex;
    asio::io_context* m_io;                     ///< under the mutex; null once the owner has closed
    std::function<void(const Rooms&)> m_there;  ///< of the owner's thread
};

std::vector<std::string> textOf(AvahiStringList* list) {
    std::vector<std::string> out;
    for (; list; list = avahi_string_list_get_next(list))
        out.emplace_back(reinterpret_cast<const char*>(avahi_string_list_get_text(list)), avahi_string_list_get_size(list));
    return out;
}

/// Dotted; empty for what is no single computer's address, and for this computer's own: nobody outside may send us there.
std::optional<std::string> addressOf(const AvahiAddress* address) {
    if (!address || address->proto != AVAHI_PROTO_INET) return std::nullopt;
    const asio::ip::address_v4 out(ntohl(address->data.ipv4.address));
    if (out.is_unspecified() || out.is_loopback() || out.is_multicast() || out == asio::ip::address_v4::broadcast())
        return std::nullopt;
    return out.to_string();
}

class Searcher : public AvahiUser {
public:
    explicit Searcher(std::shared_ptr<Door> door) : m_door(std::move(door)) {}

    void up(AvahiClient* client) override { m_client = client; }

    void down() noexcept override {
        for (auto& [place, service] : m_services) service.stop();
        m_services.clear();
        if (m_browser) avahi_service_browser_free(m_browser);
        m_browser = nullptr;
    }

    /// Whatever failed is begun again. A service that is there is told again, as a host calls again.
    void beat() override {
        if (!m_browser) browse();
        Rooms rooms;
        for (auto& [place, service] : m_services) {
            if (!service.resolver) service.resolver = resolve(place);
            if (service.room) rooms.push_back(*service.room);
        }
        if (!rooms.empty()) m_door->tell(std::move(rooms));
    }

private:
    /// One name on one adapter.
    using Place = std::tuple<AvahiIfIndex, std::string>;
    struct Service {
        AvahiServiceResolver* resolver = nullptr;  ///< tells of changes, too, for as long as it is there
        std::optional<FoundRoom> room;
        void stop() noexcept {
            if (resolver) avahi_service_resolver_free(resolver);
            resolver = nullptr;
        }
    };

    void browse() {
        m_browser = avahi_service_browser_new(
            m_client, AVAHI_IF_UNSPEC, AVAHI_PROTO_INET, kServiceType, kServiceDomain, AvahiLookupFlags(0),
            [](AvahiServiceBrowser*, AvahiIfIndex adapter, AvahiProtocol, AvahiBrowserEvent event, const char* name, const char*,
               const char*, AvahiLookupResultFlags,
               void* self) { quietly([&] { static_cast<Searcher*>(self)->browsed(event, adapter, name); }); },
            this);
    }

    void browsed(AvahiBrowserEvent event, AvahiIfIndex adapter, const char* name) {
        if (event == AVAHI_BROWSER_FAILURE) return down();
        if (!name) return;
        if (event == AVAHI_BROWSER_REMOVE) return forget({adapter, name});
        // As many as are listed. A flood of names may hide a room, as a flood of beacons may.
        if (event == AVAHI_BROWSER_NEW && m_services.size() < kMostRooms) m_services.try_emplace({adapter, name});
    }

    AvahiServiceResolver* resolve(const Place& place) {
        const auto& [adapter, name] = place;
        return avahi_service_resolver_new(
            m_client, adapter, AVAHI_PROTO_INET, name.c_str(), kServiceType, kServiceDomain, AVAHI_PROTO_INET,
            AvahiLookupFlags(0),
            [](AvahiServiceResolver*, AvahiIfIndex at, AvahiProtocol, AvahiResolverEvent event, const char* called, const char*,
               const char*, const char*, const AvahiAddress* address, std::uint16_t port, AvahiStringList* text,
               AvahiLookupResultFlags, void* self) {
                quietly([&] {
                    auto& it = *static_cast<Searcher*>(self);
                    if (event == AVAHI_RESOLVER_FOUND) return it.resolved({at, called}, address, port, text);
                    it.unresolved({at, called});
                });
            },
            this);
    }

    void resolved(const Place& place, const AvahiAddress* address, std::uint16_t port, AvahiStringList* text) {
        const auto service = m_services.find(place);
        if (service == m_services.end()) return;
        const auto dotted = addressOf(address);
        auto beacon = readServiceText(textOf(text), port);
        // What is no room takes no room's place.
        if (!dotted || !beacon) return forget(place);
        service->second.room = FoundRoom{{*dotted, port}, std::move(*beacon)};
    }

    /// Packets were lost, say: the next beat asks again.
    void unresolved(const Place& place) {
        const auto service = m_services.find(place);
        if (service == m_services.end()) return;
        service->second.stop();
        service->second.room.reset();
    }

    void forget(const Place& place) {
        const auto service = m_services.find(place);
        if (service == m_services.end()) return;
        service->second.stop();
        m_services.erase(service);
    }

    std::shared_ptr<Door> m_door;
    AvahiClient* m_client = nullptr;
    AvahiServiceBrowser* m_browser = nullptr;
    std::map<Place, Service> m_services;  ///< at most kMostRooms
};

}  // namespace

struct Browser::Impl {
    std::shared_ptr<Door> door;
    AvahiThread thread;
};

Browser::Browser(asio::io_context& io, std::function<void(const Rooms&)> there) {
    auto door = std::make_shared<Door>(io, std::move(there));
    m_impl.reset(new Impl{door, AvahiThread(std::make_unique<Searcher>(door))});
}

Browser::~Browser() { m_impl->door->close(); }

}  // namespace stemmig
