// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/status_shape.h"

#include "ui/style/tokens.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <cmath>
#include <numbers>

namespace wm::ui {
namespace {

QPolygonF octagon(double radius)
{
    QPolygonF points;
    for (int corner = 0; corner < 8; ++corner) {
        const double angle = (corner + 0.5) * std::numbers::pi / 4;
        points << QPointF(radius * std::cos(angle), radius * std::sin(angle));
    }
    return points;
}

void drawMark(QPainter &painter, const QString &mark, double pixels, double baseline)
{
    QFont font = textFont(20, 700);
    QPainterPath path;
    path.addText(0, 0, font, mark);
    const QRectF bounds = path.boundingRect();
    const double scale = pixels / bounds.height();
    painter.save();
    painter.translate(0, baseline);
    painter.scale(scale, scale);
    painter.translate(-bounds.center().x(), -bounds.bottom());
    painter.fillPath(path, painter.pen().color());
    painter.restore();
}

} // namespace

StatusShape::StatusShape(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setImplicitSize(22, 22);
    setAntialiasing(true);
    connect(&Tokens::instance(), &Tokens::themeChanged, this, [this] {
        Q_EMIT colorChanged();
        update();
    });
}

void StatusShape::setShape(Shape shape)
{
    if (shape == m_shape)
        return;
    m_shape = shape;
    Q_EMIT shapeChanged();
    Q_EMIT colorChanged();
    update();
}

void StatusShape::setPlain(bool plain)
{
    if (plain == m_plain)
        return;
    m_plain = plain;
    Q_EMIT colorChanged();
    update();
}

QColor StatusShape::color() const
{
    const Tokens &tokens = Tokens::instance();
    switch (m_shape) {
    case Pass:
        return tokens.pass();
    case Fail:
        return tokens.fail();
    case Warn:
    case Missing:
    case DocumentMissing:
        return tokens.warn();
    case InHand:
    case UnderWay:
        return m_plain ? tokens.text2() : tokens.accent();
    case ToDo:
        return m_plain ? tokens.text2() : tokens.line();
    case Blocked:
    case NotApplicable:
    case Waiting:
        return tokens.text2();
    }
    return tokens.text2();
}

void StatusShape::paint(QPainter *painter)
{
    // Drawn on a 20 × 20 grid around the middle.
    const double side = std::min(width(), height());
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(width() / 2, height() / 2);
    painter->scale(side / 20, side / 20);
    const QColor ink = color();
    const QColor paper = Tokens::instance().surface();
    QPen stroke(ink, std::max(1.6, 1.5 * 20 / side), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    const QPen inside(paper, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ink);
    switch (m_shape) {
    case Pass:
        painter->drawEllipse(QPointF(0, 0), 9.5, 9.5);
        painter->setPen(inside);
        painter->drawPolyline(QPolygonF{{QPointF(-4.2, 0.3), QPointF(-1.3, 3.2), QPointF(4.2, -3)}});
        break;
    case Fail:
        painter->drawPolygon(octagon(10));
        painter->setPen(inside);
        painter->drawLine(QPointF(-3, -3), QPointF(3, 3));
        painter->drawLine(QPointF(3, -3), QPointF(-3, 3));
        break;
    case Warn: {
        QPen corners(ink, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        painter->setPen(corners);
        painter->drawPolygon(QPolygonF{{QPointF(0, -8), QPointF(8.6, 7.5), QPointF(-8.6, 7.5)}});
        painter->setPen(inside);
        painter->drawLine(QPointF(0, -3), QPointF(0, 2));
        painter->drawPoint(QPointF(0, 5.2));
        break;
    }
    case Missing: {
        QPen corners(ink, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        painter->setPen(corners);
        painter->drawPolygon(QPolygonF{{QPointF(0, -9), QPointF(9, 0), QPointF(0, 9), QPointF(-9, 0)}});
        painter->setPen(inside);
        drawMark(*painter, QStringLiteral("?"), 10, 5);
        break;
    }
    case InHand: { // here somebody is going on
        painter->setPen(QPen(ink, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolygon(QPolygonF{{QPointF(-5, -7.5), QPointF(7.5, 0), QPointF(-5, 7.5)}});
        break;
    }
    case UnderWay: {
        QPainterPath half;
        half.moveTo(0, -8.8);
        half.arcTo(QRectF(-8.8, -8.8, 17.6, 17.6), 90, 180);
        half.closeSubpath();
        painter->drawPath(half);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(stroke);
        painter->drawEllipse(QPointF(0, 0), 8.8, 8.8);
        break;
    }
    case ToDo: {       // a place left open: a whole ring is what a choice has
        if (m_plain) { // no place, only where something stands
            painter->drawEllipse(QPointF(0, 0), 4, 4);
            break;
        }
        painter->setBrush(Qt::NoBrush);
        QPen dashes(ink, stroke.widthF(), Qt::CustomDashLine, Qt::FlatCap);
        const double dash = 2 * std::numbers::pi * 8.6 / 16 / stroke.widthF(); // eight dashes, as long as their gaps
        dashes.setDashPattern({dash, dash});
        painter->setPen(dashes);
        painter->drawEllipse(QPointF(0, 0), 8.6, 8.6);
        break;
    }
    case Blocked:
        painter->setBrush(Qt::NoBrush);
        painter->setPen(stroke);
        painter->drawRect(QRectF(-7.5, -7.5, 15, 15));
        painter->drawLine(QPointF(-3.5, 0), QPointF(3.5, 0));
        break;
    case NotApplicable:
        painter->setPen(stroke);
        painter->drawLine(QPointF(-5.5, 0), QPointF(5.5, 0));
        break;
    case Waiting:
        painter->setBrush(Qt::NoBrush);
        painter->setPen(stroke);
        painter->drawEllipse(QPointF(0, 0), 8.8, 8.8);
        painter->drawPolyline(QPolygonF{{QPointF(0, -4.6), QPointF(0, 0), QPointF(3.6, 1.6)}});
        break;
    case DocumentMissing:
        painter->setBrush(Qt::NoBrush);
        painter->setPen(stroke);
        painter->drawPolygon(
            QPolygonF{{QPointF(-6, -8.5), QPointF(2, -8.5), QPointF(6, -4.5), QPointF(6, 8.5), QPointF(-6, 8.5)}});
        painter->drawLine(QPointF(-2.5, 2), QPointF(2.5, 2));
        break;
    }
}

} // namespace wm::ui
