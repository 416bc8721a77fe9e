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
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>

namespace stemmig {
namespace {

#ifdef __linux__
namespace fs = std::filesystem;

/// What the kernel knows goes before what a name sounds like: a LAN's bridge may be called br0, a container's only uplink
/// is a veth called eth0.
bool isHardware(const std::string& name) {
    std::error_code ignored;
    const fs::path adapter = fs::path("/sys/class/net") / name;
    if (fs::exists(adapter / "device", ignored)) return true;
    // Not a range-for: an adapter may go away while it is looked at, and that is no exception.
    for (fs::directory_iterator entry(adapter, ignored), end; entry != end; entry.increment(ignored)) {
        // A bridge, bond, VLAN or macvlan is as real as what is below it.
        constexpr std::string_view kLower = "lower_";
        const std::string link = entry->path().filename().string();
        if (link.starts_with(kLower) && isHardware(link.substr(kLower.size()))) return true;
    }
    const bool made_up = fs::exists(adapter / "bridge", ignored) || fs::exists(adapter / "tun_flags", ignored);
    return !made_up && !soundsVirtual(name);
}

std::optional<std::string> contents(const char* path) {
    const std::ifstream file(path);
    if (!file) return std::nullopt;
    std::ostringstream out;
    out << file.rdbuf();
    return out.str();
}
#else
bool isHardware(const std::string& name) { return !soundsVirtual(name); }
#endif

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
        // A second address may carry a label: "eth0:1" is eth0.
        const std::string name = std::string(entry->ifa_name).substr(0, std::string_view(entry->ifa_name).find(':'));
        // Nobody but the other end is on a point-to-point link: a VPN.
        const bool hardware = (entry->ifa_flags & IFF_POINTOPOINT) == 0 && isHardware(name);
        out.push_back({name, ntohl(address.sin_addr.s_addr), hardware});
    }
    freeifaddrs(list);
    return out;
}

std::optional<std::vector<Neighbour>> neighbours() {
#ifdef __linux__
    const auto arp = contents("/proc/net/arp");
    const auto routes = contents("/proc/net/route");
    if (arp && routes) return readNeighbours(*arp, *routes);
#endif
    return std::nullopt;
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
