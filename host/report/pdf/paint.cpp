// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPainterPath>
#include <qrcodegen/qrcodegen.hpp>
#include "host/report/pdf/blocks.hpp"
#include "host/report/pdf/pdf.hpp"

namespace stemmig {

namespace {

using namespace paper;

struct Brush {
    QPainter& painter;

    void operator()(const TextItem& item) const {
        painter.setPen(item.colour);
        item.text->lineAt(item.line).draw(&painter, item.at);
    }
    void operator()(const BoxItem& item) const {
        painter.setPen(item.edge.isValid() ? QPen(item.edge, 0.8 * kPoint) : QPen(Qt::NoPen));
        painter.setBrush(item.fill.isValid() ? QBrush(item.fill) : QBrush(Qt::NoBrush));
        if (item.radius > 0) {
            painter.drawRoundedRect(item.box, item.radius, item.radius);
        } else {
            painter.drawRect(item.box);
        }
    }
    void operator()(const LineItem& item) const {
        QPen pen(item.colour, (item.to_cut ? 0.6 : 0.8) * kPoint);
        if (item.to_cut) pen.setDashPattern({8, 8});
        painter.setPen(pen);
        painter.drawLine(item.from, item.to);
    }
    void operator()(const QrItem& item) const {
        constexpr int kQuiet = 4;
        const auto code = qrcodegen::QrCode::encodeText(item.text.c_str(), qrcodegen::QrCode::Ecc::MEDIUM);
        const qreal module = item.box.width() / (code.getSize() + 2 * kQuiet);
        // One path: between rectangles of their own, viewers show hairlines.
        QPainterPath dark;
        dark.setFillRule(Qt::WindingFill);
        for (int y = 0; y < code.getSize(); ++y) {
            for (int x = 0; x < code.getSize(); ++x) {
                if (!code.getModule(x, y)) continue;
                dark.addRect(item.box.x() + (x + kQuiet) * module, item.box.y() + (y + kQuiet) * module, module, module);
            }
        }
        painter.fillPath(dark, Qt::black);
    }
};

}  // namespace

void prepareForPaper(QPagedPaintDevice& device) {
    QPageLayout sheet(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(), QPageLayout::Point);
    sheet.setMode(QPageLayout::FullPageMode);  // our own margins, also where a printer would add its own
    device.setPageLayout(sheet);
}

bool paintDocument(const Document& document, QPagedPaintDevice& device) {
    const std::vector<Page> pages = pagesOf(document);
    QPainter painter;
    if (!painter.begin(&device)) return false;
    painter.setRenderHint(QPainter::Antialiasing);
    // The whole paper in twips, whatever the device counts in.
    painter.scale(device.logicalDpiX() / 1440.0, device.logicalDpiY() / 1440.0);
    bool first = true;
    for (const Page& page : pages) {
        if (!first && !device.newPage()) return false;
        first = false;
        for (const Item& item : page) std::visit(Brush{painter}, item);
    }
    return painter.end();
}

}  // namespace stemmig
