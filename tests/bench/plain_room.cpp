// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/plain_room.hpp"

namespace stemmig::bench {

PlainRoom::PlainRoom(Sizes sizes, Send send)
    : m_sizes(sizes), m_send(std::move(send)), m_welcome(page(kWelcomeMark, sizes.welcome)) {
    enter(Stage::Lobby);
}

Bytes PlainRoom::page(std::uint8_t mark, std::size_t size) {
    Bytes out(size, 0);
    out[kFrameHeader] = mark;
    return out;
}

void PlainRoom::opened(std::uint64_t id) {
    m_joined[id] = false;
    m_send(id, Bytes(Greeting::kSize));
}

void PlainRoom::received(std::uint64_t id, ByteView message) {
    if (message.size() == kHandshakeSize) return m_send(id, Bytes(kHandshakeSize));
    if (message.size() != kClientFrameSize) return;
    const auto kind = static_cast<FrameKind>(message[kFrameHeader]);
    if (kind == FrameKind::Hello) {
        m_joined[id] = true;
        m_send(id, m_welcome);
    }
    if (kind != FrameKind::CloseAnswer) return m_send(id, m_view);
    if (++m_answers == m_joined.size()) enter(Stage::Held);
}

void PlainRoom::closed(std::uint64_t id) { m_joined.erase(id); }

void PlainRoom::order(Order order) {
    switch (order) {
        case Order::Preview:
            return enter(Stage::Preview);
        case Order::Open:
            return enter(Stage::Open);
        case Order::Close:
            return enter(Stage::Closing);
        case Order::Show:
            return enter(Stage::Shown);
        default:
            return;
    }
}

void PlainRoom::enter(Stage stage) {
    m_stage = stage;
    m_answers = 0;
    m_view = page(static_cast<std::uint8_t>(stage), m_sizes.view[static_cast<std::size_t>(stage)]);
    for (const auto& [id, joined] : m_joined) {
        if (joined) m_send(id, m_view);
    }
}

}  // namespace stemmig::bench
