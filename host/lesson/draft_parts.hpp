// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>
#include "host/lesson/draft.hpp"
#include "stemmig/v1/lesson.pb.h"

// Private to host/lesson: what a lesson's parts look like when they are new, and what hangs together with them.
namespace stemmig::draft {

/// In the order of LocalizedText, those that the title has.
[[nodiscard]] std::vector<std::string> languagesOf(const v1::LessonFile& file);

[[nodiscard]] v1::LessonFile blankFile(const std::string& id, const Text& title);
[[nodiscard]] v1::StepText newStep(const v1::LessonFile& file, NewStep kind);
[[nodiscard]] v1::StatementText newPractice(const v1::LessonFile& file);

/// Gives a new item of a list an id that is not in the lesson yet, when items of this kind have one.
void giveId(const v1::LessonFile& file, google::protobuf::Message& item, const std::string& list);
/// After an item went: what named it names it no more.
void forget(v1::LessonFile& file, const google::protobuf::Message& gone, const std::string& list);
/// A statement of another kind: no right answer where none is, and choices to begin with where none has words.
void followKind(const v1::LessonFile& file, v1::StatementText& statement);
void forgetLanguage(google::protobuf::Message& message, const std::string& language);

}  // namespace stemmig::draft
