// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/lesson/textproto.hpp"

#include <google/protobuf/descriptor.h>
#include <google/protobuf/io/tokenizer.h>
#include <algorithm>
#include <utility>
#include "host/lesson/parse_messages.hpp"
#include "host/lesson/unicode.hpp"

namespace stemmig::textproto {

namespace pb = google::protobuf;

Source::Source(std::string_view bytes) : m_bytes(bytes), m_line_starts{0} {
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == '\n') m_line_starts.push_back(i + 1);
    }
}

Position Source::position(std::size_t offset) const {
    const auto after = std::upper_bound(m_line_starts.begin(), m_line_starts.end(), offset);
    const auto line = static_cast<std::size_t>(after - m_line_starts.begin());
    const std::size_t start = m_line_starts[line - 1];
    const std::size_t column = countCodePoints(m_bytes.substr(start, offset - start)) + 1;
    return {static_cast<int>(line), static_cast<int>(column)};
}

std::size_t Source::offset(int line, int column) const {
    if (line < 0) return 0;
    if (static_cast<std::size_t>(line) >= m_line_starts.size()) return m_bytes.size();
    std::size_t at = m_line_starts[static_cast<std::size_t>(line)];
    for (int reached = 0; reached < column && at < m_bytes.size() && m_bytes[at] != '\n'; ++at) {
        reached += m_bytes[at] == '\t' ? 8 - reached % 8 : 1;
    }
    return at;
}

Place Place::field(int number, int index) const {
    const pb::FieldDescriptor* descriptor = m_type == nullptr ? nullptr : m_type->FindFieldByNumber(number);
    if (descriptor == nullptr) return Place(*m_source, nullptr, nullptr, m_at, m_path);
    const std::string path = pathOf(*descriptor, index);
    if (m_tree == nullptr) return Place(*m_source, descriptor->message_type(), nullptr, m_at, path);
    // ["a", "b"] has one location for the whole list.
    pb::TextFormat::ParseLocation found = m_tree->GetLocation(descriptor, index);
    if (found.line < 0 && index > 0) found = m_tree->GetLocation(descriptor, 0);
    const Position at = found.line < 0 ? m_at : m_source->position(m_source->offset(found.line, found.column));
    return Place(*m_source, descriptor->message_type(),
                 descriptor->message_type() == nullptr ? nullptr : m_tree->GetTreeForNested(descriptor, index), at, path);
}

Place Place::about(int number) const {
    const pb::FieldDescriptor* descriptor = m_type == nullptr ? nullptr : m_type->FindFieldByNumber(number);
    return Place(*m_source, nullptr, nullptr, m_at, descriptor == nullptr ? m_path : pathOf(*descriptor, -1));
}

std::string Place::pathOf(const pb::FieldDescriptor& field, int index) const {
    std::string path = m_path.empty() ? field.name() : m_path + "." + field.name();
    if (index >= 0) path += "[" + std::to_string(index) + "]";
    return path;
}

namespace {

/// Collects what the parser says, in an author's words.
class Collector : public pb::io::ErrorCollector {
public:
    Collector(const Source& source, const pb::Descriptor& root, std::vector<LessonProblem>& problems)
        : m_source(source), m_root(root), m_problems(problems) {}

    void AddError(int line, int column, const std::string& raw) override { add(line, column, raw); }
    /// Unknown fields come as warnings, so that parsing goes on and finds them all; for an author they are errors.
    void AddWarning(int line, int column, const std::string& raw) override { add(line, column, raw); }

private:
    void add(int line, int column, const std::string& raw) {
        const Explained explained = explain(m_source.bytes(), m_source.offset(line, column), raw, m_root);
        const Position at = m_source.position(explained.offset);
        m_problems.push_back({Severity::Error, explained.rule, at.line, at.column, explained.message});
    }

    const Source& m_source;
    const pb::Descriptor& m_root;
    std::vector<LessonProblem>& m_problems;
};

/// After a block that is never closed every later field seems to stand in the wrong place: only the cause helps.
void keepCauseOnly(std::vector<LessonProblem>& problems) {
    const auto cause = std::find_if(problems.begin(), problems.end(), [](const auto& p) { return p.rule == "missing-brace"; });
    if (cause == problems.end()) return;
    const auto at = std::pair(cause->line, cause->column);
    std::erase_if(problems, [&](const auto& p) { return p.rule == "unknown-field" && std::pair(p.line, p.column) > at; });
}

}  // namespace

bool parse(const Source& source, pb::Message& message, Place::Tree& tree, std::vector<LessonProblem>& problems) {
    Collector collector(source, *message.GetDescriptor(), problems);
    pb::TextFormat::Parser parser;
    parser.RecordErrorsTo(&collector);
    parser.WriteLocationsTo(&tree);
    parser.AllowUnknownField(true);
    parser.SetRecursionLimit(20);
    const bool parsed = parser.ParseFromString(std::string(source.bytes()), &message);
    keepCauseOnly(problems);
    return parsed && problems.empty();
}

}  // namespace stemmig::textproto
