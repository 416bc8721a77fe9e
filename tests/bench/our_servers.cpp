// SPDX-License-Identifier: GPL-3.0-or-later
#include <unistd.h>
#include <asio.hpp>
#include <filesystem>
#include <stdexcept>
#include "host/lesson/reader.hpp"
#include "host/records/records.hpp"
#include "host/server/host.hpp"
#include "host/server/listener.hpp"
#include "tests/bench/plain_room.hpp"
#include "tests/bench/servers.hpp"

namespace stemmig::bench {
namespace {

/// Our network with PlainRoom instead of LiveRoom.
class FramingServer : SocketUser {
public:
    FramingServer(const Backstage& backstage, const Sizes& sizes)
        : m_backstage(backstage),
          m_room(sizes,
                 [this](std::uint64_t id, ByteView message) { m_listener->send(id, Bytes(message.begin(), message.end())); }),
          m_orders(m_io, dup(backstage.orders())) {
        auto acceptor = listenOn(m_io, true, 0).value();
        ConnectionHome home;
        home.announced = INADDR_LOOPBACK;
        home.port = acceptor.local_endpoint().port();
        home.now = [] { return std::chrono::duration_cast<Instant>(std::chrono::steady_clock::now().time_since_epoch()); };
        home.user = this;
        const std::uint16_t port = home.port;
        m_listener = std::make_unique<Listener>(m_io, std::move(acceptor), std::move(home));
        m_listener->shareAddresses(true);
        m_listener->start();
        m_backstage.sayPort(port);
    }
    void run() {
        awaitOrder();
        m_io.run();
    }

private:
    void opened(ConnectionId id, Address) override { m_room.opened(id); }
    void received(ConnectionId id, ByteView message) override { m_room.received(id, message); }
    void closed(ConnectionId id) override { m_room.closed(id); }

    void awaitOrder() {
        m_orders.async_wait(asio::posix::stream_descriptor::wait_read, [this](const asio::error_code&) {
            const Order order = m_backstage.next();
            if (order == Order::Quit) return m_io.stop();
            m_room.order(order);
            awaitOrder();
        });
    }

    const Backstage& m_backstage;
    asio::io_context m_io{1};
    std::unique_ptr<Listener> m_listener;
    PlainRoom m_room;
    asio::posix::stream_descriptor m_orders;
};

/// A data folder that goes with the process.
struct TemporaryFolder {
    std::filesystem::path path;
    TemporaryFolder() {
        std::string name = (std::filesystem::temp_directory_path() / "stemmig-bench-XXXXXX").string();
        if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder");
        path = name;
    }
    ~TemporaryFolder() { std::filesystem::remove_all(path); }
};

std::size_t firstStatement(const Lesson& lesson) {
    for (std::size_t i = 0; i < lesson.steps.size(); ++i) {
        if (lesson.steps[i].statement && !lesson.steps[i].statement->practice) return i;
    }
    throw std::runtime_error("a lesson without a statement");
}

HostOptions hostOptions(unsigned devices) {
    const std::filesystem::path content = std::filesystem::path(STEMMIG_SOURCE_DIR) / "content";
    HostOptions options;
    options.room.lesson = readLessonFile(content / "lessons/seksuele-uitbuiting.textproto").value().lesson;
    options.room.help = readHelpFile(content / "help/help.textproto").value();
    options.room.expected = devices;
    options.room.shared_addresses = true;
    options.room.tick = Instant(kTickMs);
    options.port = std::uint16_t{0};
    options.loopback_only = true;
    return options;
}

}  // namespace

void serveFraming(const Backstage& backstage, const Sizes& sizes) { FramingServer(backstage, sizes).run(); }

void serveHost(const Backstage& backstage, unsigned devices) {
    const TemporaryFolder data;
    const auto records = Records::open(data.path / "data", "2026-01-01").value();
    HostOptions options = hostOptions(devices);
    const std::size_t statement = firstStatement(*options.room.lesson);
    const auto host = Host::start(std::move(options), *records, [](const std::shared_ptr<const Publication>&) {}).value();
    host->send(Wish::ShareToDevices);
    backstage.sayPort(host->port());
    for (Order order = backstage.next(); order != Order::Quit; order = backstage.next()) {
        if (order == Order::Preview) host->send(Command::GoTo{statement});
        if (order == Order::Open) host->send(Wish::Open);
        if (order == Order::Close) host->send(Wish::Close);
        if (order == Order::Show) host->send(Wish::Show);
    }
}

}  // namespace stemmig::bench
