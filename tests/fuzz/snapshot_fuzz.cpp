// SPDX-License-Identifier: GPL-3.0-or-later
// Any body behind a right mark and checksum is a session that can be written again, or refused; never a crash.
#include <cstdlib>
#include "host/lesson/text_hash.hpp"
#include "host/records/snapshot_file.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace stemmig;
    constexpr std::string_view mark = "stemmig crash 1\n";
    const TextHash sum = hashOf(std::string_view(reinterpret_cast<const char*>(data), size));
    Bytes file(mark.begin(), mark.end());
    file.insert(file.end(), sum.begin(), sum.end());
    file.insert(file.end(), data, data + size);
    auto kept = decodeSnapshot(file);
    if (!kept) return 0;
    auto lesson = std::make_shared<Lesson>();
    lesson->steps.resize(3);
    lesson->steps[1].kind = StepKind::Statement;
    if (!attachLesson(*kept, lesson)) return 0;
    if (!decodeSnapshot(encodeSnapshot(kept->session, kept->identity))) std::abort();
    return 0;
}
