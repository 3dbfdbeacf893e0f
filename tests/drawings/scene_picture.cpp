// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drawings/scene_check.h"

#include "core/drawings/symbols.h"
#include "core/typeface/fonts.h"
#include "core/typeface/ruler.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <cmath>

namespace wm::drawings::test {

namespace {

class Brush
{
public:
    explicit Brush(QPainter &painter) : m_painter(painter) {}

    void look(Mil width, const QList<Mil> &dash, bool filled, bool paper = false)
    {
        QPen pen(Qt::black, width);
        pen.setCapStyle(Qt::FlatCap);
        pen.setJoinStyle(Qt::MiterJoin);
        if (!dash.isEmpty()) {
            QList<qreal> pattern;
            for (const Mil part : dash)
                pattern.append(static_cast<qreal>(part) / width);
            pen.setDashPattern(pattern);
        }
        m_painter.setPen(pen);
        m_painter.setBrush(filled ? QBrush(Qt::black) : (paper ? QBrush(Qt::white) : QBrush(Qt::NoBrush)));
    }
    void operator()(const Polyline &line)
    {
        QPolygon points;
        for (const Point &at : line.points)
            points.append(QPoint(at.x, at.y));
        if (line.closed)
            m_painter.drawPolygon(points);
        else
            m_painter.drawPolyline(points);
    }
    void operator()(const Circle &circle)
    {
        m_painter.drawEllipse(QPoint(circle.centre.x, circle.centre.y), circle.radius, circle.radius);
    }
    void operator()(const Arc &arc)
    {
        m_painter.drawArc(arc.centre.x - arc.radius, arc.centre.y - arc.radius, 2 * arc.radius, 2 * arc.radius,
                          static_cast<int>(std::lround(arc.startDeg * 16)),
                          static_cast<int>(std::lround(arc.spanDeg * 16)));
    }
    void operator()(const Text &text)
    {
        const Rect box = textBox(text);
        if (text.opaque)
            m_painter.fillRect(QRect(box.x, box.y, box.width, box.height).adjusted(-20, -20, 20, 20), Qt::white);
        QFont font = typeface::font(text.bold ? typeface::Face::NarrowBold : typeface::Face::Narrow, 1000);
        font.setPixelSize(static_cast<int>(std::lround(static_cast<int>(text.capital) / typeface::kCapitalPerEm)));
        m_painter.setFont(font);
        m_painter.setPen(text.alarm ? Qt::red : Qt::black);
        m_painter.drawText(QPointF(box.x, text.at.y), text.string);
        if (text.underlined)
            m_painter.drawLine(box.x, text.at.y + 22, box.right(), text.at.y + 22);
    }
    void operator()(const SymbolUse &use)
    {
        for (const SymbolShape &shape : shapes(use)) {
            look(std::max(shape.width, 1), shape.dash, shape.fill == SymbolShape::Fill::Ink,
                 shape.fill == SymbolShape::Fill::Paper);
            std::visit(*this, shape.shape);
        }
    }

private:
    QPainter &m_painter;
};

} // namespace

void savePicture(const Scene &scene, const QString &path)
{
    constexpr int dotsPerInch = 120;
    QDir().mkpath(QFileInfo(path).absolutePath());
    QImage image(scene.sheet.width * dotsPerInch / 1000, scene.sheet.height * dotsPerInch / 1000, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(dotsPerInch / 1000.0, dotsPerInch / 1000.0);
    Brush brush(painter);
    // Opaque tags hide the conductors under them: conductors first.
    for (const bool tags : {false, true}) {
        for (const Item &item : scene.items) {
            if ((item.part == Part::Tag) != tags)
                continue;
            const StrokeStyle style = strokeStyle(item.stroke);
            const auto *line = std::get_if<Polyline>(&item.shape);
            const auto *circle = std::get_if<Circle>(&item.shape);
            const bool filled = (line && line->filled) || (circle && circle->filled);
            brush.look(style.width, style.dash, filled, line && line->paper);
            std::visit(brush, item.shape);
        }
    }
    painter.end();
    image.save(path);
}

} // namespace wm::drawings::test
