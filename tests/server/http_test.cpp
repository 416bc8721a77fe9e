// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/server/http.hpp"
#include <doctest/doctest.h>
#include "host/server/addresses.hpp"
#include "proto/channel/websocket_key.hpp"
#include "tests/server/net_support.hpp"

using namespace stemmig;
using namespace stemmig::test;

namespace {

const OwnNames kNames = ownNames(0xC0A80114, 0xC0A80114, 7420);
const std::string kHost = "Host: 192.168.1.20:7420\r\n";
const std::string kGzip = "Accept-Encoding: gzip, deflate\r\n";
const std::string kSocket =
    "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";

Answer ask(const std::string& head) {
    const auto length = headLength(head);
    if (!length) return refusal(length.error());
    REQUIRE(length.value().has_value());
    const auto request = parseHead(std::string_view(head).substr(0, *length.value()));
    return request ? answer(request.value(), testPage(), kNames) : refusal(request.error());
}

int status(const std::string& head) { return static_cast<int>(ask(head).status); }

struct Case {
    std::string sentence;
    std::string head;
    int status;
};

const std::vector<Case> kCases{
    {"the page", "GET / HTTP/1.1\r\n" + kHost + kGzip + "\r\n", 200},
    {"header names in any case, no space after the colon",
     "GET / HTTP/1.1\r\nhOST:192.168.1.20:7420\r\naccept-encoding:\tGZIP \r\n\r\n", 200},
    {"any coding but deflate", "GET / HTTP/1.1\r\n" + kHost + "Accept-Encoding: deflate;q=0, *;q=0.5\r\n\r\n", 200},
    {"gzip with a weight", "GET / HTTP/1.1\r\n" + kHost + "Accept-Encoding: br;q=1.0, gzip;q=0.8\r\n\r\n", 200},
    {"an empty body is none", "GET / HTTP/1.1\r\n" + kHost + kGzip + "Content-Length: 0\r\n\r\n", 200},
    {"unknown headers with any bytes", "GET / HTTP/1.1\r\n" + kHost + kGzip + "X-Odd: \xFF\xFE \"\r\nEmpty:\r\n\r\n", 200},
    {"the page is known", "GET / HTTP/1.1\r\n" + kHost + kGzip + "If-None-Match: \"old\", W/\"tag\"\r\n\r\n", 304},
    {"another page is known", "GET / HTTP/1.1\r\n" + kHost + kGzip + "If-None-Match: \"old\"\r\n\r\n", 200},
    {"a WebSocket", "GET /ws HTTP/1.1\r\n" + kHost + kSocket + "\r\n", 101},
    {"a WebSocket of our own page", "GET /ws HTTP/1.1\r\n" + kHost + kSocket + "Origin: http://192.168.1.20:7420\r\n\r\n", 101},

    {"no gzip", "GET / HTTP/1.1\r\n" + kHost + "\r\n", 406},
    {"gzip refused", "GET / HTTP/1.1\r\n" + kHost + "Accept-Encoding: *, gzip;q=0.0\r\n\r\n", 406},
    {"another path", "GET /admin HTTP/1.1\r\n" + kHost + kGzip + "\r\n", 404},
    {"a favicon", "GET /favicon.ico HTTP/1.1\r\n" + kHost + kGzip + "\r\n", 404},
    {"a path that climbs", "GET /../../etc/passwd HTTP/1.1\r\n" + kHost + kGzip + "\r\n", 404},
    {"a proxy's request", "GET http://192.168.1.20:7420/ HTTP/1.1\r\n" + kHost + kGzip + "\r\n", 404},
    {"a sign of life", "HEAD / HTTP/1.1\r\n" + kHost + kGzip + "\r\n", 200},
    {"HEAD of something else", "HEAD /ws HTTP/1.1\r\n" + kHost + kSocket + "\r\n", 405},
    {"a sign of life for a name that was rebound", "HEAD / HTTP/1.1\r\nHost: evil.example:7420\r\n" + kGzip + "\r\n", 421},
    {"POST", "POST / HTTP/1.1\r\n" + kHost + "Content-Length: 5\r\n\r\n", 405},
    {"CONNECT", "CONNECT example.org:443 HTTP/1.1\r\n" + kHost + "\r\n", 405},
    {"a method in lower case", "GeT / HTTP/1.1\r\n" + kHost + "\r\n", 405},
    {"a body by length", "GET / HTTP/1.1\r\n" + kHost + "Content-Length: 1\r\n\r\n", 413},
    {"a body of an absurd length", "GET / HTTP/1.1\r\n" + kHost + "Content-Length: 99999999999999999999999999\r\n\r\n", 413},
    {"a body in chunks", "GET / HTTP/1.1\r\n" + kHost + "Transfer-Encoding: chunked\r\n\r\n", 413},
    {"a length that is none", "GET / HTTP/1.1\r\n" + kHost + "Content-Length: -1\r\n\r\n", 400},
    {"an empty length", "GET / HTTP/1.1\r\n" + kHost + "Content-Length:\r\n\r\n", 400},
    {"HTTP/1.0", "GET / HTTP/1.0\r\n" + kHost + "\r\n", 505},
    {"HTTP/2 in clear", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505},
    {"HTTP/0.9", "GET /\r\n\r\n", 400},
    {"two spaces", "GET  / HTTP/1.1\r\n" + kHost + "\r\n", 400},
    {"a space at the end", "GET / HTTP/1.1 \r\n" + kHost + "\r\n", 400},
    {"a tab instead of a space", "GET\t/ HTTP/1.1\r\n" + kHost + "\r\n", 400},
    {"a target with a control character", std::string("GET /\x01 HTTP/1.1\r\n") + kHost + "\r\n", 400},
    {"a target with a byte above ASCII", "GET /\xC3\xA9 HTTP/1.1\r\n" + kHost + "\r\n", 400},
    {"a line end alone", "GET / HTTP/1.1\n" + kHost + "\r\n", 400},
    {"a carriage return alone", "GET / HTTP/1.1\r\nX: a\rb\r\n" + kHost + "\r\n", 400},
    {"a zero byte in a value", "GET / HTTP/1.1\r\n" + kHost + std::string("X: a\0b\r\n", 8) + "\r\n", 400},
    {"a folded header", "GET / HTTP/1.1\r\n" + kHost + "X: a\r\n b\r\n\r\n", 400},
    {"a space before the colon", "GET / HTTP/1.1\r\nHost : 192.168.1.20:7420\r\n\r\n", 400},
    {"a header without colon", "GET / HTTP/1.1\r\n" + kHost + "nonsense\r\n\r\n", 400},
    {"a header without name", "GET / HTTP/1.1\r\n" + kHost + ": x\r\n\r\n", 400},
    {"no Host", "GET / HTTP/1.1\r\n" + kGzip + "\r\n", 400},
    {"two Hosts", "GET / HTTP/1.1\r\n" + kHost + kHost + "\r\n", 400},
    {"two lengths", "GET / HTTP/1.1\r\n" + kHost + "Content-Length: 0\r\nContent-Length: 0\r\n\r\n", 400},
    {"TLS", "\x16\x03\x01\x02\x00\x01\x00\x01\xFC\x03\x03", 400},
    {"an empty line first", "\r\nGET / HTTP/1.1\r\n" + kHost + "\r\n", 400},
    {"a name that was rebound", "GET / HTTP/1.1\r\nHost: evil.example:7420\r\n" + kGzip + "\r\n", 421},
    {"another port", "GET / HTTP/1.1\r\nHost: 192.168.1.20:80\r\n" + kGzip + "\r\n", 421},
    {"no port where one is needed", "GET / HTTP/1.1\r\nHost: 192.168.1.20\r\n" + kGzip + "\r\n", 421},
    {"localhost from elsewhere", "GET / HTTP/1.1\r\nHost: localhost:7420\r\n" + kGzip + "\r\n", 421},
    {"an empty Host", "GET / HTTP/1.1\r\nHost:\r\n" + kGzip + "\r\n", 421},
    {"a rebound name's WebSocket", "GET /ws HTTP/1.1\r\nHost: evil.example:7420\r\n" + kSocket + "\r\n", 421},
    {"a WebSocket of another page", "GET /ws HTTP/1.1\r\n" + kHost + kSocket + "Origin: http://evil.example\r\n\r\n", 403},
    {"a WebSocket of a page on another port", "GET /ws HTTP/1.1\r\n" + kHost + kSocket + "Origin: http://192.168.1.20\r\n\r\n",
     403},
    {"a WebSocket of a file", "GET /ws HTTP/1.1\r\n" + kHost + kSocket + "Origin: null\r\n\r\n", 403},
    {"no upgrade", "GET /ws HTTP/1.1\r\n" + kHost + "\r\n", 426},
    {"an upgrade to something else",
     "GET /ws HTTP/1.1\r\n" + kHost + "Upgrade: h2c\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n\r\n", 426},
    {"an upgrade not meant for us",
     "GET /ws HTTP/1.1\r\n" + kHost + "Upgrade: websocket\r\nConnection: keep-alive\r\nSec-WebSocket-Version: 13\r\n\r\n", 426},
    {"WebSocket version 8",
     "GET /ws HTTP/1.1\r\n" + kHost +
         "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 8\r\nSec-WebSocket-Key: "
         "dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n",
     426},
    {"no WebSocket key",
     "GET /ws HTTP/1.1\r\n" + kHost + "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n\r\n", 400},
    {"a short WebSocket key",
     "GET /ws HTTP/1.1\r\n" + kHost +
         "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: c2hvcnQ=\r\n\r\n",
     400},
    {"a WebSocket key that is no base64",
     "GET /ws HTTP/1.1\r\n" + kHost +
         "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: "
         "????????????????????????\r\n\r\n",
     400},
};

}  // namespace

TEST_CASE("a sign of life has the head of the page, no body, and ends the connection") {
    const Answer sign = ask("HEAD / HTTP/1.1\r\n" + kHost + kGzip + "\r\n");
    CHECK(sign.body.empty());
    CHECK(sign.close);
    CHECK(sign.head.find("\r\nETag: ") != std::string::npos);
}

TEST_CASE("every request gets the answer it deserves") {
    for (const Case& one : kCases) {
        CAPTURE(one.sentence);
        CHECK(status(one.head) == one.status);
    }
}

TEST_CASE("a head is found at the same place however it is split") {
    for (const Case& one : kCases) {
        CAPTURE(one.sentence);
        const auto whole = headLength(one.head);
        for (std::size_t size = 0; size < one.head.size(); ++size) {
            const auto part = headLength(std::string_view(one.head).substr(0, size));
            if (whole.ok() && size < *whole.value()) {
                REQUIRE(part.ok());
                CHECK(!part.value().has_value());
            }
            if (whole.ok() && size >= *whole.value()) CHECK(part.value() == whole.value());
            if (!whole.ok() && size > 0) CHECK(part.ok() == false);
        }
    }
}

TEST_CASE("heads and request lines are refused by their length alone") {
    const std::string line = "GET /" + std::string(kMaxRequestLine - 14, 'a') + " HTTP/1.1";
    REQUIRE(line.size() == kMaxRequestLine);
    CHECK(status(line + "\r\n" + kHost + "\r\n") == 404);
    CHECK(headLength("GET /" + std::string(kMaxRequestLine, 'a')).error() == HttpStatus::UriTooLong);

    const std::string start = "GET / HTTP/1.1\r\n" + kHost + kGzip + "X: ";
    const std::string fits = start + std::string(kMaxHead - start.size() - 4, 'a') + "\r\n\r\n";
    REQUIRE(fits.size() == kMaxHead);
    CHECK(status(fits) == 200);
    const std::string over = start + std::string(kMaxHead - start.size() - 3, 'a') + "\r\n\r\n";
    CHECK(headLength(over).error() == HttpStatus::HeadTooLarge);
    CHECK(headLength(std::string_view(over).substr(0, kMaxHead)).error() == HttpStatus::HeadTooLarge);
}

TEST_CASE("the page comes with the headers that keep it alone") {
    const Answer out = ask("GET / HTTP/1.1\r\n" + kHost + kGzip + "\r\n");
    const auto has = [&](const std::string& line) { return out.head.find("\r\n" + line + "\r\n") != std::string::npos; };
    CHECK(has("Content-Type: text/html; charset=utf-8"));
    CHECK(has("Content-Encoding: gzip"));
    CHECK(has("Content-Length: 2000"));
    CHECK(has("ETag: \"tag\""));
    CHECK(has("Cache-Control: no-cache"));
    CHECK(has("Referrer-Policy: no-referrer"));
    CHECK(has("X-Content-Type-Options: nosniff"));
    CHECK(
        has("Content-Security-Policy: default-src 'none'; script-src 'sha256-script'; style-src 'sha256-style'; img-src data:; "
            "connect-src 'self' ws://192.168.1.20:7420; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"));
    CHECK(out.body.size() == 2000);
    CHECK(!out.close);
    CHECK(ask("GET / HTTP/1.1\r\n" + kHost + kGzip + "Connection: close\r\n\r\n").close);
    CHECK(ask("GET / HTTP/1.1\r\n" + kHost + kGzip + "If-None-Match: *\r\n\r\n").body.empty());
}

TEST_CASE("a refusal says which method or version would do, and closes") {
    CHECK(refusal(HttpStatus::MethodNotAllowed).head.find("\r\nAllow: GET, HEAD\r\n") != std::string::npos);
    CHECK(refusal(HttpStatus::UpgradeRequired).head.find("\r\nSec-WebSocket-Version: 13\r\n") != std::string::npos);
    CHECK(refusal(HttpStatus::NotFound).close);
}

TEST_CASE("this computer has the names it can be reached by, and no others") {
    const auto has = [](const OwnNames& names, const std::string& name) {
        return std::find(names.hosts.begin(), names.hosts.end(), name) != names.hosts.end();
    };
    CHECK(has(ownNames(0xC0A80114, 0xC0A80114, 80), "192.168.1.20"));
    CHECK(has(ownNames(0xC0A80114, 0xC0A80114, 80), "192.168.1.20:80"));
    CHECK(!has(ownNames(0xC0A80114, 0xC0A80114, 80), "localhost"));
    CHECK(has(ownNames(0x7F000001, 0xC0A80114, 7420), "localhost:7420"));
    CHECK(has(ownNames(0xAC110002, 0xC0A80114, 7420), "192.168.1.20:7420"));
    CHECK(!has(ownNames(0xAC110002, 0xC0A80114, 7420), "192.168.1.20"));
}

TEST_CASE("the WebSocket key is answered as RFC 6455 shows") {
    CHECK(acceptForKey("dGhlIHNhbXBsZSBub25jZQ==") == "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
    CHECK(!acceptForKey(""));
    CHECK(!acceptForKey("dGhlIHNhbXBsZSBub25jZQ"));
    CHECK(!acceptForKey("dGhlIHNhbXBsZSBub25jZQ== "));
    CHECK(!acceptForKey("dGhlIHNhbXBsZSBub25jZSE="));
}

TEST_CASE("addresses are read and written as dotted numbers") {
    CHECK(parseDotted("192.168.1.20") == 0xC0A80114);
    CHECK(dotted(0xC0A80114) == "192.168.1.20");
    CHECK(parseDotted("0.0.0.0") == 0u);
    CHECK(parseDotted("255.255.255.255") == 0xFFFFFFFF);
    for (const char* bad : {"", "1", "1.2.3", "1.2.3.", "1.2.3.4.", "1.2.3.4.5", "256.1.1.1", "01.2.3.4", "1.2.3.-4", "a.b.c.d",
                            " 1.2.3.4", "1.2.3.4 ", "1..3.4", "1.2.3.0004"}) {
        CAPTURE(bad);
        CHECK(!parseDotted(bad));
    }
}

TEST_CASE("pupils are shown the address of a real adapter before any other") {
    const Adapter loopback{"lo", 0x7F000001, false};
    const Adapter docker{"docker0", 0xAC110001, false};
    const Adapter self_given{"eth0", 0xA9FE0102, true};
    const Adapter wifi{"wlan0", 0xC0A80114, true};
    const Adapter uplink{"wwan0", 0x5DB8D822, true};
    CHECK(bestAddress({}) == "127.0.0.1");
    CHECK(bestAddress({loopback}) == "127.0.0.1");
    CHECK(bestAddress({loopback, self_given}) == "169.254.1.2");
    CHECK(bestAddress({loopback, self_given, docker}) == "172.17.0.1");
    CHECK(bestAddress({loopback, docker, uplink}) == "93.184.216.34");
    CHECK(ranked({loopback, docker, self_given, uplink, wifi}) == std::vector{wifi, uplink, docker, self_given, loopback});
}

TEST_CASE("the join URL leaves port 80 out and carries the key in its fragment") {
    PublicKey key{};
    key.fill(0xFB);
    CHECK(joinUrl("192.168.1.20", 80, key) == "http://192.168.1.20/#-_v7-_v7-_v7-_v7-_v7-_v7-_v7-_v7-_v7-_v7-_s");
    CHECK(joinAddress("192.168.1.20", 7420) == "192.168.1.20:7420");
}

TEST_CASE("the day of the join code is said to a WebSocket only, and only where there is one") {
    const auto said = [](const std::string& head, std::string_view day) {
        return answer(parseHead(head).value(), testPage(), kNames, day).head;
    };
    const std::string socket = "GET /ws HTTP/1.1\r\n" + kHost + kSocket + "\r\n",
                      page = "GET / HTTP/1.1\r\n" + kHost + kGzip + "\r\n";
    CHECK(said(socket, "261127").find("\r\nStemmig-Day: 261127\r\n") != std::string::npos);
    CHECK(said(socket, "").find("Stemmig-Day") == std::string::npos);
    CHECK(said(page, "261127").find("Stemmig-Day") == std::string::npos);
}
