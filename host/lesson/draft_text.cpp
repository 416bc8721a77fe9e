// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/lesson/draft_text.hpp"

#include <google/protobuf/text_format.h>
#include <algorithm>
#include <array>
#include <functional>
#include "host/lesson/checker.hpp"
#include "host/lesson/draft.hpp"
#include "host/lesson/unicode.hpp"

namespace stemmig {
namespace {

namespace pb = google::protobuf;

constexpr std::string_view kLicence = "# SPDX-";
constexpr std::array<std::string_view, 3> kOwnLines{"# proto-file: proto/stemmig/v1/lesson.proto", "# proto-message: LessonFile",
                                                    "# Written by the editor of Stemmig, which keeps no other comments."};

std::string_view lineAt(std::string_view text, std::size_t at) {
    std::string_view line = text.substr(at, text.find('\n', at) - at);
    while (!line.empty() && (line.back() == '\r' || line.back() == ' ')) line.remove_suffix(1);
    return line;
}

/// From each # that begins a comment to the end of its line.
void eachComment(std::string_view text, const std::function<void(std::string_view line)>& visit) {
    char quote = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quote != 0) {
            if (c == '\\') ++i;
            if (c == quote || c == '\n') quote = 0;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '#') {
            visit(lineAt(text, i));
            i = std::min(text.find('\n', i), text.size());
        }
    }
}

bool isOwn(std::string_view line) { return std::find(kOwnLines.begin(), kOwnLines.end(), line) != kOwnLines.end(); }

/// Texts with no more escapes than the format needs, so that people can read and mend them.
class Plain : public pb::TextFormat::FastFieldValuePrinter {
public:
    void PrintString(const std::string& value, pb::TextFormat::BaseTextGenerator* generator) const override {
        std::string out = "\"";
        for (std::size_t i = 0; i < value.size(); ++i) {
            const char c = value[i];
            const auto point = codePointAt(value, i);
            if (c == '"' || c == '\\') {
                out += {'\\', c};
            } else if (c == '\n') {
                out += "\\n";
            } else if (point && point->value >= 0x20 && point->value != 0x7F) {
                out += value.substr(i, point->size);
                i += point->size - 1;
            } else {
                const auto byte = static_cast<unsigned char>(c);
                const auto digit = [&](int shift) { return static_cast<char>('0' + ((byte >> shift) & 7)); };
                out += {'\\', digit(6), digit(3), digit(0)};
            }
        }
        generator->PrintString(out + "\"");
    }
};

}  // namespace

std::string draft::headOf(std::string_view textproto) {
    std::string head;
    eachComment(textproto, [&](std::string_view line) {
        if (line.substr(0, kLicence.size()) == kLicence) head += std::string(line) + "\n";
    });
    for (const std::string_view line : kOwnLines) head += std::string(line) + "\n";
    return head + "\n";
}

std::string draft::write(const std::string& head, const pb::Message& file) {
    pb::TextFormat::Printer printer;
    printer.SetDefaultFieldValuePrinter(new Plain);  // the printer owns it
    std::string text;
    printer.PrintToString(file, &text);
    return head + text;
}

bool hasComments(std::string_view textproto) {
    bool found = false;
    eachComment(textproto,
                [&](std::string_view line) { found = found || (!isOwn(line) && line.substr(0, kLicence.size()) != kLicence); });
    return found;
}

bool isId(std::string_view id) { return wellFormedId(id); }

std::string idFrom(std::string_view title) {
    // Letters with a mark, as Dutch and its neighbours write them.
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 12> kPlain{{{"àáâãäåÀÁÂÃÄÅ", "a"},
                                                                                           {"çÇ", "c"},
                                                                                           {"èéêëÈÉÊË", "e"},
                                                                                           {"ìíîïÌÍÎÏ", "i"},
                                                                                           {"ñÑ", "n"},
                                                                                           {"òóôõöøÒÓÔÕÖØ", "o"},
                                                                                           {"ùúûüÙÚÛÜ", "u"},
                                                                                           {"ýÿÝ", "y"},
                                                                                           {"æÆ", "ae"},
                                                                                           {"œŒ", "oe"},
                                                                                           {"ß", "ss"},
                                                                                           {"’'‘", ""}}};
    constexpr std::size_t kLongest = 40;
    std::string id;
    for (std::size_t i = 0; i < title.size() && id.size() < kLongest;) {
        const auto point = codePointAt(title, i);
        const std::string_view letter = title.substr(i, point ? point->size : 1);
        i += letter.size();
        const char c = letter.front();
        const auto* const plain = std::find_if(kPlain.begin(), kPlain.end(), [&](const auto& one) {
            return letter.size() > 1 ? one.first.find(letter) != std::string_view::npos : letter == "'" && one.second.empty();
        });
        if (plain != kPlain.end())
            id += plain->second;
        else if (c >= 'A' && c <= 'Z')
            id += static_cast<char>(c - 'A' + 'a');
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            id += c;
        else if (!id.empty() && id.back() != '-')
            id += '-';
    }
    while (!id.empty() && id.back() == '-') id.pop_back();
    return id.empty() ? "les" : id;
}

}  // namespace stemmig
