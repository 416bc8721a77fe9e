// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/server/host.hpp"

#include <algorithm>
#include <asio/executor_work_guard.hpp>
#include <asio/post.hpp>
#include <exception>
#include <thread>
#include "host/server/announcement.hpp"
#include "host/server/beacon_sender.hpp"
#include "host/server/code_maker.hpp"
#include "host/server/doctor_texts.hpp"
#include "host/server/network_watch.hpp"
#include "host/server/own_page.hpp"
#include "host/server/port.hpp"

namespace stemmig {
namespace {

JoinDay today() { return std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()); }

/// A deadline further away than this is looked at again after it.
constexpr Instant kLongestSleep{60'000};

}  // namespace

struct Host::Impl : SocketUser {
    // In this order: the thread runs io, io's handlers use the rest.
    asio::io_context io{1};
    asio::executor_work_guard<asio::io_context::executor_type> work = asio::make_work_guard(io);
    asio::steady_timer timer{io};
    const std::chrono::steady_clock::time_point born = std::chrono::steady_clock::now();
    std::unique_ptr<Listener> listener;
    std::unique_ptr<LiveRoom> room;
    std::unique_ptr<OwnPageFetch> own_page;
    std::unique_ptr<NetworkWatch> watch;
    std::unique_ptr<BeaconSender> beacon;
    std::unique_ptr<Announcement> announcement;  ///< where there is a beacon
    std::unique_ptr<CodeMaker> codes;
    Publish publish;
    std::string address;        ///< in the join URL
    bool chosen = false;        ///< it, by the teacher
    std::optional<Text> moved;  ///< said since the class was given another address
    std::uint16_t port = 0;
    std::string join_url;
    JoinDay day{};                   ///< of the join code
    std::optional<PublicKey> coded;  ///< the key whose code is made or on its way
    std::string join_code;
    std::optional<Instant> sleeping_until;
    std::thread thread;

    [[nodiscard]] Instant now() const { return std::chrono::duration_cast<Instant>(std::chrono::steady_clock::now() - born); }

    void opened(ConnectionId id, Address from) override {
        room->opened(id, from, now());
        settle();
    }
    void received(ConnectionId id, ByteView message) override {
        room->received(id, message, now());
        settle();
    }
    void closed(ConnectionId id) override {
        room->closed(id, now());
        settle();
    }
    void command(const Command::Any& command) {
        try {
            room->command(command, now());
        } catch (const std::exception&) {
            room->publish();  // whoever sent it waits to hear what became of it
        }
        settle();
    }

    /// After every event: the code follows the key, the network the room's switch, the timer its deadlines.
    void settle() {
        if (coded != room->key()) makeCode();
        if (room->session().place == Place::Ended) watch->rest();
        listener->shareAddresses(room->session().room.shared_addresses);
        const Instant due = std::min(room->nextDeadline(), now() + kLongestSleep);
        // A timer that rings too early does no harm and is cheaper than moving it with every frame.
        if (sleeping_until && *sleeping_until <= due) return;
        timer.expires_at(born + due);
        timer.async_wait([this](std::error_code stopped) {
            if (stopped) return;
            sleeping_until.reset();
            room->advance(now());
            settle();
        });
        sleeping_until = due;
    }

    void makeCode() {
        coded = room->key();
        join_code.clear();
        codes->make(*coded, day);
    }

    void codeMade(const JoinCode& code) {
        join_code = shownCode(code);
        room->publish();
    }

    /// While the room takes seats. A native device that has one finds its way back without.
    [[nodiscard]] std::optional<BeaconSender::Call> beaconCall() const {
        const Session& session = room->session();
        if (session.place == Place::Ended || (session.room.locked && !session.room.letting_one_in)) return std::nullopt;
        BeaconSender::Call call;
        call.from = watch->network().offered;
        call.beacon.kind = session.rehearsal ? SessionKind::Rehearsal : SessionKind::Live;
        call.beacon.port = port;
        call.beacon.key = room->key();
        call.beacon.day = day;
        for (const std::string& language : session.lesson->languages)
            call.beacon.titles.push_back({language, session.lesson->public_title.in(language)});
        return call;
    }

    /// At every beat the same is said both ways.
    [[nodiscard]] std::optional<BeaconSender::Call> nextCall() {
        auto call = beaconCall();
        announcement->say(call);
        return call;
    }

    /// What the room cannot know: how the network is, and the code of its key.
    void publishWithNetwork(const Publication& rooms_own) {
        auto publication = std::make_shared<Publication>(rooms_own);
        publication->network = watch->network();
        publication->join_code = join_code;
        if (watch->lost()) {
            publication->notices.push_back({"address-changed", lostAddress(address)});
        } else if (moved) {
            publication->notices.push_back({"address-changed", *moved});
        }
        publish(std::move(publication));
    }

    /// Nobody has come by the code yet, so it may change without a word.
    [[nodiscard]] bool nobodyIn() const {
        const Session& session = room->session();
        return session.place == Place::Lobby && session.room.seats->empty();
    }

    void announceAt(const std::string& next, bool by_teacher) {
        if (next == address) return;
        if (!nobodyIn()) moved = newAddress(address, next);
        address = next;
        listener->announce(parseDotted(next).value());
        watch->announce(next, by_teacher);
        room->announceAt(next, now());
        settle();
    }

    void run() {
        thread = std::thread([this] {
            asio::post(io, [this] {
                listener->start();
                watch->start(address, chosen);
                if (beacon) beacon->start();
                room->publish();
            });
            goOn();
            room.reset();
        });
    }

    /// Runs until it is stopped. What throws in the room (memory is short, most likely) is given up; the lesson goes on.
    void goOn() {
        constexpr std::chrono::milliseconds kBreath{100};
        while (!io.stopped()) {
            try {
                settle();
                io.run();
            } catch (const std::exception&) {
                // What throws again and again must not take the whole processor.
                std::this_thread::sleep_for(kBreath);
            }
        }
    }

    [[nodiscard]] NetworkHome networkHome(const HostOptions& options) {
        NetworkHome out;
        out.port = port;
        out.local_only = options.loopback_only;
        out.own_devices = options.loopback_only || options.room.rehearsal;
        out.now = [this] { return now(); };
        out.fetch = [this, limit = options.network.fetch](std::uint32_t at, std::function<void(bool)> done) {
            own_page->start(at, port, limit, std::move(done));
        };
        out.nobody_in = [this] { return nobodyIn(); };
        out.move = [this](const std::string& next) { announceAt(next, false); };
        out.changed = [this] { room->publish(); };
        return out;
    }

    ~Impl() override {
        if (!thread.joinable()) return;
        asio::post(io, [this] {
            listener->stop();
            if (beacon) beacon->stop();
            io.stop();
        });
        thread.join();
    }
};

namespace {

/// The address for the join URL; fails when the user's own is none.
Result<std::string, HostError> chooseAddress(const HostOptions& options) {
    if (options.address) {
        if (parseDotted(*options.address)) return *options.address;
        return Err{HostError{{{{"nl", "\"" + *options.address + "\" is geen IPv4-adres. Het ziet eruit als 192.168.1.20."},
                               {"en", "\"" + *options.address + "\" is no IPv4 address. It looks like 192.168.1.20."}}}}};
    }
    if (options.loopback_only) return std::string("127.0.0.1");
    const auto all = options.network.adapters();
    const auto same = [&](const Adapter& one) { return options.identity && dotted(one.address) == options.identity->address; };
    return std::any_of(all.begin(), all.end(), same) ? options.identity->address : bestAddress(all);
}

Session sessionFor(HostOptions& options) {
    ByteArray<32> random{};
    fillRandom(random);
    if (options.resumed) return recovered(std::move(*options.resumed), random);
    Session session = newSession(options.room.lesson, options.room.rehearsal, random);
    session.room.expected = options.room.expected;
    session.room.shared_addresses = options.room.shared_addresses || options.room.rehearsal;
    return session;
}

}  // namespace

Host::Host(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Host::~Host() = default;

Result<std::unique_ptr<Host>, HostError> Host::start(HostOptions options, Recorder& recorder, Publish publish) try {
    if (!initCrypto()) {
        return Err{HostError{{{{"nl", "Dit systeem geeft geen toevalsgetallen. Zonder kan geen les beginnen."},
                               {"en", "This system gives no random numbers. No lesson can start without."}}}}};
    }
    if (!options.network.adapters) options.network.adapters = &adapters;
    if (!options.network.neighbours) options.network.neighbours = &neighbours;
    if (!options.network.today) options.network.today = &today;
    auto impl = std::make_unique<Impl>();
    auto address = chooseAddress(options);
    if (!address) return Err{address.error()};
    auto acceptor = takePort(impl->io, options);
    if (!acceptor) return Err{acceptor.error()};

    impl->address = address.value();
    impl->port = acceptor.value().local_endpoint().port();
    impl->chosen = options.address.has_value();
    impl->publish = std::move(publish);
    KeyPair key = options.identity ? KeyPair::fromSecret(options.identity->secret.clone()) : KeyPair::generate();
    if (options.identity && options.identity->address != impl->address) {
        impl->moved = newAddress(options.identity->address, impl->address);
        options.room.address_changed = true;
    }
    impl->join_url = stemmig::joinUrl(impl->address, impl->port, key.open);

    impl->day = options.network.today();
    impl->codes = std::make_unique<CodeMaker>(impl->io, [raw = impl.get()](const JoinCode& code) { raw->codeMade(code); });
    if (!options.loopback_only) {
        impl->announcement = std::make_unique<Announcement>();
        impl->beacon =
            std::make_unique<BeaconSender>(impl->io, options.network.beacon, [raw = impl.get()] { return raw->nextCall(); });
    }
    impl->own_page = std::make_unique<OwnPageFetch>(impl->io, options.page);
    impl->watch = std::make_unique<NetworkWatch>(impl->io, options.network, impl->networkHome(options));
    options.room.proven = [raw = impl.get()](Address from) { raw->watch->reached(from, Contact::Held); };

    ConnectionHome home;
    home.page = options.page;
    home.announced = parseDotted(impl->address).value();
    home.port = impl->port;
    home.day = writeDay(impl->day);
    home.now = [raw = impl.get()] { return raw->now(); };
    home.user = impl.get();
    home.reached = [raw = impl.get()](Address from, Contact contact) { raw->watch->reached(from, contact); };
    impl->listener = std::make_unique<Listener>(impl->io, std::move(acceptor).value(), std::move(home));

    Session session = sessionFor(options);
    HostIdentity identity{std::move(key.secret), impl->address, impl->port};
    impl->room = std::make_unique<LiveRoom>(
        std::move(options.room), std::move(identity), std::move(session), *impl->listener, recorder, fillRandom,
        [raw = impl.get()](std::shared_ptr<const Publication> news) { raw->publishWithNetwork(*news); });
    impl->run();
    return std::unique_ptr<Host>(new Host(std::move(impl)));
} catch (const std::bad_alloc&) {
    return Err{HostError{{{{"nl", "Er is te weinig geheugen. Sluit andere programma's en probeer het opnieuw."},
                           {"en", "There is too little memory. Close other programs and try again."}}}}};
} catch (const std::exception& problem) {
    const std::string what = problem.what();
    return Err{HostError{{{{"nl", "De les kan niet beginnen: het systeem weigert (" + what + "). Probeer het opnieuw."},
                           {"en", "The lesson cannot begin: the system refuses (" + what + "). Try again."}}}}};
}

void Host::send(Command::Any command) {
    asio::post(m_impl->io, [impl = m_impl.get(), command = std::move(command)] { impl->command(command); });
}

void Host::announceAt(std::string address) {
    if (!parseDotted(address)) return;
    asio::post(m_impl->io, [impl = m_impl.get(), address = std::move(address)] { impl->announceAt(address, true); });
}

std::uint16_t Host::port() const { return m_impl->port; }
const std::string& Host::joinUrl() const { return m_impl->join_url; }

}  // namespace stemmig
