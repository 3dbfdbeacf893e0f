// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QColor>
#include <QtQuick/QQuickPaintedItem>

namespace wm::ui {

/// A number whose digits stand in cells of equal width, so that a live value does not move sideways (Qt 6.4 cannot
/// choose tabular figures): a digit 0.62 em, point, comma or colon 0.30 em, anything else 0.50 em.
class NumberText : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(int pixelSize READ pixelSize WRITE setPixelSize NOTIFY textChanged)
    Q_PROPERTY(int weight READ weight WRITE setWeight NOTIFY textChanged)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged)

public:
    explicit NumberText(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;
    /// Where the cell of character `index` begins, px from the left.
    Q_INVOKABLE double positionOf(int index) const;
    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] int pixelSize() const { return m_pixelSize; }
    void setPixelSize(int pixels);
    [[nodiscard]] int weight() const { return m_weight; }
    void setWeight(int weight);
    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor &color);

Q_SIGNALS:
    void textChanged();
    void colorChanged();

private:
    void relayout();
    QString m_text;
    int m_pixelSize = 36;
    int m_weight = 500;
    QColor m_color;
};

} // namespace wm::ui
