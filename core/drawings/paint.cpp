// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/paint.h"

#include "core/drawings/look.h"
#include "core/typeface/ruler.h"
#include "core/typeface/text_line.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <cmath>

namespace wm::drawings {

namespace {

QPointF pointF(Point at)
{
    return {static_cast<qreal>(at.x), static_cast<qreal>(at.y)};
}

QPen pen(const QColor &colour, const StrokeStyle &style)
{
    QPen result(colour, style.width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (style.dash.isEmpty() || style.width <= 0)
        return result;
    QList<qreal> pattern; // Qt counts dashes in widths of the pen
    for (const Mil part : style.dash)
        pattern.append(static_cast<qreal>(part) / style.width);
    result.setDashPattern(pattern);
    return result;
}

/// Paints one shape; the stroke and the fill are the item's or the symbol's.
struct Brush
{
    QPainter &painter;
    const Inks &inks;
    StrokeStyle style = {};
    SymbolShape::Fill fill = SymbolShape::Fill::None;

    void prepare(bool filled, bool paper = false) const
    {
        painter.setPen(pen(inks.ink, style));
        if (filled || fill == SymbolShape::Fill::Ink)
            painter.setBrush(inks.ink);
        else if (paper || fill == SymbolShape::Fill::Paper)
            painter.setBrush(inks.paper);
        else
            painter.setBrush(Qt::NoBrush);
    }
    void operator()(const Polyline &line) const
    {
        if (line.points.size() < 2)
            return;
        prepare(line.filled, line.paper);
        QPainterPath path(pointF(line.points.first()));
        for (qsizetype i = 1; i < line.points.size(); ++i)
            path.lineTo(pointF(line.points.at(i)));
        if (line.closed)
            path.closeSubpath();
        painter.drawPath(path);
    }
    void operator()(const Circle &circle) const
    {
        prepare(circle.filled);
        painter.drawEllipse(pointF(circle.centre), circle.radius, circle.radius);
    }
    void operator()(const Arc &arc) const
    {
        prepare(false);
        const Spot start = onCircle(arc.centre, arc.radius, arc.startDeg);
        QPainterPath path(QPointF(start.x, start.y));
        path.arcTo(QRectF(arc.centre.x - arc.radius, arc.centre.y - arc.radius, 2.0 * arc.radius, 2.0 * arc.radius),
                   arc.startDeg, arc.spanDeg);
        painter.drawPath(path);
    }
    void operator()(const Text &text) const
    {
        const QString string = printable(text.string);
        if (string.isEmpty())
            return;
        if (text.opaque) {
            const Rect box = textBox(text);
            painter.fillRect(QRectF(box.x, box.y, box.width, box.height), inks.paper);
        }
        const QColor colour = text.alarm ? inks.alarm : inks.ink;
        if (text.underlined) {
            const Underline line = underline(text);
            painter.fillRect(QRectF(line.left, line.y - line.width / 2, line.right - line.left, line.width), colour);
        }
        painter.setPen(colour);
        if (!typeface::covers(faceOf(text), string)) {
            borrowed(text, string);
            return;
        }
        typeface::paintLine(painter, faceOf(text), typeSize(text.capital),
                            {leftEnd(text), static_cast<qreal>(text.at.y)}, string);
    }
    /// Letters that the program's own face lacks come from the machine's fonts, pressed into the text's own width, so
    /// that a name in any script can be read where the machine can write it.
    void borrowed(const Text &text, const QString &string) const
    {
        QFont font = typeface::font(faceOf(text), static_cast<int>(std::lround(typeSize(text.capital))));
        font.setStyleStrategy(QFont::PreferDefault);
        const double natural = QFontMetricsF(font).horizontalAdvance(string);
        painter.save();
        painter.setFont(font);
        painter.translate(leftEnd(text), text.at.y);
        if (natural > exactWidth(text))
            painter.scale(exactWidth(text) / natural, 1);
        painter.drawText(QPointF(0, 0), string);
        painter.restore();
    }
    void operator()(const SymbolUse &use) const
    {
        for (const SymbolShape &shape : shapes(use))
            std::visit(Brush{painter, inks, {shape.width, shape.dash}, shape.fill}, shape.shape);
    }
};

} // namespace

void paint(QPainter &painter, const Item &item, const Inks &inks)
{
    std::visit(Brush{painter, inks, strokeStyle(item.stroke)}, item.shape);
}

void paint(QPainter &painter, const Scene &scene, const Inks &inks)
{
    for (const Item &item : scene.items)
        paint(painter, item, inks);
}

} // namespace wm::drawings
