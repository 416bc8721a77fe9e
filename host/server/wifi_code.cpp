// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/server/wifi_code.hpp"

#include <algorithm>

namespace stemmig {
namespace {

// IEEE 802.11: an SSID is 0..32 bytes, a passphrase 8..63 characters from 32 to 126.
constexpr std::size_t kLongestName = 32;
constexpr std::size_t kShortestPassword = 8;
constexpr std::size_t kLongestPassword = 63;

WifiCodeError say(const char* nl, const char* en) { return {{{{"nl", nl}, {"en", en}}}}; }

bool isPassphraseChar(char c) { return c >= 0x20 && c <= 0x7E; }

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (std::string_view("\\;,:\"").find(c) != std::string_view::npos) out += '\\';
        out += c;
    }
    return out;
}

}  // namespace

Result<std::string, WifiCodeError> wifiQr(std::string_view name, std::string_view password, bool hidden) {
    if (name.empty()) return Err{say("Typ de naam van het netwerk.", "Type the name of the network.")};
    if (name.size() > kLongestName) {
        return Err{
            say("De naam van een netwerk heeft hooguit 32 tekens; een letter met een accent telt dubbel. Typ de naam precies "
                "zoals de hotspot hem toont.",
                "The name of a network has at most 32 characters; an accented letter counts twice. Type the name exactly as "
                "the hotspot shows it.")};
    }
    if (!password.empty() && (password.size() < kShortestPassword || password.size() > kLongestPassword)) {
        return Err{say("Een wifi-wachtwoord heeft 8 tot 63 tekens. Laat het leeg als het netwerk er geen heeft.",
                       "A Wi-Fi password has 8 to 63 characters. Leave it empty if the network has none.")};
    }
    if (!std::all_of(password.begin(), password.end(), isPassphraseChar)) {
        return Err{say("Een wifi-wachtwoord heeft alleen gewone letters, cijfers en leestekens, zonder accenten.",
                       "A Wi-Fi password has plain letters, digits and punctuation only, without accents.")};
    }
    std::string out = password.empty() ? "WIFI:T:nopass;" : "WIFI:T:WPA;";
    out += "S:" + escaped(name) + ";";
    if (!password.empty()) out += "P:" + escaped(password) + ";";
    if (hidden) out += "H:true;";
    return out + ";";
}

}  // namespace stemmig
