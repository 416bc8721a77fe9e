// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <set>
#include "host/lesson/textproto.hpp"
#include "host/lesson/wording.hpp"

// Private to host/lesson: what lesson and help files have in common; collects problems while texts are taken over.
namespace stemmig {

/// Limits in characters (Unicode code points).
inline constexpr std::size_t kStatementLength = 280;
inline constexpr std::size_t kChoiceLength = 80;
inline constexpr std::size_t kChatLength = 160;
inline constexpr std::size_t kSenderLength = 40;
inline constexpr std::size_t kExplanationLength = 600;
inline constexpr std::size_t kTitleLength = 80;
inline constexpr std::size_t kLineLength = 280;        ///< one line on the board
inline constexpr std::size_t kParagraphLength = 2000;  ///< for the teacher to read
inline constexpr std::size_t kIdLength = 64;
inline constexpr std::size_t kFileSize = 1024 * 1024;

/// What a text is for.
struct TextUse {
    std::size_t longest = kParagraphLength;
    bool required = true;
    std::optional<wording::Use> linted = std::nullopt;  ///< empty: for the teacher only
};

class Checker {
public:
    using Place = textproto::Place;

    void error(const Place& place, std::string rule, std::string message);
    void warn(const Place& place, std::string rule, std::string message);
    /// In file order.
    [[nodiscard]] std::vector<LessonProblem> problems() &&;
    [[nodiscard]] std::vector<LessonProblem>& raw() { return m_problems; }

    /// The languages every text must have from now on: those of this LocalizedText.
    void offer(const google::protobuf::Message& title);
    [[nodiscard]] const std::vector<std::string>& languages() const { return m_languages; }

    /// Takes over a LocalizedText; each language is one of its fields. `name` is the field's, for sentences.
    Text text(const google::protobuf::Message& localized, const Place& place, const std::string& name, const TextUse& use);
    template <class Texts>
    std::vector<Text> texts(const Texts& list, const Place& parent, int number, const std::string& name, const TextUse& use) {
        std::vector<Text> out;
        for (int i = 0; i < list.size(); ++i) out.push_back(text(list[i], parent.field(number, i), name, use));
        return out;
    }
    /// Lower-case letters, digits and single hyphens, and not seen before in `taken`.
    void id(const std::string& value, const Place& place, std::set<std::string>& taken);
    /// Refuses what no text may hold; false then.
    bool characters(const std::string& value, const Place& place);
    void atMost(std::size_t count, std::size_t most, const Place& place, const std::string& rule, const std::string& what);

private:
    [[nodiscard]] bool offers(const std::string& language) const;
    void sentence(const std::string& value, const std::string& language, const Place& place, const std::string& name,
                  const TextUse& use);

    std::vector<LessonProblem> m_problems;
    std::vector<std::string> m_languages;
};

/// At most kIdLength lower-case letters, digits and single hyphens, none at the ends.
[[nodiscard]] bool wellFormedId(std::string_view id);

/// A whole file, or why it cannot be read. Refuses by size before reading.
[[nodiscard]] Result<std::string, LessonProblem> readWholeFile(const std::filesystem::path& file);
/// Checks encoding and parses; a leading byte-order mark must be off already. True when the structure is right.
[[nodiscard]] bool parseChecked(const textproto::Source& source, google::protobuf::Message& message, textproto::Place::Tree& tree,
                                Checker& checker);
/// Without the byte-order mark that Windows editors put first.
[[nodiscard]] std::string_view withoutMark(std::string_view bytes);

}  // namespace stemmig
