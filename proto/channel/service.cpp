// SPDX-License-Identifier: GPL-3.0-or-later
#include "proto/channel/service.hpp"

#include <algorithm>

namespace stemmig {
namespace {

constexpr const char *kVersion = "v=1", *kLive = "kind=live", *kRehearsal = "kind=rehearsal";
constexpr std::string_view kKey = "key=", kDay = "day=";
/// The strings before the titles, of which each is "nl=...".
constexpr std::size_t kHead = 4;
constexpr std::size_t kTitleHead = 3;

/// What stands behind so many bytes, whatever they are.
std::string_view behind(std::size_t size, std::string_view text) { return text.substr(std::min(size, text.size())); }

}  // namespace

std::vector<std::string> serviceText(const Beacon& beacon) {
    std::vector<std::string> out{kVersion, beacon.kind == SessionKind::Live ? kLive : kRehearsal,
                                 std::string(kKey) + toHex(beacon.key), std::string(kDay) + writeDay(beacon.day)};
    for (std::size_t i = 0; i < std::min(beacon.titles.size(), kMaxTitles); ++i)
        out.push_back(beacon.titles[i].language + "=" + std::string(cutText(beacon.titles[i].text, kMaxTitle)));
    return out;
}

std::optional<Beacon> readServiceText(const std::vector<std::string>& text, std::uint16_t port) {
    if (text.size() <= kHead || text.size() > kHead + kMaxTitles) return std::nullopt;
    const auto key = fromHex(behind(kKey.size(), text[2]));
    const auto day = readDay(behind(kDay.size(), text[3]));
    if (!key || key->size() != kKeySize || !day) return std::nullopt;
    Beacon out;
    out.kind = text[1] == kRehearsal ? SessionKind::Rehearsal : SessionKind::Live;
    out.port = port;
    std::copy(key->begin(), key->end(), out.key.begin());
    out.day = *day;
    for (std::size_t i = kHead; i < text.size(); ++i) {
        if (text[i].size() < kTitleHead) return std::nullopt;
        out.titles.push_back({text[i].substr(0, 2), text[i].substr(kTitleHead)});
    }
    // One judge of what a room may say: the beacon. And one way to write it.
    return Beacon::decode(out.encode()) == out && serviceText(out) == text ? std::optional(out) : std::nullopt;
}

std::string serviceName(const Beacon& beacon) {
    const std::string_view title = beacon.titles.empty() ? std::string_view{} : beacon.titles.front().text;
    const std::string which = " " + toHex(ByteView(beacon.key).first(2));
    return std::string(title.empty() ? "Stemmig" : cutText(title, kMaxServiceName - which.size())) + which;
}

}  // namespace stemmig
