// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/start/content.hpp"

namespace stemmig {

std::shared_ptr<const Lesson> Content::neutral() const {
    for (const LibraryEntry& entry : library) {
        if (entry.lesson && !entry.lesson->sensitive) return entry.lesson;
    }
    return nullptr;
}

std::shared_ptr<const Lesson> Content::find(const std::string& id) const {
    for (const LibraryEntry& entry : library) {
        if (entry.lesson && entry.lesson->id == id) return entry.lesson;
    }
    return nullptr;
}

Content readContent(const std::filesystem::path& folder) {
    Content out;
    const auto note = [&](const std::filesystem::path& file, const std::vector<LessonProblem>& problems) {
        for (const LessonProblem& problem : problems) {
            if (problem.severity == Severity::Error) out.problems.push_back(problem.sentence(file.string()));
        }
    };
    out.library = readLibrary(folder / "lessons");
    for (const LibraryEntry& entry : out.library) {
        if (!entry.lesson) note(entry.file, entry.problems);
    }
    out.help_file = folder / "help" / "help.textproto";
    auto help = readHelpFile(out.help_file);
    if (help) {
        out.help = std::move(help).value();
    } else {
        const std::size_t before = out.problems.size();
        note(out.help_file, help.error());
        if (out.problems.size() > before) out.help_problem = out.problems[before];
    }
    return out;
}

std::filesystem::path shippedContent(const std::filesystem::path& program) {
    std::error_code error;
    std::filesystem::path real = std::filesystem::read_symlink("/proc/self/exe", error);
    if (error) real = std::filesystem::weakly_canonical(program, error);
    const std::filesystem::path installed = real.parent_path().parent_path() / "share" / "stemmig" / "content";
    if (std::filesystem::is_directory(installed, error)) return installed;
    return STEMMIG_SOURCE_CONTENT;
}

}  // namespace stemmig
