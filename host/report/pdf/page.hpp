// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QFont>
#include <QRectF>
#include <QTextLayout>
#include <memory>
#include <string>
#include <variant>
#include <vector>

// Private to host/report/pdf: a page as things at places. All lengths are twips, 1/20 of a point: fine enough that text
// measured in them has the same line breaks on every device.
namespace stemmig::paper {

inline constexpr qreal kPoint = 20;
inline constexpr qreal kMillimetre = 1440 / 25.4;
/// A4.
inline constexpr qreal kWidth = 210 * kMillimetre, kHeight = 297 * kMillimetre;

// Print-friendly: petrol and clay as text and fine fills, no large areas of ink.
inline const QColor kInk(0x16, 0x26, 0x2E), kMuted(0x3A, 0x48, 0x50), kPetrol(0x16, 0x4F, 0x64), kClay(0x6E, 0x3B, 0x04);
inline const QColor kClaySoft(0xF8, 0xE8, 0xD2), kBar(0x1F, 0x6B, 0x85), kTrack(0xE3, 0xDD, 0xCF), kHairline(0xD3, 0xCC, 0xBC);
inline const QColor kEdge(0x7D, 0x74, 0x64);

/// Inter, which is inside the program. @param points size, @param bold semi-bold
[[nodiscard]] QFont font(qreal points, bool bold = false);

/// One line of a laid-out text.
struct TextItem {
    std::shared_ptr<QTextLayout> text;
    int line = 0;
    QPointF at;  ///< what the whole text would have as its origin
    QColor colour;
};
struct BoxItem {
    QRectF box;
    QColor fill;       ///< invalid: none
    QColor edge = {};  ///< invalid: none
    qreal radius = 0;
};
struct LineItem {
    QPointF from, to;
    QColor colour;
    bool to_cut = false;  ///< dashed
};
/// A QR code with its quiet zone, black on white.
struct QrItem {
    QRectF box;
    std::string text;
};
using Item = std::variant<TextItem, BoxItem, LineItem, QrItem>;
using Items = std::vector<Item>;
using Page = Items;

void moveBy(Items& items, QPointF by);

/// A text in lines of at most `width`.
struct Laid {
    std::shared_ptr<QTextLayout> text;
    qreal height = 0;
    QColor colour;
    /// All lines with the top left corner at `at`.
    void addTo(Items& items, QPointF at) const;
    [[nodiscard]] int lines() const { return text->lineCount(); }
    /// Widest line.
    [[nodiscard]] qreal width() const;
};
/// @param spacing height of a line in font heights
[[nodiscard]] Laid lay(const std::string& text, const QFont& font, const QColor& colour, qreal width, qreal spacing = 1.2);

}  // namespace stemmig::paper
