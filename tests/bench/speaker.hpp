// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <optional>
#include "participant/client/client.hpp"
#include "tests/bench/scenario.hpp"

namespace stemmig::bench {

/// What one device of the load says, with crypto or without; everything else about it is the same.
class Speaker {
public:
    virtual ~Speaker() = default;
    virtual void opened(ClientTime now) = 0;
    [[nodiscard]] virtual std::vector<Bytes> hear(ByteView message, ClientTime now, std::uint64_t random) = 0;
    [[nodiscard]] virtual std::vector<Bytes> advance(ClientTime now, std::uint64_t random) = 0;
    [[nodiscard]] virtual std::optional<ClientTime> due() const = 0;
    virtual void answer(Mark mark) = 0;
    [[nodiscard]] virtual Stage stage() const = 0;
    [[nodiscard]] virtual bool broken() const = 0;
};

/// A real device: DeviceSession.
[[nodiscard]] std::unique_ptr<Speaker> sealedSpeaker();
/// For PlainRoom.
[[nodiscard]] std::unique_ptr<Speaker> plainSpeaker();

}  // namespace stemmig::bench
