// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/server/system.hpp"

#ifndef _WIN32
#include <arpa/inet.h>
#include <fcntl.h>
#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>
#include <sys/resource.h>
#include <unistd.h>
#include <cstring>
#include <filesystem>
#include <string_view>

namespace stemmig {
namespace {

bool isHardware(const std::string& name) {
#ifdef __linux__
    // Only adapters that belong to a device of the machine have this link; bridges, tunnels and veth do not.
    std::error_code ignored;
    return std::filesystem::exists("/sys/class/net/" + name + "/device", ignored);
#else
    constexpr std::string_view kVirtual[] = {"bridge", "utun", "tun", "tap", "vmnet", "vboxnet", "awdl", "llw", "wg"};
    for (const std::string_view prefix : kVirtual) {
        if (name.starts_with(prefix)) return false;
    }
    return true;
#endif
}

}  // namespace

std::vector<Adapter> adapters() {
    ifaddrs* list = nullptr;
    if (getifaddrs(&list) != 0) return {};
    std::vector<Adapter> out;
    for (const ifaddrs* entry = list; entry != nullptr; entry = entry->ifa_next) {
        if (entry->ifa_addr == nullptr || entry->ifa_addr->sa_family != AF_INET) continue;
        if ((entry->ifa_flags & IFF_UP) == 0 || (entry->ifa_flags & IFF_RUNNING) == 0) continue;
        sockaddr_in address{};
        std::memcpy(&address, entry->ifa_addr, sizeof address);
        out.push_back({entry->ifa_name, ntohl(address.sin_addr.s_addr), isHardware(entry->ifa_name)});
    }
    freeifaddrs(list);
    return out;
}

std::size_t raiseFileLimit() {
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0) return 256;
    const rlim_t before = limit.rlim_cur;
    limit.rlim_cur = limit.rlim_max;
    if (setrlimit(RLIMIT_NOFILE, &limit) != 0) limit.rlim_cur = before;
    return static_cast<std::size_t>(limit.rlim_cur);
}

void keepFromChildren(asio::ip::tcp::socket::native_handle_type socket) { ::fcntl(socket, F_SETFD, FD_CLOEXEC); }

bool printsToTerminal() { return ::isatty(STDOUT_FILENO) == 1; }

bool reuseAddressIsSafe() { return true; }

void ReserveFile::take() {
    if (m_file < 0) m_file = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
}

void ReserveFile::release() {
    if (m_file >= 0) ::close(m_file);
    m_file = -1;
}

}  // namespace stemmig
#endif
