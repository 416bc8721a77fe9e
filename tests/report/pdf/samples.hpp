// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>
#include "host/report/document.hpp"

namespace stemmig::test {

struct Sample {
    std::string name;
    Document document;
};

/// One document of each kind from the shipped content, in this language; with long, odd and withheld parts.
[[nodiscard]] std::vector<Sample> samples(const std::string& language);

}  // namespace stemmig::test
