// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/text_faults.hpp"

#include <QQuickItem>
#include <vector>

namespace stemmig {
namespace {

/// Rounding of a text's size to whole pixels is not a fault.
constexpr qreal kRounding = 1.5;
/// Boxes of lines may touch: letters seldom fill them.
constexpr qreal kTouching = 2;

struct Letters {
    QString text;
    QRectF painted;           ///< in the window, what clips it taken off
    const QQuickItem* popup;  ///< the dialog it stands in; null: none
};

qreal number(const QQuickItem& item, const char* name) { return item.property(name).toReal(); }

/// Room for the last line's spacing is taken off again by a negative padding (Label.qml).
qreal contentHeight(const QQuickItem& item) {
    return number(item, "contentHeight") + std::min<qreal>(0, number(item, "bottomPadding"));
}

/// Where the letters are within the item, by its alignment.
QRectF paintedRect(const QQuickItem& item) {
    const QSizeF size(number(item, "contentWidth"), contentHeight(item));
    const auto part = [](int alignment, int end, int centre) { return alignment == end ? 1.0 : alignment == centre ? 0.5 : 0.0; };
    const qreal across = part(item.property("effectiveHorizontalAlignment").toInt(), Qt::AlignRight, Qt::AlignHCenter);
    const qreal down = part(item.property("verticalAlignment").toInt(), Qt::AlignBottom, Qt::AlignVCenter);
    const qreal left = number(item, "leftPadding"), top = number(item, "topPadding");
    const QSizeF room(item.width() - left - number(item, "rightPadding"), item.height() - top);
    return {QPointF(left + (room.width() - size.width()) * across, top + (room.height() - size.height()) * down), size};
}

QRectF inWindow(const QQuickItem& item, const QRectF& rect) { return item.mapRectToScene(rect); }
QRectF inWindow(const QQuickItem& item) { return inWindow(item, {0, 0, item.width(), item.height()}); }

const QQuickItem* scrolling(const QQuickItem& item) {
    for (const QQuickItem* up = item.parentItem(); up; up = up->parentItem())
        if (up->inherits("QQuickFlickable")) return up;
    return nullptr;
}

QString placeFault(const QQuickItem& item, const QRectF& window) {
    const QRectF place = inWindow(item);
    const QQuickItem* area = scrolling(item);
    const QRectF room = area ? inWindow(*area) : window;
    if (place.left() < room.left() - 1 || place.right() > room.right() + 1) return QStringLiteral("outside");
    if (area) return {};
    return place.top() < room.top() - 1 || place.bottom() > room.bottom() + 1 ? QStringLiteral("outside") : QString();
}

QString fault(const QQuickItem& item, const QRectF& window) {
    if (item.property("truncated").toBool() && item.objectName() != u"shortened") return QStringLiteral("cut short");
    if (number(item, "contentWidth") > item.width() + kRounding) return QStringLiteral("too wide");
    if (number(item, "contentHeight") + number(item, "bottomPadding") > item.height() + kRounding)
        return QStringLiteral("too high");
    return placeFault(item, window);
}

class Reader {
public:
    explicit Reader(const QQuickWindow& window) : m_window(QPointF(), window.size()) {}

    void read(const QQuickItem& item, QRectF clip, const QQuickItem* popup) {
        if (!item.isVisible() || item.opacity() == 0) return;
        if (item.clip()) clip &= inWindow(item);
        if (item.inherits("QQuickPopupItem")) popup = &item;
        if (item.inherits("QQuickText")) readText(item, clip, popup);
        for (const QQuickItem* child : item.childItems()) read(*child, clip, popup);
    }
    void readAll(const QQuickItem& root) { read(root, m_window, nullptr); }

    [[nodiscard]] QStringList faults() const {
        QStringList all = m_faults;
        for (auto first = m_letters.begin(); first != m_letters.end(); ++first)
            for (auto second = first + 1; second != m_letters.end(); ++second)
                if (overlap(*first, *second))
                    all.append(QStringLiteral("over each other: ") + first->text + QStringLiteral(" | ") + second->text);
        return all;
    }

private:
    void readText(const QQuickItem& item, const QRectF& clip, const QQuickItem* popup) {
        const QString text = item.property("text").toString();
        if (text.isEmpty()) return;
        if (const QString found = fault(item, m_window); !found.isEmpty()) m_faults.append(found + QStringLiteral(": ") + text);
        m_letters.push_back({text, inWindow(item, paintedRect(item)) & clip, popup});
    }
    [[nodiscard]] static bool overlap(const Letters& one, const Letters& other) {
        if (one.popup != other.popup) return false;
        const QRectF both = one.painted & other.painted;
        return both.width() > kTouching && both.height() > kTouching;
    }

    QRectF m_window;
    QStringList m_faults;
    std::vector<Letters> m_letters;
};

}  // namespace

QStringList textFaults(QQuickWindow& window) {
    Reader reader(window);
    reader.readAll(*window.contentItem());
    return reader.faults();
}

}  // namespace stemmig
