// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QQuickPaintedItem>

namespace stemmig {

/// One of a handful of line drawings on a 24 x 24 field, in any colour. Never the only carrier of a meaning.
class Icon : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY changed)
public:
    explicit Icon(QQuickItem* parent = nullptr);

    [[nodiscard]] QString name() const { return m_name; }
    void setName(const QString& name);
    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor& color);
    void paint(QPainter* painter) override;

signals:
    void changed();

private:
    QString m_name;
    QColor m_color = Qt::black;
};

}  // namespace stemmig
