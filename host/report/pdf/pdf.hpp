// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include "host/report/document.hpp"
#include "proto/base/result.hpp"

class QPagedPaintDevice;

// Documents on paper: A4, the same pages for a PDF and for a printer. GUI thread; needs a QGuiApplication (fonts).
namespace stemmig {

/// The PDF: searchable, fonts inside, no time of day, no user name. The same document and day give the same bytes.
/// @param day YYYY-MM-DD: all that the file says about when it was made
[[nodiscard]] std::string pdfOf(const Document& document, const std::string& day);
/// Writes it with saveFile(); its failures are the failures here.
[[nodiscard]] Result<Ok, Text> renderPdf(const Document& document, const std::string& day, const std::filesystem::path& file);

/// Sets a device to the whole of an A4 sheet, as paintDocument() needs it.
void prepareForPaper(QPagedPaintDevice& device);
/// Draws all pages on any paged device; false when the device gives up.
[[nodiscard]] bool paintDocument(const Document& document, QPagedPaintDevice& device);

/// Names of the printers this computer knows, the default one first; empty: none.
[[nodiscard]] std::vector<std::string> printers();
/// Sends all pages to one of printers(). The failure says what to do.
[[nodiscard]] Result<Ok, Text> printDocument(const Document& document, const std::string& printer);

}  // namespace stemmig
