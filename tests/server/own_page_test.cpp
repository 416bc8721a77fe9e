// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/server/own_page.hpp"
#include <doctest/doctest.h>
#include "tests/server/net_support.hpp"

using namespace stemmig;
using stemmig::test::kPatience;

namespace {

constexpr std::uint32_t kHere = 0x7F000001;

/// What the fetch of `page` at this port ends with.
std::optional<bool> fetched(std::uint16_t port, const Page& page, Instant limit = kPatience) {
    asio::io_context io;
    OwnPageFetch fetch(io, page);
    std::optional<bool> out;
    int times = 0;
    fetch.start(kHere, port, limit, [&](bool came) {
        out = came;
        ++times;
    });
    io.run_for(kPatience);
    CHECK(times == 1);
    return out;
}

/// Somebody else's program, that answers every connection with these words; "" says nothing at all.
class Stranger {
public:
    explicit Stranger(std::string words) : m_words(std::move(words)), m_acceptor(m_io, {asio::ip::address_v4::loopback(), 0}) {
        accept();
        m_thread = std::thread([this] { m_io.run(); });
    }
    ~Stranger() {
        m_io.stop();
        m_thread.join();
    }
    [[nodiscard]] std::uint16_t port() const { return m_acceptor.local_endpoint().port(); }

private:
    void accept() {
        m_acceptor.async_accept([this](std::error_code, asio::ip::tcp::socket socket) {
            if (m_words.empty()) {
                m_silent.push_back(std::move(socket));
            } else {
                std::error_code ignored;
                char request[1024];
                socket.read_some(asio::buffer(request), ignored);
                asio::write(socket, asio::buffer(m_words), ignored);
            }
            accept();
        });
    }
    std::string m_words;
    asio::io_context m_io;
    asio::ip::tcp::acceptor m_acceptor;
    std::vector<asio::ip::tcp::socket> m_silent;
    std::thread m_thread;
};

}  // namespace

TEST_CASE("own page: it comes from us, whole") {
    test::TestServer server;
    CHECK(fetched(server.port(), test::testPage()) == true);
}

TEST_CASE("own page: another page, another answer, half a page, silence and a closed port are not ours") {
    const Page page = test::testPage();
    const std::string body(page.gzip.begin(), page.gzip.end());
    test::TestServer server;
    Page other = page;
    static const Bytes other_body(2000, 0x20);
    other.gzip = other_body;
    CHECK(fetched(server.port(), other) == false);
    const std::uint16_t closed = Stranger("").port();
    CHECK(fetched(closed, page) == false);
    const Stranger proxy("HTTP/1.1 302 Found\r\nLocation: http://login.example/\r\n\r\n" + body);
    CHECK(fetched(proxy.port(), page) == false);
    const Stranger half("HTTP/1.1 200 OK\r\n\r\n" + body.substr(1));
    CHECK(fetched(half.port(), page) == false);
    const Stranger more("HTTP/1.1 200 OK\r\n\r\n" + body + "x");
    CHECK(fetched(more.port(), page) == false);
    const Stranger endless(std::string(1'000'000, 'x'));
    CHECK(fetched(endless.port(), page) == false);
    const Stranger silent("");
    CHECK(fetched(silent.port(), page, Instant{50}) == false);
    const Stranger ours_by_accident("HTTP/1.1 200 OK\r\n\r\n" + body);
    CHECK(fetched(ours_by_accident.port(), page) == true);
}

TEST_CASE("own page: a second fetch silences the first, a cancelled one says nothing") {
    test::TestServer server;
    asio::io_context io;
    OwnPageFetch fetch(io, test::testPage());
    std::string said;
    fetch.start(kHere, server.port(), kPatience, [&](bool) { said += "first "; });
    fetch.start(kHere, server.port(), kPatience, [&](bool came) { said += came ? "second came" : "second failed"; });
    io.run_for(kPatience);
    CHECK(said == "second came");
    fetch.start(kHere, server.port(), kPatience, [&](bool) { said += "third"; });
    fetch.cancel();
    io.restart();
    io.run_for(kPatience);
    CHECK(said == "second came");
}
