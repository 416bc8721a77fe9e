// SPDX-License-Identifier: GPL-3.0-or-later
// stemmig-lint: says what is wrong with lesson files, for authors. A file in a folder named "help" is read as help file.
#include <iostream>
#include "host/lesson/reader.hpp"
#include "proto/base/secret.hpp"

namespace {

using namespace stemmig;

/// Prints; true when there was no error.
bool report(const std::string& file, const std::vector<LessonProblem>& problems) {
    bool good = true;
    for (const LessonProblem& problem : problems) {
        const bool error = problem.severity == Severity::Error;
        std::cout << problem.sentence(file) << (error ? "" : " (warning)") << " [" << problem.rule << "]\n";
        good = good && !error;
    }
    return good;
}

bool lint(const std::string& file) {
    if (std::filesystem::path(file).parent_path().filename() == "help") {
        const auto help = readHelpFile(file);
        return help.ok() || report(file, help.error());
    }
    const auto lesson = readLessonFile(file);
    return report(file, lesson.ok() ? lesson.value().warnings : lesson.error());
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::cerr << "usage: stemmig-lint FILE...\n";
        return 2;
    }
    if (!initCrypto()) return 2;
    bool good = true;
    for (int i = 1; i < argc; ++i) good = lint(argv[i]) && good;
    return good ? 0 : 1;
}
