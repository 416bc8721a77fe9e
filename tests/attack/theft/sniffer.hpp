// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <memory>
#include <string>
#include "tests/attack/theft/pupils.hpp"

// What passes a network interface, as the kernel sends it: packets of TCP, not messages. Linux, and root only.
namespace stemmig::attack {

/// Listens on the loopback interface from its first moment to its last.
class Sniffer {
public:
    /// @param port of the host whose class is listened to.
    explicit Sniffer(std::uint16_t port);
    ~Sniffer();
    Sniffer(const Sniffer&) = delete;
    Sniffer& operator=(const Sniffer&) = delete;

    /// Why nobody can listen here; empty when somebody can.
    [[nodiscard]] static std::string whyNot();

    struct Capture {
        std::map<std::uint32_t, std::vector<Heard>> packets;  ///< with a payload, and its size, by the device's address
        unsigned missed = 0;                                  ///< packets the kernel could not keep for us
    };
    /// What was heard until now; ends it.
    [[nodiscard]] Capture stop();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace stemmig::attack
