// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/attack/theft/pupils.hpp"

#include <algorithm>
#include <array>
#include <asio.hpp>
#include <random>
#include <thread>
#include "participant/client/device_socket.hpp"
#include "participant/client/wire_names.hpp"
#include "proto/base/secret.hpp"

namespace stemmig::attack {
namespace {

using asio::ip::tcp;
constexpr std::chrono::seconds kPatience{60};
constexpr std::uint32_t kFirstAddress = 0x7F010000;  // 127.1.0.0

}  // namespace

double fineTime() {
    static const auto start = std::chrono::steady_clock::now();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

std::string dottedAddress(std::uint32_t address) { return asio::ip::make_address_v4(address).to_string(); }

namespace {

/// The product's device on a socket of our own: one that comes from an address we choose and writes down what goes over it.
class Line : public std::enable_shared_from_this<Line> {
private:
    /// A handler for this connection only; an error loses it.
    template <class Act>
    auto mine(Act act) {
        return [self = shared_from_this(), number = m_connection, act](const asio::error_code& failed, std::size_t = 0) {
            if (number != self->m_connection) return;
            if (failed) return self->lose();
            act(*self);
        };
    }

public:
    Line(asio::io_context& io, const ClassOptions& options, Pupil& pupil, std::function<void()> changed)
        : m_io(io),
          m_socket(io),
          m_timer(io),
          m_options(options),
          m_pupil(pupil),
          m_changed(std::move(changed)),
          m_random(options.seed * 1000003 + pupil.number),
          m_device(pupil.token, options.key, false) {
        m_pupil.device = &m_device;
    }

    void connect() {
        ++m_connection;
        m_tried = true;
        asio::error_code failed;
        m_socket = tcp::socket(m_io);
        m_socket.open(tcp::v4(), failed);
        m_socket.set_option(tcp::socket::reuse_address(true), failed);
        m_socket.bind({asio::ip::make_address_v4(m_pupil.address), 0}, failed);
        m_socket.async_connect({asio::ip::make_address_v4(m_options.host.address), m_options.host.port},
                               mine([](Line& line) { line.connected(); }));
    }

    void askForBooth(unsigned pupils) {
        m_device.askForBooth(pupils, deviceTime());
        m_device.broken() ? lose() : arm();
    }

    void stop() {
        ++m_connection;
        asio::error_code ignored;
        m_socket.close(ignored);
        m_timer.cancel();
    }

private:
    void connected() {
        asio::error_code ignored;
        m_socket.set_option(tcp::no_delay(true), ignored);
        ByteArray<16> nonce{};
        storeU64(std::span(nonce).first<8>(), m_random());
        m_web.emplace(m_options.host.authority(), nonce);
        flush();
        if (m_web) read();
    }

    void read() {
        m_socket.async_read_some(asio::buffer(m_buffer), [self = shared_from_this(), number = m_connection](
                                                             const asio::error_code& failed, std::size_t size) {
            if (number != self->m_connection) return;
            if (failed) return self->lose();
            self->took(size);
        });
    }

    void took(std::size_t size) {
        m_web->receive(ByteView(m_buffer).first(size), [this](ByteView message) { hear(message); });
        if (m_web->finished() || m_device.broken()) return lose();
        flush();
        if (!m_web) return;
        read();
        arm();
        m_changed();
    }

    void hear(ByteView message) {
        m_pupil.heard.push_back({false, fineTime(), message.size()});
        if (!m_pupil.connected) m_device.opened(deviceTime());
        m_pupil.connected = true;
        const auto answers = m_device.received(message, deviceTime(), m_random());
        noticeRound();
        send(answers);
    }

    /// The pupil sees a question and begins to think.
    void noticeRound() {
        const auto& view = m_device.view();
        if (!view || view->scene != kSceneStatement || view->phase != kPhaseOpen) return;
        if (m_pupil.rounds.empty() || m_pupil.rounds.back() != view->round) {
            m_pupil.rounds.push_back(view->round);
            m_pupil.opened_at.push_back(fineTime());
            m_tap = std::exchange(m_pupil.tap, std::nullopt);
            if (m_tap) m_tap_due = deviceTime() + m_tap->after;
            m_chosen.reset();
            tapIfDue();
        } else if (m_chosen && m_device.mark() == kNothingYet && !view->answered) {
            m_device.choose(*m_chosen);  // the host was killed and has forgotten: a person chooses again
        }
    }

    void tapIfDue() {
        if (!m_tap || deviceTime() < m_tap_due) return;
        m_chosen = m_tap->mark;
        m_device.choose(m_tap->mark);
        m_tap.reset();
    }

    void send(const std::vector<Bytes>& messages) {
        for (const Bytes& message : messages) {
            m_pupil.heard.push_back({true, fineTime(), message.size()});
            m_pupil.said.push_back(message);
            m_web->send(message);
        }
    }

    void flush() {
        const Bytes output = m_web->takeOutput();
        asio::error_code failed;
        if (!output.empty()) asio::write(m_socket, asio::buffer(output), failed);
        if (failed) lose();
    }

    void lose() {
        stop();
        m_web.reset();
        m_pupil.connected = false;
        m_device.closed(deviceTime(), m_random());
        if (m_options.reconnect) arm();
        m_changed();
    }

    void arm() {
        std::optional<ClientTime> next = m_device.nextDeadline();
        if (m_tap) next = next ? std::min(*next, m_tap_due) : m_tap_due;
        if (!next) return;
        m_timer.expires_after(std::max(*next - deviceTime(), ClientTime(0)));
        m_timer.async_wait([self = shared_from_this()](const asio::error_code& stopped) {
            if (!stopped) self->awake();
        });
    }

    void awake() {
        if (!m_web)
            return m_device.state() == DeviceState::Waiting || m_device.state() == DeviceState::Refused ? connect() : void();
        tapIfDue();
        send(m_device.advance(deviceTime(), m_random()));
        if (m_device.broken()) return lose();
        flush();
        if (m_web) arm();
    }

    asio::io_context& m_io;
    tcp::socket m_socket;
    asio::steady_timer m_timer;
    const ClassOptions& m_options;
    Pupil& m_pupil;
    std::function<void()> m_changed;
    std::mt19937_64 m_random;
    DeviceSession m_device;
    std::optional<DeviceSocket> m_web;
    std::array<std::uint8_t, 16 * 1024> m_buffer{};
    std::uint64_t m_connection = 0;
    bool m_tried = false;
    std::optional<Tap> m_tap;
    ClientTime m_tap_due{};
    std::optional<Mark> m_chosen;
};

}  // namespace

struct PupilClass::Impl {
    ClassOptions options;
    asio::io_context io{1};
    asio::executor_work_guard<asio::io_context::executor_type> work{io.get_executor()};
    std::vector<Pupil> pupils;
    std::vector<std::shared_ptr<Line>> lines;
    std::thread thread;
    std::mutex mutex;
    std::condition_variable changed;
    std::uint64_t changes = 0;

    void note() {
        const std::lock_guard lock(mutex);
        ++changes;
        changed.notify_all();
    }
};

PupilClass::PupilClass(ClassOptions options) : m_impl(std::make_unique<Impl>()) {
    Impl& it = *m_impl;
    it.options = std::move(options);
    it.pupils.resize(it.options.pupils);
    for (std::uint32_t i = 0; i < it.options.pupils; ++i) {
        Pupil& pupil = it.pupils[i];
        pupil.number = i;
        pupil.address = kFirstAddress + it.options.first + (it.options.one_address ? 0 : i);
        fillRandom(pupil.token);
        it.lines.push_back(std::make_shared<Line>(it.io, it.options, pupil, [&it] { it.note(); }));
    }
    asio::post(it.io, [&it] {
        for (const auto& line : it.lines) line->connect();
    });
    it.thread = std::thread([&it] { it.io.run(); });
}

PupilClass::~PupilClass() {
    asio::post(m_impl->io, [it = m_impl.get()] {
        for (const auto& line : it->lines) line->stop();
        it->work.reset();
        it->io.stop();
    });
    m_impl->thread.join();
}

void PupilClass::post(std::function<void()> work) { asio::post(m_impl->io, std::move(work)); }
std::vector<Pupil>& PupilClass::pupils() { return m_impl->pupils; }

bool PupilClass::until(const std::function<bool(const std::vector<Pupil>&)>& so) {
    const auto give_up = std::chrono::steady_clock::now() + kPatience;
    for (;;) {
        std::unique_lock lock(m_impl->mutex);
        const std::uint64_t before = m_impl->changes;
        lock.unlock();
        if (with([&](std::vector<Pupil>& all) { return so(all); })) return true;
        lock.lock();
        if (!m_impl->changed.wait_until(lock, give_up, [&] { return m_impl->changes != before; })) return false;
    }
}

bool PupilClass::joined() {
    return until([](const std::vector<Pupil>& all) {
        return std::all_of(all.begin(), all.end(), [](const Pupil& one) {
            return one.connected && one.device->state() == DeviceState::Joined && one.device->view();
        });
    });
}

bool PupilClass::answered() {
    return until([](const std::vector<Pupil>& all) {
        return std::all_of(all.begin(), all.end(),
                           [](const Pupil& one) { return one.device->view() && one.device->view()->answered; });
    });
}

void PupilClass::askForBooths(unsigned booths, unsigned pupils) {
    with([&](std::vector<Pupil>&) {
        for (unsigned i = 0; i < booths; ++i) m_impl->lines[i]->askForBooth(pupils);
        return 0;
    });
}

void PupilClass::plan(const std::vector<std::optional<Tap>>& taps) {
    with([&](std::vector<Pupil>& all) {
        for (std::size_t i = 0; i < all.size(); ++i) all[i].tap = i < taps.size() ? taps[i] : std::nullopt;
        return 0;
    });
}

}  // namespace stemmig::attack
