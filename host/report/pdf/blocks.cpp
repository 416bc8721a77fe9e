// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/report/pdf/blocks.hpp"

#include <algorithm>

namespace stemmig::paper {

namespace {

/// A text line by line, so that a page may end within it, but never after its first or before its last line.
std::vector<Piece> linesOf(const Laid& laid, qreal indent, qreal before) {
    std::vector<Piece> pieces;
    const int count = laid.lines();
    const qreal height = laid.height / std::max(1, count);
    for (int line = 0; line < count; ++line) {
        Piece piece;
        piece.items.push_back(TextItem{laid.text, line, {indent, -line * height}, laid.colour});
        piece.height = height;
        piece.before = line == 0 ? before : 0;
        piece.with_next = line + 1 < count && (line == 0 || line + 2 == count);
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

Piece advice(const std::string& text) {
    constexpr qreal kPad = 8 * kPoint, kRule = 2.5 * kPoint;
    const Laid laid = lay(text, font(10.5), kClay, kTextWidth - 2 * kPad - kRule, 1.35);
    Piece piece;
    piece.height = laid.height + 1.5 * kPad;
    piece.before = 7 * kPoint;
    piece.items.push_back(BoxItem{{0, 0, kTextWidth, piece.height}, kClaySoft});
    piece.items.push_back(BoxItem{{0, 0, kRule, piece.height}, kClay});
    laid.addTo(piece.items, {kRule + kPad, 0.75 * kPad});
    return piece;
}

}  // namespace

std::vector<Piece> piecesOf(const Heading& heading) {
    const bool section = heading.level <= 1;
    const Laid laid = section ? lay(heading.text, font(13.5, true), kPetrol, kTextWidth, 1.25)
                              : lay(heading.text, font(11, true), kInk, kTextWidth, 1.3);
    Piece piece;
    piece.height = laid.height + 2 * kPoint;
    piece.before = (section ? 20 : 13) * kPoint;
    piece.with_next = true;
    laid.addTo(piece.items, {0, 0});
    return {piece};
}

std::vector<Piece> piecesOf(const Paragraph& paragraph) {
    std::vector<Piece> pieces;
    switch (paragraph.tone) {
        case Paragraph::Tone::Advice:
            pieces = {advice(paragraph.text)};
            break;
        case Paragraph::Tone::Muted:
            pieces = linesOf(lay(paragraph.text, font(9.5), kMuted, kTextWidth, 1.4), 0, 7 * kPoint);
            break;
        case Paragraph::Tone::Body:
            pieces = linesOf(lay(paragraph.text, font(10.5), kInk, kTextWidth, 1.45), 0, 5 * kPoint);
            break;
    }
    for (Piece& piece : pieces) piece.with_next = piece.with_next || paragraph.with_next;
    return pieces;
}

std::vector<Piece> piecesOf(const BulletList& list) {
    constexpr qreal kIndent = 13 * kPoint, kDot = 3.6 * kPoint;
    std::vector<Piece> all;
    for (const std::string& item : list.items) {
        const Laid laid = lay(item, font(10.5), kInk, kTextWidth - kIndent, 1.4);
        std::vector<Piece> pieces = linesOf(laid, kIndent, 4 * kPoint);
        const qreal middle = pieces.front().height / 2;
        pieces.front().items.push_back(BoxItem{{2 * kPoint, middle - kDot / 2, kDot, kDot}, kPetrol, {}, kDot / 2});
        std::move(pieces.begin(), pieces.end(), std::back_inserter(all));
    }
    // A short list is read at one sight.
    for (std::size_t i = 0; all.size() <= 6 && i + 1 < all.size(); ++i) all[i].with_next = true;
    return all;
}

std::vector<Piece> piecesOf(const Cards& cards) {
    constexpr std::size_t kAcross = 2;
    constexpr qreal kGap = 10 * kPoint, kPad = 9 * kPoint;
    constexpr qreal kCard = (kTextWidth - kGap) / kAcross;
    std::vector<Piece> rows;
    for (std::size_t first = 0; first < cards.cards.size(); first += kAcross) {
        const std::size_t end = std::min(first + kAcross, cards.cards.size());
        Piece row;
        row.before = kGap;
        for (std::size_t i = first; i < end; ++i) {
            const QPointF corner(static_cast<qreal>(i - first) * (kCard + kGap) + kPad, kPad);
            const Laid title = lay(cards.cards[i].title, font(10.5, true), kInk, kCard - 2 * kPad, 1.35);
            title.addTo(row.items, corner);
            qreal height = title.height;
            for (const std::string& line : cards.cards[i].lines) {
                const Laid laid = lay(line, font(10), kMuted, kCard - 2 * kPad, 1.4);
                laid.addTo(row.items, corner + QPointF(0, height));
                height += laid.height;
            }
            row.height = std::max(row.height, height + 2 * kPad);
        }
        for (std::size_t i = first; i < end; ++i) {
            const QRectF box(static_cast<qreal>(i - first) * (kCard + kGap), 0, kCard, row.height);
            row.items.push_back(BoxItem{box, {}, kHairline, 4 * kPoint});
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace stemmig::paper
