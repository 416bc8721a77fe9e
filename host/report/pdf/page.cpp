// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/report/pdf/page.hpp"

#include <QFontDatabase>
#include <algorithm>
#include <cmath>

namespace stemmig::paper {

QFont font(qreal points, bool bold) {
    static const bool loaded = [] {
        for (const char* weight : {"Regular", "SemiBold"})
            QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/Inter-%1.otf").arg(QLatin1String(weight)));
        return true;
    }();
    Q_UNUSED(loaded)
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(static_cast<int>(std::lround(points * kPoint)));
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

void moveBy(Items& items, QPointF by) {
    for (Item& item : items) {
        if (auto* text = std::get_if<TextItem>(&item)) text->at += by;
        if (auto* box = std::get_if<BoxItem>(&item)) box->box.translate(by);
        if (auto* code = std::get_if<QrItem>(&item)) code->box.translate(by);
        if (auto* line = std::get_if<LineItem>(&item)) {
            line->from += by;
            line->to += by;
        }
    }
}

void Laid::addTo(Items& items, QPointF at) const {
    for (int line = 0; line < text->lineCount(); ++line) items.push_back(TextItem{text, line, at, colour});
}

qreal Laid::width() const {
    qreal widest = 0;
    for (int line = 0; line < text->lineCount(); ++line) widest = std::max(widest, text->lineAt(line).naturalTextWidth());
    return widest;
}

namespace {

/// Inter draws signs and figures beside each other ("06-12", "20:47", "AB-CD") with glyphs that stand for no character, and a
/// PDF would lose them to search and copy. So these are taken as they come, apart from the words around them.
QList<QTextLayout::FormatRange> plainSigns(const QString& text) {
    QList<QTextLayout::FormatRange> ranges;
    QTextCharFormat plain;
    plain.setFontStyleStrategy(QFont::PreferNoShaping);
    const auto isSign = [&](qsizetype i) { return !text[i].isLetter() && !text[i].isMark() && !text[i].isSpace(); };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isSign(i)) continue;
        const qsizetype first = i;
        while (i < text.size() && isSign(i)) ++i;
        ranges.push_back({static_cast<int>(first), static_cast<int>(i - first), plain});
    }
    return ranges;
}

}  // namespace

Laid lay(const std::string& text, const QFont& font, const QColor& colour, qreal width, qreal spacing) {
    Laid out{std::make_shared<QTextLayout>(QString::fromStdString(text), font), 0, colour};
    QTextOption option;
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    out.text->setTextOption(option);
    out.text->setFormats(plainSigns(out.text->text()));
    out.text->setCacheEnabled(true);
    out.text->beginLayout();
    for (QTextLine line = out.text->createLine(); line.isValid(); line = out.text->createLine()) {
        line.setLineWidth(width);
        const qreal height = font.pixelSize() * spacing;
        line.setPosition({0, out.height + (height - line.height()) / 2});
        out.height += height;
    }
    out.text->endLayout();
    return out;
}

}  // namespace stemmig::paper
