// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include "host/lesson/exchange/decode.hpp"
#include "host/lesson/exchange/sentence.hpp"
#include "host/lesson/unicode.hpp"

// HTML of questions as text. It is never shown as HTML, so this has to be readable, not a browser: what looks like a tag goes.
namespace stemmig::exchange {

namespace {

constexpr std::size_t kLongestEntity = 12;

const std::map<std::string_view, char32_t>& namedLetters() {
    static const std::map<std::string_view, char32_t> letters{
        {"amp", '&'},      {"lt", '<'},        {"gt", '>'},       {"quot", '"'},     {"apos", '\''},    {"nbsp", ' '},
        {"euro", 0x20AC},  {"hellip", 0x2026}, {"ndash", 0x2013}, {"mdash", 0x2014}, {"lsquo", 0x2018}, {"rsquo", 0x2019},
        {"ldquo", 0x201C}, {"rdquo", 0x201D},  {"sbquo", 0x201A}, {"bdquo", 0x201E}, {"laquo", 0xAB},   {"raquo", 0xBB},
        {"middot", 0xB7},  {"bull", 0x2022},   {"deg", 0xB0},     {"copy", 0xA9},    {"times", 0xD7},   {"frac12", 0xBD},
        {"agrave", 0xE0},  {"aacute", 0xE1},   {"acirc", 0xE2},   {"auml", 0xE4},    {"aring", 0xE5},   {"aelig", 0xE6},
        {"ccedil", 0xE7},  {"egrave", 0xE8},   {"eacute", 0xE9},  {"ecirc", 0xEA},   {"euml", 0xEB},    {"igrave", 0xEC},
        {"iacute", 0xED},  {"icirc", 0xEE},    {"iuml", 0xEF},    {"ntilde", 0xF1},  {"ograve", 0xF2},  {"oacute", 0xF3},
        {"ocirc", 0xF4},   {"ouml", 0xF6},     {"oslash", 0xF8},  {"ugrave", 0xF9},  {"uacute", 0xFA},  {"ucirc", 0xFB},
        {"uuml", 0xFC},    {"szlig", 0xDF},    {"Eacute", 0xC9},  {"Euml", 0xCB},    {"Ouml", 0xD6},    {"Uuml", 0xDC}};
    return letters;
}

std::optional<char32_t> numbered(std::string_view digits) {
    const bool hex = digits.starts_with('x') || digits.starts_with('X');
    if (hex) digits.remove_prefix(1);
    if (digits.empty() || digits.size() > 7) return std::nullopt;
    char32_t value = 0;
    for (const char c : digits) {
        const char low = c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c;
        const bool letter = hex && low >= 'a' && low <= 'f';
        if (!letter && (c < '0' || c > '9')) return std::nullopt;
        value = value * (hex ? 16 : 10) + static_cast<char32_t>(letter ? low - 'a' + 10 : c - '0');
    }
    const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
    return value < 0x20 || value > 0x10FFFF || surrogate ? std::nullopt : std::optional(value);
}

/// The character that "&...;" at the start stands for, with its length; empty: it is no entity we know.
std::optional<std::pair<char32_t, std::size_t>> entityAt(std::string_view text) {
    const std::size_t end = text.substr(0, kLongestEntity).find(';');
    if (end == std::string_view::npos || end < 2) return std::nullopt;
    const std::string_view name = text.substr(1, end - 1);
    if (name.starts_with('#')) {
        const auto letter = numbered(name.substr(1));
        return letter ? std::optional(std::pair(*letter, end + 1)) : std::nullopt;
    }
    const auto found = namedLetters().find(name);
    return found == namedLetters().end() ? std::nullopt : std::optional(std::pair(found->second, end + 1));
}

/// Length of the tag or comment at the start; 0: "<" is only a sign here.
std::size_t tagAt(std::string_view text) {
    if (text.starts_with("<!--")) {
        const std::size_t end = text.find("-->", 4);
        return end == std::string_view::npos ? text.size() : end + 3;
    }
    const char next = text.size() > 1 ? text[1] : ' ';
    const bool tag = (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z') || next == '/' || next == '!' || next == '?';
    const std::size_t end = tag ? text.find('>') : std::string_view::npos;
    return end == std::string_view::npos ? 0 : end + 1;
}

std::string nameOf(std::string_view tag) {
    tag.remove_prefix(tag.starts_with("</") ? 2 : 1);
    const auto end = std::find_if(tag.begin(), tag.end(), [](char c) {
        return !((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'));
    });
    return lowered({tag.data(), static_cast<std::size_t>(end - tag.begin())});
}

const std::set<std::string> kBlocks{"p", "br", "div", "li", "ul", "ol", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "table"};

/// What is left after the end tag of something whose content is no text.
std::string_view afterEndOf(const std::string& name, std::string_view rest) {
    const std::string low = lowered(rest);
    const std::size_t end = low.find("</" + name);
    return end == std::string::npos ? std::string_view() : rest.substr(end);
}

}  // namespace

std::string plainText(std::string_view html) {
    std::string out;
    while (!html.empty()) {
        if (html.front() == '<') {
            if (const std::size_t length = tagAt(html); length > 0) {
                const std::string name = nameOf(html.substr(0, length));
                const bool opens = html.size() > 1 && html[1] != '/';
                html.remove_prefix(length);
                if (opens && (name == "script" || name == "style")) html = afterEndOf(name, html);
                if (kBlocks.contains(name)) out += '\n';
                continue;
            }
        }
        if (html.front() == '&') {
            if (const auto entity = entityAt(html)) {
                appendUtf8(out, entity->first);
                html.remove_prefix(entity->second);
                continue;
            }
        }
        // A line end of the source is a blank of the page.
        out += html.front() == '\n' || html.front() == '\r' ? ' ' : html.front();
        html.remove_prefix(1);
    }
    return joined(linesOf(out), "\n");
}

bool hasPicture(std::string_view html) {
    const std::string low = lowered(html);
    for (const char* tag : {"<img", "<video", "<audio", "<iframe", "<object", "<embed", "<svg"})
        if (low.find(tag) != std::string::npos) return true;
    return false;
}

}  // namespace stemmig::exchange
