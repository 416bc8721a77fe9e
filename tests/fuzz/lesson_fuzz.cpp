// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are a lesson, or at least one problem with a sane place; never a crash.
#include <cstdlib>
#include "host/lesson/reader.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto read = stemmig::readLesson({reinterpret_cast<const char*>(data), size});
    if (read.ok()) {
        if (read.value().lesson == nullptr || read.value().lesson->steps.size() < 2) std::abort();
        return 0;
    }
    if (read.error().empty()) std::abort();
    for (const auto& problem : read.error()) {
        if (problem.line < 0 || problem.column < 0 || problem.message.empty() || problem.message.size() > 1000) std::abort();
    }
    return 0;
}
