// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/lesson/draft_path.hpp"

#include <google/protobuf/descriptor.h>
#include <charconv>

namespace stemmig::draft {

namespace pb = google::protobuf;

namespace {

/// One piece between dots: "steps[3]".
struct Part {
    std::string name;
    int index = -1;
};

std::optional<Part> partOf(std::string_view piece) {
    const std::size_t bracket = piece.find('[');
    Part part{std::string(piece.substr(0, bracket)), -1};
    if (bracket == std::string_view::npos) return part;
    if (piece.back() != ']') return std::nullopt;
    const char* const end = piece.data() + piece.size() - 1;
    const auto [stopped, error] = std::from_chars(piece.data() + bracket + 1, end, part.index);
    if (error != std::errc() || stopped != end || part.index < 0) return std::nullopt;
    return part;
}

/// The field that a part names, when it may be named like this.
const pb::FieldDescriptor* fieldOf(const pb::Message& message, const Part& part) {
    const pb::FieldDescriptor* field = message.GetDescriptor()->FindFieldByName(part.name);
    if (field == nullptr) return nullptr;
    if (part.index < 0) return field;
    if (!field->is_repeated() || part.index >= message.GetReflection()->FieldSize(message, field)) return nullptr;
    return field;
}

bool endsHere(std::string_view path, std::size_t dot) { return dot == std::string_view::npos || dot + 1 >= path.size(); }

/// Another kind of step stands where this field would have to be made.
bool isTaken(const pb::Message& message, const pb::FieldDescriptor& field) {
    const pb::OneofDescriptor* const either = field.containing_oneof();
    if (either == nullptr) return false;
    const pb::FieldDescriptor* const there = message.GetReflection()->GetOneofFieldDescriptor(message, either);
    return there != nullptr && there != &field;
}

}  // namespace

std::optional<Spot> reach(pb::Message& root, std::string_view path) {
    pb::Message* here = &root;
    while (true) {
        const std::size_t dot = path.find('.');
        const auto part = partOf(path.substr(0, dot));
        const pb::FieldDescriptor* const field = part ? fieldOf(*here, *part) : nullptr;
        if (field == nullptr || isTaken(*here, *field)) return std::nullopt;
        if (endsHere(path, dot)) return Spot{here, field, part->index};
        if (field->message_type() == nullptr || field->is_repeated() != (part->index >= 0)) return std::nullopt;
        const pb::Reflection& how = *here->GetReflection();
        here = field->is_repeated() ? how.MutableRepeatedMessage(here, field, part->index) : how.MutableMessage(here, field);
        path.remove_prefix(dot + 1);
    }
}

std::optional<SeenSpot> look(const pb::Message& root, std::string_view path) {
    const pb::Message* here = &root;
    while (true) {
        const std::size_t dot = path.find('.');
        const auto part = partOf(path.substr(0, dot));
        const pb::FieldDescriptor* const field = part ? fieldOf(*here, *part) : nullptr;
        if (field == nullptr) return std::nullopt;
        if (endsHere(path, dot)) return SeenSpot{here, field, part->index};
        if (field->message_type() == nullptr || field->is_repeated() != (part->index >= 0)) return std::nullopt;
        const pb::Reflection& how = *here->GetReflection();
        here = field->is_repeated() ? &how.GetRepeatedMessage(*here, field, part->index) : &how.GetMessage(*here, field);
        path.remove_prefix(dot + 1);
    }
}

}  // namespace stemmig::draft
