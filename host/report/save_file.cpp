// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/report/save_file.hpp"

#include <fstream>
#include "host/report/phrases.hpp"

namespace stemmig {

namespace fs = std::filesystem;

namespace {

std::string quoted(const fs::path& path) {
    const std::u8string name = path.u8string();
    return "\"" + std::string(name.begin(), name.end()) + "\"";
}

/// Beside the file, so that the renaming stays on one disk.
fs::path unfinished(const fs::path& file) {
    fs::path name = file;
    return name += ".part";
}

/// What stood in the way, found out afterwards: streams do not say.
Text whyNot(const fs::path& file, std::size_t size) {
    std::error_code unknown;
    const fs::path folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
    if (!fs::is_directory(folder, unknown))
        return phrases::both("De map " + quoted(folder) + " is er niet. Kies een andere map.",
                             "There is no folder " + quoted(folder) + ". Choose another folder.");
    if (fs::is_directory(file, unknown))
        return phrases::both(quoted(file) + " is een map. Kies een andere naam.",
                             quoted(file) + " is a folder. Choose another name.");
    const fs::space_info space = fs::space(folder, unknown);
    if (!unknown && space.available < size)
        return phrases::both("Op deze schijf is geen ruimte meer. Maak ruimte vrij of kies een andere schijf.",
                             "There is no room left on this disk. Free some space or choose another disk.");
    return phrases::both(
        "In " + quoted(folder) +
            " kan niet worden opgeslagen. Kies een andere map, of een andere naam als het bestand nog open is.",
        "Nothing can be saved in " + quoted(folder) + ". Choose another folder, or another name if the file is still open.");
}

}  // namespace

Result<Ok, Text> saveFile(const fs::path& file, std::string_view bytes) {
    const fs::path part = unfinished(file);
    std::ofstream out(part, std::ios::binary | std::ios::trunc);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    out.close();
    std::error_code failure;
    if (out) fs::rename(part, file, failure);
    if (out && !failure) return Ok{};
    const Text sentence = whyNot(file, bytes.size());
    fs::remove(part, failure);
    return Err{sentence};
}

}  // namespace stemmig
