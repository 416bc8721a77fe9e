// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

// Private to host/records: the tables of the data file, and the way from every earlier form of them.
// No table has an index, so what is deleted from a table is nowhere else.
namespace stemmig::schema {

/// "Stem": says in the file that it is ours.
inline constexpr int kApplication = 0x5374656d;
inline constexpr int kNewest = 2;

/// SQL for an empty file.
[[nodiscard]] std::string tables();
/// SQL from the form `version`, 1 .. kNewest - 1, to the newest; to be run in one transaction.
[[nodiscard]] std::string upgradeFrom(int version);

}  // namespace stemmig::schema
