// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/server/addresses.hpp"
#include <doctest/doctest.h>
#include "host/server/neighbours.hpp"
#include "host/server/system.hpp"

using namespace stemmig;

namespace {
const Adapter kLoopback{"lo", 0x7F000001, false};
const Adapter kDocker{"docker0", 0xAC110001, false};
const Adapter kVpn{"wg0", 0x0A0A0A02, false};
const Adapter kSelfGiven{"eth1", 0xA9FE0102, true};
const Adapter kWifi{"wlan0", 0xC0A80114, true};
const Adapter kCable{"eth0", 0x0A000005, true};
const Adapter kPublic{"wwan0", 0x5DB8D822, true};
}  // namespace

TEST_CASE("addresses: real adapters are offered before virtual ones, loopback and self-given addresses never") {
    CHECK(offered({kLoopback, kVpn, kSelfGiven, kDocker, kPublic, kWifi, kCable}) ==
          std::vector{kWifi, kCable, kPublic, kVpn, kDocker});
    CHECK(offered({kLoopback, kSelfGiven}).empty());
    CHECK(offered({}).empty());
}

TEST_CASE("addresses: one is better than another only by its kind") {
    CHECK(isBetter(kWifi, kDocker));
    CHECK_FALSE(isBetter(kDocker, kWifi));
    CHECK_FALSE(isBetter(kWifi, kCable));
    CHECK_FALSE(isBetter(kCable, kWifi));
    CHECK(isBetter(kDocker, kSelfGiven));
    CHECK(isBetter(kSelfGiven, kLoopback));
}

TEST_CASE("addresses: only loopback and 169.254 are of no use to a pupil") {
    CHECK(isUsable(kDocker.address));
    CHECK(isUsable(kPublic.address));
    CHECK(isUsable(0xA9FD0102));
    CHECK_FALSE(isUsable(kSelfGiven.address));
    CHECK_FALSE(isUsable(0x7F123456));
}

TEST_CASE("addresses: names of containers, virtual machines and VPNs sound virtual, those of sockets and antennas do not") {
    for (const char* name : {"docker0", "br-1a2b3c", "virbr0", "veth12ab", "vnet3", "vmnet8", "vboxnet0", "tun0", "tap0", "wg0",
                             "utun4", "ztabc", "lxcbr0", "tailscale0", "cni0", "vEthernet (WSL)"})
        CHECK_MESSAGE(soundsVirtual(name), name);
    for (const char* name : {"eth0", "enp3s0", "eno1", "enx001122334455", "wlan0", "wlp2s0", "wwan0", "usb0", "en0", "br0",
                             "bond0", "Wi-Fi", "Ethernet"})
        CHECK_MESSAGE(!soundsVirtual(name), name);
}

TEST_CASE("neighbours: the tables of Linux are read, with the router marked and silent addresses left out") {
    const std::string arp =
        "IP address       HW type     Flags       HW address            Mask     Device\n"
        "192.168.1.1      0x1         0x2         02:00:00:00:00:01     *        wlp2s0\n"
        "192.168.1.33     0x1         0x2         02:00:00:00:00:02     *        wlp2s0\n"
        "192.168.1.34     0x1         0x0         00:00:00:00:00:00     *        wlp2s0\n"
        "172.17.0.2       0x1         0x6         02:00:00:00:00:03     *        docker0\n"
        "nonsense\n"
        "192.168.1.35     0x1         two         02:00:00:00:00:04     *        wlp2s0\n";
    const std::string routes =
        "Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT\n"
        "wlp2s0\t00000000\t0101A8C0\t0003\t0\t0\t600\t00000000\t0\t0\t0\n"
        "wlp2s0\t0001A8C0\t00000000\t0001\t0\t0\t600\t00FFFFFF\t0\t0\t0\n";
    CHECK(readNeighbours(arp, routes) ==
          std::vector<Neighbour>{{0xC0A80101, "wlp2s0", true}, {0xC0A80121, "wlp2s0", false}, {0xAC110002, "docker0", false}});
    CHECK(readNeighbours("", "").empty());
    CHECK(readNeighbours(arp, "").front().router == false);
}

TEST_CASE("neighbours: this system is asked without trouble") {
    const auto all = neighbours();
#ifdef __linux__
    REQUIRE(all.has_value());
    for (const Neighbour& one : *all) CHECK_FALSE(one.adapter.empty());
#else
    CHECK_FALSE(all.has_value());
#endif
}
