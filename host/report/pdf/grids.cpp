// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include "host/report/pdf/blocks.hpp"

// Sheets to cut up. Their cells reach the paper's edge, so that one cut serves two; what is printed keeps away from it.
namespace stemmig::paper {

namespace {

constexpr std::size_t kAcross = 2;
constexpr qreal kCellWidth = kWidth / kAcross;
constexpr qreal kPad = 9 * kMillimetre;

/// `count` cells, `rows` of two to a page, with lines to cut along; `cell(i)` draws the i-th from its own corner.
template <class Cell>
std::vector<Page> pagesOfCells(std::size_t count, std::size_t rows, const Cell& cell) {
    const qreal height = kHeight / static_cast<qreal>(rows);
    std::vector<Page> pages;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t place = i % (rows * kAcross), row = place / kAcross;
        if (place == 0) pages.emplace_back();
        const QPointF corner(static_cast<qreal>(place % kAcross) * kCellWidth, static_cast<qreal>(row) * height);
        Page& page = pages.back();
        if (place % kAcross == 0) {
            const qreal bottom = corner.y() + height;
            page.push_back(LineItem{{kCellWidth, corner.y()}, {kCellWidth, bottom}, kEdge, true});
            if (row + 1 < rows) page.push_back(LineItem{{0, bottom}, {kWidth, bottom}, kEdge, true});
        }
        Items items = cell(i);
        moveBy(items, corner);
        std::move(items.begin(), items.end(), std::back_inserter(page));
    }
    return pages;
}

/// Room for one line of handwriting, and after one.
constexpr qreal kHand = 9.5 * kMillimetre, kAfter = 5 * kMillimetre;
constexpr qreal kSlipWidth = kCellWidth - 2 * kPad;

struct Slip {
    Items items;
    bool fits = false;
};

/// One slip of this height.
Slip slipOf(const SlipGrid& grid, qreal height) {
    Items items;
    qreal y = kPad;
    const auto rule = [&](qreal from, qreal at) { items.push_back(LineItem{{kPad + from, at}, {kPad + kSlipWidth, at}, kEdge}); };
    for (const SlipGrid::Line& line : grid.lines) {
        const Laid text = lay(line.text, font(11), kInk, kSlipWidth, 1.35);
        if (!line.write) {
            text.addTo(items, {kPad, y});
            y += text.height + 3.5 * kMillimetre;
            continue;
        }
        const qreal label = line.text.empty() ? 0 : text.width() + 2 * kMillimetre;
        const bool beside = text.lines() <= 1 && kSlipWidth - label > 25 * kMillimetre;
        if (!line.text.empty()) text.addTo(items, {kPad, y});
        y += beside ? text.height : text.height + kHand;
        rule(beside ? label : 0, y - 1 * kMillimetre);
        y += kAfter;
    }
    const qreal end = height - kPad;
    if (y > end + kAfter) return {std::move(items), false};
    // Whoever has more to say finds lines to the end of the slip.
    const bool writes = !grid.lines.empty() && grid.lines.back().write;
    for (y += kHand - kAfter - 1 * kMillimetre; writes && y <= end; y += kHand) rule(0, y);
    return {std::move(items), true};
}

constexpr std::size_t kTicketRows = 5;
constexpr qreal kTicketHeight = kHeight / kTicketRows;

Items ticketOf(const TicketGrid& grid, const TicketGrid::Cell& ticket) {
    constexpr qreal kQr = kTicketHeight - 2 * 7 * kMillimetre;
    constexpr qreal kLeft = 7 * kMillimetre + kQr + 4 * kMillimetre;
    constexpr qreal kText = kCellWidth - kLeft - 5 * kMillimetre;
    Items items{QrItem{{7 * kMillimetre, 7 * kMillimetre, kQr, kQr}, ticket.url}};
    const std::pair<Laid, qreal> lines[] = {
        {lay(grid.address_label, font(8.5), kMuted, kText), 0.5 * kMillimetre},
        {lay(grid.address, font(10.5, true), kInk, kText), 1.5 * kMillimetre},
        {lay(grid.code_label, font(8.5), kMuted, kText), 0.5 * kMillimetre},
        {lay(ticket.code, font(16, true), kPetrol, kText), 3 * kMillimetre},
        {lay(grid.caption, font(8), kMuted, kText, 1.35), 0},
    };
    qreal height = 0;
    for (const auto& [text, gap] : lines) height += text.height + gap;
    qreal y = (kTicketHeight - height) / 2;
    for (const auto& [text, gap] : lines) {
        text.addTo(items, {kLeft, y});
        y += text.height + gap;
    }
    return items;
}

}  // namespace

std::vector<Page> pagesOf(const SlipGrid& grid) {
    std::size_t rows = 4;
    while (rows > 1 && !slipOf(grid, kHeight / static_cast<qreal>(rows)).fits) --rows;
    const Items slip = slipOf(grid, kHeight / static_cast<qreal>(rows)).items;
    // The last page is full as well: spare slips cost nothing.
    const std::size_t to_a_page = rows * kAcross;
    return pagesOfCells((grid.count + to_a_page - 1) / to_a_page * to_a_page, rows, [&](std::size_t) { return slip; });
}

std::vector<Page> pagesOf(const TicketGrid& grid) {
    return pagesOfCells(grid.tickets.size(), kTicketRows, [&](std::size_t i) { return ticketOf(grid, grid.tickets[i]); });
}

}  // namespace stemmig::paper
