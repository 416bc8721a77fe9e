// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/report/pdf/flow.hpp"

#include <iterator>

namespace stemmig::paper {

namespace {

/// One behind the last piece that must stay with `first`.
std::size_t endOfGroup(const std::vector<Piece>& pieces, std::size_t first) {
    std::size_t end = first;
    while (end + 1 < pieces.size() && pieces[end].with_next) ++end;
    return end + 1;
}

qreal heightOf(const std::vector<Piece>& pieces, std::size_t first, std::size_t end, bool at_top) {
    qreal height = 0;
    for (std::size_t i = first; i < end; ++i) height += pieces[i].height + (at_top && i == first ? 0 : pieces[i].before);
    return height;
}

}  // namespace

std::vector<Page> cutIntoPages(std::vector<Piece> pieces, const Column& column) {
    std::vector<Page> pages(1);
    qreal at = column.first_top;
    bool at_top = true;
    const auto newPage = [&] {
        pages.emplace_back();
        at = column.top;
        at_top = true;
    };
    for (std::size_t first = 0; first < pieces.size();) {
        const std::size_t end = endOfGroup(pieces, first);
        const bool wanted = pieces[first].on_new_page || at + heightOf(pieces, first, end, at_top) > column.bottom;
        if (wanted && !at_top) newPage();
        // A group that is higher than a page is cut between its pieces after all.
        for (std::size_t i = first; i < end; ++i) {
            Piece& piece = pieces[i];
            if (!at_top && at + piece.before + piece.height > column.bottom) newPage();
            at += at_top ? 0 : piece.before;
            moveBy(piece.items, {column.left, at});
            std::move(piece.items.begin(), piece.items.end(), std::back_inserter(pages.back()));
            at += piece.height;
            at_top = false;
        }
        first = end;
    }
    return pages;
}

}  // namespace stemmig::paper
