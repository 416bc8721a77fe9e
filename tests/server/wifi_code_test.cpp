// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/server/wifi_code.hpp"
#include <doctest/doctest.h>

using namespace stemmig;

TEST_CASE("wifi code: name, password and hidden are written as phones read them") {
    CHECK(wifiQr("Klas 3B", "energie24", false).value() == "WIFI:T:WPA;S:Klas 3B;P:energie24;;");
    CHECK(wifiQr("Klas 3B", "energie24", true).value() == "WIFI:T:WPA;S:Klas 3B;P:energie24;H:true;;");
    CHECK(wifiQr("Gast", "", false).value() == "WIFI:T:nopass;S:Gast;;");
    CHECK(wifiQr("Gast", "", true).value() == "WIFI:T:nopass;S:Gast;H:true;;");
    CHECK(wifiQr("Café", "energie24", false).value() == "WIFI:T:WPA;S:Café;P:energie24;;");
}

TEST_CASE("wifi code: the five signs with a meaning of their own are escaped, nothing else") {
    CHECK(wifiQr(R"(a\b;c,d:e"f)", R"(\;,:"'$ x)", false).value() == R"(WIFI:T:WPA;S:a\\b\;c\,d\:e\"f;P:\\\;\,\:\"'$ x;;)");
    CHECK(wifiQr(";;H:true;;", "12345678", false).value() == R"(WIFI:T:WPA;S:\;\;H\:true\;\;;P:12345678;;)");
}

TEST_CASE("wifi code: a name has 1 to 32 bytes, a password 8 to 63 plain characters, or a sentence says so") {
    CHECK(wifiQr(std::string(32, 'n'), "12345678", false).ok());
    CHECK(wifiQr("n", std::string(63, ' '), false).ok());
    const auto refused = [](std::string_view name, std::string_view password) {
        const auto code = wifiQr(name, password, false);
        REQUIRE_FALSE(code.ok());
        CHECK(code.error().sentence.by_language.size() == 2);
        return code.error().sentence.in("en");
    };
    CHECK(refused("", "12345678").find("Type the name") == 0);
    CHECK(refused(std::string(33, 'n'), "12345678").find("at most 32") != std::string::npos);
    CHECK(refused(std::string(16, 'n') + "ééééééééé", "12345678").find("at most 32") != std::string::npos);
    CHECK(refused("n", "1234567").find("8 to 63") != std::string::npos);
    CHECK(refused("n", std::string(64, 'x')).find("8 to 63") != std::string::npos);
    CHECK(refused("n", "wachtwóórd").find("without accents") != std::string::npos);
    CHECK(refused("n", "tab\tinside").find("without accents") != std::string::npos);
}
