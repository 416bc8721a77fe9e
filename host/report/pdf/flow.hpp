// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "host/report/pdf/page.hpp"

// Private to host/report/pdf: a column of pieces, cut into pages where it hurts least.
namespace stemmig::paper {

/// Something of a fixed height that is never cut itself.
struct Piece {
    Items items;  ///< from (0, 0)
    qreal height = 0;
    qreal before = 0;        ///< space above, not at the top of a page
    bool with_next = false;  ///< headings: never the last on a page
    bool on_new_page = false;
};

/// Where pieces go: from `top` to `bottom`, on the first page from `first_top`.
struct Column {
    qreal left = 0;
    qreal top = 0, first_top = 0, bottom = 0;
};
[[nodiscard]] std::vector<Page> cutIntoPages(std::vector<Piece> pieces, const Column& column);

}  // namespace stemmig::paper
