// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>
#include "host/lesson/lesson.hpp"

// The proof page: every file of the data folder with what is really in it. Nothing here is from a list of what should be
// there: files come from the folder, tables and rows from the database's own schema, parts of the crash file from its bytes.
namespace stemmig {

/// A table as it stands in a file, ready to show.
struct DataTable {
    Text heading;                         ///< "Released words"; a table this program does not know: its own name
    Text remark;                          ///< why it is there, and what it does not hold; may be empty
    std::vector<Text> columns;            ///< headings
    std::vector<std::vector<Text>> rows;  ///< one cell a column
};

struct DataFile {
    std::string name;  ///< inside the data folder, with / between folders
    std::uintmax_t bytes = 0;
    Text purpose;                     ///< "not made by Stemmig" for a file that is none of ours
    bool ours = true;                 ///< false: put there by somebody else
    std::vector<DataTable> contents;  ///< empty when there is nothing inside, and for what is not ours
};

/// Every file of a data folder and the folders in it, by name. Reads only; a file that cannot be read says so in its purpose.
[[nodiscard]] std::vector<DataFile> inventoryOf(const std::filesystem::path& folder);
/// Below the list: "Not on this list: what you exported or printed yourself."
[[nodiscard]] const Text& notOnThisList();

}  // namespace stemmig
