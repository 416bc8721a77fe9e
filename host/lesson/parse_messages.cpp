// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/lesson/parse_messages.hpp"

#include <algorithm>
#include <cctype>
#include <initializer_list>
#include <numeric>
#include <optional>
#include <vector>
#include "host/lesson/unicode.hpp"

namespace stemmig::textproto {

namespace pb = google::protobuf;

namespace {

/// Number of single-letter changes from one word to the other.
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, changed});
        }
    }
    return row[b.size()];
}

/// "did you mean "text"?", or else every name there is.
std::string suggestion(std::string_view wrong, const std::vector<std::string>& names) {
    const auto nearest = std::min_element(names.begin(), names.end(),
                                          [&](const auto& a, const auto& b) { return distance(wrong, a) < distance(wrong, b); });
    if (nearest != names.end() && distance(wrong, *nearest) <= (wrong.size() < 4 ? 1u : 2u)) {
        return "did you mean \"" + *nearest + "\"?";
    }
    std::string all = "possible here:";
    for (const std::string& name : names) all += (name == names.front() ? " " : ", ") + name;
    return all;
}

std::vector<std::string> fieldNames(const pb::Descriptor& type) {
    std::vector<std::string> names;
    for (int i = 0; i < type.field_count(); ++i) names.push_back(type.field(i)->name());
    return names;
}

/// The field of this name anywhere below a type (the schema has no recursion).
const pb::FieldDescriptor* findField(const pb::Descriptor& type, const std::string& name) {
    if (const auto* found = type.FindFieldByName(name)) return found;
    for (int i = 0; i < type.field_count(); ++i) {
        const pb::Descriptor* nested = type.field(i)->message_type();
        if (nested == nullptr) continue;
        if (const auto* found = findField(*nested, name)) return found;
    }
    return nullptr;
}

/// Where the word last stood before `at`: the parser complains after reading past it.
std::size_t lastBefore(std::string_view file, std::size_t at, const std::string& word) {
    const std::size_t found = word.empty() || at == 0 ? std::string_view::npos : file.rfind(word, at - 1);
    return found == std::string_view::npos ? at : found;
}

/// The innermost { that no } closes; comments and strings do not count.
std::optional<std::size_t> unclosedBrace(std::string_view file) {
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < file.size(); ++i) {
        const char c = file[i];
        if (c == '#') {
            i = std::min(file.find('\n', i), file.size());
        } else if (c == '"' || c == '\'') {
            for (++i; i < file.size() && file[i] != c && file[i] != '\n'; ++i) {
                if (file[i] == '\\') ++i;
            }
        } else if (c == '{') {
            open.push_back(i);
        } else if (c == '}' && !open.empty()) {
            open.pop_back();
        }
    }
    if (open.empty()) return std::nullopt;
    return open.back();
}

/// The name and the brace of a block, so that an author finds it: `steps {`.
std::string blockName(std::string_view file, std::size_t brace) {
    std::size_t end = brace;
    while (end > 0 && (file[end - 1] == ' ' || file[end - 1] == ':' || file[end - 1] == '\t')) --end;
    std::size_t begin = end;
    while (begin > 0 && (std::isalnum(static_cast<unsigned char>(file[begin - 1])) != 0 || file[begin - 1] == '_')) --begin;
    return std::string(file.substr(begin, end - begin));
}

Explained missingBrace(std::string_view file, std::size_t at) {
    if (const auto brace = unclosedBrace(file)) {
        return {"missing-brace",
                "the block \"" + blockName(file, *brace) + "\" opened here is never closed; put a } after its last line", *brace};
    }
    return {"syntax", "the file ends too early; the last field has no value", at};
}

/// At most 40 characters of what stands in the file, cut between characters.
std::string shortened(std::string_view found) {
    std::size_t end = 0;
    for (int i = 0; i < 40 && end < found.size(); ++i) {
        const auto point = codePointAt(found, end);
        end += point ? point->size : 1;
    }
    return end == found.size() ? std::string(found) : std::string(found.substr(0, end)) + "...";
}

/// What stands between the pieces; empty when the text is not piece, something, piece, something, ... piece.
/// (No std::regex: it recurses for every character, and a token may be a whole file long.)
std::vector<std::string> captures(std::string_view text, std::initializer_list<std::string_view> pieces) {
    std::vector<std::string> found;
    const std::string_view first = *pieces.begin();
    const std::string_view last = *(pieces.end() - 1);
    if (text.substr(0, first.size()) != first) return {};
    std::size_t at = first.size();
    for (auto piece = pieces.begin() + 1; piece != pieces.end(); ++piece) {
        const bool final = piece == pieces.end() - 1;
        const std::size_t next = final && text.size() >= at + last.size() ? text.size() - last.size() : text.find(*piece, at);
        if (next == std::string_view::npos || text.substr(next, piece->size()) != *piece) return {};
        found.push_back(std::string(text.substr(at, next - at)));
        at = next + piece->size();
    }
    return found;
}

using Captured = std::vector<std::string>;

std::optional<Explained> explainField(std::string_view file, std::size_t at, const std::string& raw, const pb::Descriptor& root) {
    if (const Captured c = captures(raw, {"Message type \"", "\" has no field named \"", "\"."}); !c.empty()) {
        const pb::Descriptor* type = root.file()->pool()->FindMessageTypeByName(c[0]);
        const std::string hint = type == nullptr ? "" : "; " + suggestion(c[1], fieldNames(*type));
        return Explained{"unknown-field", "no field \"" + shortened(c[1]) + "\" here" + hint, lastBefore(file, at, c[1])};
    }
    if (const Captured c = captures(raw, {"Non-repeated field \"", "\" is specified multiple times."}); !c.empty()) {
        return Explained{"duplicate-field", "\"" + c[0] + "\" stands here a second time; keep one", lastBefore(file, at, c[0])};
    }
    if (const Captured c = captures(raw, {"Field \"", "\" is specified along with field \"", "\", another", ""}); !c.empty()) {
        return Explained{"one-of",
                         "one step is either \"" + c[1] + "\" or \"" + c[0] + "\", not both; start a new \"steps { }\" for this",
                         lastBefore(file, at, c[0])};
    }
    if (const Captured c = captures(raw, {"Unknown enumeration value of \"", "\" for field \"", "\"."}); !c.empty()) {
        std::vector<std::string> names;
        if (const auto* field = findField(root, c[1]); field != nullptr && field->enum_type() != nullptr) {
            for (int i = 0; i < field->enum_type()->value_count(); ++i) names.push_back(field->enum_type()->value(i)->name());
            std::erase(names, "UNKNOWN");
        }
        return Explained{"unknown-word",
                         "\"" + shortened(c[0]) + "\" is no value of \"" + c[1] + "\"; " + suggestion(c[0], names),
                         lastBefore(file, at, c[0])};
    }
    if (const Captured c = captures(raw, {"Invalid value for boolean field \"", "\". Value: \"", "\"."}); !c.empty()) {
        return Explained{"wrong-type", "\"" + c[0] + "\" is yes or no; write true or false", lastBefore(file, at, c[1])};
    }
    return std::nullopt;
}

std::optional<Explained> explainToken(std::string_view file, std::size_t at, const std::string& raw) {
    Captured c = captures(raw, {"Expected ", ", got: ", ""});
    const bool literal = c.empty();
    if (literal) c = captures(raw, {"Expected \"", "\", found \"", "\"."});
    if (c.empty()) return std::nullopt;
    const std::string& wanted = c[0];
    if (c[1].empty()) return missingBrace(file, at);
    const std::string found = c[1].front() == '"' ? shortened(c[1]) : "\"" + shortened(c[1]) + "\"";
    if (literal && wanted == "{") return Explained{"wrong-type", "a block { ... } must stand here, not " + found, at};
    if (literal) return Explained{"syntax", "\"" + wanted + "\" is missing before " + found, at};
    if (c[1] == "}") return Explained{"syntax", "a } too many, or a value is missing before it", at};
    if (wanted == "string") return Explained{"wrong-type", "a text in \"quotes\" must stand here, not " + found, at};
    if (wanted == "integer") return Explained{"wrong-type", "a whole number without quotes must stand here, not " + found, at};
    if (wanted == "identifier") return Explained{"syntax", "the name of a field must stand here, not " + found, at};
    return Explained{"wrong-type", "expected " + wanted + " here, not " + found, at};
}

}  // namespace

Explained explain(std::string_view file, std::size_t at, const std::string& raw, const pb::Descriptor& root) {
    if (auto known = explainField(file, at, raw, root)) return *known;
    if (auto known = explainToken(file, at, raw)) return *known;
    struct Fixed {
        std::string_view start, rule, message;
    };
    static constexpr Fixed kFixed[] = {
        {"Integer out of range", "wrong-type", "this number is too large"},
        {"String literals cannot cross line", "open-quote", "the closing \" of this text is missing on this line"},
        {"Unexpected end of string", "open-quote", "the closing \" of this text is missing"},
        {"Invalid escape sequence", "syntax",
         "this \\ is not understood; write \\\" for a quote inside a text and \\\\ for a \\"},
        {"Message is too deep", "syntax", "too many { inside each other"},
        {"Invalid control characters", "control-character", "an invisible control character; delete it"},
    };
    for (const Fixed& fixed : kFixed) {
        if (raw.rfind(fixed.start, 0) == 0) return {std::string(fixed.rule), std::string(fixed.message), at};
    }
    return {"syntax", "not understood here: " + shortened(raw), at};
}

}  // namespace stemmig::textproto
