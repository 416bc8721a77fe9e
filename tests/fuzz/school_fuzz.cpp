// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are a school file, or at least one problem; what is read can be written and read again.
#include <cstdlib>
#include "host/lesson/school_file.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto read = stemmig::readSchool({reinterpret_cast<const char*>(data), size});
    if (!read.ok()) {
        if (read.error().empty()) std::abort();
        return 0;
    }
    const auto again = stemmig::readSchool(stemmig::writeSchool(read.value()));
    if (!again.ok() || !(again.value() == read.value())) std::abort();
    return 0;
}
