// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <optional>
#include "proto/base/crockford.hpp"

namespace stemmig {

/// A code as it was typed, and what is wrong with it if something is.
struct TypedCode {
    std::optional<ShortCode> code;
    QString foreign;  ///< the first character that stands in no code
    int signs = 0;    ///< how many there are, without spaces and dashes
};
[[nodiscard]] TypedCode readTyped(const QString& typed);

}  // namespace stemmig
