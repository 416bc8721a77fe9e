// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <google/protobuf/message.h>
#include <google/protobuf/text_format.h>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include "host/lesson/reader.hpp"

// Private to host/lesson: a textproto as a Protobuf message that still knows where each of its fields stands.
namespace stemmig::textproto {

/// Counted from 1, columns in characters; {0, 0} is the file as a whole.
struct Position {
    int line = 0;
    int column = 0;
};

/// The bytes of a file, and the way from Protobuf's positions to an editor's.
class Source {
public:
    explicit Source(std::string_view bytes);
    [[nodiscard]] std::string_view bytes() const { return m_bytes; }
    [[nodiscard]] Position position(std::size_t offset) const;
    /// @param line, column as Protobuf's tokenizer counts: from 0, columns in bytes with tabs to the next multiple of 8.
    [[nodiscard]] std::size_t offset(int line, int column) const;

private:
    std::string_view m_bytes;
    std::vector<std::size_t> m_line_starts;
};

/// Where one message of the file stands, to step down from.
class Place {
public:
    using Tree = google::protobuf::TextFormat::ParseInfoTree;
    Place(const Source& source, const google::protobuf::Descriptor* type, const Tree* tree, Position at, std::string path = {})
        : m_source(&source), m_type(type), m_tree(tree), m_at(at), m_path(std::move(path)) {}

    [[nodiscard]] Position position() const { return m_at; }
    /// Of the field, as Draft reads it: "steps[3].statement.text.nl"; "": the file as a whole.
    [[nodiscard]] const std::string& path() const { return m_path; }
    /// The field with this number (of the message here); where it is not in the file: its path, at the position of this place.
    [[nodiscard]] Place field(int number, int index = -1) const;
    /// The field's path at the position of this place: for what is wrong about a list as a whole, or about what is missing.
    [[nodiscard]] Place about(int number) const;

private:
    [[nodiscard]] std::string pathOf(const google::protobuf::FieldDescriptor& field, int index) const;

    const Source* m_source;
    const google::protobuf::Descriptor* m_type;  ///< null for a field that is no message
    const Tree* m_tree;                          ///< null likewise, and where a message is not in the file
    Position m_at;
    std::string m_path;
};

/// Parses into `message`; true when the structure is right. Every problem has a position and a sentence for an author.
/// All unknown fields are found, and the first other mistake.
[[nodiscard]] bool parse(const Source& source, google::protobuf::Message& message, Place::Tree& tree,
                         std::vector<LessonProblem>& problems);

}  // namespace stemmig::textproto
