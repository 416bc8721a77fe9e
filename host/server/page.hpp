// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string_view>
#include "proto/base/bytes.hpp"

namespace stemmig {

/// The pupil's page, one self-contained document, as it goes over the wire. All views live as long as the program.
struct Page {
    ByteView gzip;                 ///< the whole document, gzip-compressed
    std::string_view etag;         ///< of the content, with its quotes: "\"1a2b...\""
    std::string_view script_hash;  ///< of the one inline script, for the CSP, without quotes: "sha256-<base64>"
    std::string_view style_hash;   ///< of the one inline style sheet, likewise
};

/// The page built from participant/web; defined by the library stemmig_page, which the programs link.
/// The server itself only knows the Page it is given (HostOptions::page).
[[nodiscard]] const Page& shippedPage();

}  // namespace stemmig
