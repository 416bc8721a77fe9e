// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/classroom.hpp"

#include <algorithm>

namespace stemmig::testing {

Classroom::Classroom(const ClassroomSetup& the_setup) : setup(the_setup), generator(the_setup.seed) {
    ByteArray<32> random;
    seededRandom(generator())(random);
    Session session = newSession(setup.lesson, setup.rehearsal, random);
    session.room.shared_addresses = setup.shared_addresses;
    start(std::move(session), HostIdentity{Secret<32>(random), "192.168.1.20", 7420});
}

void Classroom::start(Session session, HostIdentity identity) {
    RoomOptions options;
    options.lesson = setup.lesson;
    options.help = testHelp();
    options.rehearsal = setup.rehearsal;
    options.tick = setup.tick;
    room = std::make_unique<LiveRoom>(std::move(options), std::move(identity), std::move(session), *this, recorder,
                                      seededRandom(generator()),
                                      [this](std::shared_ptr<const Publication> news) { published = std::move(news); });
    room->advance(now);
}

Classroom::TabNumber Classroom::arrive(std::optional<Address> address, std::optional<Ticket> ticket) {
    ResumeToken token;
    seededRandom(generator())(token);
    const std::size_t pupil = pupils++;
    return add(pupil, address.value_or(static_cast<Address>(0x0A000001 + pupil)), token, ticket);
}

void Classroom::fill(unsigned count) {
    for (unsigned i = 0; i < count; ++i) arrive();
}

Classroom::TabNumber Classroom::add(std::size_t pupil, Address address, const ResumeToken& token, std::optional<Ticket> ticket) {
    const auto key = room ? std::optional(room->key()) : std::nullopt;
    tabs.push_back(Tab{pupil, address, token, DeviceSession(token, key, false, ticket)});
    connect(tabs.size() - 1);
    return tabs.size() - 1;
}

void Classroom::reload(TabNumber number) {
    Tab& tab = tabs[number];
    hangUp(number);
    tab.session = DeviceSession(tab.token, std::nullopt, false);
    tab.asleep = false;
    connect(number);
}

void Classroom::sleep(TabNumber tab) { tabs[tab].asleep = true; }

void Classroom::wake(TabNumber number) {
    if (!std::exchange(tabs[number].asleep, false)) return;
    // What a page does on "visibilitychange": the old socket may be dead without a word.
    const DeviceState state = tabs[number].session.state();
    if (state == DeviceState::Refused || state == DeviceState::Ended) return;
    hangUp(number);
    connect(number);
}

Classroom::TabNumber Classroom::duplicate(TabNumber tab) { return add(tabs[tab].pupil, tabs[tab].address, tabs[tab].token); }

void Classroom::cut(TabNumber number, bool before) {
    Tab& tab = tabs[number];
    if (tab.connection == 0) return;
    Wire& wire = m_wires.at(tab.connection);
    post(What::HostHearsClose, tab.connection);
    wire.tab_end = false;
    if (before) wire.host_end = false;
    tab.connection = 0;
    tab.session.closed(now, generator());
}

void Classroom::stall(TabNumber number, Instant duration) {
    if (tabs[number].connection == 0) return;
    Wire& wire = m_wires.at(tabs[number].connection);
    wire.to_host = std::max(wire.to_host, now + duration);
    wire.to_tab = std::max(wire.to_tab, now + duration);
}

void Classroom::vanish(TabNumber number) {
    if (tabs[number].connection != 0) m_wires.at(tabs[number].connection).gone = true;
}

void Classroom::move(std::size_t pupil, bool noticed) {
    const Address address = m_next_address++;
    for (TabNumber i = 0; i < tabs.size(); ++i) {
        if (tabs[i].pupil != pupil) continue;
        tabs[i].address = address;
        vanish(i);
        if (noticed && !tabs[i].asleep) hangUp(i);
    }
}

void Classroom::blackout(Instant duration) {
    m_dark_until = std::max(m_dark_until, now + duration);
    for (TabNumber i = 0; i < tabs.size(); ++i) stall(i, duration);
}

void Classroom::command(Command::Any command) {
    if (room) room->command(command, now);
}

void Classroom::crash() {
    room.reset();
    m_events = {};
    m_wires.clear();
    for (Tab& tab : tabs) {
        if (tab.connection == 0) continue;
        tab.connection = 0;
        tab.session.closed(now, generator());
    }
}

void Classroom::restart() {
    ByteArray<32> random;
    seededRandom(generator())(random);
    start(recovered(recorder.durable.value(), random), recorder.identity());
}

void Classroom::connect(TabNumber number) {
    Tab& tab = tabs[number];
    if (tab.connection != 0) return;
    if (!room || now < m_dark_until) return tab.session.closed(now, generator());
    tab.connection = m_next_connection++;
    m_wires[tab.connection] = Wire{number};
    tab.session.opened(now);
    post(What::Opened, tab.connection);
}

void Classroom::hangUp(TabNumber number) {
    Tab& tab = tabs[number];
    if (tab.connection == 0) return;
    m_wires.at(tab.connection).tab_end = false;
    post(What::HostHearsClose, tab.connection);
    tab.connection = 0;
    tab.session.closed(now, generator());
}

void Classroom::say(TabNumber number, const std::vector<Bytes>& messages) {
    const Tab& tab = tabs[number];
    for (const Bytes& message : messages) {
        if (tab.connection == 0) return;
        Meant meant;
        meant.tab = number;
        meant.pupil = tab.pupil;
        meant.joined = tab.session.state() == DeviceState::Joined;
        meant.hello = !meant.joined && message.size() == kClientFrameSize;
        if (meant.joined) {
            meant.round = tab.session.view()->round;
            meant.mark = tab.session.mark();
            meant.closing = tab.session.view()->phase == static_cast<int>(Phase::Closing);
        }
        lengths_to_host.insert(message.size());
        post(What::ToHost, tab.connection, message, meant);
    }
}

void Classroom::post(What what, ConnectionId connection, Bytes message, const Meant& meant) {
    Wire& wire = m_wires.at(connection);
    const auto spread = static_cast<std::size_t>((setup.most_latency - setup.least_latency).count()) + 1;
    const Instant arrival = now + setup.least_latency + Instant(static_cast<Instant::rep>(pick(spread)));
    Instant& last = what == What::ToTab || what == What::TabHearsClose ? wire.to_tab : wire.to_host;
    last = std::max(last, arrival);
    m_events.push(Event{last, m_order++, what, connection, std::move(message), meant});
}

void Classroom::send(ConnectionId to, Bytes message) { post(What::ToTab, to, std::move(message)); }

void Classroom::drop(ConnectionId to) {
    m_wires.at(to).host_end = false;
    post(What::TabHearsClose, to);
}

void Classroom::handle(Event event) {
    Wire& wire = m_wires.at(event.connection);
    if (wire.gone) return;
    switch (event.what) {
        case What::Opened:
            room->opened(event.connection, tabs[wire.tab].address, now);
            return;
        case What::ToHost:
            if (!wire.host_end) return;
            if (on_arrival && (event.meant.joined || event.meant.hello)) on_arrival(event.meant);
            room->received(event.connection, event.message, now);
            return;
        case What::HostHearsClose:
            wire.host_end = false;
            room->closed(event.connection, now);
            return;
        case What::ToTab:
            if (wire.tab_end && !tabs[wire.tab].asleep) tabHears(wire.tab, event.message);
            return;
        case What::TabHearsClose:
            if (!wire.tab_end || tabs[wire.tab].asleep) return;
            wire.tab_end = false;
            tabs[wire.tab].connection = 0;
            tabs[wire.tab].session.closed(now, generator());
            return;
    }
}

void Classroom::tabHears(TabNumber number, const Bytes& message) {
    Tab& tab = tabs[number];
    const std::vector<Bytes> answers = tab.session.received(message, now, generator());
    say(number, answers);
    if (tab.session.broken()) hangUp(number);
}

void Classroom::tabDue(TabNumber number) {
    Tab& tab = tabs[number];
    if (tab.connection == 0) return connect(number);
    say(number, tab.session.advance(now, generator()));
    if (tab.session.broken()) hangUp(number);
}

std::optional<Classroom::TabNumber> Classroom::nextTab() const {
    std::optional<TabNumber> next;
    for (TabNumber i = 0; i < tabs.size(); ++i) {
        if (tabs[i].asleep || !tabs[i].session.nextDeadline()) continue;
        if (!next || *tabs[i].session.nextDeadline() < *tabs[*next].session.nextDeadline()) next = i;
    }
    return next;
}

bool Classroom::stepUntil(Instant end) {
    const std::optional<TabNumber> tab = nextTab();
    const Instant tab_due = tab ? *tabs[*tab].session.nextDeadline() : Instant::max();
    const Instant room_due = room ? room->nextDeadline() : Instant::max();
    const Instant event_due = m_events.empty() ? Instant::max() : m_events.top().at;
    const Instant due = std::min({tab_due, room_due, event_due});
    if (due > end) return false;
    now = std::max(now, due);
    if (due == event_due) {
        Event event = m_events.top();
        m_events.pop();
        handle(std::move(event));
    } else if (due == room_due) {
        room->advance(now);
    } else {
        tabDue(*tab);
    }
    return true;
}

void Classroom::run(Instant duration) {
    const Instant end = now + duration;
    while (stepUntil(end)) {
    }
    now = end;
}

bool Classroom::runUntil(const std::function<bool()>& done) {
    const Instant end = now + Instant{60'000};
    while (!done()) {
        if (!stepUntil(end)) return false;
    }
    return true;
}

unsigned Classroom::joined() const {
    return static_cast<unsigned>(std::count_if(
        tabs.begin(), tabs.end(), [](const Tab& tab) { return tab.session.state() == DeviceState::Joined && tab.connection; }));
}

}  // namespace stemmig::testing
