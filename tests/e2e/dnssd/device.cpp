// SPDX-License-Identifier: GPL-3.0-or-later
// The pupil's app without its window, for dnssd.py. Says what it is told, one line each; a line "join PLACE CODE" joins the room
// at this place of its list.
#include <iostream>
#include <mutex>
#include <sstream>
#include "participant/app/device_thread.hpp"
#include "proto/base/secret.hpp"

namespace {

using namespace stemmig;

class Mouth {
public:
    void hear(const DeviceNews& news) {
        const std::lock_guard lock(m_mutex);
        m_rooms = news.rooms;
        std::cout << "rooms: ";
        for (const FoundRoom& one : news.rooms)
            std::cout << one.host.authority() << '/' << toHex(one.beacon.key).substr(0, 8) << '/'
                      << one.beacon.titles.front().text << "; ";
        std::cout << "\ninside: " << (news.inside && news.connected == Connectedness::Fine && news.view ? "yes" : "no")
                  << "\nproblem: " << static_cast<int>(news.problem) << std::endl;
    }
    std::optional<HostEndpoint> place(std::size_t number) {
        const std::lock_guard lock(m_mutex);
        return number < m_rooms.size() ? std::optional(m_rooms[number].host) : std::nullopt;
    }

private:
    std::mutex m_mutex;
    std::vector<FoundRoom> m_rooms;
};

}  // namespace

int main() {
    if (!initCrypto()) return 1;
    Mouth mouth;
    DeviceThread device({}, [&](const std::shared_ptr<const DeviceNews>& news) { mouth.hear(*news); });
    for (std::string line; std::getline(std::cin, line);) {
        std::istringstream words(line);
        std::string what, code;
        std::size_t number = 0;
        words >> what >> number >> code;
        const auto host = mouth.place(number);
        const auto typed = readShortCode(code);
        if (what == "join" && host && typed) device.join(*host, *typed);
    }
}
