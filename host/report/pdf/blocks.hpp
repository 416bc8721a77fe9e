// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "host/report/document.hpp"
#include "host/report/pdf/flow.hpp"

// Private to host/report/pdf: blocks of a document as pieces of a column, and grids as whole pages.
namespace stemmig::paper {

/// Width of the text of a page with margins.
inline constexpr qreal kMargin = 20 * kMillimetre;
inline constexpr qreal kTextWidth = kWidth - 2 * kMargin;

[[nodiscard]] std::vector<Piece> piecesOf(const Heading& heading);
[[nodiscard]] std::vector<Piece> piecesOf(const Paragraph& paragraph);
[[nodiscard]] std::vector<Piece> piecesOf(const BulletList& list);
[[nodiscard]] std::vector<Piece> piecesOf(const WordsTable& table);
[[nodiscard]] std::vector<Piece> piecesOf(const Cards& cards);

/// Sheets to cut up: no margins, as many to a page as fit.
[[nodiscard]] std::vector<Page> pagesOf(const SlipGrid& grid);
[[nodiscard]] std::vector<Page> pagesOf(const TicketGrid& grid);

/// Everything of a document, with title and page numbers where it has them.
[[nodiscard]] std::vector<Page> pagesOf(const Document& document);

}  // namespace stemmig::paper
