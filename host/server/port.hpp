// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "host/server/host.hpp"
#include "host/server/listener.hpp"

namespace stemmig {

/// Listens on the port the host is to have. Wanted by the user, or of a resumed session, it is that one or a failure
/// that says what to do; else 80 where allowed (pupils who type leave it out), 7420, the next free one.
[[nodiscard]] Result<asio::ip::tcp::acceptor, HostError> takePort(asio::io_context& io, const HostOptions& options);

}  // namespace stemmig
