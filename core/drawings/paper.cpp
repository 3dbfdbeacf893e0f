// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/paper.h"

#include "core/drawings/symbols.h"

#include <algorithm>
#include <cmath>

namespace wm::drawings {

namespace {

constexpr Rect kA3{0, 0, 16535, 11693};
constexpr Rect kLetter{0, 0, 8500, 11000};
constexpr Mil kMargin = 250; ///< beside a half, and at the cut
/// What a scale bar says of its paper, and what is true of it on another.
const QLatin1StringView kOnAnsiB(" FT ON 11 x 17"), kAtTrueSize(" FT, PRINTED AT 100 %");

Point moved(Point at, Point by)
{
    return at + by;
}

Item moved(Item item, Point by)
{
    if (auto *line = std::get_if<Polyline>(&item.shape)) {
        for (Point &at : line->points)
            at = moved(at, by);
    } else if (auto *circle = std::get_if<Circle>(&item.shape)) {
        circle->centre = moved(circle->centre, by);
    } else if (auto *arc = std::get_if<Arc>(&item.shape)) {
        arc->centre = moved(arc->centre, by);
    } else if (auto *text = std::get_if<Text>(&item.shape)) {
        text->at = moved(text->at, by);
        text->string.replace(kOnAnsiB, kAtTrueSize);
        if (text->zone)
            text->zone = Rect{text->zone->x + by.x, text->zone->y + by.y, text->zone->width, text->zone->height};
    } else if (auto *use = std::get_if<SymbolUse>(&item.shape)) {
        use->at = moved(use->at, by);
    }
    return item;
}

Rect around(const QList<Point> &points)
{
    Rect rect{points.first().x, points.first().y, 0, 0};
    for (const Point at : points) {
        const Mil right = std::max(rect.right(), at.x);
        const Mil bottom = std::max(rect.bottom(), at.y);
        rect.x = std::min(rect.x, at.x);
        rect.y = std::min(rect.y, at.y);
        rect.width = right - rect.x;
        rect.height = bottom - rect.y;
    }
    return rect;
}

Rect extentOf(const Item &item)
{
    if (const auto *line = std::get_if<Polyline>(&item.shape))
        return line->points.isEmpty() ? Rect() : around(line->points).grown(1);
    if (const auto *circle = std::get_if<Circle>(&item.shape))
        return Rect{circle->centre.x, circle->centre.y, 0, 0}.grown(circle->radius);
    if (const auto *arc = std::get_if<Arc>(&item.shape))
        return Rect{arc->centre.x, arc->centre.y, 0, 0}.grown(arc->radius);
    if (const auto *text = std::get_if<Text>(&item.shape))
        return textBox(*text);
    return bounds(std::get<SymbolUse>(item.shape));
}

/// The part of a stroke between two heights of x; nothing when it lies outside.
QList<Point> cut(Point from, Point to, Mil left, Mil right)
{
    if (from.x > to.x)
        std::swap(from, to);
    if (to.x < left || from.x > right)
        return {};
    const auto at = [&](Mil x) {
        return Point{x, static_cast<Mil>(std::lround(from.y + static_cast<double>(to.y - from.y) * (x - from.x) /
                                                                  std::max(1, to.x - from.x)))};
    };
    return {from.x < left ? at(left) : from, to.x > right ? at(right) : to};
}

/// Adds what of the item lies between the two edges. Strokes end at the cut; what is filled or written stays whole.
void addPart(const Item &item, Mil left, Mil right, std::vector<Item> &into)
{
    const Rect extent = extentOf(item);
    if (extent.right() <= left || extent.x >= right)
        return;
    const auto *line = std::get_if<Polyline>(&item.shape);
    if (!line || line->filled || line->paper || (extent.x >= left && extent.right() <= right)) {
        into.push_back(item);
        return;
    }
    QList<Point> points = line->points;
    if (line->closed)
        points.append(points.first());
    for (qsizetype index = 1; index < points.size(); ++index) {
        const QList<Point> part = cut(points.at(index - 1), points.at(index), left, right);
        if (part.isEmpty())
            continue;
        Item piece = item;
        piece.shape = Polyline{part};
        into.push_back(std::move(piece));
    }
}

Scene half(const Scene &scene, bool left)
{
    const Mil middle = scene.frame.centre().x;
    const Mil from = left ? scene.frame.x - 30 : middle;
    const Mil to = left ? middle : scene.frame.right() + 30;
    Scene result = scene;
    result.sheet = kLetter;
    result.frame = {kMargin, scene.frame.y, scene.frame.width / 2, scene.frame.height};
    result.title += left ? QStringLiteral(" (LEFT HALF)") : QStringLiteral(" (RIGHT HALF)");
    result.items.clear();
    std::vector<Item> parts;
    for (const Item &item : scene.items)
        addPart(item, from, to, parts);
    for (const Item &item : parts)
        result.items.push_back(moved(item, {kMargin - (left ? scene.frame.x : middle), 0}));
    Text mark{{left ? result.frame.right() : result.frame.x, result.frame.bottom() + 200},
              left ? QStringLiteral("LEFT HALF OF TWO: THE RIGHT HALF JOINS AT THIS EDGE")
                   : QStringLiteral("RIGHT HALF OF TWO: THE LEFT HALF JOINS AT THIS EDGE")};
    mark.align = left ? Align::Right : Align::Left;
    result.items.push_back({mark, Layer::Text, Stroke::Thin, Part::Note});
    return result;
}

Scene centred(const Scene &scene)
{
    Scene result = scene;
    result.sheet = kA3;
    const Point by{(kA3.width - scene.frame.width) / 2 - scene.frame.x,
                   (kA3.height - scene.frame.height) / 2 - scene.frame.y};
    result.frame = {scene.frame.x + by.x, scene.frame.y + by.y, scene.frame.width, scene.frame.height};
    for (Item &item : result.items)
        item = moved(item, by);
    return result;
}

} // namespace

std::optional<Paper> paperNamed(const QString &name)
{
    for (const Paper paper : {Paper::AnsiB, Paper::A3, Paper::Letter})
        if (name == nameOf(paper))
            return paper;
    return name.isEmpty() ? std::optional(Paper::AnsiB) : std::nullopt;
}

QString nameOf(Paper paper)
{
    return paper == Paper::A3       ? QStringLiteral("a3")
           : paper == Paper::Letter ? QStringLiteral("letter")
                                    : QStringLiteral("ansi-b");
}

Drawing onPaper(const Drawing &drawing, Paper paper)
{
    if (paper == Paper::AnsiB)
        return drawing;
    Drawing result;
    for (const Scene &scene : drawing.sheets) {
        if (paper == Paper::A3) {
            result.sheets.append(centred(scene));
            continue;
        }
        result.sheets.append(half(scene, true));
        result.sheets.append(half(scene, false));
    }
    return result;
}

} // namespace wm::drawings
