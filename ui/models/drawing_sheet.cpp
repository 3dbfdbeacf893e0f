// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/drawing_sheet.h"

#include "core/drawings/paint.h"
#include "core/drawings/symbols.h"

#include <QtGui/QPainter>

#include <algorithm>
#include <limits>

namespace wm::ui {

using drawings::Mil;
using drawings::Rect;

namespace {

struct BoxOf
{
    Rect operator()(const drawings::Polyline &line) const
    {
        if (line.points.isEmpty())
            return {};
        drawings::Point low = line.points.first(), high = low;
        for (const drawings::Point &point : line.points) {
            low = {std::min(low.x, point.x), std::min(low.y, point.y)};
            high = {std::max(high.x, point.x), std::max(high.y, point.y)};
        }
        return {low.x, low.y, high.x - low.x, high.y - low.y};
    }
    Rect operator()(const drawings::Circle &circle) const { return around(circle.centre, circle.radius); }
    Rect operator()(const drawings::Arc &arc) const { return around(arc.centre, arc.radius); }
    Rect operator()(const drawings::Text &text) const { return drawings::textBox(text); }
    Rect operator()(const drawings::SymbolUse &use) const { return drawings::bounds(use); }

private:
    static Rect around(drawings::Point centre, Mil radius)
    {
        return {centre.x - radius, centre.y - radius, 2 * radius, 2 * radius};
    }
};

QRectF toRect(const Rect &rect)
{
    return QRectF(rect.x, rect.y, rect.width, rect.height);
}

} // namespace

DrawingSheet::DrawingSheet(drawings::Scene of) : scene(std::move(of))
{
    boxes.reserve(scene.items.size());
    for (const drawings::Item &item : scene.items) {
        boxes.push_back(std::visit(BoxOf(), item.shape));
        const bool known = std::any_of(objects.begin(), objects.end(),
                                       [&item](const PickedObject &one) { return one.tag == item.tag; });
        if (std::holds_alternative<drawings::SymbolUse>(item.shape) && !item.tag.isEmpty() && !known)
            objects.append({item.tag, item.path, boxes.back()});
    }
    std::stable_sort(objects.begin(), objects.end(), [](const PickedObject &a, const PickedObject &b) {
        return std::pair(a.box.x, a.box.y) < std::pair(b.box.x, b.box.y);
    });
}

QImage picture(const DrawingSheet &sheet, const DrawingLook &look)
{
    constexpr double kLineWidth = 60; // mil: the widest stroke reaches half of it beyond its box
    QImage image(look.pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(look.scale, look.scale);
    painter.translate(-look.origin);
    painter.fillRect(toRect(sheet.scene.sheet), Qt::white);
    const QRectF seen = QRectF(look.origin, QSizeF(look.pixels) / look.scale)
                            .adjusted(-kLineWidth, -kLineWidth, kLineWidth, kLineWidth);
    for (size_t i = 0; i < sheet.boxes.size(); ++i) {
        // A straight line has a box without a width, which QRectF calls empty.
        const QRectF box = toRect(sheet.boxes[i]).adjusted(-1, -1, 1, 1);
        if (seen.intersects(box))
            drawings::paint(painter, sheet.scene.items[i]);
    }
    return image;
}

PickedObject objectAt(const DrawingSheet &sheet, QPointF at, double reach)
{
    PickedObject best;
    double smallest = std::numeric_limits<double>::max();
    for (size_t i = 0; i < sheet.boxes.size(); ++i) {
        const drawings::Item &item = sheet.scene.items[i];
        const PickedObject object{item.tag, item.path, sheet.boxes[i]};
        const QRectF box = toRect(object.box).adjusted(-reach, -reach, reach, reach);
        const double area = box.width() * box.height();
        if (object.nothing() || !box.contains(at) || area >= smallest)
            continue;
        smallest = area;
        best = object;
    }
    return best;
}

} // namespace wm::ui
