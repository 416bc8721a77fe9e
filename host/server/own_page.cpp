// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/server/own_page.hpp"

#include <algorithm>
#include <asio/buffer.hpp>
#include <asio/ip/tcp.hpp>
#include <asio/read.hpp>
#include <asio/steady_timer.hpp>
#include <asio/write.hpp>
#include "host/server/addresses.hpp"
#include "host/server/http.hpp"
#include "host/server/system.hpp"

namespace stemmig {

using asio::ip::tcp;

namespace {

bool isPage(std::string_view answer, const Page& page) {
    constexpr std::string_view kEmptyLine = "\r\n\r\n";
    const std::size_t end = answer.find(kEmptyLine);
    if (!answer.starts_with("HTTP/1.1 200 ") || end == std::string_view::npos) return false;
    const ByteView body = asBytes(answer.substr(end + kEmptyLine.size()));
    return std::equal(body.begin(), body.end(), page.gzip.begin(), page.gzip.end());
}

}  // namespace

struct OwnPageFetch::Fetch {
    explicit Fetch(asio::io_context& io) : socket(io), limit(io) {}
    tcp::socket socket;
    asio::steady_timer limit;
    std::string request, answer;
    std::function<void(bool)> done;
};

void OwnPageFetch::start(std::uint32_t address, std::uint16_t port, Instant limit, std::function<void(bool)> done) {
    cancel();
    const auto fetch = std::make_shared<Fetch>(m_io);
    fetch->done = std::move(done);
    fetch->request = "GET / HTTP/1.1\r\nHost: " + joinAddress(dotted(address), port) +
                     "\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n";
    std::error_code error;
    fetch->socket.open(tcp::v4(), error);  // without a file left the connect below fails, and says so to `done`
    if (!error) keepFromChildren(fetch->socket.native_handle());
    m_fetch = fetch;
    fetch->limit.expires_after(limit);
    fetch->limit.async_wait([this, fetch](std::error_code stopped) {
        if (!stopped) finish(fetch, false);
    });
    fetch->socket.async_connect({asio::ip::address_v4(address), port}, [this, fetch](std::error_code refused) {
        if (refused) return finish(fetch, false);
        write(fetch);
    });
}

void OwnPageFetch::write(const std::shared_ptr<Fetch>& fetch) {
    asio::async_write(fetch->socket, asio::buffer(fetch->request), [this, fetch](std::error_code error, std::size_t) {
        if (error) return finish(fetch, false);
        read(fetch);
    });
}

void OwnPageFetch::read(const std::shared_ptr<Fetch>& fetch) {
    const std::size_t longest = m_page.gzip.size() + kMaxHead;
    asio::async_read(fetch->socket, asio::dynamic_buffer(fetch->answer, longest),
                     [this, fetch](std::error_code error, std::size_t) {
                         finish(fetch, error == asio::error::eof && isPage(fetch->answer, m_page));
                     });
}

void OwnPageFetch::finish(const std::shared_ptr<Fetch>& fetch, bool came) {
    if (m_fetch != fetch) return;
    cancel();
    fetch->done(came);
}

void OwnPageFetch::cancel() {
    if (!m_fetch) return;
    std::error_code ignored;
    m_fetch->socket.close(ignored);
    m_fetch->limit.cancel();
    m_fetch.reset();
}

}  // namespace stemmig
