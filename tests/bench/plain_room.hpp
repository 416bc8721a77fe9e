// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <unordered_map>
#include "tests/bench/scenario.hpp"

namespace stemmig::bench {

/// The round without crypto, lesson or seats: as many messages of the same lengths. What a server needs for it beside
/// the network is next to nothing.
class PlainRoom {
public:
    using Send = std::function<void(std::uint64_t id, ByteView message)>;
    PlainRoom(Sizes sizes, Send send);

    void opened(std::uint64_t id);
    void received(std::uint64_t id, ByteView message);
    void closed(std::uint64_t id);
    void order(Order order);

private:
    void enter(Stage stage);
    [[nodiscard]] static Bytes page(std::uint8_t mark, std::size_t size);

    Sizes m_sizes;
    Send m_send;
    std::unordered_map<std::uint64_t, bool> m_joined;  // id -> said HELLO
    Stage m_stage = Stage::Lobby;
    Bytes m_welcome;
    Bytes m_view;
    std::size_t m_answers = 0;
};

}  // namespace stemmig::bench
