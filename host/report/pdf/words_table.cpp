// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include "host/report/pdf/blocks.hpp"

// The choices of a statement with their words: one hue, one length a level, in authored order (privacy.md R2).
namespace stemmig::paper {

namespace {

constexpr qreal kLetter = 22 * kPoint, kGap = 12 * kPoint, kPad = 5 * kPoint;
constexpr qreal kBarHeight = 6.5 * kPoint, kBarWidth = 110 * kPoint, kWord = 124 * kPoint;

/// The same as on the screens.
constexpr std::array<qreal, 7> kLengths{1 / 12.0, 1 / 6.0, 1 / 3.0, 1 / 2.0, 2 / 3.0, 5 / 6.0, 11 / 12.0};

/// Where columns stand: one column of words has its bar in front of the word, two have it below.
struct Columns {
    qreal choice = 0;  ///< width of the choice
    qreal words = 0;   ///< width of one column of words
    bool beside = true;

    explicit Columns(std::size_t count) : beside(count <= 1) {
        const qreal columns = static_cast<qreal>(count);
        words = beside ? kBarWidth + 10 * kPoint + kWord : kWord;
        choice = kTextWidth - kLetter - columns * (words + kGap);
    }
    [[nodiscard]] qreal left(std::size_t column) const {
        return kLetter + choice + kGap + static_cast<qreal>(column) * (words + kGap);
    }
};

/// @param outlined what came first, as on the screens
void addBar(Items& items, QPointF at, std::uint8_t level, bool outlined) {
    const qreal radius = kBarHeight * 0.2, length = kBarWidth * kLengths.at(level);
    items.push_back(BoxItem{{at.x(), at.y(), kBarWidth, kBarHeight}, kTrack, {}, radius});
    if (outlined) {
        items.push_back(BoxItem{{at.x(), at.y(), length, kBarHeight}, Qt::white, kBar, radius});
    } else {
        items.push_back(BoxItem{{at.x(), at.y(), length, kBarHeight}, kBar, {}, radius});
    }
}

/// Draws a word and returns the height it takes.
qreal addCell(Items& items, const WordCell& cell, QPointF at, const Columns& columns, bool outlined) {
    const bool bar = cell.level.has_value();
    const QFont type = font(10);
    if (columns.beside) {
        const qreal left = bar ? kBarWidth + 10 * kPoint : 0;
        const Laid word = lay(cell.text, type, bar ? kInk : kMuted, columns.words - left, 1.35);
        word.addTo(items, at + QPointF(left, 0));
        if (bar) addBar(items, at + QPointF(0, (type.pixelSize() * 1.35 - kBarHeight) / 2), *cell.level, outlined);
        return word.height;
    }
    const Laid word = lay(cell.text, type, bar ? kInk : kMuted, columns.words, 1.35);
    word.addTo(items, at);
    if (!bar) return word.height;
    addBar(items, at + QPointF(0, word.height + 1.5 * kPoint), *cell.level, outlined);
    return word.height + 1.5 * kPoint + kBarHeight;
}

void addLetter(Items& items, const std::string& letter) {
    constexpr qreal kSide = 14 * kPoint;
    const QRectF box(0, kPad - 0.5 * kPoint, kSide, kSide);
    items.push_back(BoxItem{box, {}, kEdge, 2.5 * kPoint});
    const Laid text = lay(letter, font(9, true), kPetrol, kSide, 1.2);
    text.addTo(items, {box.center().x() - text.width() / 2, box.center().y() - text.height / 2});
}

Piece rowOf(const WordsTable& table, const WordsTable::Row& row, const Columns& columns) {
    Piece piece;
    addLetter(piece.items, row.letter);
    const Laid choice = lay(row.choice, font(10.5), kInk, columns.choice, 1.35);
    choice.addTo(piece.items, {kLetter, kPad});
    qreal height = choice.height;
    if (row.right) {
        const Laid mark = lay(table.right_mark, font(8.5, true), kPetrol, columns.choice, 1.3);
        mark.addTo(piece.items, {kLetter, kPad + height});
        height += mark.height;
    }
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        height =
            std::max(height, addCell(piece.items, row.cells[i], {columns.left(i), kPad}, columns, !columns.beside && i == 0));
    piece.height = height + 2 * kPad;
    piece.items.push_back(LineItem{{0, piece.height}, {kTextWidth, piece.height}, kHairline});
    return piece;
}

}  // namespace

std::vector<Piece> piecesOf(const WordsTable& table) {
    const Columns columns(table.columns.size());
    std::vector<Piece> pieces;
    const bool named = std::any_of(table.columns.begin(), table.columns.end(), [](const auto& name) { return !name.empty(); });
    Piece head;
    for (std::size_t i = 0; named && i < table.columns.size(); ++i) {
        const Laid name = lay(table.columns[i], font(9, true), kMuted, columns.words, 1.3);
        name.addTo(head.items, {columns.left(i), 0});
        head.height = std::max(head.height, name.height + 2 * kPoint);
    }
    head.items.push_back(LineItem{{0, head.height}, {kTextWidth, head.height}, kHairline});
    head.before = 4 * kPoint;
    pieces.push_back(std::move(head));
    for (const WordsTable::Row& row : table.rows) pieces.push_back(rowOf(table, row, columns));
    pieces.back().height += 4 * kPoint;
    for (std::size_t i = 0; i + 1 < pieces.size(); ++i) pieces[i].with_next = true;  // at most seven rows: never cut
    return pieces;
}

}  // namespace stemmig::paper
