// SPDX-License-Identifier: GPL-3.0-or-later
#include <avahi-client/publish.h>
#include <avahi-common/alternative.h>
#include <avahi-common/error.h>
#include <avahi-common/malloc.h>
#include <net/if.h>
#include <mutex>
#include <set>
#include "host/server/announcement.hpp"
#include "proto/avahi/avahi_thread.hpp"
#include "proto/channel/service.hpp"

namespace stemmig {
namespace {

using Call = BeaconSender::Call;

/// What the room wants said: written by its thread, read by Avahi's.
class Wish {
public:
    void set(const std::optional<Call>& call) {
        const std::lock_guard lock(m_mutex);
        m_call = call;
    }
    [[nodiscard]] std::optional<Call> get() const {
        const std::lock_guard lock(m_mutex);
        return m_call;
    }

private:
    mutable std::mutex m_mutex;
    std::optional<Call> m_call;
};

struct FreeText {
    void operator()(AvahiStringList* text) const { avahi_string_list_free(text); }
    void operator()(char* text) const { avahi_free(text); }
};

/// The first string first, as it goes over the network; a list of Avahi grows at its front.
std::unique_ptr<AvahiStringList, FreeText> textOf(const Beacon& beacon) {
    AvahiStringList* out = nullptr;
    for (const std::string& one : serviceText(beacon)) out = avahi_string_list_add(out, one.c_str());
    return std::unique_ptr<AvahiStringList, FreeText>(out);
}

/// Each adapter once, as the system counts them: two addresses may be of one.
std::set<AvahiIfIndex> indexesOf(const std::vector<Adapter>& adapters) {
    std::set<AvahiIfIndex> out;
    for (const Adapter& one : adapters)
        if (const unsigned index = if_nametoindex(one.name.c_str())) out.insert(static_cast<AvahiIfIndex>(index));
    return out;
}

class Announcer : public AvahiUser {
public:
    explicit Announcer(std::shared_ptr<const Wish> wish) : m_wish(std::move(wish)) {}

    void up(AvahiClient* client) override { m_client = client; }

    void down() noexcept override {
        if (m_group) avahi_entry_group_free(m_group);
        m_group = nullptr;
        m_said.reset();
    }

    /// What was not said for whatever reason is tried again at the next beat.
    void beat() override {
        const std::optional<Call> call = m_wish->get();
        if (call == m_said && !m_name_taken) return;
        if (!m_group) m_group = avahi_entry_group_new(m_client, &Announcer::changed, this);
        if (!m_group) return;
        avahi_entry_group_reset(m_group);
        m_said.reset();
        if (!call) m_name_taken = false;
        if (call && announce(*call)) m_said = call;
    }

private:
    bool announce(const Call& call) {
        nameIt(call.beacon);
        const auto text = textOf(call.beacon);
        const std::set<AvahiIfIndex> adapters = indexesOf(call.from);
        for (const AvahiIfIndex adapter : adapters) {
            // Without the cookie: Avahi's own random number of this computer.
            const int failed =
                avahi_entry_group_add_service_strlst(m_group, adapter, AVAHI_PROTO_INET, AVAHI_PUBLISH_NO_COOKIE, m_name.c_str(),
                                                     kServiceType, kServiceDomain, nullptr, call.beacon.port, text.get());
            m_name_taken = failed == AVAHI_ERR_COLLISION;  // by another program on this computer
            if (failed < 0) return false;
        }
        return adapters.empty() || avahi_entry_group_commit(m_group) >= 0;
    }

    void nameIt(const Beacon& beacon) {
        if (!m_name_taken) {
            m_name = serviceName(beacon);
        } else if (const std::unique_ptr<char, FreeText> other{avahi_alternative_service_name(m_name.c_str())}) {
            m_name = other.get();
        }
        m_name_taken = false;
    }

    static void changed(AvahiEntryGroup*, AvahiEntryGroupState state, void* self) noexcept {
        auto& it = *static_cast<Announcer*>(self);
        if (state == AVAHI_ENTRY_GROUP_COLLISION) it.m_name_taken = true;  // by another computer
        if (state == AVAHI_ENTRY_GROUP_FAILURE) it.m_said.reset();
    }

    std::shared_ptr<const Wish> m_wish;
    AvahiClient* m_client = nullptr;
    AvahiEntryGroup* m_group = nullptr;
    std::optional<Call> m_said;
    std::string m_name;
    bool m_name_taken = false;
};

}  // namespace

struct Announcement::Impl {
    std::shared_ptr<Wish> wish = std::make_shared<Wish>();
    AvahiThread thread{std::make_unique<Announcer>(wish)};
};

Announcement::Announcement() : m_impl(std::make_unique<Impl>()) {}
Announcement::~Announcement() = default;
void Announcement::say(const std::optional<BeaconSender::Call>& call) { m_impl->wish->set(call); }

}  // namespace stemmig
