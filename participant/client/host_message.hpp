// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <variant>
#include "participant/client/client.hpp"

// Parses what the host says; the only part of the client that knows Protobuf.
namespace stemmig {

/// The host took the HELLO.
struct HostWelcome {
    std::shared_ptr<const WelcomeTexts> texts;  ///< null unless wanted
    unsigned booth = 0;                         ///< pupils who share this device; 0: an own device
};

struct HostBye {
    int reason = 0;        ///< wire.proto Bye.Reason
    bool ended = false;    ///< the session is over
    bool ticket = false;   ///< none was shown, or one that is no good
    bool retries = false;  ///< to be tried again by itself after `retry`
    ClientTime retry{};
};

using HostMessage = std::variant<HostWelcome, DeviceView, HostBye>;

/// Empty for what is not a message of wire.proto or breaks its ranges. @param texts what a screen shows, too.
[[nodiscard]] std::optional<HostMessage> parseHostMessage(ByteView message, bool texts = false);

/// True while a round takes choices; while it takes the last frames before its release; and after that.
[[nodiscard]] bool isOpen(const DeviceView& view);
[[nodiscard]] bool isClosing(const DeviceView& view);
[[nodiscard]] bool isReleased(const DeviceView& view);

}  // namespace stemmig
