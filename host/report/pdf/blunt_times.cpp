// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/report/pdf/blunt_times.hpp"

#include <algorithm>
#include <cctype>
#include <string_view>

namespace stemmig::paper {

namespace {

/// What stands between each `open` and the next `close` is handed to `change` as the part of the file it is.
template <class Change>
void eachBetween(std::string& pdf, std::string_view open, std::string_view close, const Change& change) {
    for (std::size_t at = pdf.find(open); at != std::string::npos; at = pdf.find(open, at)) {
        at += open.size();
        const std::size_t end = pdf.find(close, at);
        if (end == std::string::npos) return;
        change(at, end - at);
    }
}

void eraseDigits(std::string& pdf, std::size_t at, std::size_t length) {
    const auto begin = pdf.begin() + static_cast<std::ptrdiff_t>(at);
    std::replace_if(
        begin, begin + static_cast<std::ptrdiff_t>(length), [](unsigned char c) { return std::isxdigit(c) != 0; }, '0');
}

}  // namespace

std::string withBluntTimes(std::string pdf, const std::string& day) {
    std::string digits = day;
    std::erase(digits, '-');
    const auto put = [&](std::size_t at, std::size_t length, std::string_view value, char rest) {
        std::string padded(value.substr(0, length));
        padded.resize(length, rest);
        pdf.replace(at, length, padded);
    };
    // Behind the closing bracket blanks mean nothing; inside it they would be part of the date.
    for (const std::string_view key : {"/CreationDate (", "/ModDate ("}) {
        eachBetween(pdf, key, ")", [&](std::size_t at, std::size_t length) { put(at, length + 1, "D:" + digits + ")", ' '); });
    }
    // In XMP a date without a time is a date; blanks around a value are not part of it.
    for (const std::string_view name : {"xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate"}) {
        eachBetween(pdf, std::string(name) + ">", "<", [&](std::size_t at, std::size_t length) { put(at, length, day, ' '); });
        eachBetween(pdf, std::string(name) + "=\"", "\"", [&](std::size_t at, std::size_t length) { put(at, length, day, ' '); });
    }
    for (const std::string_view name : {"xmpMM:DocumentID", "xmpMM:InstanceID"}) {
        eachBetween(pdf, std::string(name) + ">", "<", [&](std::size_t at, std::size_t length) { eraseDigits(pdf, at, length); });
        eachBetween(pdf, std::string(name) + "=\"", "\"",
                    [&](std::size_t at, std::size_t length) { eraseDigits(pdf, at, length); });
    }
    eachBetween(pdf, "/ID [", "]", [&](std::size_t at, std::size_t length) { eraseDigits(pdf, at, length); });
    return pdf;
}

}  // namespace stemmig::paper
