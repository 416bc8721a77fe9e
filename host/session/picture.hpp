// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "host/session/view.hpp"

// Inside host/session only.
namespace stemmig {

/// The recorded words of the present statement, the first round's beside the second's. Only from Held on.
[[nodiscard]] Picture pictureOf(const Session& session);

}  // namespace stemmig
