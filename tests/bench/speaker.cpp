// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/speaker.hpp"

#include "host/server/translate.hpp"

namespace stemmig::bench {
namespace {

Stage stageOf(const std::optional<DeviceView>& view) {
    if (!view) return Stage::None;
    if (view->scene != static_cast<int>(Scene::Statement)) return Stage::Lobby;
    switch (static_cast<Phase>(view->phase)) {
        case Phase::Preview:
            return Stage::Preview;
        case Phase::Open:
            return Stage::Open;
        case Phase::Closing:
            return Stage::Closing;
        case Phase::Held:
            return Stage::Held;
        default:
            return Stage::Shown;
    }
}

class SealedSpeaker : public Speaker {
public:
    SealedSpeaker() : m_session(freshToken(), std::nullopt, false) {}
    void opened(ClientTime now) override { m_session.opened(now); }
    std::vector<Bytes> hear(ByteView message, ClientTime now, std::uint64_t random) override {
        return m_session.received(message, now, random);
    }
    std::vector<Bytes> advance(ClientTime now, std::uint64_t random) override { return m_session.advance(now, random); }
    [[nodiscard]] std::optional<ClientTime> due() const override { return m_session.nextDeadline(); }
    void answer(Mark mark) override { m_session.choose(mark); }
    [[nodiscard]] Stage stage() const override { return stageOf(m_session.view()); }
    [[nodiscard]] bool broken() const override { return m_session.broken(); }

private:
    static ResumeToken freshToken() {
        ResumeToken token{};
        fillRandom(token);
        return token;
    }
    DeviceSession m_session;
};

class PlainSpeaker : public Speaker {
public:
    void opened(ClientTime) override {}
    std::vector<Bytes> hear(ByteView message, ClientTime now, std::uint64_t random) override {
        if (message.size() == Greeting::kSize) return one(Bytes(kHandshakeSize));
        if (message.size() == kHandshakeSize) return one(frame(FrameKind::Hello));
        if (message[kFrameHeader] == kWelcomeMark) return {};
        const bool first = m_stage == Stage::None;
        const Stage before = std::exchange(m_stage, static_cast<Stage>(message[kFrameHeader]));
        if (first) m_due = now + ClientTime(random % kTickMs);
        if (m_stage == Stage::Closing && before != Stage::Closing) return one(frame(FrameKind::CloseAnswer));
        return {};
    }
    std::vector<Bytes> advance(ClientTime now, std::uint64_t random) override {
        if (!m_due || now < *m_due) return {};
        m_due = now + ClientTime(kTickMs * (900 + random % 201) / 1000);
        return one(frame(FrameKind::Tick));
    }
    [[nodiscard]] std::optional<ClientTime> due() const override { return m_due; }
    void answer(Mark) override {}
    [[nodiscard]] Stage stage() const override { return m_stage; }
    [[nodiscard]] bool broken() const override { return false; }

private:
    static Bytes frame(FrameKind kind) {
        Bytes out(kClientFrameSize);
        out[kFrameHeader] = static_cast<std::uint8_t>(kind);
        return out;
    }
    static std::vector<Bytes> one(Bytes frame) {
        std::vector<Bytes> out;
        out.push_back(std::move(frame));
        return out;
    }
    Stage m_stage = Stage::None;
    std::optional<ClientTime> m_due;
};

}  // namespace

std::unique_ptr<Speaker> sealedSpeaker() { return std::make_unique<SealedSpeaker>(); }
std::unique_ptr<Speaker> plainSpeaker() { return std::make_unique<PlainSpeaker>(); }

}  // namespace stemmig::bench
