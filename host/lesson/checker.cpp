// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/lesson/checker.hpp"

#include <google/protobuf/descriptor.h>
#include <algorithm>
#include <fstream>
#include <tuple>
#include "host/lesson/unicode.hpp"
#include "proto/base/bytes.hpp"

namespace stemmig {

namespace {

bool blank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == std::string_view::npos; }

std::string codePointName(char32_t c) {
    static constexpr char kDigits[] = "0123456789ABCDEF";
    std::string hex;
    for (int shift = 20; shift >= 0; shift -= 4) {
        const char digit = kDigits[(c >> shift) & 0xF];
        if (digit != '0' || !hex.empty() || shift < 16) hex += digit;
    }
    return "U+" + hex;
}

}  // namespace

bool wellFormedId(std::string_view id) {
    if (id.empty() || id.size() > kIdLength || id.front() == '-' || id.back() == '-') return false;
    if (id.find("--") != std::string_view::npos) return false;
    return std::all_of(id.begin(), id.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

void Checker::error(const Place& place, std::string rule, std::string message) {
    const auto at = place.position();
    m_problems.push_back({Severity::Error, std::move(rule), at.line, at.column, std::move(message), place.path()});
}

void Checker::warn(const Place& place, std::string rule, std::string message) {
    const auto at = place.position();
    m_problems.push_back({Severity::Warning, std::move(rule), at.line, at.column, std::move(message), place.path()});
}

std::vector<LessonProblem> Checker::problems() && {
    std::stable_sort(m_problems.begin(), m_problems.end(),
                     [](const auto& a, const auto& b) { return std::tie(a.line, a.column) < std::tie(b.line, b.column); });
    return std::move(m_problems);
}

void Checker::offer(const google::protobuf::Message& title) {
    const auto& type = *title.GetDescriptor();
    for (int i = 0; i < type.field_count(); ++i) {
        if (!blank(title.GetReflection()->GetString(title, type.field(i)))) m_languages.push_back(type.field(i)->name());
    }
}

bool Checker::offers(const std::string& language) const {
    return std::find(m_languages.begin(), m_languages.end(), language) != m_languages.end();
}

Text Checker::text(const google::protobuf::Message& localized, const Place& place, const std::string& name, const TextUse& use) {
    Text out;
    const auto& type = *localized.GetDescriptor();
    for (int i = 0; i < type.field_count(); ++i) {
        const std::string& language = type.field(i)->name();
        const std::string value = localized.GetReflection()->GetString(localized, type.field(i));
        if (blank(value)) continue;
        const Place at = place.field(type.field(i)->number());
        if (!offers(language)) {
            error(at, "language-not-offered",
                  "\"" + language + "\" is here but not in the title; a language is complete or wholly absent");
        }
        sentence(value, language, at, name, use);
        out.by_language.emplace(language, value);
    }
    if (out.empty()) {
        if (use.required) error(place, "text-missing", "\"" + name + "\" has no text; write one in every language of the title");
        return out;
    }
    for (int i = 0; i < type.field_count(); ++i) {
        const std::string& language = type.field(i)->name();
        if (out.by_language.contains(language) || !offers(language)) continue;
        error(
            place.about(type.field(i)->number()), "text-missing",
            "\"" + name + "\" has no text in \"" + language + "\"; write it, or take \"" + language + "\" out of the whole file");
    }
    return out;
}

void Checker::sentence(const std::string& value, const std::string& language, const Place& place, const std::string& name,
                       const TextUse& use) {
    if (!characters(value, place)) return;
    if (const std::size_t length = countCodePoints(value); length > use.longest) {
        error(place, "too-long",
              "this \"" + name + "\" has " + std::to_string(length) + " characters; " + std::to_string(use.longest) +
                  " is the most");
    }
    if (!use.linted) return;
    for (const wording::Finding& finding : wording::check(value, language, *use.linted)) {
        finding.severity == Severity::Error ? error(place, finding.rule, finding.message)
                                            : warn(place, finding.rule, finding.message);
    }
}

void Checker::id(const std::string& value, const Place& place, std::set<std::string>& taken) {
    if (!wellFormedId(value)) {
        error(place, "id-form",
              value.empty() ? "the id is missing; write one of lower-case letters, digits and hyphens"
                            : "an id is at most " + std::to_string(kIdLength) +
                                  " lower-case letters, digits and single hyphens, as \"lesson-1\"");
    } else if (!taken.insert(value).second) {
        error(place, "id-twice", "the id \"" + value + "\" is there already; every id must be its own");
    }
}

bool Checker::characters(const std::string& value, const Place& place) {
    if (firstInvalidUtf8(value)) {
        error(place, "utf8", "this text is not UTF-8; save the file as UTF-8 and leave out \\x and number escapes");
        return false;
    }
    if (const auto found = firstForbidden(value)) {
        error(place, "control-character",
              "this text holds the invisible character " + codePointName(*found) + "; type the text again without it");
        return false;
    }
    return true;
}

void Checker::atMost(std::size_t count, std::size_t most, const Place& place, const std::string& rule, const std::string& what) {
    if (count <= most) return;
    error(place, rule, std::to_string(count) + " " + what + "; " + std::to_string(most) + " is the most");
}

Result<std::string, LessonProblem> readWholeFile(const std::filesystem::path& file) {
    const auto fail = [](std::string rule, std::string message) {
        return Err{LessonProblem{Severity::Error, std::move(rule), 0, 0, std::move(message)}};
    };
    const std::string too_large = "the file is over 1 MiB, which no file of a lesson or school needs; is this the right file?";
    std::error_code failure;
    if (!std::filesystem::is_regular_file(file, failure))
        return fail("unreadable", "there is no such file, or it cannot be read");
    const auto size = std::filesystem::file_size(file, failure);
    if (failure) return fail("unreadable", "the file cannot be read; are you allowed to open it?");
    if (size > kFileSize) return fail("file-size", too_large);
    std::ifstream in(file, std::ios::binary);
    std::string bytes(static_cast<std::size_t>(size), '\0');
    if (!in.read(bytes.data(), static_cast<std::streamsize>(size))) {
        return fail("unreadable", "the file cannot be read; are you allowed to open it?");
    }
    return bytes;
}

std::string_view withoutMark(std::string_view bytes) { return bytes.substr(bytes.starts_with("\xEF\xBB\xBF") ? 3 : 0); }

bool parseChecked(const textproto::Source& source, google::protobuf::Message& message, textproto::Place::Tree& tree,
                  Checker& checker) {
    const auto whole = [&](textproto::Position at) { return textproto::Place(source, nullptr, nullptr, at); };
    if (source.bytes().size() > kFileSize) {
        checker.error(whole({}), "file-size",
                      "the file is over 1 MiB, which no file of a lesson or school needs; is this the right file?");
        return false;
    }
    if (const auto bad = firstInvalidUtf8(source.bytes())) {
        checker.error(whole(source.position(*bad)), "utf8", "the file is not UTF-8 here; save it as UTF-8");
        return false;
    }
    return textproto::parse(source, message, tree, checker.raw());
}

}  // namespace stemmig
