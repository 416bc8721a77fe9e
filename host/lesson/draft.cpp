// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/lesson/draft.hpp"

#include <algorithm>
#include <deque>
#include "host/lesson/draft_parts.hpp"
#include "host/lesson/draft_path.hpp"
#include "host/lesson/draft_text.hpp"
#include "host/lesson/lesson_builder.hpp"

namespace stemmig {

namespace pb = google::protobuf;
using draft::look;
using draft::reach;
using draft::Spot;

namespace {

constexpr std::size_t kMostUndo = 300;                 // steps
constexpr std::size_t kUndoMemory = 64 * 1024 * 1024;  // bytes

/// How the file was before, and the path of what changed then.
struct Past {
    v1::LessonFile file;
    std::string path;
};

bool put(const Spot& spot, const FieldValue& value) {
    if (spot.field->is_repeated()) return false;
    const pb::Reflection& how = spot.how();
    switch (spot.field->cpp_type()) {
        case pb::FieldDescriptor::CPPTYPE_STRING:
            if (!std::holds_alternative<std::string>(value)) return false;
            how.SetString(spot.parent, spot.field, std::get<std::string>(value));
            return true;
        case pb::FieldDescriptor::CPPTYPE_UINT32:
            if (!std::holds_alternative<unsigned>(value)) return false;
            how.SetUInt32(spot.parent, spot.field, std::get<unsigned>(value));
            return true;
        case pb::FieldDescriptor::CPPTYPE_BOOL:
            if (!std::holds_alternative<bool>(value)) return false;
            how.SetBool(spot.parent, spot.field, std::get<bool>(value));
            return true;
        case pb::FieldDescriptor::CPPTYPE_ENUM: {
            const auto* name = std::get_if<std::string>(&value);
            const auto* known = name ? spot.field->enum_type()->FindValueByName(*name) : nullptr;
            if (known == nullptr) return false;
            how.SetEnum(spot.parent, spot.field, known);
            return true;
        }
        default:
            return false;
    }
}

bool isText(const Spot& spot) { return spot.field->cpp_type() == pb::FieldDescriptor::CPPTYPE_STRING; }

/// The statement whose choices this list is; null: another list.
v1::StatementText* statementOf(const Spot& list) {
    if (list.field->number() != v1::StatementText::kChoicesFieldNumber) return nullptr;
    return dynamic_cast<v1::StatementText*>(list.parent);
}

/// A list of messages with `at` inside it.
std::optional<Spot> listAt(pb::Message& root, const std::string& path, int at) {
    const auto list = reach(root, path);
    if (!list || !list->isList() || list->field->message_type() == nullptr) return std::nullopt;
    if (at < 0 || at >= list->how().FieldSize(*list->parent, list->field)) return std::nullopt;
    return list;
}

std::string itemPath(const std::string& list, int at) { return list + "[" + std::to_string(at) + "]"; }

/// Items in between move one place on, each keeping its order.
void moveItem(const Spot& list, int from, int to) {
    const int step = from < to ? 1 : -1;
    for (int i = from; i != to; i += step) list.how().SwapElements(list.parent, list.field, i, i + step);
    v1::StatementText* const statement = statementOf(list);
    const int key = statement ? static_cast<int>(statement->answer_key()) - 1 : -1;
    if (key < 0) return;
    int moved = key;
    if (key == from)
        moved = to;
    else if (from < to && key > from && key <= to)
        moved = key - 1;
    else if (to < from && key >= to && key < from)
        moved = key + 1;
    statement->set_answer_key(static_cast<unsigned>(moved + 1));
}

/// Its place in a list of words; -1: it is not there.
int wordIn(const Spot& list, const std::string& word) {
    const int size = list.how().FieldSize(*list.parent, list.field);
    for (int i = 0; i < size; ++i)
        if (list.how().GetRepeatedString(*list.parent, list.field, i) == word) return i;
    return -1;
}

/// A new item, last in its list, takes its place.
void settle(const Spot& list, int at) { moveItem(list, list.how().FieldSize(*list.parent, list.field) - 1, at); }

void dropItem(v1::LessonFile& file, const Spot& list, int at, const std::string& path) {
    v1::StatementText* const statement = statementOf(list);
    const int last = list.how().FieldSize(*list.parent, list.field) - 1;
    const bool was_key = statement != nullptr && static_cast<int>(statement->answer_key()) == at + 1;
    moveItem(list, at, last);
    const std::unique_ptr<pb::Message> gone(list.how().ReleaseLast(list.parent, list.field));
    if (was_key) statement->clear_answer_key();
    draft::forget(file, *gone, path);
}

}  // namespace

struct Draft::Inside {
    v1::LessonFile file;
    std::string head;  ///< lines of comment that every version begins with
    std::string text;
    std::deque<Past> past, future;
    std::string typing;  ///< path of the text that is being written; "": none

    void show(v1::LessonFile now) {
        file = std::move(now);
        text = draft::write(head, file);
    }
    void remember(Past before) {
        past.push_back(std::move(before));
        std::size_t memory = 0;
        for (const Past& one : past) memory += one.file.SpaceUsedLong();
        while (past.size() > 1 && (past.size() > kMostUndo || memory > kUndoMemory)) {
            memory -= past.front().file.SpaceUsedLong();
            past.pop_front();
        }
    }
    std::optional<std::string> step(std::deque<Past>& from, std::deque<Past>& to) {
        if (from.empty()) return std::nullopt;
        Past wanted = std::move(from.back());
        from.pop_back();
        to.push_back({std::move(file), wanted.path});
        show(std::move(wanted.file));
        typing.clear();
        return wanted.path;
    }
};

Draft::Draft(std::unique_ptr<Inside> inside) : m_inside(std::move(inside)) {}
Draft::Draft(Draft&&) noexcept = default;
Draft& Draft::operator=(Draft&&) noexcept = default;
Draft::~Draft() = default;

Result<Draft, LessonProblem> Draft::read(std::string_view textproto) {
    const textproto::Source source(withoutMark(textproto));
    Checker checker;
    textproto::Place::Tree tree;
    v1::LessonFile file;
    if (!parseChecked(source, file, tree, checker)) return Err{std::move(checker).problems().front()};
    auto inside = std::make_unique<Inside>();
    inside->head = draft::headOf(source.bytes());
    inside->show(std::move(file));
    return Draft(std::move(inside));
}

Draft Draft::blank(const std::string& id, const Text& title) {
    auto inside = std::make_unique<Inside>();
    inside->head = draft::headOf({});
    inside->show(draft::blankFile(id, title));
    return Draft(std::move(inside));
}

Draft Draft::copy(const std::string& id) const {
    auto inside = std::make_unique<Inside>();
    inside->head = m_inside->head;
    v1::LessonFile file = m_inside->file;
    file.set_id(id);
    file.set_revision(1);
    file.clear_order();
    file.clear_start_here();
    inside->show(std::move(file));
    return Draft(std::move(inside));
}

const std::string& Draft::text() const { return m_inside->text; }

DraftCheck Draft::check() const {
    const textproto::Source source(m_inside->text);
    Checker checker;
    std::shared_ptr<const Lesson> lesson = buildLesson(source, checker);
    return {std::move(lesson), std::move(checker).problems()};
}

std::string Draft::textAt(std::string_view path) const {
    const auto spot = look(m_inside->file, path);
    if (!spot || (spot->field->is_repeated() && spot->index < 0)) return {};
    if (spot->field->cpp_type() == pb::FieldDescriptor::CPPTYPE_ENUM)
        return spot->field->is_repeated() ? std::string() : spot->how().GetEnum(*spot->parent, spot->field)->name();
    if (spot->field->cpp_type() != pb::FieldDescriptor::CPPTYPE_STRING) return {};
    return spot->field->is_repeated() ? spot->how().GetRepeatedString(*spot->parent, spot->field, spot->index)
                                      : spot->how().GetString(*spot->parent, spot->field);
}

unsigned Draft::numberAt(std::string_view path) const {
    const auto spot = look(m_inside->file, path);
    const bool number = spot && !spot->field->is_repeated() && spot->field->cpp_type() == pb::FieldDescriptor::CPPTYPE_UINT32;
    return number ? spot->how().GetUInt32(*spot->parent, spot->field) : 0;
}

bool Draft::flagAt(std::string_view path) const {
    const auto spot = look(m_inside->file, path);
    return spot && !spot->field->is_repeated() && spot->field->cpp_type() == pb::FieldDescriptor::CPPTYPE_BOOL &&
           spot->how().GetBool(*spot->parent, spot->field);
}

int Draft::sizeOf(std::string_view path) const {
    const auto spot = look(m_inside->file, path);
    const bool list = spot && spot->field->is_repeated() && spot->index < 0;
    return list ? spot->how().FieldSize(*spot->parent, spot->field) : 0;
}

bool Draft::has(std::string_view path) const {
    const auto spot = look(m_inside->file, path);
    if (!spot) return false;
    if (spot->field->is_repeated()) return spot->index >= 0 || spot->how().FieldSize(*spot->parent, spot->field) > 0;
    return spot->how().HasField(*spot->parent, spot->field);
}

std::vector<std::string> Draft::languages() const { return draft::languagesOf(m_inside->file); }

template <class Change>
bool Draft::change(const std::string& path, bool typing, const Change& change) {
    Inside& in = *m_inside;
    v1::LessonFile now = in.file;
    if (!change(now)) return false;
    std::string text = draft::write(in.head, now);
    if (text == in.text || text.size() > kFileSize) return false;
    v1::LessonFile before = std::exchange(in.file, std::move(now));
    in.text = std::move(text);
    if (!typing || in.typing != path) in.remember({std::move(before), path});
    in.typing = typing ? path : std::string();
    in.future.clear();
    return true;
}

bool Draft::set(const std::string& path, const FieldValue& value) {
    const auto there = look(m_inside->file, path);
    if (!there) return false;
    const bool text = there->field->cpp_type() == pb::FieldDescriptor::CPPTYPE_STRING;
    if (text && std::holds_alternative<std::string>(value) && textAt(path) == std::get<std::string>(value)) return false;
    return change(path, text, [&](v1::LessonFile& file) {
        const auto spot = reach(file, path);
        if (!spot || !put(*spot, value)) return false;
        auto* statement = dynamic_cast<v1::StatementText*>(spot->parent);
        if (statement && spot->field->number() == v1::StatementText::kKindFieldNumber) draft::followKind(file, *statement);
        return true;
    });
}

bool Draft::clear(const std::string& path) {
    return change(path, false, [&](v1::LessonFile& file) {
        const auto spot = reach(file, path);
        if (!spot || spot->index >= 0) return false;
        spot->how().ClearField(spot->parent, spot->field);
        return true;
    });
}

bool Draft::insert(const std::string& list, int at) {
    return change(itemPath(list, at), false, [&](v1::LessonFile& file) {
        const auto spot = reach(file, list);
        if (!spot || !spot->isList() || spot->field->message_type() == nullptr) return false;
        if (at < 0 || at > spot->how().FieldSize(*spot->parent, spot->field)) return false;
        pb::Message& added = *spot->how().AddMessage(spot->parent, spot->field);
        draft::giveId(file, added, list);
        settle(*spot, at);
        return true;
    });
}

bool Draft::remove(const std::string& list, int at) {
    return change(itemPath(list, at), false, [&](v1::LessonFile& file) {
        const auto spot = listAt(file, list, at);
        if (!spot) return false;
        dropItem(file, *spot, at, list);
        return true;
    });
}

bool Draft::move(const std::string& list, int from, int to) {
    return change(itemPath(list, to), false, [&](v1::LessonFile& file) {
        const auto spot = listAt(file, list, from);
        if (!spot || !listAt(file, list, to)) return false;
        moveItem(*spot, from, to);
        return true;
    });
}

bool Draft::duplicate(const std::string& list, int at) {
    return change(itemPath(list, at + 1), false, [&](v1::LessonFile& file) {
        const auto spot = listAt(file, list, at);
        if (!spot) return false;
        pb::Message& added = *spot->how().AddMessage(spot->parent, spot->field);
        added.CopyFrom(spot->how().GetRepeatedMessage(*spot->parent, spot->field, at));
        draft::giveId(file, added, list);
        settle(*spot, at + 1);
        return true;
    });
}

bool Draft::addStep(int at, NewStep kind) {
    return change(itemPath("steps", at), false, [&](v1::LessonFile& file) {
        const auto spot = reach(file, "steps");
        if (!spot || at < 0 || at > file.steps_size()) return false;
        const v1::StepText step = draft::newStep(file, kind);
        *file.add_steps() = step;
        settle(*spot, at);
        return true;
    });
}

bool Draft::addPractice() {
    if (has("opening.practice")) return false;
    return change("opening.practice", false, [](v1::LessonFile& file) {
        *file.mutable_opening()->mutable_practice() = draft::newPractice(file);
        return true;
    });
}

bool Draft::tick(const std::string& list, const std::string& word, bool on) {
    return change(list, false, [&](v1::LessonFile& file) {
        const auto spot = reach(file, list);
        if (!spot || !spot->isList() || !isText(*spot)) return false;
        const int there = wordIn(*spot, word);
        const int last = spot->how().FieldSize(*spot->parent, spot->field) - 1;
        if (on == (there >= 0)) return false;
        if (on) spot->how().AddString(spot->parent, spot->field, word);
        for (int i = there; !on && i < last; ++i) spot->how().SwapElements(spot->parent, spot->field, i, i + 1);
        if (!on) spot->how().RemoveLast(spot->parent, spot->field);
        return true;
    });
}

bool Draft::removeLanguage(const std::string& language) {
    return change("title", false, [&](v1::LessonFile& file) {
        draft::forgetLanguage(file, language);
        return true;
    });
}

void Draft::seal() { m_inside->typing.clear(); }
bool Draft::canUndo() const { return !m_inside->past.empty(); }
bool Draft::canRedo() const { return !m_inside->future.empty(); }
std::optional<std::string> Draft::undo() { return m_inside->step(m_inside->past, m_inside->future); }
std::optional<std::string> Draft::redo() { return m_inside->step(m_inside->future, m_inside->past); }

}  // namespace stemmig
