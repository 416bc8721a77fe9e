// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>
#include "host/server/page.hpp"
#include "proto/base/result.hpp"

// A strict HTTP/1.1 server for one page and one WebSocket, without sockets: GET only, no bodies. Only the headers
// named in Request are read; no other header's value is looked at or kept (privacy.md: no trace of a device).
namespace stemmig {

/// The largest request head, the empty line included.
inline constexpr std::size_t kMaxHead = 8192;
/// The longest request line, without its line end.
inline constexpr std::size_t kMaxRequestLine = 1024;

enum class HttpStatus : std::uint16_t {
    SwitchingProtocols = 101,
    Ok = 200,
    NotModified = 304,
    BadRequest = 400,           ///< not HTTP as RFC 9112 writes it, or a WebSocket key that is none
    Forbidden = 403,            ///< a WebSocket opened by a page that is not ours
    NotFound = 404,             ///< neither "/" nor "/ws"
    MethodNotAllowed = 405,     ///< neither GET nor HEAD of the page
    NotAcceptable = 406,        ///< the page exists gzip-compressed only
    RequestTimeout = 408,       ///< half a head, and then nothing
    ContentTooLarge = 413,      ///< a body; none is ever wanted
    UriTooLong = 414,           ///< request line over kMaxRequestLine
    Misdirected = 421,          ///< Host is not an address of this computer (DNS rebinding)
    UpgradeRequired = 426,      ///< "/ws" without WebSocket version 13
    HeadTooLarge = 431,         ///< head over kMaxHead
    Unavailable = 503,          ///< too many connections
    VersionNotSupported = 505,  ///< not HTTP/1.1
};

/// What we read of one request.
struct Request {
    std::string target;
    bool sign_only = false;  ///< HEAD of the page: whether this host lives
    std::string host;
    std::optional<std::string> origin;
    bool keep_alive = true;
    bool gzip = false;       ///< Accept-Encoding allows it
    std::string seen_etags;  ///< If-None-Match as sent, "" when absent
    bool websocket = false;  ///< Upgrade: websocket and Connection: upgrade
    std::string socket_version, socket_key;
};

/// Length of the first head in `received` with its empty line; empty while it may still come. Fails as soon as it
/// can be known, from lengths alone, that it never will be a head we take.
[[nodiscard]] Result<std::optional<std::size_t>, HttpStatus> headLength(std::string_view received);
/// Reads one whole head (of the length headLength gave).
[[nodiscard]] Result<Request, HttpStatus> parseHead(std::string_view head);

/// How this connection may be called by its client.
struct OwnNames {
    std::vector<std::string> hosts;  ///< values of Host that are us: "192.168.1.20:7420", for port 80 also without
};
/// @param local the address the connection came in at; @param announced the one in the join URL, which may differ
/// from it behind a port forwarding. "localhost" is ours only on loopback.
[[nodiscard]] OwnNames ownNames(std::uint32_t local, std::uint32_t announced, std::uint16_t port);

/// What to send. `head` first, then `body` (a view into the page, or empty: short texts are in `head`).
struct Answer {
    HttpStatus status = HttpStatus::Ok;
    std::string head;
    ByteView body;
    bool close = false;  ///< the connection ends after it
};
/// The answer to one request. SwitchingProtocols: WebSocket frames follow.
/// @param day of the join code, YYMMDD, said with SwitchingProtocols; empty: not said.
[[nodiscard]] Answer answer(const Request& request, const Page& page, const OwnNames& names, std::string_view day = {});
/// A refusal: a short sentence for whoever sees it, and the end of the connection.
[[nodiscard]] Answer refusal(HttpStatus status);

}  // namespace stemmig
