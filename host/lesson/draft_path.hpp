// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <google/protobuf/message.h>
#include <optional>
#include <string_view>

// Private to host/lesson: from a path, "steps[3].statement.text.nl", to a field of a message.
namespace stemmig::draft {

/// A field of a message, or one item of a list.
struct Spot {
    google::protobuf::Message* parent = nullptr;
    const google::protobuf::FieldDescriptor* field = nullptr;
    int index = -1;  ///< of the item; -1: no list, or the whole list

    [[nodiscard]] bool isList() const { return field->is_repeated() && index < 0; }
    [[nodiscard]] const google::protobuf::Reflection& how() const { return *parent->GetReflection(); }
};
struct SeenSpot {
    const google::protobuf::Message* parent = nullptr;
    const google::protobuf::FieldDescriptor* field = nullptr;
    int index = -1;
    [[nodiscard]] const google::protobuf::Reflection& how() const { return *parent->GetReflection(); }
};

/// To change what is there; messages on the way are made. Empty: no such field, an item that is not there, or a way through
/// the other kind of a step, which would be thrown away.
[[nodiscard]] std::optional<Spot> reach(google::protobuf::Message& root, std::string_view path);
/// To read; changes nothing. A message that is not there reads as an empty one.
[[nodiscard]] std::optional<SeenSpot> look(const google::protobuf::Message& root, std::string_view path);

}  // namespace stemmig::draft
