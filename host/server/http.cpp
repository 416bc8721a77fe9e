// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/server/http.hpp"

#include <algorithm>
#include "host/server/addresses.hpp"
#include "proto/channel/websocket_key.hpp"

namespace stemmig {
namespace {

constexpr std::string_view kLineEnd = "\r\n";
constexpr std::string_view kEmptyLine = "\r\n\r\n";
constexpr std::string_view kSocketVersion = "13";

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool same(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

bool isTokenChar(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
}

bool isControl(char c) { return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == '\x7F'; }

bool isToken(std::string_view text) { return !text.empty() && std::all_of(text.begin(), text.end(), isTokenChar); }

/// Spaces and tabs around a value are no part of it.
std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

/// Takes the part before `mark` off the front of `rest`.
std::string_view next(std::string_view& rest, char mark) {
    const std::size_t at = rest.find(mark);
    const std::string_view part = rest.substr(0, at);
    rest = at == std::string_view::npos ? std::string_view{} : rest.substr(at + 1);
    return part;
}

bool lists(std::string_view value, std::string_view wanted) {
    while (!value.empty()) {
        if (same(trimmed(next(value, ',')), wanted)) return true;
    }
    return false;
}

/// Accept-Encoding (RFC 9110 section 12.5.3): gzip or * without q=0; a word for gzip itself goes before *.
bool allowsGzip(std::string_view value) {
    std::optional<bool> gzip;
    bool any = false;
    while (!value.empty()) {
        std::string_view entry = next(value, ',');
        const std::string_view coding = trimmed(next(entry, ';'));
        const std::string_view weight = trimmed(entry);
        const bool refused = weight.size() >= 3 && same(weight.substr(0, 2), "q=") &&
                             weight.substr(2).find_first_not_of("0.") == std::string_view::npos;
        if (same(coding, "gzip") || same(coding, "x-gzip")) gzip = !refused;
        if (coding == "*") any = !refused;
    }
    return gzip.value_or(any);
}

Result<Ok, HttpStatus> readRequestLine(std::string_view line, Request& request) {
    const std::string_view method = next(line, ' ');
    const std::string_view target = next(line, ' ');
    const std::string_view version = line;
    if (!isToken(method) || target.empty() ||
        target.find_first_not_of("!\"#$%&'()*+,-./0123456789:;<=>?@"
                                 "ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`"
                                 "abcdefghijklmnopqrstuvwxyz{|}~") != std::string_view::npos) {
        return Err{HttpStatus::BadRequest};
    }
    if (version.size() != 8 || !version.starts_with("HTTP/") || version[6] != '.') return Err{HttpStatus::BadRequest};
    if (version != "HTTP/1.1") return Err{HttpStatus::VersionNotSupported};
    // HEAD is how a page that lost its connection asks whether the host is there.
    request.sign_only = method == "HEAD" && target == "/";
    if (method != "GET" && !request.sign_only) return Err{HttpStatus::MethodNotAllowed};
    request.target = target;
    return Ok{};
}

/// What the headers said that only parseHead needs.
struct Seen {
    bool host = false, upgrade = false, connection_upgrade = false;
    std::vector<std::string_view> names;  ///< of the headers we read: each may come once
};

Result<Ok, HttpStatus> readHeader(std::string_view line, Request& request, Seen& seen) {
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || !isToken(line.substr(0, colon))) return Err{HttpStatus::BadRequest};
    const std::string_view name = line.substr(0, colon);
    const std::string_view value = trimmed(line.substr(colon + 1));
    if (std::any_of(value.begin(), value.end(), isControl)) {
        return Err{HttpStatus::BadRequest};
    }
    if (same(name, "Transfer-Encoding")) return Err{HttpStatus::ContentTooLarge};
    if (same(name, "Content-Length")) {
        if (value.empty() || value.find_first_not_of("0123456789") != std::string_view::npos) return Err{HttpStatus::BadRequest};
        if (value.find_first_not_of('0') != std::string_view::npos) return Err{HttpStatus::ContentTooLarge};
    } else if (same(name, "Host")) {
        request.host = value;
        seen.host = true;
    } else if (same(name, "Origin")) {
        request.origin = value;
    } else if (same(name, "Connection")) {
        request.keep_alive = !lists(value, "close");
        seen.connection_upgrade = lists(value, "upgrade");
    } else if (same(name, "Upgrade")) {
        seen.upgrade = lists(value, "websocket");
    } else if (same(name, "Accept-Encoding")) {
        request.gzip = allowsGzip(value);
    } else if (same(name, "If-None-Match")) {
        request.seen_etags = value;
    } else if (same(name, "Sec-WebSocket-Version")) {
        request.socket_version = value;
    } else if (same(name, "Sec-WebSocket-Key")) {
        request.socket_key = value;
    } else {
        return Ok{};
    }
    // Two of one header could be read differently by something in between (request smuggling).
    for (const std::string_view earlier : seen.names) {
        if (same(earlier, name)) return Err{HttpStatus::BadRequest};
    }
    seen.names.push_back(name);
    return Ok{};
}

std::string_view reason(HttpStatus status) {
    switch (status) {
        case HttpStatus::SwitchingProtocols:
            return "Switching Protocols";
        case HttpStatus::Ok:
            return "OK";
        case HttpStatus::NotModified:
            return "Not Modified";
        case HttpStatus::BadRequest:
            return "Bad Request";
        case HttpStatus::Forbidden:
            return "Forbidden";
        case HttpStatus::NotFound:
            return "Not Found";
        case HttpStatus::MethodNotAllowed:
            return "Method Not Allowed";
        case HttpStatus::NotAcceptable:
            return "Not Acceptable";
        case HttpStatus::RequestTimeout:
            return "Request Timeout";
        case HttpStatus::ContentTooLarge:
            return "Content Too Large";
        case HttpStatus::UriTooLong:
            return "URI Too Long";
        case HttpStatus::Misdirected:
            return "Misdirected Request";
        case HttpStatus::UpgradeRequired:
            return "Upgrade Required";
        case HttpStatus::HeadTooLarge:
            return "Request Header Fields Too Large";
        case HttpStatus::Unavailable:
            return "Service Unavailable";
        case HttpStatus::VersionNotSupported:
            return "HTTP Version Not Supported";
    }
    return "";
}

/// For the person in front of the browser, Dutch and English; a program reads the status.
std::string_view personalText(HttpStatus status) {
    switch (status) {
        case HttpStatus::NotFound:
            return "Hier is niets. Typ alleen het adres dat op het bord staat.\nNothing here. Type only the address on the "
                   "board.\n";
        case HttpStatus::NotAcceptable:
            return "Deze browser kan de pagina niet uitpakken (gzip). Probeer een andere browser.\n"
                   "This browser cannot unpack the page (gzip). Try another browser.\n";
        case HttpStatus::Misdirected:
        case HttpStatus::Forbidden:
            return "Dit is niet het adres dat op het bord staat. Typ dat adres of scan de code.\n"
                   "This is not the address on the board. Type that address or scan the code.\n";
        case HttpStatus::Unavailable:
            return "Te veel verbindingen tegelijk. Wacht even en probeer het opnieuw.\n"
                   "Too many connections at once. Wait a moment and try again.\n";
        default:
            return "Dit verzoek wordt niet begrepen. Typ het adres dat op het bord staat.\n"
                   "This request is not understood. Type the address on the board.\n";
    }
}

std::string statusLine(HttpStatus status) {
    return "HTTP/1.1 " + std::to_string(static_cast<int>(status)) + " " + std::string(reason(status)) + "\r\n";
}

constexpr std::string_view kCareful = "X-Content-Type-Options: nosniff\r\nReferrer-Policy: no-referrer\r\n";

std::string contentSecurityPolicy(const Page& page, const std::string& host) {
    // Safari before 2022 does not take 'self' for ws://, so the validated Host is named too.
    return "default-src 'none'; script-src '" + std::string(page.script_hash) + "'; style-src '" + std::string(page.style_hash) +
           "'; img-src data:; connect-src 'self' ws://" + host + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
}

bool knows(std::string_view seen, std::string_view etag) {
    while (!seen.empty()) {
        std::string_view entry = trimmed(next(seen, ','));
        if (entry == "*") return true;
        if (entry.starts_with("W/")) entry.remove_prefix(2);
        if (entry == etag) return true;
    }
    return false;
}

Answer pageAnswer(const Request& request, const Page& page) {
    if (!request.gzip) return refusal(HttpStatus::NotAcceptable);
    const bool known = knows(request.seen_etags, page.etag);
    Answer out;
    out.status = known ? HttpStatus::NotModified : HttpStatus::Ok;
    out.close = !request.keep_alive || request.sign_only;
    out.head = statusLine(out.status);
    if (!known) {
        out.head += "Content-Type: text/html; charset=utf-8\r\nContent-Encoding: gzip\r\nContent-Length: " +
                    std::to_string(page.gzip.size()) + "\r\n";
        if (!request.sign_only) out.body = page.gzip;
    }
    out.head += "ETag: " + std::string(page.etag) + "\r\nCache-Control: no-cache\r\nVary: Accept-Encoding\r\n";
    out.head += "Content-Security-Policy: " + contentSecurityPolicy(page, request.host) + "\r\n";
    out.head += kCareful;
    if (out.close) out.head += "Connection: close\r\n";
    out.head += "\r\n";
    return out;
}

Answer socketAnswer(const Request& request, std::string_view day) {
    if (!request.websocket || request.socket_version != kSocketVersion) return refusal(HttpStatus::UpgradeRequired);
    // Programs that are no browser send no Origin; a browser always does and cannot lie about it.
    if (request.origin && !same(*request.origin, "http://" + request.host)) return refusal(HttpStatus::Forbidden);
    const auto accept = acceptForKey(request.socket_key);
    if (!accept) return refusal(HttpStatus::BadRequest);
    Answer out;
    out.status = HttpStatus::SwitchingProtocols;
    out.head = statusLine(out.status) + "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: " + *accept + "\r\n";
    if (!day.empty()) out.head += "Stemmig-Day: " + std::string(day) + "\r\n";
    out.head += "\r\n";
    return out;
}

}  // namespace

Result<std::optional<std::size_t>, HttpStatus> headLength(std::string_view received) {
    // A first byte that starts no method: TLS (somebody typed https), or no HTTP at all.
    if (!received.empty() && !(received.front() >= 'A' && received.front() <= 'Z')) return Err{HttpStatus::BadRequest};
    if (received.substr(0, kMaxRequestLine + kLineEnd.size()).find(kLineEnd) == std::string_view::npos &&
        received.size() >= kMaxRequestLine + kLineEnd.size()) {
        return Err{HttpStatus::UriTooLong};
    }
    const std::size_t end = received.substr(0, kMaxHead).find(kEmptyLine);
    if (end != std::string_view::npos) return std::optional(end + kEmptyLine.size());
    if (received.size() >= kMaxHead) return Err{HttpStatus::HeadTooLarge};
    return std::optional<std::size_t>();
}

Result<Request, HttpStatus> parseHead(std::string_view head) {
    Request request;
    Seen seen;
    bool first = true;
    while (head != kLineEnd) {
        const std::size_t end = head.find(kLineEnd);
        if (end == std::string_view::npos) return Err{HttpStatus::BadRequest};
        const std::string_view line = head.substr(0, end);
        head.remove_prefix(end + kLineEnd.size());
        // A line end alone, or half of one, inside a line is how two readers come to disagree.
        if (line.find_first_of("\r\n") != std::string_view::npos) return Err{HttpStatus::BadRequest};
        const auto read = first ? readRequestLine(line, request) : readHeader(line, request, seen);
        if (!read) return Err{read.error()};
        first = false;
    }
    if (first || !seen.host) return Err{HttpStatus::BadRequest};
    request.websocket = seen.upgrade && seen.connection_upgrade;
    return request;
}

OwnNames ownNames(std::uint32_t local, std::uint32_t announced, std::uint16_t port) {
    OwnNames out;
    std::vector<std::string> names{dotted(local)};
    if (announced != local) names.push_back(dotted(announced));
    if (isLoopback(local)) names.emplace_back("localhost");
    for (const std::string& name : names) {
        out.hosts.push_back(name + ":" + std::to_string(port));
        if (port == 80) out.hosts.push_back(name);
    }
    return out;
}

Answer answer(const Request& request, const Page& page, const OwnNames& names, std::string_view day) {
    const bool ours =
        std::any_of(names.hosts.begin(), names.hosts.end(), [&](const std::string& name) { return same(name, request.host); });
    if (!ours) return refusal(HttpStatus::Misdirected);
    if (request.target == "/") return pageAnswer(request, page);
    if (request.target == "/ws") return socketAnswer(request, day);
    return refusal(HttpStatus::NotFound);
}

Answer refusal(HttpStatus status) {
    const std::string_view text = personalText(status);
    Answer out;
    out.status = status;
    out.close = true;
    out.head = statusLine(status) + "Content-Type: text/plain; charset=utf-8\r\nContent-Length: " + std::to_string(text.size()) +
               "\r\nCache-Control: no-store\r\n" + std::string(kCareful);
    if (status == HttpStatus::MethodNotAllowed) out.head += "Allow: GET, HEAD\r\n";
    if (status == HttpStatus::UpgradeRequired) {
        out.head += "Upgrade: websocket\r\nSec-WebSocket-Version: " + std::string(kSocketVersion) + "\r\n";
    }
    out.head += "Connection: close\r\n\r\n";
    out.head += text;
    return out;
}

}  // namespace stemmig
