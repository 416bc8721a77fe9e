// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <functional>
#include "host/lesson/lesson.hpp"

// The lessons in content/lessons, for tests about what they say.
namespace stemmig::test {

using LessonPtr = std::shared_ptr<const Lesson>;

/// In teaching order; broken files are left out (content_test.cpp fails on those).
const std::vector<LessonPtr>& shippedLessons();
/// The sensitive ones only: the series on exploitation.
std::vector<LessonPtr> series();
/// The lesson that asks some statements of the others again.
inline constexpr const char* kLookBack = "terugblik";

/// What is voted on in earnest, in file order; the practice vote is left out.
std::vector<Step> votes(const Lesson& lesson);
/// The first lesson that asks it; null when none does. In teaching order, so never the one that looks back.
const Statement* findStatement(const std::string& id);
/// A chat whose right answer is that nothing is wrong.
bool isLookAlike(const Statement& statement);

enum class Reader { Class, Teacher };
/// Every text of a lesson, with a place to name ("wm-geweld: explanation") and who reads it.
using OnText = std::function<void(const std::string& where, const Text& text, Reader reader)>;
void forEachText(const Lesson& lesson, const OnText& on_text);

/// content/help: the Info page, which the class reads, and the scripts of the H key.
const Help& shippedHelp();
void forEachText(const Help& help, const OnText& on_text);

/// Words as runs of letters, in lower case (ASCII); an apostrophe ends a word.
std::vector<std::string> words(std::string_view text);
/// Cut after a full stop, question or exclamation mark or ellipsis; a quotation is a sentence of its own.
std::vector<std::string> sentences(std::string_view text);

}  // namespace stemmig::test
