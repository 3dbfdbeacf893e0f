// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QColor>
#include <QtQuick/QQuickPaintedItem>

namespace wm::ui {

/// How something stands, said by a shape that is enough without its colour. A word always stands beside it.
class StatusShape : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(wm::ui::StatusShape::Shape shape READ shape WRITE setShape NOTIFY shapeChanged)
    /// The colour that belongs to the shape in the theme of the moment.
    Q_PROPERTY(QColor color READ color NOTIFY colorChanged)
    /// Draws in the colour of text instead (badges in which the shape is no verdict).
    Q_PROPERTY(bool plain READ plain WRITE setPlain NOTIFY colorChanged)

public:
    enum Shape {
        Pass,            ///< disc with check
        Fail,            ///< octagon with cross
        Warn,            ///< triangle with !
        Missing,         ///< diamond with ?
        InHand,          ///< ring with dot
        UnderWay,        ///< half-filled ring
        ToDo,            ///< ring
        Blocked,         ///< square with bar
        NotApplicable,   ///< dash
        Waiting,         ///< clock
        DocumentMissing, ///< sheet
    };
    Q_ENUM(Shape)

    explicit StatusShape(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;
    [[nodiscard]] Shape shape() const { return m_shape; }
    void setShape(Shape shape);
    [[nodiscard]] bool plain() const { return m_plain; }
    void setPlain(bool plain);
    [[nodiscard]] QColor color() const;

Q_SIGNALS:
    void shapeChanged();
    void colorChanged();

private:
    Shape m_shape = ToDo;
    bool m_plain = false;
};

} // namespace wm::ui
