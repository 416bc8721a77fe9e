// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>
#include "host/lesson/reader.hpp"

// A lesson file while it is written: it may be incomplete and wrong at any time, and nothing that was written is ever lost.
namespace stemmig {

/// A text (or the name of a word such as kind's "CHECK"), a number, yes or no.
using FieldValue = std::variant<std::string, unsigned, bool>;

enum class NewStep : std::uint8_t { Statement, Chat, Talk, Pause };

/// What the reader and the linter say about a draft.
struct DraftCheck {
    /// As far as the draft goes. Where `problems` has an error it breaks its own rules: to look at, never to give.
    std::shared_ptr<const Lesson> lesson;
    std::vector<LessonProblem> problems;  ///< in file order, errors and warnings, each with the path of its field
};

/// The fields of lesson.proto, by paths such as "steps[3].statement.choices[1].text.nl". A path that leads nowhere reads as
/// empty and changes nothing. Every change is one step of undo; typing on in the same text is one until seal().
class Draft {
public:
    /// Fails with the first thing that makes it no lesson file at all; everything else is a problem of check().
    [[nodiscard]] static Result<Draft, LessonProblem> read(std::string_view textproto);
    /// A new lesson with an opening, a practice vote, one statement without words and a closing step.
    /// @param title in the languages the lesson will have
    [[nodiscard]] static Draft blank(const std::string& id, const Text& title);
    /// The same lesson under another id, as one of somebody's own: first revision, no place in the series. Statements keep
    /// their ids: as long as their words stay the same, a report can lay them beside the words of the other lesson.
    [[nodiscard]] Draft copy(const std::string& id) const;

    Draft(Draft&&) noexcept;
    Draft& operator=(Draft&&) noexcept;
    ~Draft();

    /// The file. It can always be read again by read(); at most 1 MiB.
    [[nodiscard]] const std::string& text() const;
    [[nodiscard]] DraftCheck check() const;

    // Reading.
    [[nodiscard]] std::string textAt(std::string_view path) const;
    [[nodiscard]] unsigned numberAt(std::string_view path) const;
    [[nodiscard]] bool flagAt(std::string_view path) const;
    /// Items of a list.
    [[nodiscard]] int sizeOf(std::string_view path) const;
    /// The part is in the file, empty or not.
    [[nodiscard]] bool has(std::string_view path) const;
    /// Those with a title, "nl" first.
    [[nodiscard]] std::vector<std::string> languages() const;

    // Changing. False: nothing changed, since it was like that already, there is no such place, or the file would pass 1 MiB.
    /// A statement's new kind takes the answer key away where no answer is right.
    bool set(const std::string& path, const FieldValue& value);
    /// A part that is no item: "opening.practice".
    bool clear(const std::string& path);
    /// @param at place among the items, the others move on; an id of its own where items have one
    bool insert(const std::string& list, int at);
    /// With it goes what names it: a key message in statements, a statement in the follow-up. The answer key stays with its
    /// choice.
    bool remove(const std::string& list, int at);
    bool move(const std::string& list, int from, int to);
    /// Right behind the one it is a copy of, with an id of its own.
    bool duplicate(const std::string& list, int at);
    bool addStep(int at, NewStep kind);
    /// A practice vote to begin with, ready to use.
    bool addPractice();
    /// Puts a word into a list of words (ids), or takes it out.
    bool tick(const std::string& list, const std::string& word, bool on);
    /// Takes every text of this language out of the lesson.
    bool removeLanguage(const std::string& language);

    /// The next change is a step of its own, also in the same text.
    void seal();
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    /// The path of what is as it was before; empty: there is nothing to undo.
    std::optional<std::string> undo();
    std::optional<std::string> redo();

private:
    struct Inside;
    explicit Draft(std::unique_ptr<Inside> inside);
    template <class Change>
    bool change(const std::string& path, bool typing, const Change& change);

    std::unique_ptr<Inside> m_inside;  // never null, but in a draft that was moved away
};

/// A file written by hand may have comments, which a draft does not keep. The lines that every draft writes itself are none.
[[nodiscard]] bool hasComments(std::string_view textproto);

/// A file name out of a title: "Pesten in de pauze?" gives "pesten-in-de-pauze"; nothing useful in it: "les".
[[nodiscard]] std::string idFrom(std::string_view title);
/// As an id must be.
[[nodiscard]] bool isId(std::string_view id);

}  // namespace stemmig
