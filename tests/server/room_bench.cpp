// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/room_bench.hpp"

#include <doctest/doctest.h>

namespace stemmig::testing {

RoomBench::RoomBench(const BenchSetup& the_setup) : setup(the_setup) {
    ByteArray<32> random;
    seededRandom(setup.seed)(random);
    Session session = setup.resumed.value_or(newSession(setup.lesson, setup.rehearsal, random));
    session.room.shared_addresses = setup.shared_addresses;
    session.room.expected = setup.expected;
    start(std::move(session), HostIdentity{Secret<32>(random), "192.168.1.20", 7420});
}

void RoomBench::start(Session session, HostIdentity identity) {
    RoomOptions options;
    options.lesson = setup.lesson;
    options.help = testHelp();
    options.contacts = {{"Sam", "mentor", "B12", "ma-vr", "12"}};
    options.rehearsal = setup.rehearsal;
    options.tick = setup.tick;
    options.address_changed = setup.address_changed;
    options.proven = [this](Address from) { proven.push_back(from); };
    room = std::make_unique<LiveRoom>(std::move(options), std::move(identity), std::move(session), *this, recorder,
                                      seededRandom(setup.seed + 1), [this](std::shared_ptr<const Publication> news) {
                                          published = std::move(news);
                                          published_all.push_back(published);
                                      });
    room->advance(now);
}

void RoomBench::pass(Instant duration) {
    const Instant end = now + duration;
    while (room->nextDeadline() <= end) {
        now = std::max(now, room->nextDeadline());
        room->advance(now);
    }
    now = end;
}

void RoomBench::restart() {
    room.reset();
    ByteArray<32> random;
    seededRandom(++setup.seed)(random);
    start(recovered(recorder.durable.value(), random), recorder.identity());
}

RawDevice::RawDevice(RoomBench& the_bench, std::uint8_t name, Address the_address) : bench(the_bench), from(the_address) {
    token.fill(name);
    token[0] = 0xA5;
}

void RawDevice::open() {
    connection = bench.next_connection++;
    m_read = 0;
    channel.reset();
    bench.room->opened(connection, from, bench.now);
    greeting = Greeting::decode(bench.sent[connection].at(m_read++));
    REQUIRE(greeting);
}

bool RawDevice::shake() {
    Initiator initiator(prologue(greeting->kind), greeting->host_key);
    first_message = initiator.writeFirst().value();
    bench.room->received(connection, first_message, bench.now);
    if (dropped()) return false;
    channel.emplace(initiator.readSecond(bench.sent[connection].at(m_read++)).value());
    return true;
}

void RawDevice::join() {
    open();
    REQUIRE(shake());
    hello();
}

void RawDevice::close() { bench.room->closed(connection, bench.now); }

void RawDevice::hello(std::uint8_t booth) {
    ClientFrame frame;
    frame.kind = FrameKind::Hello;
    frame.token = token;
    frame.ticket = ticket;
    frame.booth = booth;
    sendFrame(frame);
}

void RawDevice::tick(Mark mark) {
    ClientFrame frame;
    frame.mark = mark;
    view();
    std::copy(last_view.round().begin(), last_view.round().end(), frame.round.begin());
    sendFrame(frame);
}

void RawDevice::closeAnswer(Mark mark) {
    ClientFrame frame;
    frame.kind = FrameKind::CloseAnswer;
    frame.mark = mark;
    view();
    std::copy(last_view.round().begin(), last_view.round().end(), frame.round.begin());
    sendFrame(frame);
}

void RawDevice::sendFrame(const ClientFrame& frame) { sendRaw(sealFrame(channel->send, frame.encode())); }

void RawDevice::sendRaw(ByteView message) {
    sent_lengths.push_back(message.size());
    bench.room->received(connection, message, bench.now);
}

std::vector<v1::FromHost> RawDevice::read() {
    std::vector<v1::FromHost> out;
    const std::vector<Bytes>& all = bench.sent[connection];
    for (; m_read < all.size(); ++m_read) {
        lengths.push_back(all[m_read].size());
        const Result<Bytes, ChannelError> plain = openFrame(channel->receive, all[m_read]);
        REQUIRE(plain.ok());
        const std::optional<Bytes> message = unpadMessage(plain.value());
        REQUIRE(message);
        heard.emplace_back(message->begin(), message->end());
        REQUIRE(out.emplace_back().ParseFromArray(message->data(), static_cast<int>(message->size())));
        if (out.back().has_welcome()) last_welcome = out.back().welcome();
        if (out.back().has_view()) last_view = out.back().view();
        if (out.back().has_bye()) last_bye = out.back().bye().reason();
    }
    return out;
}

v1::View RawDevice::view() {
    read();
    return last_view;
}

v1::Bye::Reason RawDevice::bye() {
    read();
    return last_bye;
}

std::vector<std::unique_ptr<RawDevice>> joinClass(RoomBench& bench, unsigned count) {
    std::vector<std::unique_ptr<RawDevice>> out;
    for (unsigned i = 0; i < count; ++i) {
        out.push_back(std::make_unique<RawDevice>(bench, static_cast<std::uint8_t>(i + 1), 0x0A000001 + i));
        out.back()->join();
    }
    return out;
}

}  // namespace stemmig::testing
