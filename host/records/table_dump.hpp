// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include "host/records/inventory.hpp"

// Private to host/records: everything in a database file, whatever tables it has.
namespace stemmig {

/// Every table the file itself names, with every row and column, and then whatever else its schema has.
/// Empty when the file cannot be read. Opens it for reading only.
[[nodiscard]] std::optional<std::vector<DataTable>> tablesOf(const std::filesystem::path& database);

}  // namespace stemmig
