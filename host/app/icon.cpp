// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/icon.hpp"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <functional>

namespace stemmig {
namespace {

QPainterPath line(std::initializer_list<QPointF> points) {
    QPainterPath path;
    for (const QPointF& point : points) path.elementCount() == 0 ? path.moveTo(point) : path.lineTo(point);
    return path;
}

/// Both drawings; QPainterPath's own + unites areas, which would fill the ring.
QPainterPath both(QPainterPath first, const QPainterPath& second) {
    first.addPath(second);
    return first;
}

QPainterPath ring() {
    QPainterPath path;
    path.addEllipse(QPointF(12, 12), 9, 9);
    return path;
}

QPainterPath box(qreal x, qreal y, qreal width, qreal height, qreal radius = 2) {
    QPainterPath path;
    path.addRoundedRect(x, y, width, height, radius, radius);
    return path;
}

QPainterPath bubble() {
    QPainterPath path = line({{4, 20}, {5.5, 15.6}});
    path.moveTo(4, 20);
    path.lineTo(8.4, 18.6);
    path.arcTo(QRectF(4, 4, 16, 15.5), 243, 308);
    return path;
}

QPainterPath people() {
    QPainterPath path;
    path.addEllipse(QPointF(9, 7.5), 3.5, 3.5);
    path.moveTo(2.5, 20);
    path.cubicTo({2.5, 16.5}, {5, 14.5}, {9, 14.5});
    path.cubicTo({13, 14.5}, {15.5, 16.5}, {15.5, 20});
    path.moveTo(16, 4.4);
    path.cubicTo({18.8, 5.2}, {18.8, 9.8}, {16, 10.6});
    path.moveTo(18, 14.9);
    path.cubicTo({20.3, 15.7}, {21.5, 17.5}, {21.5, 20});
    return path;
}

QPainterPath sprout() {
    QPainterPath path = line({{12, 20}, {12, 11}});
    path.moveTo(12, 13);
    path.cubicTo({12, 9}, {9, 6.5}, {4, 6.5});
    path.cubicTo({4, 11}, {7, 13}, {12, 13});
    path.moveTo(12, 11);
    path.cubicTo({12, 6.5}, {15, 4}, {20, 4});
    path.cubicTo({20, 8.5}, {17, 11}, {12, 11});
    path.moveTo(7, 20);
    path.lineTo(17, 20);
    return path;
}

QPainterPath lock() {
    QPainterPath path = box(4.5, 11, 15, 9.5);
    path.moveTo(8, 11);
    path.lineTo(8, 7.5);
    path.cubicTo({8, 2.2}, {16, 2.2}, {16, 7.5});
    path.lineTo(16, 11);
    return path;
}

QPainterPath rows() {
    QPainterPath path = both(line({{4, 6}, {20, 6}}), line({{4, 12}, {14, 12}}));
    return both(path, line({{4, 18}, {9, 18}}));
}

QPainterPath printer() {
    QPainterPath path = line({{7, 9}, {7, 3.5}, {17, 3.5}, {17, 9}});
    path.addRoundedRect(3.5, 9, 17, 7.5, 2, 2);
    path.addRect(7, 14, 10, 6.5);
    return path;
}

QPainterPath bin() {
    QPainterPath path = line({{4, 6.5}, {20, 6.5}});
    path = both(path, line({{9, 6.5}, {9, 3.5}, {15, 3.5}, {15, 6.5}}));
    path = both(path, line({{6, 6.5}, {7, 20.5}, {17, 20.5}, {18, 6.5}}));
    return both(path, both(line({{10, 11}, {10, 16}}), line({{14, 11}, {14, 16}})));
}

QPainterPath sliders() {
    QPainterPath path = both(line({{4, 8}, {9, 8}}), line({{15, 8}, {20, 8}}));
    path.addEllipse(QPointF(12, 8), 3, 3);
    return both(path, both(line({{4, 16}, {14, 16}}), line({{8, 13}, {8, 19}})));
}

QPainterPath search() {
    QPainterPath path = line({{15.5, 15.5}, {20.5, 20.5}});
    path.addEllipse(QPointF(10.5, 10.5), 6.5, 6.5);
    return path;
}

QPainterPath folder() { return line({{3, 19}, {3, 5}, {9, 5}, {11.5, 8}, {21, 8}, {21, 19}, {3, 19}}); }

QPainterPath undo() {
    QPainterPath path = line({{8.5, 4.5}, {4, 9}, {8.5, 13.5}});
    path.moveTo(4, 9);
    path.lineTo(14.5, 9);
    path.cubicTo({21.5, 9}, {21.5, 19}, {14.5, 19});
    path.lineTo(10, 19);
    return path;
}

QPainterPath waves() {
    QPainterPath path = line({{12, 19}, {12.01, 19}});
    for (const qreal radius : {5.0, 10.0}) {
        path.arcMoveTo(QRectF(12 - radius, 18 - radius, 2 * radius, 2 * radius), 45);
        path.arcTo(QRectF(12 - radius, 18 - radius, 2 * radius, 2 * radius), 45, 90);
    }
    return path;
}

QPainterPath drawing(const QString& name) {
    if (name == u"check") return line({{5, 12.5}, {10, 17.5}, {19, 7}});
    if (name == u"ring") return ring();
    if (name == u"done") return both(ring(), line({{8, 12.3}, {11, 15.2}, {16, 9.3}}));
    if (name == u"current") return line({{7, 4.5}, {19, 12}, {7, 19.5}, {7, 4.5}});
    if (name == u"right") return both(line({{5, 12}, {19, 12}}), line({{13, 6}, {19, 12}, {13, 18}}));
    if (name == u"onward") return line({{9, 6}, {15, 12}, {9, 18}});
    if (name == u"down") return line({{6, 9}, {12, 15}, {18, 9}});
    if (name == u"search") return search();
    if (name == u"folder") return folder();
    if (name == u"up") return line({{6, 15}, {12, 9}, {18, 15}});
    if (name == u"undo") return undo();
    if (name == u"redo") return QTransform(-1, 0, 0, 1, 24, 0).map(undo());
    if (name == u"copy")
        return both(box(8.5, 8.5, 12, 12), line({{15.5, 8.5}, {15.5, 3.5}, {3.5, 3.5}, {3.5, 15.5}, {8.5, 15.5}}));
    if (name == u"pen")
        return both(line({{4, 20}, {5, 15.5}, {16, 4.5}, {19.5, 8}, {8.5, 19}, {4, 20}}), line({{13.5, 7}, {17, 10.5}}));
    if (name == u"left") return line({{15, 6}, {9, 12}, {15, 18}});
    if (name == u"pause") return both(line({{8.5, 5}, {8.5, 19}}), line({{15.5, 5}, {15.5, 19}}));
    if (name == u"lock") return lock();
    if (name == u"people") return people();
    if (name == u"bubble") return bubble();
    if (name == u"sprout") return sprout();
    if (name == u"sliders") return sliders();
    if (name == u"rows") return rows();
    if (name == u"printer") return printer();
    if (name == u"bin") return bin();
    if (name == u"save")
        return both(both(line({{12, 3.5}, {12, 14.5}}), line({{7.5, 10}, {12, 14.5}, {16.5, 10}})),
                    line({{4, 15}, {4, 20}, {20, 20}, {20, 15}}));
    if (name == u"down") return line({{6, 9}, {12, 15}, {18, 9}});
    if (name == u"clock") return both(ring(), line({{12, 7}, {12, 12}, {15.5, 14}}));
    if (name == u"screen") return both(both(box(3, 4, 18, 12), line({{12, 16}, {12, 20}})), line({{8, 20}, {16, 20}}));
    if (name == u"note")
        return both(both(both(box(5, 3, 14, 18), line({{9, 8}, {15, 8}})), line({{9, 12}, {15, 12}})), line({{9, 16}, {13, 16}}));
    if (name == u"flag") return line({{5, 21}, {5, 4}, {18, 4}, {15, 8.5}, {18, 13}, {5, 13}});
    if (name == u"cross") return both(line({{6, 6}, {18, 18}}), line({{18, 6}, {6, 18}}));
    if (name == u"plus") return both(line({{12, 5}, {12, 19}}), line({{5, 12}, {19, 12}}));
    if (name == u"wave") return waves();
    if (name == u"ticket") return both(box(3, 7, 18, 10), line({{14, 7}, {14, 9}, {14, 11}, {14, 13}, {14, 15}, {14, 17}}));
    if (name == u"door") return both(both(box(6, 3, 12, 18, 1), line({{3, 21}, {21, 21}})), line({{14.5, 12}, {14.5, 12.1}}));
    if (name == u"minus") return line({{5, 12}, {19, 12}});
    return {};
}

}  // namespace

Icon::Icon(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setImplicitWidth(24);
    setImplicitHeight(24);
    setAntialiasing(true);
}

void Icon::setName(const QString& name) {
    if (name == m_name) return;
    m_name = name;
    emit changed();
    update();
}

void Icon::setColor(const QColor& color) {
    if (color == m_color) return;
    m_color = color;
    emit changed();
    update();
}

void Icon::paint(QPainter* painter) {
    const qreal scale = std::min(width(), height()) / 24;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->scale(scale, scale);
    painter->setPen(QPen(m_color, 1.9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(drawing(m_name));
}

}  // namespace stemmig
