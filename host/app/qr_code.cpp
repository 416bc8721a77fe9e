// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/qr_code.hpp"

#include <QPainter>
#include <algorithm>
#include <qrcodegen/qrcodegen.hpp>

namespace stemmig {

void QrCode::setText(const QString& text) {
    if (text == m_text) return;
    m_text = text;
    emit textChanged();
    update();
}

void QrCode::paint(QPainter* painter) {
    if (m_text.isEmpty()) return;
    constexpr int kQuiet = 4;
    const auto code = qrcodegen::QrCode::encodeText(m_text.toUtf8().constData(), qrcodegen::QrCode::Ecc::MEDIUM);
    const int modules = code.getSize() + 2 * kQuiet;
    const qreal side = std::min(width(), height());
    // Whole pixels where there are enough of them, so that no module blurs.
    const qreal module = side >= 2 * modules ? std::floor(side / modules) : side / modules;
    const qreal left = (width() - module * modules) / 2, top = (height() - module * modules) / 2;
    painter->fillRect(QRectF(0, 0, width(), height()), Qt::white);
    painter->setRenderHint(QPainter::Antialiasing, false);
    for (int y = 0; y < code.getSize(); ++y)
        for (int x = 0; x < code.getSize(); ++x)
            if (code.getModule(x, y))
                painter->fillRect(
                    QRectF(std::floor(left) + (x + kQuiet) * module, std::floor(top) + (y + kQuiet) * module, module, module),
                    Qt::black);
}

}  // namespace stemmig
