// SPDX-License-Identifier: GPL-3.0-or-later
#include "participant/client/client.hpp"

#include <algorithm>
#include <array>
#include "participant/client/host_message.hpp"
#include "participant/client/wire_names.hpp"

namespace stemmig {
namespace {

/// `base` times permille/1000, with permille drawn evenly from `low`..`high`.
ClientTime jittered(ClientTime base, std::uint64_t random, std::uint64_t low, std::uint64_t high) {
    const std::uint64_t permille = low + random % (high - low + 1);
    return ClientTime(base.count() * static_cast<ClientTime::rep>(permille) / 1000);
}

/// Pauses between tries. Fast at first (a switched access point). While nobody answers never longer than the third: so a room is
/// back within 2 s of the network, and a try into nothing costs nobody anything. A host that turns devices away gets all the
/// others too.
constexpr std::array<ClientTime, 6> kPauses{ClientTime(400),  ClientTime(1000), ClientTime(1600),
                                            ClientTime(3200), ClientTime(6400), ClientTime(10'000)};
constexpr std::size_t kUnanswered = 3;

/// Before the next try, after `failures` in a row, the last `turned_away` of them by the host; failures from 1.
ClientTime pauseBefore(std::size_t failures, std::size_t turned_away) {
    return kPauses[std::max(std::min(failures, kUnanswered), std::min(turned_away, kPauses.size())) - 1];
}

constexpr ClientTime kSilence{5'000};

/// Times a patience is doubled. Without it a host that is slow for many at once would be asked for ever what it never gets done.
constexpr unsigned kSlowest = 2;

}  // namespace

struct DeviceSession::Impl {
    Secret<32> token;
    std::optional<PublicKey> expected_key;  // given, or of the first host that proved it
    bool rehearsal_only = false;
    Ticket ticket{};  // all zero: none, or it has done its work
    bool ticket_refused = false;
    bool texts = false;
    std::shared_ptr<const WelcomeTexts> welcome;
    std::optional<SessionKind> world;

    DeviceState state = DeviceState::Idle;
    PublicKey greeted_key{};
    std::optional<Initiator> handshake;  // from the greeting until the host's answer
    std::optional<Channel> channel;
    bool broken = false;

    bool welcomed = false;    // in this connection
    unsigned booth_wish = 0;  // pupils, while this device is to be a booth
    unsigned booth = 0;       // pupils, as the host says
    Ballots ballots;
    std::optional<DeviceView> view;
    Mark mark = kNothingYet;
    RoundId released{};           // the last round seen after its release: no choice is sent for it any more
    bool close_answered = false;  // in this connection, for the round in view

    ClientTime heard{};                  // the last time the host said anything
    std::optional<ClientTime> tick_due;  // on a connection with a view
    std::optional<ClientTime> asked;     // HELLO or the first tick that no view has come after
    ClientTime slowest{};                // answer of late
    std::optional<ClientTime> retry_due;
    std::size_t failures = 0;     // tries in a row
    unsigned slow = 0;            // times the host was, at most kSlowest
    std::size_t turned_away = 0;  // the last of them, by a host that answers
    HostBye bye;

    void stop(DeviceState reason) {
        state = reason;
        broken = true;
    }

    [[nodiscard]] Bytes sealed(const ClientFrame& frame) {
        auto plain = frame.encode();
        Bytes out = sealFrame(channel->send, plain);
        wipe(plain);
        return out;
    }

    [[nodiscard]] Bytes tickFrame() {
        ClientFrame frame;
        frame.kind = booth == 0 ? FrameKind::Tick : FrameKind::BoothTick;
        frame.round = view->round;
        if (booth == 0) frame.mark = mark;
        if (booth != 0) frame.count = static_cast<std::uint8_t>(ballots.count(view->ballot));
        return sealed(frame);
    }

    [[nodiscard]] Bytes closeAnswer() {
        ClientFrame frame;
        frame.kind = booth == 0 ? FrameKind::CloseAnswer : FrameKind::BoothAnswer;
        frame.round = view->round;
        if (booth == 0) {
            frame.mark = mark;
            return sealed(frame);
        }
        std::vector<Mark> marks = ballots.sorted(view->ballot);
        frame.count = static_cast<std::uint8_t>(marks.size());
        std::ranges::copy(marks, frame.ballots.begin());
        Bytes out = sealed(frame);
        wipe(marks);
        wipe(frame.ballots);
        return out;
    }

    /// Of a round that is over, or of a turn that is, nothing stays.
    void forgetBallots(const DeviceView& seen) {
        if (view && isReleased(seen) && seen.round == view->round) ballots.forget(view->ballot);
        if (seen.ballot == BallotName{}) return;
        std::vector<BallotName> turn{seen.ballot};
        for (const LaterStatement& later : seen.later) turn.push_back(later.ballot);
        ballots.keepOnly(turn);
    }

    [[nodiscard]] std::vector<Bytes> greeted(ByteView message) {
        const std::optional<Greeting> greeting = Greeting::decode(message);
        if (!greeting) {
            broken = true;
            return {};
        }
        if (expected_key && *expected_key != greeting->host_key) {
            stop(DeviceState::WrongHost);
            return {};
        }
        if (rehearsal_only && greeting->kind != SessionKind::Rehearsal) {
            stop(DeviceState::LiveHost);
            return {};
        }
        greeted_key = greeting->host_key;
        world = greeting->kind;
        handshake.emplace(prologue(greeting->kind), greeting->host_key);
        Result<Bytes, ChannelError> first = handshake->writeFirst();
        broken = !first.ok();
        return first ? std::vector<Bytes>{std::move(first).value()} : std::vector<Bytes>{};
    }

    [[nodiscard]] std::vector<Bytes> shaken(ByteView message, ClientTime now) {
        Result<Channel, ChannelError> finished = handshake->readSecond(message);
        handshake.reset();
        if (!finished) {
            broken = true;
            return {};
        }
        channel.emplace(std::move(finished).value());
        expected_key = greeted_key;
        ClientFrame hello;
        hello.kind = FrameKind::Hello;
        std::ranges::copy(token.view(), hello.token.begin());
        hello.ticket = ticket;
        hello.booth = static_cast<std::uint8_t>(booth_wish);
        std::vector<Bytes> out;
        out.push_back(sealed(hello));
        wipe(hello.token);
        asked = now;
        return out;
    }

    [[nodiscard]] std::optional<HostMessage> opened(ByteView frame) {
        if (frame.size() > kMaxHostFrame) return std::nullopt;
        const Result<Bytes, ChannelError> plain = openFrame(channel->receive, frame);
        if (!plain) return std::nullopt;
        const std::optional<Bytes> message = unpadMessage(plain.value());
        return message ? parseHostMessage(*message, texts) : std::nullopt;
    }

    [[nodiscard]] std::vector<Bytes> take(const HostWelcome& said, ClientTime, std::uint64_t) {
        welcome = said.texts;
        welcomed = true;
        booth = std::min<unsigned>(said.booth, kMostBallots);
        return {};
    }

    [[nodiscard]] std::vector<Bytes> take(const HostBye& said, ClientTime, std::uint64_t) {
        bye = said;
        mark = kNothingYet;
        stop(said.ended ? DeviceState::Ended : DeviceState::Refused);
        if (said.ended) wipe(token.raw());
        if (said.ended) ballots.keepOnly({});
        if (said.ticket) ticket_refused = ticket != Ticket{};
        // The teacher has taken the booth away: it can be an own device now.
        if (said.reason == kByeBoothAsked || said.reason == kByeBoothDeclined) {
            booth = 0;
            ballots.keepOnly({});
        }
        // Any other refusal spends no ticket.
        if (said.ended || said.ticket) wipe(ticket);
        return {};
    }

    /// An answer; what is slow today may be slow again, but not for ever.
    void answered(ClientTime now) {
        if (asked) slowest = std::max(now - *asked, slowest / 2);
        asked.reset();
        failures = turned_away = 0;
        slow = 0;
    }

    [[nodiscard]] std::vector<Bytes> take(const DeviceView& seen, ClientTime now, std::uint64_t random) {
        if (!welcomed) {
            broken = true;
            return {};
        }
        answered(now);
        const bool other_round = !view || view->round != seen.round;
        // The choice goes as soon as it has done its work: nothing of it stays, and nothing is sent after a release.
        if (other_round || (!isOpen(seen) && !isClosing(seen)) || !seen.counted) mark = kNothingYet;
        if (other_round || !isClosing(seen)) close_answered = false;
        if (isReleased(seen)) released = seen.round;
        forgetBallots(seen);
        const bool faster = view && seen.tick < view->tick;
        // The first frame comes anywhere within a tick, so that a room that joined at once does not tick at once.
        if (!tick_due || faster) tick_due = now + jittered(seen.tick, random, 0, 1000);
        view = seen;
        state = DeviceState::Joined;
        wipe(ticket);
        ticket_refused = false;
        if (!isClosing(seen) || close_answered) return {};
        close_answered = true;
        std::vector<Bytes> out;
        out.push_back(closeAnswer());
        return out;
    }

    [[nodiscard]] bool takesChoices() const {
        return view && isOpen(*view) && view->counted && !view->paused && view->round != released;
    }

    [[nodiscard]] ClientTime silenceEnds() const {
        if (!tick_due) return heard + kHandshakePatience * (1U << slow);
        const ClientTime silence = heard + 3 * view->tick + kSilence;
        return asked ? std::min(silence, *asked + std::max(kAnswerPatience, 4 * slowest)) : silence;
    }
};

DeviceSession::DeviceSession(ResumeToken token, std::optional<PublicKey> expected_key, bool rehearsal_only,
                             std::optional<Ticket> ticket)
    : m_impl(std::make_unique<Impl>()) {
    m_impl->token = Secret<32>(token);
    m_impl->expected_key = expected_key;
    m_impl->rehearsal_only = rehearsal_only;
    m_impl->ticket = ticket.value_or(Ticket{});
}
DeviceSession::~DeviceSession() = default;
DeviceSession::DeviceSession(DeviceSession&&) noexcept = default;
DeviceSession& DeviceSession::operator=(DeviceSession&&) noexcept = default;

void DeviceSession::wantTexts() { m_impl->texts = true; }

void DeviceSession::opened(ClientTime now) {
    Impl& it = *m_impl;
    it.state = DeviceState::Connecting;
    it.handshake.reset();
    it.channel.reset();
    it.broken = false;
    it.close_answered = false;
    it.welcomed = false;
    it.tick_due.reset();
    it.asked.reset();
    it.retry_due.reset();
    it.bye = {};
    it.heard = now;
}

std::vector<Bytes> DeviceSession::received(ByteView message, ClientTime now, std::uint64_t random) {
    Impl& it = *m_impl;
    if (it.broken || (it.state != DeviceState::Connecting && it.state != DeviceState::Joined)) return {};
    it.heard = now;
    if (!it.channel) return it.handshake ? it.shaken(message, now) : it.greeted(message);
    const std::optional<HostMessage> read = it.opened(message);
    if (!read) {
        it.broken = true;
        return {};
    }
    return std::visit([&](const auto& said) { return it.take(said, now, random); }, *read);
}

void DeviceSession::closed(ClientTime now, std::uint64_t random, Loss loss) {
    Impl& it = *m_impl;
    it.handshake.reset();
    it.channel.reset();
    it.broken = false;
    it.tick_due.reset();
    switch (it.state) {
        case DeviceState::WrongHost:
        case DeviceState::LiveHost:
        case DeviceState::Ended:
            return;
        case DeviceState::Refused:
            if (it.bye.retries) it.retry_due = now + jittered(it.bye.retry, random, 1000, 1250);
            return;
        default:
            ++it.failures;
            if (loss == Loss::Slow && it.state != DeviceState::Joined) it.slow = std::min(it.slow + 1, kSlowest);
            it.turned_away = loss == Loss::TurnedAway && it.state != DeviceState::Joined ? it.turned_away + 1 : 0;
            it.state = DeviceState::Waiting;
            it.retry_due = now + jittered(pauseBefore(it.failures, it.turned_away), random, 500, 1000);
    }
}

std::vector<Bytes> DeviceSession::advance(ClientTime now, std::uint64_t random) {
    Impl& it = *m_impl;
    if (it.broken || (it.state != DeviceState::Connecting && it.state != DeviceState::Joined)) return {};
    if (now >= it.silenceEnds()) {
        it.broken = true;
        return {};
    }
    if (!it.tick_due || now < *it.tick_due) return {};
    it.tick_due = now + jittered(it.view->tick, random, 900, 1100);
    if (!it.asked) it.asked = now;
    std::vector<Bytes> out;
    out.push_back(it.tickFrame());
    return out;
}

ClientTime DeviceSession::patience() const { return kHandshakePatience * (1U << m_impl->slow); }

std::optional<ClientTime> DeviceSession::nextDeadline() const {
    const Impl& it = *m_impl;
    if (it.broken) return std::nullopt;
    if (it.state != DeviceState::Connecting && it.state != DeviceState::Joined) return it.retry_due;
    return it.tick_due ? std::min(*it.tick_due, it.silenceEnds()) : it.silenceEnds();
}

void DeviceSession::choose(Mark mark) {
    Impl& it = *m_impl;
    if (!it.takesChoices() || it.booth != 0) return;
    if (mark != kPassed && mark >= it.view->choices) return;
    it.mark = mark;
}

void DeviceSession::askForBooth(unsigned pupils, ClientTime now) {
    Impl& it = *m_impl;
    if (it.booth != 0 || pupils == 1 || pupils > kMostBallots || it.state == DeviceState::Ended) return;
    it.booth_wish = pupils;
    if (it.state == DeviceState::Joined) it.broken = true;  // its HELLO is said once a connection
    retry(now);
}

void DeviceSession::cast(const BallotName& ballot, Mark mark) {
    Impl& it = *m_impl;
    if (!it.takesChoices() || it.ballots.count(ballot) >= it.booth) return;
    const auto later = std::ranges::find(it.view->later, ballot, &LaterStatement::ballot);
    if (ballot != it.view->ballot && later == it.view->later.end()) return;
    const std::size_t choices = ballot == it.view->ballot ? it.view->choices : later->choices;
    if (mark == kPassed || mark < choices) it.ballots.cast(ballot, mark);
}

void DeviceSession::useTicket(const Ticket& ticket, ClientTime now) {
    Impl& it = *m_impl;
    if (it.state != DeviceState::Refused || !it.bye.ticket) return;
    it.ticket = ticket;
    retry(now);
}

void DeviceSession::retry(ClientTime now) {
    Impl& it = *m_impl;
    if (it.state != DeviceState::Refused) return;
    it.state = DeviceState::Waiting;
    it.retry_due = now;
}

DeviceState DeviceSession::state() const { return m_impl->state; }
const std::optional<DeviceView>& DeviceSession::view() const { return m_impl->view; }
const std::shared_ptr<const WelcomeTexts>& DeviceSession::welcome() const { return m_impl->welcome; }
std::optional<SessionKind> DeviceSession::kind() const { return m_impl->world; }
int DeviceSession::byeReason() const { return m_impl->bye.reason; }
unsigned DeviceSession::booth() const { return m_impl->booth; }
std::size_t DeviceSession::castFor(const BallotName& ballot) const { return m_impl->ballots.count(ballot); }
bool DeviceSession::ticketRefused() const { return m_impl->ticket_refused; }
bool DeviceSession::broken() const { return m_impl->broken; }
Mark DeviceSession::mark() const { return m_impl->mark; }

}  // namespace stemmig
