// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <asio/io_context.hpp>
#include <functional>
#include <memory>
#include "host/server/page.hpp"
#include "host/session/session.hpp"

namespace stemmig {

/// Fetches the pupil's page as a pupil would, to see that it is ours that answers at an address. Room thread only; the
/// io_context may not run any more once this is gone. One fetch at a time.
class OwnPageFetch {
public:
    /// @param page what must come, byte for byte.
    OwnPageFetch(asio::io_context& io, Page page) : m_io(io), m_page(page) {}
    ~OwnPageFetch() { cancel(); }
    OwnPageFetch(const OwnPageFetch&) = delete;
    OwnPageFetch& operator=(const OwnPageFetch&) = delete;

    /// GET / from IPv4 `address` (host byte order) and `port`. A fetch under way is cancelled.
    /// @param limit for all of it. @param done true when our page came whole; later, once, and not after cancel().
    void start(std::uint32_t address, std::uint16_t port, Instant limit, std::function<void(bool)> done);
    void cancel();

private:
    struct Fetch;
    void write(const std::shared_ptr<Fetch>& fetch);
    void read(const std::shared_ptr<Fetch>& fetch);
    void finish(const std::shared_ptr<Fetch>& fetch, bool came);

    asio::io_context& m_io;
    Page m_page;
    std::shared_ptr<Fetch> m_fetch;  ///< its handlers hold it too, and do nothing once it is not this one any more
};

}  // namespace stemmig
