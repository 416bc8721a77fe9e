// SPDX-License-Identifier: GPL-3.0-or-later
#include <iterator>
#include "host/report/pdf/blocks.hpp"

// A whole document: title above, pieces in a column, numbers below, and grids on pages of their own.
namespace stemmig::paper {

namespace {

/// Title, subtitle and a fine rule; returns where the text may begin.
qreal addTitle(Items& items, const Document& document) {
    const Laid title = lay(document.title, font(22, true), kPetrol, kTextWidth, 1.15);
    title.addTo(items, {kMargin, kMargin});
    qreal y = kMargin + title.height;
    if (!document.subtitle.empty()) {
        const Laid subtitle = lay(document.subtitle, font(10.5), kMuted, kTextWidth, 1.4);
        subtitle.addTo(items, {kMargin, y + 3 * kPoint});
        y += subtitle.height + 3 * kPoint;
    }
    y += 9 * kPoint;
    items.push_back(BoxItem{{kMargin, y, 42 * kPoint, 2 * kPoint}, kClay});
    return y + 14 * kPoint;
}

void addFooter(Page& page, const Document& document, std::size_t number, std::size_t of) {
    constexpr qreal kTop = kHeight - kMargin + 5 * kMillimetre;
    const QFont small = font(8.5);
    const Laid count = lay(std::to_string(number) + " / " + std::to_string(of), small, kMuted, kTextWidth);
    const Laid note = lay(document.footer, small, kMuted, kTextWidth - count.width() - 20 * kPoint);
    if (!document.footer.empty()) note.addTo(page, {kMargin, kTop});
    count.addTo(page, {kMargin + kTextWidth - count.width(), kTop});
}

bool isHeading(const Block& block) { return std::holds_alternative<Heading>(block); }

/// Turns blocks into pieces until the document ends or needs sheets of its own.
class Flow {
public:
    explicit Flow(const Document& document) : m_document(document) {}

    std::vector<Page> pages() && {
        for (std::size_t i = 0; i < m_document.blocks.size(); ++i) {
            std::visit(*this, m_document.blocks[i]);
            if (isLeadIn(i)) m_pieces.back().with_next = true;
        }
        finishColumn();
        return std::move(m_pages);
    }

    void operator()(const PageBreak&) { m_break = true; }
    void operator()(const SlipGrid& grid) { addSheets(pagesOf(grid)); }
    void operator()(const TicketGrid& grid) { addSheets(pagesOf(grid)); }
    template <class Flowing>
    void operator()(const Flowing& block) {
        std::vector<Piece> pieces = piecesOf(block);
        if (pieces.empty()) return;
        pieces.front().on_new_page = std::exchange(m_break, false);
        std::move(pieces.begin(), pieces.end(), std::back_inserter(m_pieces));
    }

private:
    /// A paragraph between two headings belongs to both.
    [[nodiscard]] bool isLeadIn(std::size_t i) const {
        const std::vector<Block>& blocks = m_document.blocks;
        return std::holds_alternative<Paragraph>(blocks[i]) && i > 0 && i + 1 < blocks.size() && isHeading(blocks[i - 1]) &&
               isHeading(blocks[i + 1]) && !m_pieces.empty();
    }
    void addSheets(std::vector<Page> sheets) {
        finishColumn();
        std::move(sheets.begin(), sheets.end(), std::back_inserter(m_pages));
    }
    void finishColumn() {
        if (m_pieces.empty()) return;
        Column column{kMargin, kMargin, kMargin, kHeight - kMargin};
        Items title;
        if (m_pages.empty() && m_document.numbered) column.first_top = addTitle(title, m_document);
        std::vector<Page> pages = cutIntoPages(std::exchange(m_pieces, {}), column);
        std::move(title.begin(), title.end(), std::back_inserter(pages.front()));
        std::move(pages.begin(), pages.end(), std::back_inserter(m_pages));
    }

    const Document& m_document;
    std::vector<Piece> m_pieces;
    std::vector<Page> m_pages;
    bool m_break = false;
};

}  // namespace

std::vector<Page> pagesOf(const Document& document) {
    std::vector<Page> pages = Flow(document).pages();
    if (pages.empty()) pages.emplace_back();
    for (std::size_t i = 0; document.numbered && i < pages.size(); ++i) addFooter(pages[i], document, i + 1, pages.size());
    return pages;
}

}  // namespace stemmig::paper
