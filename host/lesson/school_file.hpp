// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "host/lesson/reader.hpp"

// The school file: contacts and ticked help entries, made once by the care coordinator and imported by every teacher.
namespace stemmig {

/// A larger file is none.
inline constexpr std::size_t kSchoolFileSize = 64 * 1024;

/// What one field of a contact, or a ticked address, may hold: kContactCharacters and kContactBytes of readable UTF-8.
[[nodiscard]] bool isSchoolField(std::string_view field);

/// Reads a school file (schema school.proto) and checks every limit of School.
/// Fails with every error found, in file order, at least one; LessonProblem::sentence() is what to show.
[[nodiscard]] Result<School, std::vector<LessonProblem>> readSchool(std::string_view textproto);
/// The same from a file: refuses one over kSchoolFileSize, and one that cannot be read.
[[nodiscard]] Result<School, std::vector<LessonProblem>> readSchoolFile(const std::filesystem::path& file);

/// The file's text; readSchool() gives the same school back. Keep it with saveFile() of host/report.
[[nodiscard]] std::string writeSchool(const School& school);

}  // namespace stemmig
