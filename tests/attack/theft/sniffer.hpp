// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
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

    /// One with a payload.
    struct Packet {
        std::uint32_t address = 0;  ///< of the device; host order
        std::uint16_t port = 0;     ///< of its connection
        Heard heard;
    };
    struct Capture {
        std::vector<Packet> packets;  ///< as they came
        unsigned missed = 0;          ///< that the kernel could not keep for us

        [[nodiscard]] std::vector<Heard> of(std::uint32_t address) const;
    };
    /// What was heard until now; ends it.
    [[nodiscard]] Capture stop();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace stemmig::attack
