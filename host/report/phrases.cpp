// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/report/phrases.hpp"

#include <array>
#include <cstdlib>

namespace stemmig::phrases {

namespace {

using Months = std::array<const char*, 12>;
constexpr Months kDutch{"januari", "februari", "maart",     "april",   "mei",      "juni",
                        "juli",    "augustus", "september", "oktober", "november", "december"};
constexpr Months kEnglish{"January", "February", "March",     "April",   "May",      "June",
                          "July",    "August",   "September", "October", "November", "December"};

}  // namespace

Text both(std::string nl, std::string en) { return {{{"nl", std::move(nl)}, {"en", std::move(en)}}}; }

std::string letter(std::size_t choice) { return std::string(1, static_cast<char>('A' + choice % 26)); }

std::string longDay(const std::string& day, const std::string& language) {
    if (day.size() != 10) return day;
    const int month = std::atoi(day.substr(5, 2).c_str());
    if (month < 1 || month > 12) return day;
    const Months& months = language == "nl" ? kDutch : kEnglish;
    return std::to_string(std::atoi(day.substr(8).c_str())) + " " + months[static_cast<std::size_t>(month - 1)] + " " +
           day.substr(0, 4);
}

const Text& kind(StatementKind kind) {
    static const std::array<Text, 4> names{both("mening", "opinion"), both("klopt dit?", "is this right?"),
                                           both("rode vlag?", "red flag?"), both("schaal", "scale")};
    return names.at(static_cast<std::size_t>(kind));
}

const Text& round(std::uint8_t attempt) {
    static const Text first = both("eerste ronde", "first round");
    static const Text second = both("tweede ronde", "second round");
    return attempt == 1 ? first : second;
}

const Text& noResult() {
    static const Text text = both("geen uitslag", "no result");
    return text;
}

}  // namespace stemmig::phrases
